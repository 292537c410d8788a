package word

import (
	"vanban/internal/diag"
	"vanban/internal/ooxml"
)

// table reads a table.
func (r *reader) table() *Table {
	t := &Table{At: place(r.doc.File, r.count+1)}
	var widths []float64
	open := map[int]bool{} // columns whose cell goes on from above
	r.children(func() {
		switch r.Name {
		case "tblBorders":
			t.Bordered = r.borders() || t.Bordered
		case "tblStyle":
			t.Bordered = t.Bordered || r.Attr(":val") == "TableGrid"
		case "gridCol":
			widths = append(widths, float64(r.whole(":w", 0)))
		case "tblPrEx", "tblGridChange", "tblPrChange":
			r.Pass()
		case "tr":
			t.Rows = append(t.Rows, r.row(t, len(widths), open))
		default:
			r.markOnly()
		}
	})
	t.Bordered = t.Bordered || 2*t.lined > t.cells
	t.even(widths)
	return t
}

// markOnly notes marks around rows and cells.
func (r *reader) markOnly() {
	if r.Name == "Fallback" {
		r.Pass()
	}
}

// borders tells whether lines are drawn between cells.
func (r *reader) borders() (drawn bool) {
	r.children(func() {
		if kind := r.Attr(":val"); (r.Name == "insideH" || r.Name == "insideV" || r.Name == "bottom") && kind != "" && kind != "nil" && kind != "none" {
			drawn = true
		}
	})
	return drawn
}

// row reads a row; cells that take several columns are followed by empty ones.
func (r *reader) row(t *Table, columns int, open map[int]bool) Row {
	var row Row
	r.children(func() {
		switch r.Name {
		case "tblHeader":
			row.Head = r.toggle() > 0
		case "gridBefore", "gridAfter":
			for range min(r.whole(":val", 0), columns) {
				row.Cells = append(row.Cells, Cell{})
			}
		case "tc":
			row.Cells = append(row.Cells, r.cell(t, len(row.Cells), open)...)
		default:
			r.markOnly()
		}
	})
	return row
}

// cell reads a cell that begins at a column, and gives those it covers too.
func (r *reader) cell(t *Table, column int, open map[int]bool) []Cell {
	if r.cells++; r.cells > maxCells {
		r.Err = ooxml.ErrHuge
		return nil
	}
	t.cells++
	var c Cell
	across, down := 1, false
	add := func(b Block) { c.take(b, r) }
	r.children(func() {
		switch r.Name {
		case "gridSpan":
			across = max(1, min(r.whole(":val", 1), 100))
		case "vMerge":
			down = true
			c.FromAbove = r.Attr(":val") != "restart" && open[column]
		case "tcBorders":
			if r.borders() {
				t.lined++
			}
		default:
			r.block(add)
		}
	})
	cells := []Cell{c}
	for i := 1; i < across; i++ {
		cells = append(cells, Cell{FromLeft: true})
	}
	for i := range cells {
		open[column+i] = down
	}
	return cells
}

// take adds a block to the cell; a table in it becomes its text.
func (c *Cell) take(b Block, r *reader) {
	switch b := b.(type) {
	case *Paragraph:
		c.Paragraphs = append(c.Paragraphs, b)
	case *Table:
		r.lose(diag.TextNested)
		for _, row := range b.Rows {
			for _, inner := range row.Cells {
				c.Paragraphs = append(c.Paragraphs, inner.Paragraphs...)
			}
		}
	}
}

// even gives every row as many cells as there are columns, and the columns
// their share of the width.
func (t *Table) even(widths []float64) {
	columns, sum := 0, 0.0
	for _, row := range t.Rows {
		columns = max(columns, len(row.Cells))
	}
	for i := range t.Rows {
		for len(t.Rows[i].Cells) < columns {
			t.Rows[i].Cells = append(t.Rows[i].Cells, Cell{})
		}
	}
	if len(widths) != columns {
		return
	}
	for _, w := range widths {
		sum += w
	}
	for _, w := range widths {
		if sum > 0 {
			t.Widths = append(t.Widths, 100*w/sum)
		}
	}
}
