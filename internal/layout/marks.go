package layout

import (
	"vanban/internal/doc"
	"vanban/internal/style"
)

// Color is a colour of red, green and blue, 0 to 255 each.
type Color struct{ R, G, B uint8 }

var (
	black     = Color{}
	brightRed = Color{R: 237, G: 28, B: 36} // mực đỏ tươi (Phụ lục I, mục III.2.b)
	paleGrey  = Color{R: 217, G: 217, B: 217}
)

// stampSizes are the boxes of the marks of urgency (Phụ lục I, mục III.2.b).
var stampSizes = map[string]struct{ width, height style.Mm }{
	"HỎA TỐC": {30, 8}, "THƯỢNG KHẨN": {40, 8}, "KHẨN": {20, 8},
}

// stampGap is the room between a box and what stands by it, stampPadding that
// between a box and its text.
const (
	stampGap     Pt = 6
	stampPadding Pt = 8
)

// urgency boxes the mark of urgency in red below the number (ô số 10b), left
// of the title, and gives its bottom.
func (c *composer) urgency(a *atom, y Pt) Pt {
	mark := c.doc.Marks.Urgency
	if mark.Text == "" {
		return y
	}
	size := stampSizes[mark.Text]
	return c.stamp(a, mark, style.Urgency, column{c.textColumn().x, size.width.Pt()}, y+stampGap, size.height.Pt(), brightRed)
}

// circulation boxes where the document may go (ô số 11), in the top margin
// above Quốc hiệu and left of what a digital signature says.
func (c *composer) circulation(a *atom, right column) {
	mark := c.doc.Marks.Circulation
	if mark.Text == "" {
		return
	}
	height := style.Mm(8).Pt()
	width := c.natural(mark.Text, style.Circulation) + 2*stampPadding
	x := right.x + (right.width-width)/2
	if said := c.doc.Marks.ESign; said.Text != "" {
		x = min(x, right.x+right.width-c.natural(said.Text, style.ESign)-stampGap-width)
	}
	c.stamp(a, mark, style.Circulation, column{max(x, c.page.Left), width}, -height-stampGap, height, black)
}

// stamp sets a text in the middle of a box and gives the box's bottom.
func (c *composer) stamp(a *atom, mark doc.Line, name style.Name, in column, y, height Pt, color Color) Pt {
	lines, bottom := c.setLines(some(mark), name, in, 0)
	move(lines, y+(height-bottom)/2)
	for i := range lines {
		for j := range lines[i].Runs {
			lines[i].Runs[j].Color = color
		}
	}
	a.lines = concat(a.lines, lines)
	left, right := in.x, in.x+in.width
	a.rules = append(a.rules,
		Rule{left, y, right, y, 1, color}, Rule{left, y + height, right, y + height, 1, color},
		Rule{left, y, left, y + height, 1, color}, Rule{right, y, right, y + height, 1, color})
	return y + height
}

// esign sets what a digital signature says at the top right of a page (ô số
// 14).
func (c *composer) esign(a *atom, said doc.Line) {
	if said.Text == "" {
		return
	}
	text := c.textColumn()
	width := min(c.natural(said.Text, style.ESign), text.width)
	lines, bottom := c.setLines(some(said), style.ESign, column{text.x + text.width - width, width}, 0)
	move(lines, -bottom-stampGap)
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
	if len(c.doc.Marks.Address) == 0 || c.inAppendix {
		return atom{}, 0
	}
	text := c.textColumn()
	lines, bottom := c.setLines(c.doc.Marks.Address, style.Address, text, stampGap/2)
	a := atom{height: bottom, lines: lines, rules: []Rule{{X1: text.x, X2: text.x + text.width, Thickness: c.measures.RuleThickness}}}
	return a, bottom + stampGap
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
	return &Watermark{Text: mark.Text, Face: face, Size: s.Size, Width: face.Width(mark.Text, s.Size), Angle: 45, Color: paleGrey}
}
