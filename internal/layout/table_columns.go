package layout

import (
	"cmp"
	"math"
	"regexp"
	"slices"
	"strings"

	"vanban/internal/doc"
	"vanban/internal/style"
)

// PlacedTable is how a table was laid out.
type PlacedTable struct {
	Columns []Pt // their widths
	// Shifts are how far left of their column's right side numbers end, so that
	// their commas, or where one would be, stand below one another.
	Shifts map[*doc.Cell]Pt
	Kept   []bool // the rows of the body that begin no page
}

// tableColumn is how wide a column of a table is, and how its numbers stand.
type tableColumn struct {
	width Pt
	tail  Pt // the widest part of its numbers from the comma on; 0 for no numbers
}

// shift is how far left of the column's right side a number in it ends.
func (c tableColumn) shift(number []inline, s style.Style) Pt {
	if c.tail == 0 || len(number) == 0 {
		return 0
	}
	_, tail := numberParts(number, s)
	return c.tail - tail
}

// columns shares a width among the columns of a table: by the percents given,
// and of what is left by their content. No column is narrower than its longest
// word if that is possible at all.
func (ts *typesetter) columns(t *doc.Table, width Pt) []tableColumn {
	w := ts.contentWidths(t)
	widths := atLeast(w.least, w.shared(t.Columns, width), width)
	columns := make([]tableColumn, len(t.Columns))
	for j := range columns {
		columns[j].width = widths[j]
		if n := w.numbers[j]; n.all() && n.head+n.tail <= inner(widths[j], ts.styles.Measures) {
			columns[j].tail = n.tail
		}
	}
	return columns
}

// contents is how wide the content of columns is, with padding: their longest
// words, and their longest texts on one line.
type contents struct {
	least, wanted []Pt
	numbers       []numbers
	set           *typesetter
}

// numbers is how wide those of a column are, before the comma and from it on.
type numbers struct {
	right      bool // the column is set to the right
	some, text bool // there are numbers; there is other text
	head, tail Pt
}

// all reports whether a column is to be aligned by its commas.
func (n numbers) all() bool { return n.right && n.some && !n.text && n.tail > 0 }

// pixels is the room that browsers need beyond a text's width: their columns
// are whole pixels, and the rules are part of them.
const pixels Pt = 1.5

func (ts *typesetter) contentWidths(t *doc.Table) *contents {
	n := len(t.Columns)
	w := &contents{least: make([]Pt, n), wanted: make([]Pt, n), numbers: make([]numbers, n), set: ts}
	for j, c := range t.Columns {
		w.numbers[j].right = c.Align == style.Right
	}
	around := 2*ts.styles.Measures.CellPadding + pixels
	w.take(t.Head, ts.styles.Of(style.TableHead), around)
	w.take(t.Rows, ts.styles.Of(style.TableCell), around)
	for j, c := range w.numbers {
		if c.all() {
			w.least[j] = max(w.least[j], c.head+c.tail+around)
			w.wanted[j] = max(w.wanted[j], w.least[j])
		}
	}
	w.stretch(t.Head, ts.styles.Of(style.TableHead), around)
	w.stretch(t.Rows, ts.styles.Of(style.TableCell), around)
	return w
}

// take measures the cells that are in one column.
func (w *contents) take(rows []doc.Row, s style.Style, around Pt) {
	for _, row := range rows {
		for j, cell := range row.Cells[:min(len(row.Cells), len(w.least))] {
			if cell.Across > 1 || len(cell.Spans) == 0 {
				continue
			}
			text := w.set.inlines(cell.Spans)
			word, whole := textWidths(text, s)
			w.least[j], w.wanted[j] = max(w.least[j], word+around), max(w.wanted[j], whole+around)
			if s.Name == style.TableCell {
				w.numbers[j].take(text, s)
			}
		}
	}
	for j := range w.least {
		w.least[j], w.wanted[j] = max(w.least[j], around), max(w.wanted[j], around)
	}
}

// stretch widens columns whose merged cells have longer words than they.
func (w *contents) stretch(rows []doc.Row, s style.Style, around Pt) {
	for _, row := range rows {
		for j, cell := range row.Cells[:min(len(row.Cells), len(w.least))] {
			if cell.Across < 2 || cell.Covered {
				continue
			}
			end := min(j+cell.Across, len(w.least))
			word, _ := textWidths(w.set.inlines(cell.Spans), s)
			lack := (word + around - sum(w.least[j:end])) / Pt(end-j)
			for k := j; k < end && lack > 0; k++ {
				w.least[k] += lack
				w.wanted[k] = max(w.wanted[k], w.least[k])
			}
		}
	}
}

