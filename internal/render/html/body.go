package html

import (
	"strings"

	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// main writes what stands between the header and the ending.
func (w *writer) main() {
	w.raw("<main>\n")
	w.title()
	w.addressees()
	w.beginText(0)
	w.last = lastParagraph(w.doc.Body)
	for _, b := range w.doc.Body {
		w.block(b)
	}
	w.last = nil
	w.endText()
	w.footnotes()
	w.raw("</main>\n")
}

func (w *writer) block(b doc.Block) {
	switch b := b.(type) {
	case *doc.Heading:
		w.heading(b)
	case *doc.Paragraph:
		w.paragraph(b.Style, b.Spans, b == w.last)
	case *doc.List:
		w.list(b)
	case *doc.Table:
		w.table(b)
	case *doc.Figure:
		w.figure(b)
	case *doc.Contents:
		w.contents(b)
	}
}

// headings are the elements by depth; h1 is the document's title. HTML has
// none deeper.
var headings = [doc.Levels]string{"h2", "h3", "h4", "h5", "h6"}

// heading writes a heading; its label has a line of its own.
func (w *writer) heading(h *doc.Heading) {
	spans := h.Spans
	if h.Label != "" {
		spans = append([]doc.Span{{Text: h.Label + "\n"}}, spans...)
	}
	w.beforeBlock()
	tag := headings[min(w.outline.depth(h.Level), len(headings)-1)]
	w.raw("<", tag)
	w.id(w.anchors.of[h])
	w.raw(` class="`, class(h.Style), `">`)
	w.spans(h.Style, spans)
	w.raw("</", tag, ">\n")
}

// outline is the levels of the headings that the last one stands under, and
// its own.
type outline []int

// depth notes a heading and tells how many headings it stands under. A
// document may leave levels out; its elements never do.
func (o *outline) depth(level int) int {
	above := *o
	for len(above) > 0 && above[len(above)-1] >= level {
		above = above[:len(above)-1]
	}
	*o = append(above, level)
	return len(above)
}

// lastParagraph is the paragraph that blocks end with, if it is one.
func lastParagraph(blocks []doc.Block) *doc.Paragraph {
	if len(blocks) == 0 {
		return nil
	}
	switch b := blocks[len(blocks)-1].(type) {
	case *doc.Paragraph:
		return b
	case *doc.List:
		if len(b.Items) > 0 {
			return lastParagraph(b.Items[len(b.Items)-1].Blocks)
		}
	}
	return nil
}

// paragraph writes a paragraph of the text. One of three lines is kept on one
// page: Chromium, though told to leave two on either side, would part them. The
// last of the text goes to the signature's page whole where layout keeps it so.
func (w *writer) paragraph(name style.Name, spans []doc.Span, last bool) {
	w.beforeBlock()
	classes := class(name)
	if w.fits(name, spans, 3*w.page.TextWidth()) || last && layout.StaysWhole(spans, w.doc.Styles.Of(name), w.page.TextWidth()) {
		classes += " lien"
	}
	w.element("p", classes, name, spans)
}

// fits reports whether a paragraph, with its indent, is no longer than a room.
// It measures word by word, and of a long text no more than it must.
func (w *writer) fits(name style.Name, spans []doc.Span, room style.Pt) bool {
	s := w.doc.Styles.Of(name)
	room -= s.FirstLine
	for _, sp := range spans {
		face := layout.FaceOf(s.Bold || sp.Bold, s.Italic || sp.Italic)
		for word := range strings.SplitAfterSeq(sp.Text, " ") {
			if room -= face.Width(word, s.Size); room < 0 {
				return false
			}
		}
	}
	return true
}

// list writes the markers as text, so that they are there when it is copied;
// Word, which would add bullets, reads paragraphs.
// The role keeps it a list for readers that take it for none without bullets.
func (w *writer) list(l *doc.List) {
	w.browsers("<ul role=\"list\">\n")
	for _, item := range l.Items {
		w.browsers("<li>\n")
		w.item(item)
		w.browsers("</li>\n")
	}
	w.browsers("</ul>\n")
}

func (w *writer) item(item doc.Item) {
	rest := item.Blocks
	name, spans, last := style.Dash, []doc.Span{{Text: item.Marker + " "}}, false
	if len(rest) > 0 {
		if p, ok := rest[0].(*doc.Paragraph); ok {
			name, spans, rest, last = p.Style, append(spans, p.Spans...), rest[1:], p == w.last
		}
	}
	w.paragraph(name, spans, last)
	for _, b := range rest {
		w.block(b)
	}
}
