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

func newNotes(d *doc.Document) notes {
	n := notes{again: map[*doc.Note]bool{}}
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
func (w *writer) call(s *doc.Span) {
	id := w.notes.id(s.Note)
	name := "_RefNote" + number(id)
	if id <= w.notes.written {
		w.field("NOTEREF "+name+` \f \h`, raised, s.Note.Mark)
		return
	}
	w.notes.written = id
	if w.notes.again[s.Note] {
		w.bookmark(name, func() { w.reference("footnoteReference", id, s.Note.Mark) })
		return
	}
	w.reference("footnoteReference", id, s.Note.Mark)
}

func (w *writer) reference(element string, id int, mark string) {
	w.raw("<w:r><w:rPr>", raised, "</w:rPr><w:", element, ` w:id="`, number(id), `"`)
	if mark == number(id) {
		w.raw("/></w:r>")
		return
	}
	w.raw(` w:customMarkFollows="1"/>`)
	w.words(mark)
	w.raw("</w:r>")
}

// footnotes gives the part of the notes.
func (w *writer) footnotes() []byte {
	return w.aside(func() {
		w.raw(declaration, "<w:footnotes", namespaces, ">")
		for _, rule := range []struct{ kind, id, element string }{
			{"separator", "-1", "separator"}, {"continuationSeparator", "0", "continuationSeparator"},
		} {
			w.raw(`<w:footnote w:type="`, rule.kind, `" w:id="`, rule.id, `">`)
			w.open(paragraph{styleID: "Normal", spacing: exactly(2 * style.NoteGap)})
			w.raw("<w:r><w:", rule.element, "/></w:r></w:p></w:footnote>")
		}
		for i, n := range w.notes.order {
			w.footnote(i+1, n)
		}
		w.raw("</w:footnotes>")
	})
}

func (w *writer) footnote(id int, n *doc.Note) {
	w.raw(`<w:footnote w:id="`, number(id), `">`)
	w.open(paragraph{styleID: "FootnoteText"})
	if n.Mark == number(id) {
		w.raw("<w:r><w:rPr>", raised, "</w:rPr><w:footnoteRef/></w:r>")
	} else {
		w.run(raised, n.Mark)
	}
	w.run("", " ")
	w.spans(style.Footnote, n.Spans)
	w.raw("</w:p></w:footnote>")
}
