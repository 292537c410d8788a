// Package word reads documents from Word (.docx) that come from outside: their
// paragraphs, tables and notes as text in Unicode, with the faces that a person
// sees.
//
// Text in the fonts of TCVN3, VNI and VPS is restored run by run; numbers that
// Word counts itself stand before their paragraphs as text. What the text lost on
// the way, or what is not taken over (pictures, equations, comments), is a problem
// at its paragraph, never an omission in silence. A file that is no plain .docx is
// refused. What the paragraphs are in an official document is for others to know.
package word

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/ooxml"
	"vanban/internal/viet"
)

// What a document may hold at most, far above any that a person writes.
const (
	maxParagraphs = 100_000
	maxCells      = 200_000
	maxText       = 16 << 20 // bytes
)

// Document is what a Word document says, from its first block to its last.
type Document struct {
	File   string
	Blocks []Block
	Notes  map[string][]*Paragraph // by the ids that runs call them by
	// Pictures are those in PNG and JPEG, by the names that runs have.
	Pictures map[string][]byte
}

// Block is a *Paragraph, a *Table or a *Break.
type Block interface{ block() }

// Paragraph is a paragraph as a person sees it.
type Paragraph struct {
	Number   string // what Word counts before it: `1.`, `Điều 1.`, `-`; else empty
	Level    int    // of a heading in the outline, from 1; 0 for text
	Depth    int    // in a list, from 0
	Align    Align
	Contents bool // it belongs to a table of contents
	Runs     []Run
	At       diag.Place
}

// Align is where a paragraph's lines stand.
type Align int

const (
	Left Align = iota // also justified
	Center
	Right
)

// Run is text in one face. A "\n" in it is a forced line end, a "\t" a tab.
type Run struct {
	Text         string
	Bold, Italic bool
	Note         string // the id of a note that is called here; the text is empty then
	Picture      string // the name of a picture that stands here, likewise
}

// Table is a table; every row has a cell for each column.
type Table struct {
	Widths   []float64 // of the columns, in percent of the table's width
	Rows     []Row
	Bordered bool // lines are drawn around most cells
	At       diag.Place

	cells, lined int // all of them, and those with lines of their own
}

// Row is a row of a table.
type Row struct {
	Cells []Cell
	Head  bool // printed again on every page
}

// Cell is a cell of a table. One that another covers, from above or from the
// left, is there but empty.
type Cell struct {
	Paragraphs          []*Paragraph
	FromAbove, FromLeft bool
}

// Break is the end of a section: what stands before it has this paper.
type Break struct{ Landscape bool }

func (*Paragraph) block() {}
func (*Table) block()     {}
func (*Break) block()     {}

// Text is the paragraph's text with its number, without faces.
func (p *Paragraph) Text() string {
	text := ""
	for _, r := range p.Runs {
		text += r.Text
	}
	if p.Number != "" {
		return p.Number + " " + text
	}
	return text
}

// Blank reports whether the document has no words.
func (d *Document) Blank() bool {
	return !slices.ContainsFunc(Paragraphs(d.Blocks...), func(p *Paragraph) bool { return strings.TrimSpace(p.Text()) != "" })
}

// Paragraphs are those of blocks, cell by cell, also the empty ones.
func Paragraphs(blocks ...Block) []*Paragraph {
	var list []*Paragraph
	for _, b := range blocks {
		switch b := b.(type) {
		case *Paragraph:
			list = append(list, b)
		case *Table:
			for _, row := range b.Rows {
				for _, cell := range row.Cells {
					list = append(list, cell.Paragraphs...)
				}
			}
		}
	}
	return list
}

// Open reads the bytes of a .docx. Legacy is the encoding of text in no old
// font; nil is to find out. A file that cannot be read is nil, and a problem that
// says why.
func Open(file string, data []byte, legacy *viet.Legacy, problems *diag.List) *Document {
	r := &reader{doc: &Document{File: file, Notes: map[string][]*Paragraph{}, Pictures: map[string][]byte{}}, legacy: legacy, problems: problems}
	err := r.open(data)
	if err == nil {
		return r.doc
	}
	var no refusal
	if !errors.As(err, &no) {
		no = refusal{code: refusals[err]}
	}
	problems.Add(no.code, diag.Place{File: file}, no.args...)
	return nil
}

// refusal is why a file is not read.
type refusal struct {
	code diag.Code
	args []any
}

func (r refusal) Error() string { return string(r.code) }

var refusals = map[error]diag.Code{
	ooxml.ErrDamaged:   diag.DamagedText,
	ooxml.ErrHuge:      diag.HugeText,
	ooxml.ErrStrange:   diag.StrangeText,
	ooxml.ErrEncrypted: diag.EncryptedText,
}

// otherFile says why a file that is no .docx is not taken.
func otherFile(f ooxml.Format) error {
	switch {
	case f.Encrypted:
		return refusal{code: diag.EncryptedText}
	case f.Macros && f.App == ooxml.Word, f.App == ooxml.Word || f.App == ooxml.Web:
		return refusal{diag.OldText, []any{f.Name}}
	case f.Name != "":
		return refusal{diag.NotText, []any{f.Name}}
	}
	return refusal{code: diag.UnknownText}
}

// place is where problems of the n-th paragraph lie.
func place(file string, n int) diag.Place {
	return diag.Place{File: file, Cell: "đoạn " + strconv.Itoa(n)}
}
