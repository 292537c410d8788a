package layout

import (
	"vanban/internal/doc"
	"vanban/internal/style"
)

// addressees sets Kính gửi in the middle of the page: one name on the label's
// line; several below it, their dashes aligned under the colon (Phụ lục I, mục
// II.9.d).
func (c *composer) addressees() {
	to, s := c.doc.Addressees, c.doc.Styles.Of(style.Addressee)
	if to.Label.Text == "" {
		return
	}
	label := FaceOf(s.Bold, s.Italic).Width(to.Label.Text, s.Size)
	colon := FaceOf(s.Bold, s.Italic).Width(":", s.Size)
	space := FaceOf(s.Bold, s.Italic).Width(" ", s.Size)
	names := c.namesWidth(to.Names)
	single := len(to.Names) == 1 && to.Names[0].Text[0] != '-'
	indent := label - colon
	if single {
		indent = label + space
	}
	in := c.centred(indent + names)
	labelled, y := c.set(spansOf(to.Label), style.Addressee, column{in.x, label + rounding}, 0)
	if single {
		y = 0
	}
	list, y := c.setLines(to.Names, style.Addressee, column{in.x + indent, in.width - indent}, y)
	c.add(atom{before: c.measures.TitleBefore, height: max(y, labelled[0].Height) + c.measures.TitleGap, lines: concat(labelled, list)}, true)
}

// namesWidth is the width of the longest name on one line.
func (c *composer) namesWidth(names []doc.Line) Pt {
	var widest Pt
	for _, n := range names {
		widest = max(widest, c.natural(n.Text, style.Addressee))
	}
	return widest
}

// centred is a column of a width in the middle of the text, or all of it.
func (c *composer) centred(width Pt) column {
	text := c.textColumn()
	width = min(width, text.width)
	return column{text.x + (text.width-width)/2, width}
}
