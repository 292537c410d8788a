// Package reading holds what rules see in a document: passages with the place
// of every character, their words and sentences, tables, and the citations,
// dates, sums of money and numbers that stand in them, each found once.
//
// It goes in as a document tree and comes out as values that point into
// passages. The package judges nothing and reports nothing.
package reading

import (
	"fmt"

	"vanban/internal/doc"
	"vanban/internal/source"
	"vanban/internal/style"
)

// Reading is what rules see of a document: passages, tables, and what stands in
// them. What many look for is found once, when the first asks.
type Reading struct {
	Passages []*Passage
	Tables   []Table
	Index    map[string][]Spot // of every word in small letters

	ofKind       map[Kind][]*Passage
	citations    []*Citation
	byPassage    map[*Passage][]*Citation
	dates        []Date
	sorted       []string // the words of index
	notSyllables []string // those that are no syllables
	laws         []Law
	equations    []Equation
	entries      []Entry
	searched     struct{ citations, days, syllables, laws, equations, entries bool }
}

// New reads a document.
func New(tree *doc.Document) *Reading {
	r := &Reading{}
	r.around(tree)
	last := r.body(tree.Body, 0, nil)
	for i := range tree.Appendices {
		a := &tree.Appendices[i]
		r.add(AppendixTitle, a.Title)
		r.body(a.Body, i+1, last)
	}
	r.indexWords()
	return r
}

// Texts reads texts that stand in no document.
func Texts(texts []source.String) *Reading {
	r := &Reading{}
	for _, t := range texts {
		r.add(Paragraph, []doc.Span{{Text: t.Text, At: t.At}})
	}
	r.indexWords()
	return r
}

// indexWords notes where every word stands.
func (r *Reading) indexWords() {
	r.Index = map[string][]Spot{}
	for _, passage := range r.Passages {
		for i, w := range passage.Words {
			r.Index[w.Low] = append(r.Index[w.Low], Spot{passage, i})
		}
	}
}

// around adds what stands before and after the text.
func (r *Reading) around(tree *doc.Document) {
	r.add(Excerpt, tree.Title.Excerpt)
	r.add(Excerpt, tree.Header.Subject)
	for _, l := range tree.Addressees.Names {
		r.add(Addressee, []doc.Span{{Text: l.Text, At: l.At}})
	}
	for _, l := range tree.Ending.Recipients {
		r.add(Recipient, []doc.Span{{Text: l.Text, At: l.At}})
	}
}

func (r *Reading) add(k Kind, spans []doc.Span) *Passage {
	made := NewPassage(k, spans)
	if made.Text != "" {
		r.Passages = append(r.Passages, made)
	}
	r.addNotes(spans)
	return made
}

// addNotes adds the notes that spans call.
func (r *Reading) addNotes(spans []doc.Span) {
	for _, span := range spans {
		if span.Note != nil {
			r.Passages = append(r.Passages, NewPassage(Note, span.Note.Spans))
		}
	}
}

// body adds the passages of blocks, the first after last, and gives the last.
func (r *Reading) body(blocks []doc.Block, part int, last *Passage) *Passage {
	put := func(k Kind, spans []doc.Span, name style.Name) *Passage {
		made := r.add(k, spans)
		made.Style, made.Part, made.Before = name, part, last
		last = made
		return made
	}
	for _, b := range blocks {
		switch b := b.(type) {
		case *doc.Heading:
			p := put(Heading, b.Spans, b.Style)
			p.Heading, p.Number = b, b.Number
		case *doc.Paragraph:
			switch b.Style {
			case style.Enacting, style.Resolution:
			case style.Basis:
				put(Basis, b.Spans, b.Style)
			case style.Caption:
				put(Caption, b.Spans, b.Style)
			case style.Dash:
				put(Item, b.Spans, b.Style).Number = b.Number
			default:
				put(Paragraph, b.Spans, b.Style).Number = b.Number
			}
		case *doc.List:
			for _, i := range b.Items {
				last = r.body(i.Blocks, part, last)
			}
		case *doc.Figure:
			put(Caption, b.Caption, style.Caption)
		case *doc.Table:
			r.table(b, part)
		case *doc.Contents:
		default:
			panic(fmt.Sprintf("reading: no passages of a %T", b))
		}
	}
	return last
}

func (r *Reading) table(b *doc.Table, part int) {
	t := Table{Table: b}
	t.Head = r.cells(HeadCell, b.Head, part)
	t.Rows = r.cells(Cell, b.Rows, part)
	r.Tables = append(r.Tables, t)
}

func (r *Reading) cells(k Kind, rows []doc.Row, part int) [][]*Passage {
	made := make([][]*Passage, len(rows))
	for i, row := range rows {
		made[i] = make([]*Passage, len(row.Cells))
		for j := range row.Cells {
			if !row.Cells[j].Covered {
				made[i][j] = r.add(k, row.Cells[j].Spans)
				made[i][j].Part = part
			}
		}
	}
	return made
}
