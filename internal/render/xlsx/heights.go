package xlsx

import (
	"math"

	"vanban/internal/layout"
)

const (
	pixel     Pt = 0.75 // Excel's step for lengths
	charWidth Pt = 6    // a digit of the normal font, the unit of column widths
	maxWidth  Pt = 255 * charWidth
	maxHeight Pt = 409
	minHeight Pt = 18

	padding     Pt = 4.5  // what Excel keeps free beside a text, and a little
	linePadding Pt = 3    // and above and below it
	used           = 0.95 // of the width: printers' signs may be wider than ours
	pitch          = 1.12 // of the line height: Excel's lines end on whole pixels
	widening       = 1.1
)

// inner is the width that a text may take in a cell.
func inner(width Pt) Pt { return (width - padding) * used }

// outer is the width of a cell that holds a text of a width on one line.
func outer(text Pt) Pt { return onPixel(text/used + padding) }

func onPixel(length Pt) Pt { return Pt(math.Ceil(float64(length/pixel))) * pixel }

// height is what a cell needs in a column of a width.
func (c cell) height(width Pt) Pt {
	if c.shown == "" {
		return c.tall
	}
	lines := 1
	if c.wraps() {
		lines = layout.CountLines(c.shown, c.face(), c.size, inner(width))
	}
	return onPixel(Pt(lines)*c.face().LineHeight(c.size)*pitch + linePadding)
}

// textWidth is the width of the cell's text on one line.
func (c cell) textWidth() Pt { return c.face().Width(c.shown, c.size) }

// natural is the width that a cell needs for its text on one line.
func (c cell) natural() Pt { return outer(c.textWidth()) }

// wraps reports whether the cell may take several lines: a number that is too
// wide is shown as ####.
func (c cell) wraps() bool {
	_, isText := c.value.(string)
	return isText
}

// fitting is the least width, not below the one given, in which the cell shows
// all it holds: a row cannot grow beyond a limit.
func (c cell) fitting(width Pt) Pt {
	if !c.wraps() {
		return max(width, c.natural())
	}
	for width < maxWidth && c.height(width) > maxHeight {
		width = onPixel(min(width*widening, maxWidth))
	}
	return width
}

// measure gives every row the height that its cells need.
func (s *sheet) measure() {
	spans := map[[2]int]area{}
	for _, a := range s.merged {
		spans[[2]int{a.col, a.row}] = a
	}
	var tall []area
	for i := range s.rows {
		r := &s.rows[i]
		for col, c := range r.cells {
			a, isMerged := spans[[2]int{col, i + 1}]
			if !isMerged {
				a = area{col, i + 1, 1, 1}
			}
			if a.rows > 1 {
				tall = append(tall, a)
				continue
			}
			r.height = max(r.height, c.height(s.width(a.col, a.cols)))
		}
		r.height = min(r.height, maxHeight)
	}
	for _, a := range tall {
		s.stretch(a)
	}
}

// stretch heightens the rows of a merged area until its text fits.
func (s *sheet) stretch(a area) {
	rows := s.rows[a.row-1 : a.row-1+a.rows]
	lacking := rows[0].cells[a.col].height(s.width(a.col, a.cols))
	for _, r := range rows {
		lacking -= r.height
	}
	if lacking <= 0 {
		return
	}
	for i := range rows {
		rows[i].height = min(rows[i].height+onPixel(lacking/Pt(len(rows))), maxHeight)
	}
}
