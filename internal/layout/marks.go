package layout

import (
	"vanban/internal/doc"
	"vanban/internal/style"
)

// Color is a colour of text and rules.
type Color = style.Color

var black Color

// urgency boxes the mark of urgency in red below the number (ô số 10b), left
// of the title, and gives its bottom.
func (c *composer) urgency(a *atom, y Pt) Pt {
	mark := &c.doc.Marks.Urgency
	if mark.Text == "" {
		return y
	}
	size := style.Stamps[mark.Text]
	return c.stamp(a, mark, style.Urgency, column{c.textColumn().x, size.Width.Pt()}, y+style.StampGap, size.Height.Pt(), style.BrightRed)
}

// circulation boxes where the document may go (ô số 11), in the top margin
// above Quốc hiệu and left of what a digital signature says.
func (c *composer) circulation(a *atom, right column) {
	mark := &c.doc.Marks.Circulation
	if mark.Text == "" {
		return
	}
	height := style.StampHeight.Pt()
	width := c.natural(mark.Text, style.Circulation) + 2*style.StampPadding
	x := right.x + (right.width-width)/2
	if said := c.doc.Marks.ESign; said.Text != "" {
		x = min(x, right.x+right.width-c.natural(said.Text, style.ESign)-style.StampGap-width)
	}
	c.stamp(a, mark, style.Circulation, column{max(x, c.page.Left), width}, -height-style.StampGap, height, black)
}

// stamp sets a text in the middle of a box and gives the box's bottom.
func (c *composer) stamp(a *atom, mark *doc.Line, name style.Name, in column, y, height Pt, color Color) Pt {
	lines, bottom := c.setLine(mark, name, in, 0)
	move(lines, y+(height-bottom)/2)
	for i := range lines {
		for j := range lines[i].Runs {
			lines[i].Runs[j].Color = color
		}
	}
	a.lines = concat(a.lines, lines)
	left, right := in.x, in.x+in.width
	of := Of{Part: c.part, Name: name, Line: mark, Artifact: Border}
	a.rules = append(a.rules,
		Rule{of, left, y, right, y, 1, color}, Rule{of, left, y + height, right, y + height, 1, color},
		Rule{of, left, y, left, y + height, 1, color}, Rule{of, right, y, right, y + height, 1, color})
	return y + height
}

// esign sets what a digital signature says at the top right of a page (ô số
// 14).
func (c *composer) esign(a *atom, said *doc.Line) {
	if said.Text == "" {
		return
	}
	text := c.textColumn()
	width := min(c.natural(said.Text, style.ESign), text.width)
	lines, bottom := c.setLine(said, style.ESign, column{text.x + text.width - width, width}, 0)
	move(lines, -bottom-style.StampGap)
	a.lines = concat(a.lines, lines)
}

// move shifts lines down.
func move(lines []Line, by Pt) {
	for i := range lines {
		lines[i].Top += by
		lines[i].Baseline += by
	}
}

// address sets the agency's address at the foot of page 1 under a full-width
// rule (ô số 13) and gives its height.
func (c *composer) address() (atom, Pt) {
	if len(c.doc.Marks.Address) == 0 || c.part > 0 {
		return atom{}, 0
	}
	text := c.textColumn()
	lines, bottom := c.setLines(c.doc.Marks.Address, style.Address, text, style.StampGap/2)
	a := atom{height: bottom, lines: lines, rules: []Rule{c.acrossRule(Of{Name: style.Address})}}
	return a, bottom + style.StampGap
}

// Watermark is a pale text across the middle of every page, rising to the
// right by Angle degrees.
type Watermark struct {
	Text  string
	Face  Face
	Size  Pt
	Width Pt
	Angle float64
	Color Color
}

// watermark is what stands behind every page, nil for nothing.
func (c *composer) watermark() *Watermark {
	mark := c.doc.Marks.Watermark
	if mark.Text == "" {
		return nil
	}
	s := c.doc.Styles.Of(style.Watermark)
	face := FaceOf(s.Bold, s.Italic)
	return &Watermark{Text: mark.Text, Face: face, Size: s.Size, Width: face.Width(mark.Text, s.Size), Angle: 45, Color: style.PaleGrey}
}
