package html

import (
	"strconv"
	"strings"

	"vanban/internal/doc"
	"vanban/internal/style"
)

// anchors are the headings of a document that prints its own page numbers:
// here, where there are no pages, links lead to them instead.
type anchors struct {
	list    []anchor
	byTitle map[string]string // the first of a title
	of      map[*doc.Heading]string
}

// anchor is a heading that can be linked to.
type anchor struct {
	id, title string
	level     int // 0 of an appendix
	name      style.Name
}

func newAnchors(d *doc.Document) anchors {
	a := anchors{byTitle: map[string]string{}, of: map[*doc.Heading]string{}}
	if !d.RefersToPages() {
		return a
	}
	headings := func(b doc.Block) {
		if h, ok := b.(*doc.Heading); ok {
			id := "m-" + strconv.Itoa(len(a.list)+1)
			a.of[h] = id
			a.add(anchor{id, h.Title(), h.Level, h.Style})
		}
	}
	doc.Each(d.Body, headings)
	for i := range d.Appendices {
		a.add(anchor{appendixID(i), d.Appendices[i].Name(), 0, style.AppendixLabel})
		doc.Each(d.Appendices[i].Body, headings)
	}
	return a
}

func (a *anchors) add(h anchor) {
	a.list = append(a.list, h)
	if a.byTitle[h.title] == "" {
		a.byTitle[h.title] = h.id
	}
}

// contents writes the table of contents as links, without page numbers.
func (b *body) contents(c *doc.Contents) {
	b.raw("<nav role=\"doc-toc\">\n")
	b.line("p", style.ContentsTitle, c.Title)
	b.raw("<ul role=\"list\">\n")
	levels := make([]int, len(b.anchors.list))
	for i, a := range b.anchors.list {
		levels[i] = a.level
	}
	depths := doc.Depths(levels)
	for i, a := range b.anchors.list {
		b.raw(`<li class="`, class(style.Contents), " cap-", strconv.Itoa(depths[i]), `">`)
		b.before(place{c, i + 1})
		b.raw(`<a href="#`, a.id, `">`)
		b.spans(a.name, []doc.Span{{Text: a.title}})
		b.raw("</a></li>\n")
	}
	b.raw("</ul>\n</nav>\n")
}

// pageOf writes a reference to a page as a link that names the heading.
func (w *writer) pageOf(title string) {
	w.raw(`<a href="#`, w.anchors.byTitle[title], `">`)
	w.text("“" + strings.TrimSpace(title) + "”")
	w.raw("</a>")
}

// contents sets the entries of a table of contents in by their depth.
func (s *styleSheet) contents() {
	for depth := 1; depth <= doc.Levels; depth++ {
		s.rule(".cap-"+strconv.Itoa(depth), "padding-left:"+pt(style.Pt(depth)*s.doc.Styles.Measures.NestedIndent))
	}
}
