package sheet

import (
	"cmp"
	"slices"
	"strings"

	"vanban/internal/diag"
)

const (
	headerSearch = 100 // filled rows in which a header is looked for
	headerHeight = 3   // rows that a header may take
	maxHeading   = 300 // bytes of a heading
)

// Find finds the table that has the wanted columns, on whatever sheet it
// stands. Two sheets with the same table are a problem, because nobody can
// tell which one counts.
func (w *Workbook) Find(headers []Header, problems *diag.List) (*Table, bool) {
	var best candidate
	var same []string
	want := newWanted(headers)
	for _, s := range w.Sheets {
		c := s.locate(want)
		switch order := c.compare(best); {
		case order > 0:
			best, same = c, []string{s.Name}
		case order == 0 && c.sheet != nil:
			same = append(same, s.Name)
		}
	}
	if best.complete() && len(same) > 1 {
		problems.Add(diag.SeveralTables, diag.Place{File: w.File}, strings.Join(same, ", "))
		return nil, false
	}
	return best.table(w.File, want, problems)
}

// Find finds the table on the sheet that has the wanted columns: a header
// anywhere, of up to three rows, with its columns in any order. It compares
// headings without case and accents. The table's rows are all filled rows below
// the header. A missing column or one that stands twice is a problem.
func (sh *Sheet) Find(headers []Header, problems *diag.List) (*Table, bool) {
	want := newWanted(headers)
	return sh.locate(want).table(sh.book.File, want, problems)
}

// candidate is a place where a table's header could be.
type candidate struct {
	sheet       *Sheet
	row, height int
	matches     [][]Cell // for each wanted column the cells that could head it
	found       int      // how many columns have one
	needed      int      // … of those that must be there
	missing     int      // … and of these have none
}

func (c candidate) complete() bool { return c.sheet != nil && c.missing == 0 }

// compare puts the better candidate after the other: the one with more of the
// columns that must be there, the one that a person can see, the one with more
// columns.
func (c candidate) compare(other candidate) int {
	if c.sheet == nil || other.sheet == nil {
		return cmp.Compare(c.found, other.found)
	}
	visible := 0
	if c.sheet.Hidden != other.sheet.Hidden {
		visible = 1
		if c.sheet.Hidden {
			visible = -1
		}
	}
	return cmp.Or(cmp.Compare(c.needed, other.needed), visible, cmp.Compare(c.found, other.found))
}

// locate finds the header that has most of the wanted columns, the first and
// lowest of equal ones. Where no row alone has any, none of several rows does.
func (sh *Sheet) locate(want wanted) candidate {
	var best candidate
	rows := sh.filledRows(headerSearch)
	alone := map[int]bool{}
	for _, row := range rows {
		c := sh.header(row, 1, want)
		alone[row] = c.found > 0
		if c.found > 0 && c.compare(best) > 0 {
			best = c
		}
	}
	for _, row := range rows {
		for height := 2; height <= headerHeight && (alone[row] || alone[row+height-1]); height++ {
			if c := sh.header(row, height, want); c.compare(best) > 0 {
				best = c
			}
		}
	}
	return best
}

// filledRows are the numbers of the first rows that have a filled cell.
func (sh *Sheet) filledRows(most int) []int {
	var rows []int
	for _, c := range sh.cells {
		if len(rows) == 0 || rows[len(rows)-1] != c.row {
			if len(rows) == most {
				break
			}
			rows = append(rows, c.row)
		}
	}
	return rows
}

// header tries the rows of a header against the wanted columns.
func (sh *Sheet) header(row, height int, want wanted) candidate {
	c := candidate{sheet: sh, row: row, height: height, matches: make([][]Cell, len(want.headers))}
	best := make([]int, len(want.headers))
	for _, col := range sh.filledColumns(row, height) {
		for level, over := range sh.headings(row, height, col) {
			want.meant(over.text, func(i int, how likeness) {
				rank := int(how) + 10*(headerHeight-level)
				if rank > best[i] {
					best[i], c.matches[i] = rank, []Cell{over.cell}
				} else if rank == best[i] && !slices.ContainsFunc(c.matches[i], over.cell.same) {
					c.matches[i] = append(c.matches[i], over.cell)
				}
			})
		}
	}
	for i, m := range c.matches {
		if len(m) > 0 {
			c.found++
			if !want.headers[i].Optional {
				c.needed++
			}
		}
	}
	c.missing = want.needed - c.needed
	return c
}

func (c Cell) same(d Cell) bool { return c.Row == d.Row && c.Col == d.Col }

// filledColumns are the columns with a filled cell in some rows.
func (sh *Sheet) filledColumns(row, height int) []int {
	var cols []int
	i, _ := sh.find(row, 1)
	for ; i < len(sh.cells) && sh.cells[i].row < row+height; i++ {
		cols = append(cols, sh.cells[i].col)
	}
	slices.Sort(cols)
	return slices.Compact(cols)
}

// heading is a text over a column, and the cell that heads it.
type heading struct {
	text string
	cell Cell
}

// headings are the texts over a column: that of the lowest row, of all rows
// together, and of the highest row if it is over this column alone.
func (sh *Sheet) headings(row, height, col int) []heading {
	var cells []Cell
	var texts []string
	for r := row; r < row+height; r++ {
		c := sh.Cell(r, col)
		if c.Kind != Text || len(c.Text) > maxHeading || len(cells) > 0 && cells[len(cells)-1].same(c) {
			continue
		}
		cells, texts = append(cells, c), append(texts, c.Text)
	}
	if len(cells) == 0 {
		return nil
	}
	first, last := cells[0], cells[len(cells)-1]
	list := []heading{{last.Text, last}}
	if len(cells) == 1 {
		return list
	}
	list = append(list, heading{strings.Join(texts, " "), last})
	if area, merged := sh.merges.at(first.Row, first.Col); !merged || area.Left == area.Right {
		list = append(list, heading{first.Text, first})
	}
	return list
}
