package xlsx

import (
	"math"

	"vanban/internal/layout"
)

const (
	pixel     pt = 0.75 // Excel's step for lengths
	charWidth pt = 6    // a digit of the normal font, the unit of column widths
	maxWidth  pt = 255 * charWidth
	maxHeight pt = 409
	minHeight pt = 18

	padding     pt = 4.5  // what Excel keeps free beside a text, and a little
	linePadding pt = 3    // and above and below it
	used           = 0.95 // of the width: printers' signs may be wider than ours
	pitch          = 1.12 // of the line height: Excel's lines end on whole pixels
	widening       = 1.1
)

// inner is the width that a text may take in a cell.
func inner(width pt) pt { return (width - padding) * used }

// outer is the width of a cell that holds a text of a width on one line.
func outer(text pt) pt { return onPixel(text/used + padding) }

func onPixel(length pt) pt { return pt(math.Ceil(float64(length/pixel))) * pixel }

// height is what a cell needs in a column of a width.
func (c cell) height(width pt) pt {
	if c.shown == "" {
		return c.tall
	}
	lines := 1
	if c.wraps() {
		lines = layout.CountLines(c.shown, c.face(), c.size, inner(width))
	}
	return onPixel(pt(lines)*c.face().LineHeight(c.size)*pitch + linePadding)
}

// textWidth is the width of the cell's text on one line.
func (c cell) textWidth() pt { return c.face().Width(c.shown, c.size) }

// natural is the width that a cell needs for its text on one line.
func (c cell) natural() pt { return outer(c.textWidth()) }

// wraps reports whether the cell may take several lines: a number that is too
// wide is shown as ####.
func (c cell) wraps() bool {
	_, isText := c.value.(string)
	return isText
}

// fitting is the least width, not below the one given, in which the cell shows
// all it holds: a row cannot grow beyond a limit.
func (c cell) fitting(width pt) pt {
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
	areas := s.areas()
	var tall []area
	for i := range s.rows {
		r := &s.rows[i]
		for col, c := range r.cells {
			a := area{col, i + 1, 1, 1}
			if merged, ok := areas[a]; ok {
				a = merged
			}
			if a.rows > 1 {
				tall = append(tall, a)
				continue
			}
			r.height = max(r.height, c.height(s.width(col, a.cols)))
		}
		r.height = min(r.height, maxHeight)
	}
	for _, a := range tall {
		s.stretch(a)
	}
}

// areas finds the merged areas by their first cells.
func (s *sheet) areas() map[area]area {
	areas := make(map[area]area, len(s.merged))
	for _, a := range s.merged {
		areas[area{a.col, a.row, 1, 1}] = a
	}
	return areas
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
		rows[i].height = min(rows[i].height+onPixel(lacking/pt(len(rows))), maxHeight)
	}
}
