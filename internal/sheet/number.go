package sheet

// Number is where the row stands on its sheet, from 1.
func (r Row) Number() int { return r.row }

// Number is where the column stands on its sheet, from 1.
func (c Column) Number() int { return c.col }

// In is the cell of a row and a column of a table on the sheet: a cell merged
// over several rows is that of each row, one merged over several columns that
// of the first.
func (sh *Sheet) In(row, col int) Cell {
	c := sh.Cell(row, col)
	if c.Merged && c.Col < col {
		c = sh.show(stored{row: row, col: col})
	}
	return c
}
