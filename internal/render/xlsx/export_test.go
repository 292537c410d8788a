package xlsx

// Composed is a sheet as it was composed, for tests of what is read back.
type Composed struct {
	Name, State string
	Widths      []float64 // of columns, in digits of the normal font
	Heights     []float64 // of rows, in points; 0: the sheet's own
	Merged      []string
	Cells       map[string]ComposedCell
}

// ComposedCell is what stands in a cell, and how.
type ComposedCell struct {
	Written, Formula               string
	Number                         bool
	Size                           float64
	Bold, Italic, Boxed, Top, Open bool
	Upright                        bool
	Align, Fill, Format            string
}

func composed(b *book) []Composed {
	var list []Composed
	for _, s := range b.sheets {
		c := Composed{Name: s.name, State: s.state, Cells: map[string]ComposedCell{}}
		for _, w := range s.widths {
			c.Widths = append(c.Widths, float64(w/charWidth))
		}
		for _, a := range s.merged {
			c.Merged = append(c.Merged, a.String())
		}
		for i, r := range s.rows {
			c.Heights = append(c.Heights, float64(r.height))
			for col, cell := range r.cells {
				if cell.cellStyle != (cellStyle{}) {
					c.Cells[address(col, i+1)] = composedCell(cell)
				}
			}
		}
		list = append(list, c)
	}
	return list
}

func composedCell(c cell) ComposedCell {
	written := c.written()
	if runs, are := c.value.([]run); are {
		for _, r := range runs {
			written += r.text
		}
	}
	_, whole := c.value.(int)
	_, part := c.value.(float64)
	return ComposedCell{
		Written: written, Formula: c.formula, Number: whole || part,
		Size: float64(c.size), Bold: c.bold, Italic: c.italic, Boxed: c.boxed, Top: c.top, Open: c.open, Upright: c.upright,
		Align: alignNames[c.align], Fill: c.fill, Format: c.format,
	}
}

// ComposeMonth, ComposeVillage and ComposeForm are the workbooks before they are
// written.
func ComposeMonth(m Month, head Head) []Composed     { return composed(m.book(head)) }
func ComposeVillage(v Village, head Head) []Composed { return composed(v.book(head.ofVillage(v.Name))) }
func ComposeForm(b Blank, head Head) []Composed      { return composed(b.book(head)) }
