package xlsx

import (
	"slices"
	"strconv"
)

// sheet is a worksheet before it is written. Columns count from 0, rows from 1
// as a reader sees them.
type sheet struct {
	name   string
	state  string // hidden, veryHidden; empty: in sight
	widths []pt
	rows   []row
	merged []area
	rules  []rule
	charts []chart

	titleRow, headRow int   // the table's header, repeated on every page; frozen down to its end
	frozen            int   // columns that stay when the sheet is scrolled sideways, repeated when wide
	wide              bool  // may be printed on several pages beside each other
	keep              int   // the row from which on all stays on one page
	breaks            []int // rows that begin a page
	filter            area  // with its header

	ratings, letters       area   // verdicts that are coloured, in words and in letters
	choices, letterChoices []area // … that are chosen from the list
	shades                 []shade

	locked      bool // only open cells can be typed into
	hints       []hinted
	annotations []annotation // in the order of their cells
}

// row is a row of cells from the first column on.
type row struct {
	cells  []cell
	height pt
}

// cell is what stands in a cell and how.
type cell struct {
	cellStyle
	value   any    // string, int, float64 or []run; nil in an empty cell
	formula string // computes value, when not empty
	shown   string // the value as a reader sees it
	tall    pt     // its height, where lines of several styles make it up
}

// area is a rectangle of cells.
type area struct{ col, row, cols, rows int }

// shade sets the cells of an area in colours while a formula, written for its
// first cell, is true.
type shade struct {
	in      area
	when    string
	colours colours
}

// rule is a thin horizontal line at the top of a row.
type rule struct {
	row       int
	x, length pt
}

func text(s string, as cellStyle) cell {
	if s == "" {
		return cell{cellStyle: as}
	}
	return cell{cellStyle: as, value: s, shown: s}
}

func number(n any, shown string, as cellStyle) cell {
	return cell{cellStyle: as, value: n, shown: shown}
}

func formula(f, result string, as cellStyle) cell {
	return cell{cellStyle: as, value: result, formula: f, shown: result}
}

// counted is a number that a formula computes.
func counted(f string, n int, as cellStyle) cell {
	return cell{cellStyle: as, value: n, formula: f, shown: strconv.Itoa(n)}
}

// next is the number of the row that is added next.
func (s *sheet) next() int { return len(s.rows) + 1 }

// add appends a row of at least a height.
func (s *sheet) add(height pt, cells ...cell) int {
	s.rows = append(s.rows, row{cells, height})
	return len(s.rows)
}

// across appends a row that is one cell.
func (s *sheet) across(c cell) {
	s.merge(area{0, s.add(0, c), len(s.widths), 1})
}

// merge makes one cell of an area that has more than one.
func (s *sheet) merge(a area) {
	if a.cols*a.rows > 1 {
		s.merged = append(s.merged, a)
	}
}

// all is the whole sheet.
func (s *sheet) all() area { return area{0, 1, len(s.widths), len(s.rows)} }

// width is that of neighbouring columns together.
func (s *sheet) width(col, cols int) pt {
	var w pt
	for _, c := range s.widths[col : col+cols] {
		w += c
	}
	return w
}

// address names a cell: `C7`.
func address(col, row int) string { return columnName(col) + strconv.Itoa(row) }

// columnName names a column, from 0: `C`, `AB`.
func columnName(col int) string {
	var letters []byte
	for n := col + 1; n > 0; n = (n - 1) / 26 {
		letters = append(letters, byte('A'+(n-1)%26))
	}
	slices.Reverse(letters)
	return string(letters)
}

func (a area) first() string { return address(a.col, a.row) }
func (a area) last() string  { return address(a.col+a.cols-1, a.row+a.rows-1) }

// String names the area: `C7:E9`, or `C7` when it is one cell.
func (a area) String() string {
	if a.cols*a.rows == 1 {
		return a.first()
	}
	return a.first() + ":" + a.last()
}

// on names the area from another sheet.
func (a area) on(sheet string) string { return quoteSheet(sheet) + a.String() }

// absolute names the area with its sheet, as a defined name needs it.
func (a area) absolute(sheet string) string {
	corner := func(col, row int) string { return "$" + columnName(col) + "$" + strconv.Itoa(row) }
	return quoteSheet(sheet) + corner(a.col, a.row) + ":" + corner(a.col+a.cols-1, a.row+a.rows-1)
}

func quoteSheet(name string) string { return "'" + name + "'!" }

// rowsOf names whole rows of a sheet.
func rowsOf(sheet string, first, last int) string {
	return quoteSheet(sheet) + "$" + strconv.Itoa(first) + ":$" + strconv.Itoa(last)
}

// firstColumns names whole columns of a sheet.
func firstColumns(sheet string, cols int) string {
	return quoteSheet(sheet) + "$A:$" + columnName(cols-1)
}
