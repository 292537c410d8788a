package sheet

import (
	"cmp"
	"iter"
	"slices"
	"sort"

	"vanban/internal/diag"
	"vanban/internal/ooxml"
)

// Sheet is one sheet: its filled cells, wherever they stand.
type Sheet struct {
	Name      string
	Hidden    bool
	Protected bool // its locked cells cannot be typed into

	book   *Workbook
	cells  []stored // by row, then by column
	merges merges
}

// stored is a cell as the file has it.
type stored struct {
	row, col int
	style    int
	kind     string // the type that the file tells
	formula  bool
	outside  bool // the formula takes a value from another workbook
	hasValue bool
	raw      string
	text     *phrase
	at       *diag.Place // in a CSV table
}

// read reads a worksheet's part. Empty cells are passed over; room is what the
// workbook may still hold.
func (sh *Sheet) read(text string, texts []phrase, room *room) error {
	r := cellReader{Scanner: ooxml.Scan(text), sheet: sh, texts: texts, room: room, outsiders: sh.book.outsideNames()}
	for r.Next() {
		switch {
		case !r.Begun:
		case r.Name == "row":
			r.startRow()
		case r.Name == "c":
			r.cell()
		case r.Name == "mergeCell":
			r.merge()
		case r.Name == "sheetProtection":
			sh.Protected = r.Flag("sheet")
		}
	}
	if r.Err != nil {
		return r.Err
	}
	slices.SortStableFunc(sh.cells, func(a, b stored) int {
		return cmp.Or(cmp.Compare(a.row, b.row), cmp.Compare(a.col, b.col))
	})
	sh.shareOutside(r.arrays)
	sh.merges.index()
	return nil
}

// find gives the index of the first cell at or after a place.
func (sh *Sheet) find(row, col int) (int, bool) {
	return sort.Find(len(sh.cells), func(i int) int {
		return cmp.Or(cmp.Compare(row, sh.cells[i].row), cmp.Compare(col, sh.cells[i].col))
	})
}

// Cell gives the cell at a row and a column, both from 1. Inside a merged area
// that is its top-left cell, as on the screen.
func (sh *Sheet) Cell(row, col int) Cell {
	merged := false
	if area, ok := sh.merges.at(row, col); ok {
		row, col, merged = area.Top, area.Left, true
	}
	c := stored{row: row, col: col}
	if i, filled := sh.find(row, col); filled {
		c = sh.cells[i]
	}
	cell := sh.show(c)
	cell.Merged = merged
	return cell
}

// Cells gives the filled cells, row by row, but for those under a merged one.
func (sh *Sheet) Cells() iter.Seq[Cell] {
	return func(yield func(Cell) bool) {
		for _, c := range sh.cells {
			area, merged := sh.merges.at(c.row, c.col)
			if merged && (area.Top != c.row || area.Left != c.col) {
				continue
			}
			cell := sh.show(c)
			cell.Merged = merged
			if !yield(cell) {
				return
			}
		}
	}
}

// Size is the last row and the last column that has a filled cell.
func (sh *Sheet) Size() (rows, cols int) {
	for _, c := range sh.cells {
		rows, cols = c.row, max(cols, c.col)
	}
	return rows, cols
}

// ref is how problems name a cell of the sheet: `Kết quả!D21`.
func (sh *Sheet) ref(row, col int) string {
	return sh.Name + "!" + Ref(row, col)
}
