package xlsx

import (
	"math"
	"strings"

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

	longWord     = 10  // bytes, from which a word may be wider than a column
	wordWidth pt = 120 // the width up to which a column grows for a word
)

// inner is the width that a text may take in a cell.
func inner(width pt) pt { return (width - padding) * used }

// outer is the width of a cell that holds a text of a width on one line.
func outer(text pt) pt { return onPixel(text/used + padding) }

func onPixel(length pt) pt { return pt(math.Ceil(float64(length/pixel))) * pixel }

// height is what a cell needs in a column of a width.
func (c cell) height(width pt) pt {
	switch {
	case c.upright:
		return 0 // its column is as wide as its row is high
	case c.tall > 0:
		return c.tall
	case c.shown == "":
		return 0
	case !c.wraps():
		return c.lineHeight(1)
	}
	return c.lineHeight(c.lines(inner(width)))
}

// lines is the number of lines of the text in a width. Most stand on one.
func (c cell) lines(width pt) int {
	if c.textWidth() <= width && !strings.Contains(c.shown, "\n") {
		return 1
	}
	return layout.CountLines(c.shown, c.face(), c.size, width)
}

// mostLines is never below the number of lines: two neighbours hold more than
// a width together, or the second one's words would stand on the first.
func (c cell) mostLines(width pt) int {
	return 2*int(c.textWidth()/width) + 2 + 2*strings.Count(c.shown, "\n")
}

func (s cellStyle) lineHeight(lines int) pt {
	return onPixel(pt(lines)*s.face().LineHeight(s.size)*pitch + linePadding)
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
	width = max(width, min(wordWidth, c.wordWidth()))
	if c.lineHeight(c.mostLines(inner(width))) <= maxHeight {
		return width
	}
	for width < maxWidth && c.height(width) > maxHeight {
		width = onPixel(min(width*widening, maxWidth))
	}
	return width
}

// wordWidth is the width of a cell in which the longest words are not parted;
// 0 where all are short.
func (c cell) wordWidth() pt {
	var width pt
	for word := range strings.FieldsSeq(c.shown) {
		if len(word) >= longWord {
			width = max(width, onPixel(outer(c.face().Width(word, c.size))))
		}
	}
	return width
}

// measure gives every row the height that its cells need. A cell over several
// rows finds its room in the first one: a page that ended inside it would cut
// its text.
func (s *sheet) measure() {
	cols := map[area]int{}
	for _, a := range s.merged {
		cols[area{a.col, a.row, 1, 1}] = a.cols
	}
	for i := range s.rows {
		r := &s.rows[i]
		for col, c := range r.cells {
			width := s.width(col, max(1, cols[area{col, i + 1, 1, 1}]))
			r.height = max(r.height, c.height(width))
		}
		r.height = min(r.height, maxHeight)
	}
}
