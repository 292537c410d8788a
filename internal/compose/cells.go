package compose

import (
	"strings"

	"github.com/yuin/goldmark/ast"

	"vanban/internal/diag"
	"vanban/internal/doc"
)

// table makes the tree's table; every row needs as many cells as there are
// columns.
func (r *reading) table(n *tableNode) doc.Block {
	t := &doc.Table{At: r.at(n), Columns: r.columns(n)}
	if !n.HasChildren() {
		t.At = r.place(n.columns[0].start)
	}
	rows, marks := r.rows(n, t)
	r.merge(rows[:n.head], marks[:n.head])
	r.merge(rows[n.head:], marks[n.head:])
	t.Head, t.Rows = rows[:n.head:n.head], rows[n.head:]
	return t
}

// columns says how the columns are set. Percents that cannot share the table
// are a problem, and none is given then.
func (r *reading) columns(n *tableNode) []doc.Column {
	columns := make([]doc.Column, len(n.columns))
	var written []string
	sum, wrong := 0.0, -1
	for i, m := range n.columns {
		columns[i] = doc.Column{Align: m.align, Percent: m.weight()}
		if m.percent == "" {
			continue
		}
		written = append(written, m.percent+"%")
		sum += columns[i].Percent
		if columns[i].Percent == 0 && wrong < 0 {
			wrong = i
		}
	}
	open := len(written) < len(columns)
	if wrong < 0 && (sum > 100 || open && sum == 100) {
		wrong = 0
	}
	if wrong >= 0 {
		r.problems.Add(diag.BadColumns, r.place(n.columns[wrong].start), strings.Join(written, " + "))
		for i := range columns {
			columns[i].Percent = 0
		}
	}
	return columns
}

// covering is what a cell says of the cell that covers it.
type covering int

const (
	uncovered covering = iota
	fromAbove          // ^^
	fromLeft           // <<
)

// rows reads the rows and what their cells say of being covered. A table
// without a delimiter row has as many columns as its first row has cells.
func (r *reading) rows(n *tableNode, t *doc.Table) ([]doc.Row, [][]covering) {
	rows := make([]doc.Row, 0, n.ChildCount())
	marks := make([][]covering, 0, n.ChildCount())
	for child := n.FirstChild(); child != nil; child = child.NextSibling() {
		row, covered := r.row(child)
		if len(t.Columns) == 0 {
			t.Columns = make([]doc.Column, len(row.Cells))
		}
		if len(row.Cells) != len(t.Columns) {
			r.problems.Add(diag.UnevenTable, row.At, len(row.Cells), len(t.Columns))
			row.Cells, covered = even(row.Cells, len(t.Columns)), make([]covering, len(t.Columns))
		}
		rows, marks = append(rows, row), append(marks, covered)
	}
	return rows, marks
}

func (r *reading) row(n ast.Node) (doc.Row, []covering) {
	row := doc.Row{At: r.at(n), Cells: make([]doc.Cell, 0, n.ChildCount())}
	covered := make([]covering, 0, n.ChildCount())
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		row.Cells = append(row.Cells, doc.Cell{Spans: r.spans(c), At: r.at(c)})
		covered = append(covered, r.covering(c))
	}
	return row, covered
}

// covering looks at a cell as written, so that a value is never a mark.
func (r *reading) covering(cell ast.Node) covering {
	if cell.Lines().Len() != 1 {
		return uncovered
	}
	first := cell.Lines().At(0)
	switch string(first.Value(r.source)) {
	case "^^":
		return fromAbove
	case "<<":
		return fromLeft
	}
	return uncovered
}

// even gives a row of an uneven table the right number of cells, so that later
// stages need not care. What stands beyond the last column joins it: the
// problem is noted already, and no text is lost.
func even(cells []doc.Cell, n int) []doc.Cell {
	for len(cells) < n {
		cells = append(cells, doc.Cell{})
	}
	last := &cells[n-1]
	for _, beyond := range cells[n:] {
		if len(last.Spans) > 0 && len(beyond.Spans) > 0 {
			last.Spans = append(last.Spans, doc.Span{Text: " ", At: beyond.At})
		}
		last.Spans = append(last.Spans, beyond.Spans...)
	}
	return cells[:n]
}

// spot is a row and a column.
type spot struct{ row, column int }

// merge joins the cells of the header, or of the rows below it, as their marks
// say. Marks that make no rectangle are a problem and stay text.
func (r *reading) merge(rows []doc.Row, marks [][]covering) {
	covered := map[spot][]spot{}
	var spanning []spot
	origins := make([][]spot, len(rows))
	for i := range rows {
		origins[i] = make([]spot, len(marks[i]))
		for j := range marks[i] {
			at := spot{i, j}
			from, ok := origin(origins, marks, at)
			origins[i][j] = from
			switch {
			case !ok:
				r.problems.Add(diag.BadMerge, rows[i].Cells[j].At)
			case from != at:
				if covered[from] == nil {
					spanning = append(spanning, from)
				}
				covered[from] = append(covered[from], at)
			}
		}
	}
	for _, from := range spanning {
		if !span(rows, from, covered[from]) {
			r.problems.Add(diag.BadMerge, rows[from.row].Cells[from.column].At)
		}
	}
}

// origin is the cell that covers a cell, or itself; not ok where a mark has
// nothing above or left of it.
func origin(origins [][]spot, marks [][]covering, at spot) (from spot, ok bool) {
	switch mark := marks[at.row][at.column]; {
	case mark == fromAbove && at.row > 0:
		return origins[at.row-1][at.column], true
	case mark == fromLeft && at.column > 0:
		return origins[at.row][at.column-1], true
	default:
		return at, mark == uncovered
	}
}

// span has a cell cover others, if together they are a rectangle.
func span(rows []doc.Row, from spot, covered []spot) bool {
	across, down := 1, 1
	for _, s := range covered {
		across, down = max(across, s.column-from.column+1), max(down, s.row-from.row+1)
	}
	if across*down != len(covered)+1 {
		return false
	}
	for _, s := range covered {
		cell := &rows[s.row].Cells[s.column]
		cell.Covered, cell.Spans = true, nil
	}
	cell := &rows[from.row].Cells[from.column]
	if across > 1 {
		cell.Across = across
	}
	if down > 1 {
		cell.Down = down
	}
	return true
}
