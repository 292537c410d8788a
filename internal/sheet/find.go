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
	for _, s := range w.Sheets {
		c := s.locate(prepare(headers))
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
	return best.table(w.File, headers, problems)
}

// Find finds the table on the sheet that has the wanted columns: a header
// anywhere, of up to three rows, with its columns in any order. It compares
// headings without case and accents. The table's rows are all filled rows below
// the header. A missing column or one that stands twice is a problem.
func (sh *Sheet) Find(headers []Header, problems *diag.List) (*Table, bool) {
	return sh.locate(prepare(headers)).table(sh.book.File, headers, problems)
}

// candidate is a place where a table's header could be.
type candidate struct {
	sheet       *Sheet
	wanted      []names
	row, height int
	matches     [][]Cell // for each wanted column the cells that could head it
	needed      int      // how many columns that must be there are there
	found       int
}

func (c candidate) complete() bool {
	missing := slices.ContainsFunc(c.wanted, func(n names) bool { return !n.Optional })
	return c.sheet != nil && (!missing || c.needed == c.mustHave())
}

func (c candidate) mustHave() int {
	n := 0
	for _, w := range c.wanted {
		if !w.Optional {
			n++
		}
	}
	return n
}

// compare puts the better candidate after the other; a hidden sheet never
// outdoes a visible one.
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
// lowest of equal ones.
func (sh *Sheet) locate(wanted []names) candidate {
	var best candidate
	for _, row := range sh.filledRows(headerSearch) {
		for height := 1; height <= headerHeight; height++ {
			c := sh.header(row, height, wanted)
			if c.found > 0 && c.compare(best) > 0 {
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
func (sh *Sheet) header(row, height int, wanted []names) candidate {
	c := candidate{sheet: sh, wanted: wanted, row: row, height: height, matches: make([][]Cell, len(wanted))}
	best := make([]int, len(wanted))
	for _, col := range sh.filledColumns(row, height) {
		for level, h := range sh.headings(row, height, col) {
			for i, n := range wanted {
				like := int(n.like(h.heading))
				if like == 0 {
					continue
				}
				if rank := like + 10*(headerHeight-level); rank > best[i] {
					best[i], c.matches[i] = rank, []Cell{h.cell}
				} else if rank == best[i] && !slices.ContainsFunc(c.matches[i], h.cell.same) {
					c.matches[i] = append(c.matches[i], h.cell)
				}
			}
		}
	}
	for i, m := range c.matches {
		if len(m) > 0 {
			c.found++
			if !wanted[i].Optional {
				c.needed++
			}
		}
	}
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

// overColumn is what stands over a column, and the cell that heads it.
type overColumn struct {
	heading
	cell Cell
	text string
}

func over(cell Cell, text string) overColumn {
	return overColumn{newHeading(text), cell, text}
}

// headings are the texts over a column: that of the lowest row, of all rows
// together, and of the highest row if it is over this column alone.
func (sh *Sheet) headings(row, height, col int) []overColumn {
	var cells []Cell
	var texts []string
	for r := row; r < row+height; r++ {
		c := sh.Cell(r, col)
		if c.Text == "" || len(c.Text) > maxHeading || len(cells) > 0 && cells[len(cells)-1].same(c) {
			continue
		}
		cells, texts = append(cells, c), append(texts, c.Text)
	}
	if len(cells) == 0 {
		return nil
	}
	first, last := cells[0], cells[len(cells)-1]
	list := []overColumn{over(last, last.Text)}
	if len(cells) == 1 {
		return list
	}
	list = append(list, over(last, strings.Join(texts, " ")))
	if area, merged := sh.merges.at(first.Row, first.Col); !merged || area.Left == area.Right {
		list = append(list, over(first, first.Text))
	}
	return list
}
