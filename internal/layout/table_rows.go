package layout

import (
	"slices"

	"vanban/internal/doc"
	"vanban/internal/style"
)

// tableCell is a cell with its text set: the lines have x on the page and y
// below the top of the cell's first row.
type tableCell struct {
	row, column  int // the first of those it takes
	down, across int // how many it takes
	lines        []Line
	height       Pt    // of its text and the margins above and below
	again        *atom // its text, for the pages that it goes over to
}

// tableRow is a row of the header or of the body.
type tableRow struct {
	of      Of
	height  Pt
	owners  []*tableCell // the cell that takes each column
	texts   []*tableCell // those whose text is printed from this row on
	carried []*tableCell // merged cells printed again when a page begins here
	kept    bool         // no page begins here
}

// title tells a row of which one merged cell is more than half: the title of
// those below.
func (r *tableRow) title() bool {
	return slices.ContainsFunc(r.owners, func(c *tableCell) bool {
		return c != nil && c.across > 1 && 2*c.across > len(r.owners)
	})
}

// lineCount is how many lines the longest text of a row has.
func (r *tableRow) lineCount() int {
	count := 0
	for _, cell := range r.texts {
		count = max(count, len(cell.lines))
	}
	return count
}

// rows sets the cells of the header or of the body. No row is lower than a
// line, and than any cell that is in it alone.
func (g *grid) rows(rows []doc.Row, s style.Style) []tableRow {
	set := make([]tableRow, len(rows))
	owners := make([]*tableCell, len(rows)*len(g.columns))
	for i := range set {
		set[i].of = g.row(i, s.Name == style.TableHead)
		set[i].height = Regular.LineHeight(s.Size)*Pt(s.LineSpacing) + 2*g.measures.CellMargin
		set[i].owners, owners = owners[:len(g.columns):len(g.columns)], owners[len(g.columns):]
	}
	for i, row := range rows {
		for j := range row.Cells[:min(len(row.Cells), len(g.columns))] {
			if cell := &row.Cells[j]; !cell.Covered && set[i].owners[j] == nil {
				g.place(set, i, j, cell, s)
			}
		}
	}
	return set
}

// row is what a row is of, of the header or of the body.
func (g *grid) row(n int, head bool) Of {
	of := Of{Part: g.set.part, Name: style.TableCell, Block: g.table, Item: g.item, Row: n, Head: head}
	if head {
		of.Name = style.TableHead
	}
	return of
}

// place sets a cell and notes which columns of which rows it takes.
func (g *grid) place(rows []tableRow, i, j int, from *doc.Cell, s style.Style) {
	cell := &tableCell{
		row: i, column: j,
		down:   min(max(1, from.Down), len(rows)-i),
		across: min(max(1, from.Across), len(g.columns)-j),
	}
	in, of := g.inside(cell), rows[i].of
	of.Cell, of.Column = from, j
	t := g.set.text(from.Spans, of)
	if s.Name == style.TableCell {
		s.Align = g.table.Columns[j].Align
		if shift := g.spread[j].shift(t.inlines, g.set.styles.Of(style.TableCell)); shift != 0 && from.Across < 2 {
			g.placed.Shifts[from] = shift
			in.width -= shift
		}
	}
	var bottom Pt
	cell.lines, bottom = g.set.styled(t, s, in, g.measures.CellMargin)
	cell.height = bottom + g.measures.CellMargin
	for r := i; r < i+cell.down; r++ {
		for c := j; c < j+cell.across; c++ {
			rows[r].owners[c] = cell
		}
	}
	rows[i].texts = append(rows[i].texts, cell)
	if cell.down == 1 {
		rows[i].height = max(rows[i].height, cell.height)
	}
}

// inside is where the text of a cell stands.
func (g *grid) inside(cell *tableCell) column {
	first, last := g.columns[cell.column], g.columns[cell.column+cell.across-1]
	whole := last.x + last.width - first.x
	width := inner(whole, g.measures)
	return column{first.x + (whole-width)/2, width}
}

// inner is a column's width without padding, of which a narrow one has less.
func inner(width Pt, m style.Measures) Pt { return max(width-2*m.CellPadding, width/2) }

// groupEnd is the end of the rows that merged cells hold together.
func groupEnd(rows []tableRow, from int) int {
	end := from + 1
	for i := from; i < end; i++ {
		for _, cell := range rows[i].owners {
			if cell != nil {
				end = max(end, cell.row+cell.down)
			}
		}
	}
	return end
}

