package xlsx

import (
	"strconv"

	"github.com/xuri/excelize/v2"
)

// stream hands a sheet to excelize: what stands before its rows, the rows, and
// what lies over them.
func (w *writer) stream(s *sheet) {
	yes, no := true, false
	w.try(w.file.SetSheetProps(s.name, &excelize.SheetPropsOptions{FitToPage: &yes, DefaultRowHeight: ptr(15.75)}))
	w.try(w.file.SetSheetDimension(s.name, s.all().String()))
	w.try(w.file.SetSheetView(s.name, 0, &excelize.ViewOptions{ShowGridLines: &no}))
	out, err := w.file.NewStreamWriter(s.name)
	if w.try(err); w.err != nil {
		return
	}
	if s.headRow > 0 {
		w.try(out.SetPanes(s.panes()))
	}
	w.columns(out, s)
	for i := range s.rows {
		w.row(out, &s.rows[i], i+1)
	}
	for _, a := range s.merged {
		w.try(out.MergeCell(a.first(), a.last()))
	}
	for _, row := range s.pageBegins() {
		w.try(out.InsertPageBreak(address(0, row)))
	}
	w.overlay(s)
	w.page(s)
	w.draw(s)
	w.comment(s)
	w.try(out.Flush())
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
func (w *writer) columns(out *excelize.StreamWriter, s *sheet) {
	for from, to := 0, 0; from < len(s.widths); from = to {
		for to = from + 1; to < len(s.widths) && s.widths[to] == s.widths[from]; to++ {
		}
		w.try(out.SetColWidth(from+1, to, float64(s.widths[from]/charWidth)))
	}
}

// row writes the cells of a row. excelize is shown the same cells again and
// again.
func (w *writer) row(out *excelize.StreamWriter, r *row, number int) {
	for len(w.cells) < len(r.cells) {
		w.cells = append(w.cells, excelize.Cell{})
	}
	w.values = w.values[:0]
	for col := range r.cells {
		c := &r.cells[col]
		if c.cellStyle == (cellStyle{}) {
			w.values = append(w.values, nil)
			continue
		}
		w.cells[col] = excelize.Cell{StyleID: w.style(c.cellStyle), Formula: hide(c.formula),
			Value: w.value(c, col, number)}
		w.values = append(w.values, &w.cells[col])
	}
	w.try(out.SetRow("A"+strconv.Itoa(number), w.values, excelize.RowOpts{Height: float64(r.height)}))
}

// value is what stands in a cell, as excelize takes it.
func (w *writer) value(c *cell, col, row int) any {
	switch v := c.value.(type) {
	case string:
		w.checkText(v, col, row)
		if v == "" && c.formula != "" {
			return string(rune(nothing))
		}
		return hide(v)
	case []run:
		w.checkText(c.shown, col, row)
		return w.runs(v)
	}
	return c.value
}
