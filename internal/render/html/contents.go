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

// id writes the attribute by which an element is linked to, if it is.
func (w *writer) id(id string) {
	if id != "" {
		w.raw(` id="`, id, `"`)
	}
}

// contents writes the table of contents as links, without page numbers.
func (w *writer) contents(c *doc.Contents) {
	w.beforeBlock()
	w.raw("<nav role=\"doc-toc\">\n")
	w.line("p", style.ContentsTitle, c.Title)
	w.raw("<ul role=\"list\">\n")
	levels := make([]int, len(w.anchors.list))
	for i, a := range w.anchors.list {
		levels[i] = a.level
	}
	depths := doc.Depths(levels)
	for i, a := range w.anchors.list {
		w.raw(`<li class="`, class(style.Contents), " cap-", strconv.Itoa(depths[i]), `">`)
		w.beforeBlock()
		w.raw(`<a href="#`, a.id, `">`)
		w.spans(a.name, []doc.Span{{Text: a.title}})
		w.raw("</a></li>\n")
	}
	w.raw("</ul>\n</nav>\n")
}

// pageOf writes a reference to a page as a link that names the heading.
func (w *writer) pageOf(title string) {
	w.raw(`<a href="#`, w.anchors.byTitle[title], `">`)
	w.text("“" + strings.TrimSpace(title) + "”")
	w.raw("</a>")
}

func (w *writer) contentsRules() {
	for depth := 1; depth <= doc.Levels; depth++ {
		w.rule(".cap-"+strconv.Itoa(depth), "padding-left:"+pt(style.Pt(depth)*w.doc.Styles.Measures.NestedIndent))
	}
}
