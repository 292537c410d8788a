package html

import (
	"fmt"
	"strings"

	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// body writes the blocks of a sheet's text, which stands on the paper.
type body struct {
	*writer
	page    style.Page
	outline outline        // what a heading's element depends on
	last    *doc.Paragraph // of the text, before the ending
}

// write writes a text with its page ends, and its notes below it.
func (b *body) write(blocks []doc.Block, sheet int) {
	b.beginText(sheet)
	for _, block := range blocks {
		b.block(block)
	}
	b.endText()
	b.footnotes()
}

// block writes a block as what it is.
func (b *body) block(block doc.Block) {
	switch block := block.(type) {
	case *doc.Heading:
		b.heading(block)
	case *doc.Paragraph:
		b.paragraph(block.Style, block.Spans, block == b.last)
	case *doc.List:
		b.list(block)
	case *doc.Table:
		b.table(block)
	case *doc.Figure:
		b.figure(block)
	case *doc.Contents:
		b.contents(block)
	default:
		panic(fmt.Sprintf("html: a block that is not written: %T", block))
	}
}

// headings are the elements by depth; h1 is the document's title. HTML has
// none deeper.
var headings = [doc.Levels]string{"h2", "h3", "h4", "h5", "h6"}

// heading writes a heading; its label has a line of its own.
func (b *body) heading(h *doc.Heading) {
	spans := h.Spans
	if h.Label != "" {
		spans = append([]doc.Span{{Text: h.Label + "\n"}}, spans...)
	}
	b.beforeBlock()
	tag := headings[min(b.outline.depth(h.Level), len(headings)-1)]
	b.raw("<", tag)
	b.id(b.anchors.of[h])
	b.raw(` class="`, class(h.Style), `">`)
	b.spans(h.Style, spans)
	b.raw("</", tag, ">\n")
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
func (b *body) paragraph(name style.Name, spans []doc.Span, last bool) {
	b.beforeBlock()
	s, width := b.styles.Of(name), b.page.TextWidth()
	classes := class(name)
	if fits(s, spans, 3*width) || last && layout.StaysWhole(spans, s, width) {
		classes += " lien"
	}
	b.element("p", classes, name, spans)
}

// fits reports whether a paragraph, with its indent, is no longer than a room.
// It measures word by word, and of a long text no more than it must.
func fits(s style.Style, spans []doc.Span, room style.Pt) bool {
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
func (b *body) list(l *doc.List) {
	b.browsers("<ul role=\"list\">\n")
	for _, item := range l.Items {
		b.browsers("<li>\n")
		b.item(item)
		b.browsers("</li>\n")
	}
	b.browsers("</ul>\n")
}

func (b *body) item(item doc.Item) {
	rest := item.Blocks
	name, spans, last := style.Dash, []doc.Span{{Text: item.Marker + " "}}, false
	if len(rest) > 0 {
		if p, ok := rest[0].(*doc.Paragraph); ok {
			name, spans, rest, last = p.Style, append(spans, p.Spans...), rest[1:], p == b.last
		}
	}
	b.paragraph(name, spans, last)
	for _, block := range rest {
		b.block(block)
	}
}
