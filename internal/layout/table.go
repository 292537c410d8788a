package layout

import (
	"slices"

	"vanban/internal/doc"
	"vanban/internal/style"
)

// grid is a table being set: where its columns stand, and how high a row may
// be to fit on a page below the repeated header.
type grid struct {
	set      *typesetter
	measures style.Measures
	atoms    []atom
	table    *doc.Table
	item     *doc.Item // which the table stands in
	placed   *PlacedTable
	spread   []tableColumn
	columns  []column
	room     Pt
	edge     *atom // a rule from side to side, where a page cuts the table
}

func (l *layouter) grid(t *doc.Table, item *doc.Item) *grid {
	in := l.area
	g := &grid{set: l.set, measures: l.measures, table: t, item: item, room: l.page.TextHeight()}
	g.placed = &PlacedTable{Shifts: map[*doc.Cell]Pt{}}
	g.spread = l.set.columns(t, in.width)
	g.atoms = make([]atom, 0, len(t.Rows)+1)
	g.edge = &atom{rules: []Rule{g.rule(in.x, 0, in.x+in.width, 0)}}
	x := in.x
	for _, s := range g.spread {
		g.placed.Columns = append(g.placed.Columns, s.width)
		g.columns = append(g.columns, column{x, s.width})
		x += s.width
	}
	return g
}

// table adds the atoms of a table: its header as one, which is printed again
// on every page, and a row each. Only a row that no page has room for is
// split, line by line.
func (l *layouter) table(t *doc.Table, item *doc.Item) {
	if len(t.Columns) == 0 {
		return
	}
	g := l.grid(t, item)
	l.tables[t] = g.placed
	g.addTable()
	if len(g.atoms) == 0 {
		return
	}
	g.atoms[0].before = l.measures.TableGap
	last := &g.atoms[len(g.atoms)-1]
	last.closing = nil
	last.rules = append(slices.Clip(last.rules), g.edgeAt(last.height))
	for _, a := range g.atoms {
		l.add(a)
	}
}

// addTable makes the atoms of the header and of the rows.
func (g *grid) addTable() {
	head := g.rows(g.table.Head, g.set.styles.Of(style.TableHead))
	header := g.header(head)
	if header != nil {
		g.atoms = append(g.atoms, *header)
		g.room -= header.height
	} else {
		g.addRows(head, nil)
	}
	rows := g.rows(g.table.Rows, g.set.styles.Of(style.TableCell))
	g.addRows(rows, header)
	for i := range rows {
		g.placed.Kept = append(g.placed.Kept, rows[i].kept)
	}
}

func (g *grid) edgeAt(y Pt) Rule {
	r := g.edge.rules[0]
	r.Y1, r.Y2 = y, y
	return r
}

// header is the rows of the header as one atom, their texts in the middle of
// their cells. One that would take half of every page is none: its rows are
// printed once.
func (g *grid) header(rows []tableRow) *atom {
	g.settle(rows, 0, len(rows))
	a := &atom{of: g.row(0, true), keepWithNext: true}
	tops := tops(rows, 0, len(rows))
	for i := range rows {
		for _, cell := range rows[i].texts {
			room := tops[cell.row+cell.down] - tops[i] - cell.height
			a.lines = append(a.lines, lowered(cell.lines, tops[i]+room/2)...)
		}
		a.rules = append(a.rules, g.rules(rows, i, tops[i])...)
	}
	a.height = tops[len(rows)]
	if len(rows) == 0 || a.height > g.room/2 {
		return nil
	}
	a.rules = append(a.rules, g.edgeAt(a.height))
	return a
}

// lowered is a copy of lines, moved down.
func lowered(lines []Line, by Pt) []Line {
	lines = slices.Clone(lines)
	move(lines, by)
	return lines
}

// addRows adds the atoms of rows, of which those that merged cells hold
// together are looked at as one group.
func (g *grid) addRows(rows []tableRow, header *atom) {
	for from := 0; from < len(rows); {
		to := groupEnd(rows, from)
		if to-from > 1 {
			g.join(rows, from, to)
		}
		for i := from; i < to; i++ {
			g.addRow(rows, i, header)
		}
		from = to
	}
}

// addRow adds a row as one atom, or one for each of its lines where no page
// has room for it. The title of rows stays with the first of them.
func (g *grid) addRow(rows []tableRow, i int, header *atom) {
	row := &rows[i]
	if row.height > g.room+slack {
		g.split(rows, i, header)
		return
	}
	a := atom{
		of: row.of, height: row.height, keepWithPrevious: row.kept, rules: g.rules(rows, i, 0),
		keepWithNext: row.title() && i+1 < len(rows) && !rows[i+1].title(),
		repeat:       header, opening: g.opening(rows, i), closing: g.edge,
	}
	for _, cell := range row.texts {
		a.lines = append(a.lines, cell.lines...)
	}
	g.atoms = append(g.atoms, a)
}

// split adds an atom for each line of a row; a page end leaves two at least
// on either side.
func (g *grid) split(rows []tableRow, i int, header *atom) {
	row := &rows[i]
	count := row.lineCount()
	for k := range count {
		a := g.slice(row, k, count)
		a.of, a.within = row.of, k > 0
		a.repeat, a.opening, a.closing = header, []*atom{g.edge}, g.edge
		a.keepWithPrevious = k == 1 || k > 0 && k == count-1
		a.rules = g.sides(row, 0, a.height)
		if k == 0 {
			a.rules, a.keepWithPrevious = append(a.rules, g.over(rows, i, 0)...), row.kept
			a.opening = g.opening(rows, i)
		}
		g.atoms = append(g.atoms, a)
	}
}

// slice is line k of every cell of a row. The margins of the cells go with
// the first and the last one.
func (g *grid) slice(row *tableRow, k, count int) atom {
	a, top := atom{}, Pt(0)
	if k == 0 {
		top = g.measures.CellMargin
	}
	for _, cell := range row.texts {
		if k < len(cell.lines) {
			line := lowered(cell.lines[k:k+1], top-cell.lines[k].Top)
			a.lines, a.height = append(a.lines, line...), top+line[0].Height
		}
	}
	if k == count-1 {
		a.height += g.measures.CellMargin
	}
	return a
}

// opening is what a page that begins with the row has on it beside the row
// itself: the cells that come from the page before, again, and a rule.
func (g *grid) opening(rows []tableRow, i int) []*atom {
	row := &rows[i]
	if !slices.ContainsFunc(row.owners, func(c *tableCell) bool { return c != nil && c.row < i }) {
		return nil
	}
	opening := []*atom{g.edge}
	for _, cell := range row.carried {
		if cell.again == nil {
			cell.again = &atom{lines: cell.lines}
		}
		opening = append(opening, cell.again)
	}
	return opening
}
