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
func (l *layouter) urgency(a *atom, y Pt) Pt {
	mark := &l.doc.Marks.Urgency
	if mark.Text == "" {
		return y
	}
	size := style.Stamps[mark.Text]
	in := column{l.area.x, size.Width.Pt()}
	return l.stamp(a, mark, style.Urgency, in, y+style.StampGap, size.Height.Pt(), style.BrightRed)
}

// circulation boxes where the document may go (ô số 11), in the top margin
// above Quốc hiệu and left of what a digital signature says.
func (l *layouter) circulation(a *atom, right column) {
	mark := &l.doc.Marks.Circulation
	if mark.Text == "" {
		return
	}
	height := style.StampHeight.Pt()
	width := l.set.natural(mark.Text, style.Circulation) + 2*style.StampPadding
	x := right.x + (right.width-width)/2
	if said := l.doc.Marks.ESign; said.Text != "" {
		x = min(x, right.x+right.width-l.set.natural(said.Text, style.ESign)-style.StampGap-width)
	}
	l.stamp(a, mark, style.Circulation, column{max(x, l.page.Left), width}, -height-style.StampGap, height, black)
}

// stamp sets a text in the middle of a box and gives the box's bottom.
func (l *layouter) stamp(a *atom, mark *doc.Line, name style.Name, in column, y, height Pt, color Color) Pt {
	lines, bottom := l.set.line(mark, name, in, 0)
	move(lines, y+(height-bottom)/2)
	for i := range lines {
		for j := range lines[i].Runs {
			lines[i].Runs[j].Color = color
		}
	}
	a.lines = concat(a.lines, lines)
	left, right := in.x, in.x+in.width
	of := Of{Part: l.set.part, Name: name, Line: mark, Artifact: Border}
	a.rules = append(a.rules,
		Rule{of, left, y, right, y, 1, color}, Rule{of, left, y + height, right, y + height, 1, color},
		Rule{of, left, y, left, y + height, 1, color}, Rule{of, right, y, right, y + height, 1, color})
	return y + height
}

// esign sets what a digital signature says at the top right of a page (ô số
// 14).
func (l *layouter) esign(a *atom, said *doc.Line) {
	if said.Text == "" {
		return
	}
	text := l.area
	width := min(l.set.natural(said.Text, style.ESign), text.width)
	lines, bottom := l.set.line(said, style.ESign, column{text.x + text.width - width, width}, 0)
	move(lines, -bottom-style.StampGap)
	a.lines = concat(a.lines, lines)
}

// address sets the agency's address at the foot of page 1 under a full-width
// rule (ô số 13); without one it has no height.
func (l *layouter) address() atom {
	if len(l.doc.Marks.Address) == 0 {
		return atom{}
	}
	lines, bottom := l.set.stack(l.doc.Marks.Address, style.Address, l.area, style.StampGap/2)
	return atom{height: bottom, lines: lines, rules: []Rule{l.set.acrossRule(Of{Name: style.Address})}}
}

// Watermark is a pale text across the middle of every page, rising to the
// right by Angle degrees.
type Watermark struct {
	Text   string
	Face   Face
	Size   Pt
	Width  Pt
	Height Pt // of its line
	Angle  float64
	Color  Color
}

// watermark is what stands behind every page, nil for nothing.
func watermark(d *doc.Document) *Watermark {
	mark := d.Marks.Watermark
	if mark.Text == "" {
		return nil
	}
	s := d.Styles.Of(style.Watermark)
	face := FaceOf(s.Bold, s.Italic)
	return &Watermark{
		Text: mark.Text, Face: face, Size: s.Size, Width: face.Width(mark.Text, s.Size),
		Height: face.LineHeight(s.Size), Angle: 45, Color: style.PaleGrey,
	}
}
