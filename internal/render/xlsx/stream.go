package xlsx

import (
	"strconv"

	"github.com/xuri/excelize/v2"
)

// write hands a sheet to excelize: what stands before its rows, the rows, and
// what lies over them.
func (b *book) write(s *sheet) {
	yes, no := true, false
	b.try(b.file.SetSheetProps(s.name, &excelize.SheetPropsOptions{FitToPage: &yes, DefaultRowHeight: ptr(15.75)}))
	b.try(b.file.SetSheetDimension(s.name, s.all().String()))
	b.try(b.file.SetSheetView(s.name, 0, &excelize.ViewOptions{ShowGridLines: &no}))
	out, err := b.file.NewStreamWriter(s.name)
	if b.try(err); b.err != nil {
		return
	}
	if s.headRow > 0 {
		b.try(out.SetPanes(s.panes()))
	}
	b.columns(out, s)
	for i := range s.rows {
		b.row(out, &s.rows[i], i+1)
	}
	for _, a := range s.merged {
		b.try(out.MergeCell(a.first(), a.last()))
	}
	for _, row := range s.pageBegins() {
		b.try(out.InsertPageBreak(address(0, row)))
	}
	b.overlay(s)
	b.page(s)
	b.draw(s)
	b.comment(s)
	b.try(out.Flush())
}

func ptr[T any](v T) *T { return &v }

// panes freeze the header and the first columns.
func (s *sheet) panes() *excelize.Panes {
	below := address(s.frozen, s.headRow+1)
	p := &excelize.Panes{Freeze: true, XSplit: s.frozen, YSplit: s.headRow, TopLeftCell: below, ActivePane: "bottomLeft"}
	if s.frozen > 0 {
		p.ActivePane = "bottomRight"
		p.Selection = []excelize.Selection{{Pane: "topRight"}, {Pane: "bottomLeft"}}
	}
	p.Selection = append(p.Selection, excelize.Selection{SQRef: below, ActiveCell: below, Pane: p.ActivePane})
	return p
}

// columns sets the widths, neighbours of one width together.
func (b *book) columns(out *excelize.StreamWriter, s *sheet) {
	for from, to := 0, 0; from < len(s.widths); from = to {
		for to = from + 1; to < len(s.widths) && s.widths[to] == s.widths[from]; to++ {
		}
		b.try(out.SetColWidth(from+1, to, float64(s.widths[from]/charWidth)))
	}
}

// row writes the cells of a row. excelize is shown the same cells again and
// again.
func (b *book) row(out *excelize.StreamWriter, r *row, number int) {
	for len(b.cells) < len(r.cells) {
		b.cells = append(b.cells, excelize.Cell{})
	}
	b.values = b.values[:0]
	for col := range r.cells {
		c := &r.cells[col]
		if c.look == (look{}) {
			b.values = append(b.values, nil)
			continue
		}
		b.cells[col] = excelize.Cell{StyleID: b.style(c.look), Formula: b.hide(c.formula), Value: b.value(c, col, number)}
		b.values = append(b.values, &b.cells[col])
	}
	b.try(out.SetRow("A"+strconv.Itoa(number), b.values, excelize.RowOpts{Height: float64(r.height)}))
}

// value is what stands in a cell, as excelize takes it.
func (b *book) value(c *cell, col, row int) any {
	switch v := c.value.(type) {
	case string:
		b.checkText(v, col, row)
		return b.hide(v)
	case []run:
		b.checkText(c.shown, col, row)
		return b.runs(v)
	}
	return c.value
}
