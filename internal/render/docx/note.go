package docx

import (
	"slices"

	"vanban/internal/doc"
	"vanban/internal/style"
)

// notes are the footnotes of a document in the order of their first calls.
type notes struct {
	order   []*doc.Note
	again   map[*doc.Note]bool // called more than once
	written int                // calls so far of notes that Word numbers itself
}

func newNotes(d *doc.Document) *notes {
	n := &notes{again: map[*doc.Note]bool{}}
	visit := func(s *doc.Span) {
		switch {
		case s.Note == nil:
		case slices.Contains(n.order, s.Note):
			n.again[s.Note] = true
		default:
			n.order = append(n.order, s.Note)
		}
	}
	for _, spans := range [][]doc.Span{d.Header.Subject, d.Title.Excerpt} {
		for i := range spans {
			visit(&spans[i])
		}
	}
	doc.EachSpan(d.Body, visit)
	for _, a := range d.Appendices {
		for i := range a.Title {
			visit(&a.Title[i])
		}
		doc.EachSpan(a.Body, visit)
	}
	return n
}

func (n *notes) any() bool { return len(n.order) > 0 }

// id is a note's key in its part; Word keeps -1 and 0 for the rule.
func (n *notes) id(note *doc.Note) int { return slices.Index(n.order, note) + 1 }

const raised = `<w:rStyle w:val="FootnoteReference"/>`

// call writes the mark of a note. Called again, a note is a reference to the
// first mark. A mark that is not the number Word would give is typed.
func (s *story) call(span *doc.Span) {
	id := s.notes.id(span.Note)
	name := "_RefNote" + number(id)
	if id <= s.notes.written {
		s.field("NOTEREF "+name+` \f \h`, raised, span.Note.Mark)
		return
	}
	s.notes.written = id
	if s.notes.again[span.Note] {
		s.bookmark(name, func() { s.reference("footnoteReference", id, span.Note.Mark) })
		return
	}
	s.reference("footnoteReference", id, span.Note.Mark)
}

func (s *story) reference(element string, id int, mark string) {
	s.raw("<w:r><w:rPr>", raised, "</w:rPr><w:", element, ` w:id="`, number(id), `"`)
	if mark == number(id) {
		s.raw("/></w:r>")
		return
	}
	s.raw(` w:customMarkFollows="1"/>`)
	s.words(mark)
	s.raw("</w:r>")
}

// part writes the part of the notes.
func (n *notes) part(to *story) []byte {
	for _, rule := range []struct{ kind, id, element string }{
		{"separator", "-1", "separator"}, {"continuationSeparator", "0", "continuationSeparator"},
	} {
		to.raw(`<w:footnote w:type="`, rule.kind, `" w:id="`, rule.id, `">`)
		to.open(paragraph{styleID: "Normal", spacing: exactly(2 * style.NoteGap)})
		to.raw("<w:r><w:", rule.element, "/></w:r></w:p></w:footnote>")
	}
	for i, note := range n.order {
		footnote(to, i+1, note)
	}
	return to.whole()
}

func footnote(to *story, id int, n *doc.Note) {
	to.raw(`<w:footnote w:id="`, number(id), `">`)
	to.open(paragraph{styleID: "FootnoteText"})
	if n.Mark == number(id) {
		to.raw("<w:r><w:rPr>", raised, "</w:rPr><w:footnoteRef/></w:r>")
	} else {
		to.run(raised, n.Mark)
	}
	to.run("", " ")
	to.spans(style.Footnote, n.Spans)
	to.raw("</w:p></w:footnote>")
}
