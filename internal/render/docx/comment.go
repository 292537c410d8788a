package docx

import (
	"bytes"
	"slices"

	"vanban/internal/diag"
	"vanban/internal/doc"
)

// Comment is what Word shows beside words of the text. One on what is printed
// nowhere stands at the top of the document.
type Comment struct {
	At         diag.Place // where the words were written
	Words      string     // from there on; empty: not known
	Paragraphs []string   // of the comment
}

// comments are those of a document by their ids, and which of them have yet to
// be placed.
type comments struct {
	all     []Comment
	pending []int
}

func newComments(all []Comment) *comments {
	c := &comments{all: all}
	for id := range all {
		c.pending = append(c.pending, id)
	}
	return c
}

func (c *comments) any() bool { return len(c.all) > 0 }

// stretch is some characters of a span on which there is a comment.
type stretch struct{ id, from, to int }

// on takes the pending comments on a span.
func (c *comments) on(span *doc.Span) []stretch {
	var found []stretch
	c.pending = slices.DeleteFunc(c.pending, func(id int) bool {
		from, to, ok := c.all[id].within(span)
		if ok {
			found = append(found, stretch{id, from, to})
		}
		return ok
	})
	return found
}

// inNote takes the comments on a note: they stand where it is called.
func (c *comments) inNote(n *doc.Note) []stretch {
	var found []stretch
	for i := range n.Spans {
		found = append(found, c.on(&n.Spans[i])...)
	}
	return found
}

func (on stretch) start(to *markup) { to.raw(`<w:commentRangeStart w:id="`, number(on.id), `"/>`) }

func (on stretch) end(to *markup) {
	to.raw(`<w:commentRangeEnd w:id="`, number(on.id), `"/>`)
	commentMark(to, on.id)
}

func commentMark(to *markup, id int) {
	to.raw(`<w:r><w:commentReference w:id="`, number(id), `"/></w:r>`)
}

// commented writes something inside comments.
func (s *story) commented(on []stretch, write func()) {
	for _, c := range on {
		c.start(&s.markup)
	}
	write()
	for _, c := range on {
		c.end(&s.markup)
	}
}

// said writes the text of a span with the comments on it, each around its
// words.
func (s *story) said(span *doc.Span) {
	on := s.comments.on(span)
	if len(on) == 0 {
		s.run(face(span), span.Text)
		return
	}
	text := []rune(span.Text)
	ends := []int{0, len(text)}
	for _, c := range on {
		ends = append(ends, c.from, c.to)
	}
	slices.Sort(ends)
	ends = slices.Compact(ends)
	for i, from := range ends[:len(ends)-1] {
		for _, c := range on {
			if c.from == from {
				c.start(&s.markup)
			}
		}
		s.run(face(span), string(text[from:ends[i+1]]))
		for _, c := range on {
			if c.to == ends[i+1] {
				c.end(&s.markup)
			}
		}
	}
}

// placeRest puts the comments that are on no printed words into the first
// paragraph of a story.
func (c *comments) placeRest(in *story) {
	end := []byte("</w:pPr>")
	at := bytes.Index(in.markup, end) + len(end)
	var marks markup
	for _, id := range c.pending {
		commentMark(&marks, id)
	}
	in.markup = slices.Insert(in.markup, at, marks...)
}

// part writes the part of the comments. No date is said: there is no clock.
func (c *comments) part(to *story) []byte {
	for id, comment := range c.all {
		to.raw(`<w:comment w:id="`, number(id), `" w:author="vanban" w:initials="vb">`)
		for i, p := range comment.Paragraphs {
			to.open(paragraph{styleID: "Normal"})
			if i == 0 {
				to.raw("<w:r><w:annotationRef/></w:r>")
			}
			to.run(commentFace, p)
			to.close()
		}
		to.raw("</w:comment>")
	}
	return to.whole()
}

const commentFace = `<w:sz w:val="20"/><w:szCs w:val="20"/>`