// merged gives the cells of a row that take several rows.
func (r *tableRow) merged() []*tableCell {
	var cells []*tableCell
	for j, cell := range r.owners {
		if cell != nil && cell.down > 1 && cell.column == j {
			cells = append(cells, cell)
		}
	}
	return cells
}

// tops is where each row begins below the first one, and where the last ends.
func tops(rows []tableRow, from, to int) []Pt {
	tops := make([]Pt, 1, to-from+1)
	for i := from; i < to; i++ {
		tops = append(tops, tops[i-from]+rows[i].height)
	}
	return tops
}

// settle makes the last row of every merged cell so high that its text has
// room.
func (g *grid) settle(rows []tableRow, from, to int) {
	tops := []Pt{0}
	for i := from; i < to; i++ {
		for _, cell := range rows[i].merged() {
			if cell.row+cell.down == i+1 {
				above := tops[i-from] - tops[cell.row-from]
				rows[i].height = max(rows[i].height, cell.height-above)
			}
		}
		tops = append(tops, tops[i-from]+rows[i].height)
	}
}

// join makes the rows of a group so high that its merged cells have room, and
// finds above which of them a page may begin. Texts too long to be printed
// again flow through their rows.
func (g *grid) join(rows []tableRow, from, to int) {
	least := tops(rows, from, to)
	g.settle(rows, from, to)
	if g.divide(rows, from, to) {
		return
	}
	for i := from; i < to; i++ {
		rows[i].height = least[i-from+1] - least[i-from]
		rows[i].kept, rows[i].carried = false, nil
	}
	for i := from; i < to; i++ {
		for _, cell := range rows[i].merged() {
			if cell.row == i {
				g.flow(rows, cell)
			}
		}
	}
}

// divide lets a page begin above a row where every cell merged over the page end
// has room for its text on either side. It fails when what must then stay
// together is more than half of a page: with what else is kept with it, it
// might find no page.
func (g *grid) divide(rows []tableRow, from, to int) bool {
	tops := tops(rows, from, to)
	last := from
	for i := from + 1; i < to; i++ {
		var crossing []*tableCell
		room := true
		for _, cell := range rows[i].merged() {
			if cell.row == i {
				continue
			}
			crossing = append(crossing, cell)
			above := tops[i-from] - tops[max(last, cell.row)-from]
			below := tops[cell.row+cell.down-from] - tops[i-from]
			room = room && min(above, below) >= cell.height
		}
		if rows[i].kept = !room; rows[i].kept {
			continue
		}
		rows[i].carried = crossing
		if tops[i-from]-tops[last-from] > g.room/2 {
			return false
		}
		last = i
	}
	return tops[to-from]-tops[last-from] <= g.room/2
}

// flow lets a page begin at every row of a merged cell. A text for which each
// of the rows has room is printed again; else each row has as many of its
// lines as it has room for, and the last one the rest.
func (g *grid) flow(rows []tableRow, cell *tableCell) {
	taken := rows[cell.row : cell.row+cell.down]
	if !slices.ContainsFunc(taken, func(r tableRow) bool { return r.height < cell.height }) {
		for i := range taken[1:] {
			taken[i+1].carried = append(taken[i+1].carried, cell)
		}
		return
	}
	at := slices.Index(taken[0].texts, cell)
	taken[0].texts = slices.Delete(taken[0].texts, at, at+1)
	rest := cell.lines
	for i := range taken {
		fit := g.fitting(rest, taken[i].height)
		if i == len(taken)-1 {
			fit = len(rest)
		}
		piece := &tableCell{lines: slices.Clone(rest[:fit])}
		if fit > 0 {
			move(piece.lines, g.measures.CellMargin-piece.lines[0].Top)
			last := piece.lines[fit-1]
			taken[i].height = max(taken[i].height, last.Top+last.Height+g.measures.CellMargin)
		}
		taken[i].texts = append(taken[i].texts, piece)
		rest = rest[fit:]
	}
}

// fitting is how many lines a row of the height has room for.
func (g *grid) fitting(lines []Line, height Pt) int {
	for i, l := range lines {
		if l.Top+l.Height-lines[0].Top > height-2*g.measures.CellMargin+slack {
			return i
		}
	}
	return len(lines)
}
