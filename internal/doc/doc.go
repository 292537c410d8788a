// Package doc is the document tree that every output shares: what an official
// document says, component by component, before anything is measured.
//
// Texts are NFC and complete: no output adds, drops or changes a word. Every
// node knows the place in the input it came from.
package doc

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/style"
)

// Document is one official document (văn bản hành chính).
type Document struct {
	ID     string
	Info   Info
	Styles *style.Sheet
	Header Header
	Title  Title
	Body   []Block
	Ending Ending
}

// Info is what the file says of itself.
type Info struct{ Title, Author, Subject string }

// Language of every document, as BCP 47.
const Language = "vi-VN"

// Line is text on lines of its own, in one style.
type Line struct {
	Text string
	At   diag.Place
}

// Header is the block at the top of page 1 (ô số 1 to 4 of the decree).
type Header struct {
	Nation    Line   // Quốc hiệu
	Motto     Line   // Tiêu ngữ
	Parent    []Line // cơ quan chủ quản, if any
	Agency    []Line // cơ quan ban hành
	Number    Line   // số, ký hiệu
	PlaceDate Line   // địa danh và thời gian
}

// Title is the type's name and the excerpt (ô số 5a).
type Title struct {
	TypeName Line
	Excerpt  []Span
}

// Ending is Nơi nhận and the signature (ô số 9b and 7a to 7c).
type Ending struct {
	RecipientsLabel Line
	Recipients      []Line // each with its dash and end mark
	Authority       []Line // quyền hạn, chức vụ
	SignerName      Line
}

// Block is a node of the body: *Heading, *Paragraph, *List or *Table.
type Block interface{ block() }

// Heading is a numbered title of a level the decree knows. Its number is part
// of its text.
type Heading struct {
	Level int // 1 Phần, 2 mục I., 3 khoản 1., 4 1.1, 5 điểm a)
	Spans []Span
	At    diag.Place
}

// levels are the styles of headings by level.
var levels = [...]style.Name{1: style.Part, 2: style.Section, 3: style.Clause, 4: style.Subclause, 5: style.Point}

// Levels is the deepest heading level.
const Levels = len(levels) - 1

// Style is the style of the heading's level.
func (h *Heading) Style() style.Name { return levels[h.Level] }

// Paragraph is a paragraph of the text.
type Paragraph struct {
	Style style.Name // Body or Basis
	Spans []Span
	At    diag.Place
}

// List is a list whose items begin with a dash.
type List struct {
	Items []Item
	At    diag.Place
}

// Item is an item of a list: its marker as printed (`-`, `+`) and its blocks,
// of which the first paragraph follows the marker on its line.
type Item struct {
	Marker string
	Blocks []Block
	At     diag.Place
}

// Table is a table with a header row.
type Table struct {
	Align []style.Align // of each column
	Head  []Row
	Rows  []Row
	At    diag.Place
}

// Row is a row of a table, a cell for each column.
type Row struct {
	Cells []Cell
	At    diag.Place
}

// Cell is a cell of a table.
type Cell struct {
	Spans []Span
	At    diag.Place
}

func (*Heading) block()   {}
func (*Paragraph) block() {}
func (*List) block()      {}
func (*Table) block()     {}

// Span is a run of text in one face. A "\n" in it is a forced line end.
type Span struct {
	Text         string
	Bold, Italic bool
	At           diag.Place
}

// Text is the spans' text without faces.
func Text(spans []Span) string {
	var b strings.Builder
	for _, s := range spans {
		b.WriteString(s.Text)
	}
	return b.String()
}
