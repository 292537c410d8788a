package html

import (
	"fmt"
	"strings"

	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// body writes the blocks of a sheet's text, which is so wide.
type body struct {
	*writer
	width   style.Pt
	outline outline // what a heading's element depends on
}

// write writes the text of a part of the document, and its notes below it.
func (b *body) write(blocks []doc.Block, part int) {
	for _, block := range blocks {
		b.block(block)
	}
	b.before(place{n: part})
	b.footnotes()
}

// block writes a block as what it is, below the gap of a page that begins with it.
func (b *body) block(block doc.Block) {
	b.before(place{of: block})
	switch block := block.(type) {
	case *doc.Heading:
		b.heading(block)
	case *doc.Paragraph:
		b.paragraph("", block)
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
	tag := headings[min(b.outline.depth(h.Level), len(headings)-1)]
	b.raw("<", tag)
	if id := b.anchors.of[h]; id != "" {
		b.raw(` id="`, id, `"`)
	}
	b.raw(` class="`, class(h.Style), `">`)
	if h.Label != "" {
		b.cased(h.Label+"\n", b.styles.Of(h.Style).Upper)
	}
	b.spans(h.Style, h.Spans)
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

// paragraph writes a paragraph of the text behind the marker of an item, if it
// has one. One of three lines is kept on one page: Chromium, though told to
// leave two on either side, would part them. The last of the text goes to the
// signature's page whole where layout keeps it so.
func (b *body) paragraph(marker string, p *doc.Paragraph) {
	s, classes := b.styles.Of(p.Style), class(p.Style)
	if p == b.pages.Whole || fits(s, marker, p.Spans, 3*b.width) {
		classes += " lien"
	}
	b.raw(`<p class="`, classes, `">`)
	b.cased(marker, s.Upper)
	b.spans(p.Style, p.Spans)
	b.raw("</p>\n")
}

// fits reports whether a paragraph, with its indent and its marker, is no longer
// than a room. It measures word by word, and of a long text no more than it must.
func fits(s style.Style, marker string, spans []doc.Span, room style.Pt) bool {
	room -= s.FirstLine + layout.FaceOf(s.Bold, s.Italic).Width(marker, s.Size)
	for _, sp := range spans {
		face := layout.FaceOf(s.Bold || sp.Bold, s.Italic || sp.Italic)
		for word := range strings.SplitAfterSeq(sp.Text, " ") {
			if room -= face.Width(word, s.Size); room < 0 {
				return false
			}
		}
	}
	return room >= 0
}

// list writes the markers as text, so that they are there when it is copied;
// Word, which would add bullets, reads paragraphs.
// The role keeps it a list for readers that take it for none without bullets.
func (b *body) list(l *doc.List) {
	b.browsers("<ul role=\"list\">\n")
	for i := range l.Items {
		b.browsers("<li>\n")
		b.item(&l.Items[i])
		b.browsers("</li>\n")
	}
	b.browsers("</ul>\n")
}

// item writes an item; its marker stands in its first paragraph, or alone.
func (b *body) item(item *doc.Item) {
	blocks, marker := item.Blocks, item.Marker+" "
	var first *doc.Paragraph
	if len(blocks) > 0 {
		first, _ = blocks[0].(*doc.Paragraph)
	}
	if first != nil {
		b.before(place{of: first})
		b.paragraph(marker, first)
		blocks = blocks[1:]
	} else {
		b.before(place{of: item})
		b.element("p", class(style.Dash)+" lien", style.Dash, []doc.Span{{Text: marker}})
	}
	for _, block := range blocks {
		b.block(block)
	}
}
