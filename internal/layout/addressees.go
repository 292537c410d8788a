package layout

import (
	"strings"

	"vanban/internal/doc"
	"vanban/internal/style"
)

// addressees sets Kính gửi in the middle of the page: one name on the label's
// line; several below it, their dashes aligned under the colon (Phụ lục I, mục
// II.9.d). A công điện's label is a whole line: its names stand a little right
// of where that begins (mẫu 1.6).
func (c *composer) addressees() {
	to := &c.doc.Addressees
	if to.Label.Text == "" {
		return
	}
	label := c.natural(to.Label.Text, style.Addressee)
	indent := label - c.natural(":", style.Addressee)
	single := len(to.Names) == 1 && !strings.HasPrefix(to.Names[0].Text, "- ")
	switch {
	case single:
		indent = label + c.natural(" ", style.Addressee)
	case label > c.textColumn().width/4:
		indent = c.measures.NestedIndent
	}
	in := c.centred(max(label, indent+c.namesWidth(to.Names)))
	labelled, y := c.setLine(&to.Label, style.Addressee, in, 0)
	if single {
		y = 0
	}
	list, y := c.names(to.Names, column{in.x + indent, in.width - indent}, y)
	height := max(y, labelled[0].Height) + c.measures.TitleGap
	c.add(atom{before: c.measures.TitleBefore, height: height, lines: concat(labelled, list)}, true)
}

// names sets lines that begin with a dash; what wraps stands under their text.
func (c *composer) names(names []doc.Line, in column, y Pt) (lines []Line, bottom Pt) {
	s := c.doc.Styles.Of(style.Addressee)
	for i := range names {
		n, hanging := &names[i], in
		s.FirstLine = 0
		if strings.HasPrefix(n.Text, "- ") {
			dash := FaceOf(s.Bold, s.Italic).Width("- ", s.Size)
			hanging, s.FirstLine = column{in.x + dash, in.width - dash}, -dash
		}
		var set []Line
		set, y = c.setStyled(lineText(n), s, hanging, y)
		lines = append(lines, set...)
	}
	return lines, y
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