// textWidths gives the widest unbreakable piece of a text and its longest line.
func textWidths(inlines []inline, s style.Style) (word, whole Pt) {
	if s.Upper {
		inlines = capitals(inlines)
	}
	b := newBreaker(inlines, s, 0, 0)
	var piece, widest, line, longest unit
	for i, t := range b.tokens {
		if t.forced {
			line = 0
		}
		if t.forced || t.white() || i > 0 && b.tokens[i-1].breakAfter {
			piece = 0
		}
		if !t.white() && !t.forced {
			piece += t.width
		}
		line += t.width
		widest, longest = max(widest, piece), max(longest, line)
	}
	m := faces[Regular]()
	return m.pt(widest, s.Size), m.pt(longest, s.Size)
}

// number is one as Vietnamese writes it: 1.234,5%; in parts up to the comma
// and from it on.
var number = regexp.MustCompile(`^([-−–]?\d[\d.]*)(?:,\d+)?%?$`)

func (n *numbers) take(inlines []inline, s style.Style) {
	text := joined(inlines)
	switch {
	case strings.TrimSpace(text) == "" || !n.right || n.text:
		return
	case !number.MatchString(text):
		n.text = true
		return
	}
	head, tail := numberParts(inlines, s)
	n.some, n.head, n.tail = true, max(n.head, head), max(n.tail, tail)
}

// numberParts gives the widths of a number up to its comma and from it on.
func numberParts(inlines []inline, s style.Style) (head, tail Pt) {
	comma := false
	for _, in := range inlines {
		face := in.face(s)
		before := len(in.text)
		if i := strings.IndexAny(in.text, ",%"); i >= 0 {
			before = i
		}
		if comma {
			before = 0
		}
		comma = comma || before < len(in.text)
		head += face.Width(in.text[:before], s.Size)
		tail += face.Width(in.text[before:], s.Size)
	}
	return head, tail
}

// shared divides a width by the percents given, or by content where there is
// none. Percents of all columns are weights.
func (w *contents) shared(columns []doc.Column, width Pt) []Pt {
	percents, open := 0.0, []int{}
	for j, c := range columns {
		percents += c.Percent
		if c.Percent == 0 {
			open = append(open, j)
		}
	}
	whole := 100.0
	if len(open) == 0 || percents > whole {
		whole = percents
	}
	widths, left := make([]Pt, len(columns)), width
	for j, c := range columns {
		widths[j] = width * Pt(c.Percent/whole)
		left -= widths[j]
	}
	least, wanted := make([]Pt, len(open)), make([]Pt, len(open))
	for i, j := range open {
		least[i], wanted[i] = w.least[j], w.wanted[j]
	}
	for i, part := range byContent(least, wanted, left) {
		widths[open[i]] = part
	}
	return widths
}

// byContent divides a width: columns that want no more than an even share get
// what they want, the others their least and, of what is left, the more, the
// more they want.
func byContent(least, wanted []Pt, width Pt) []Pt {
	if sum(least) >= width {
		return shrunk(least, width)
	}
	widths, open := modest(least, wanted, width)
	left := width - sum(widths)
	weights := make([]Pt, len(widths))
	for _, j := range open {
		weights[j] = Pt(math.Sqrt(float64(wanted[j] - least[j])))
	}
	whole := sum(weights)
	for j := range widths {
		if whole > 0 {
			widths[j] += left * weights[j] / whole
		} else {
			widths[j] *= width / (width - left)
		}
	}
	return widths
}

// modest gives the columns that want no more than an even share of what is
// left what they want, and the others, which are open, their least.
func modest(least, wanted []Pt, width Pt) (widths []Pt, open []int) {
	widths = slices.Clone(least)
	for j := range least {
		open = append(open, j)
	}
	for left := width; ; {
		greedy := open[:0:0]
		share, given := left/Pt(len(open)), Pt(0)
		for _, j := range open {
			if wanted[j] <= share && sum(widths)-least[j]+wanted[j] <= width {
				widths[j] = wanted[j]
				given += wanted[j]
			} else {
				greedy = append(greedy, j)
			}
		}
		if len(greedy) == len(open) || len(greedy) == 0 {
			return widths, greedy
		}
		open, left = greedy, left-given
	}
}

// atLeast widens columns to their least, as far as others have more.
func atLeast(least, widths []Pt, width Pt) []Pt {
	if sum(least) >= width {
		return shrunk(least, width)
	}
	var lack, more Pt
	for j := range widths {
		lack += max(0, least[j]-widths[j])
		more += max(0, widths[j]-least[j])
	}
	for j := range widths {
		if widths[j] < least[j] {
			widths[j] = least[j]
		} else if more > 0 {
			widths[j] -= (widths[j] - least[j]) * lack / more
		}
	}
	return widths
}

// shrunk divides a width that is too small: the widest shrink to one width.
func shrunk(least []Pt, width Pt) []Pt {
	order := make([]int, len(least))
	for j := range order {
		order[j] = j
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(least[a], least[b]) })
	widths := make([]Pt, len(least))
	for i, j := range order {
		widths[j] = min(least[j], width/Pt(len(order)-i))
		width -= widths[j]
	}
	return widths
}

func sum(lengths []Pt) Pt {
	var sum Pt
	for _, l := range lengths {
		sum += l
	}
	return sum
}
