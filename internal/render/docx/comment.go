package docx

import (
	"bytes"
	"slices"

	"vanban/internal/diag"
	"vanban/internal/doc"
)

// Comment is a remark that Word shows beside words of the text. One on what is
// printed nowhere stands at the top of the document.
type Comment struct {
	At         diag.Place // where the words were written
	Words      string     // from there on; empty: not known
	Paragraphs []string   // of the remark
}

// remarks are the comments of a document by their ids, and those that have yet
// to be placed.
type remarks struct {
	all     []Comment
	pending []int
}

func newRemarks(comments []Comment) remarks {
	r := remarks{all: comments}
	for id := range comments {
		r.pending = append(r.pending, id)
	}
	return r
}

// remark is a comment on some characters of a span.
type remark struct{ id, from, to int }

// on takes the pending comments on a span.
func (r *remarks) on(s *doc.Span) []remark {
	var found []remark
	r.pending = slices.DeleteFunc(r.pending, func(id int) bool {
		from, to, ok := r.all[id].within(s)
		if ok {
			found = append(found, remark{id, from, to})
		}
		return ok
	})
	return found
}

// inNote takes the comments on a note: they stand where it is called.
func (r *remarks) inNote(n *doc.Note) []remark {
	var found []remark
	for i := range n.Spans {
		found = append(found, r.on(&n.Spans[i])...)
	}
	return found
}

// remarked writes something inside comments.
func (w *writer) remarked(on []remark, write func()) {
	for _, r := range on {
		w.raw(`<w:commentRangeStart w:id="`, number(r.id), `"/>`)
	}
	write()
	for _, r := range on {
		w.raw(`<w:commentRangeEnd w:id="`, number(r.id), `"/>`)
		w.commentMark(r.id)
	}
}

func (w *writer) commentMark(id int) {
	w.raw(`<w:r><w:commentReference w:id="`, number(id), `"/></w:r>`)
}

// said writes the text of a span with the comments on it, each around its
// words.
func (w *writer) said(s *doc.Span) {
	on := w.remarks.on(s)
	if len(on) == 0 {
		w.run(face(s), s.Text)
		return
	}
	text := []rune(s.Text)
	ends := []int{0, len(text)}
	for _, r := range on {
		ends = append(ends, r.from, r.to)
	}
	slices.Sort(ends)
	ends = slices.Compact(ends)
	for i, from := range ends[:len(ends)-1] {
		for _, r := range on {
			if r.from == from {
				w.raw(`<w:commentRangeStart w:id="`, number(r.id), `"/>`)
			}
		}
		w.run(face(s), string(text[from:ends[i+1]]))
		for _, r := range on {
			if r.to == ends[i+1] {
				w.raw(`<w:commentRangeEnd w:id="`, number(r.id), `"/>`)
				w.commentMark(r.id)
			}
		}
	}
}

// unplaced puts the comments that are on no printed words into the first
// paragraph.
func (w *writer) unplaced() {
	if len(w.remarks.pending) == 0 {
		return
	}
	end := []byte("</w:pPr>")
	at := bytes.Index(w.markup, end) + len(end)
	rest := slices.Clone(w.markup[at:])
	w.markup = w.markup[:at]
	for _, id := range w.remarks.pending {
		w.commentMark(id)
	}
	w.markup = append(w.markup, rest...)
}

// comments gives the part of the comments. No date is said: there is no clock.
func (w *writer) comments() []byte {
	return w.aside(func() {
		w.raw(declaration, "<w:comments", namespaces, ">")
		for id, c := range w.remarks.all {
			w.raw(`<w:comment w:id="`, number(id), `" w:author="vanban" w:initials="vb">`)
			for i, p := range c.Paragraphs {
				w.open(paragraph{styleID: "Normal"})
				if i == 0 {
					w.raw("<w:r><w:annotationRef/></w:r>")
				}
				w.run(commentFace, p)
				w.close()
			}
			w.raw("</w:comment>")
		}
		w.raw("</w:comments>")
	})
}

const commentFace = `<w:sz w:val="20"/><w:szCs w:val="20"/>`
