package layout

import (
	"vanban/internal/doc"
	"vanban/internal/style"
)

// table adds an atom for each row. Its header is printed again on every page;
// no row is split.
func (c *composer) table(t *doc.Table) {
	columns := c.columns(t)
	before := c.measures.TableGap
	var header *atom
	for _, row := range t.Head {
		a := c.row(row, t, columns, style.TableHead)
		a.before = before
		before = 0
		c.add(a, true)
		header = &a
	}
	for _, row := range t.Rows {
		a := c.row(row, t, columns, style.TableCell)
		a.repeat, a.before = header, before
		before = 0
		c.add(a, false)
	}
}

// columns shares the width of the text: each column gets its longest word, and
// of what is left the more, the more text it has.
func (c *composer) columns(t *doc.Table) []column {
	least := make([]Pt, len(t.Columns))
	wanted := make([]Pt, len(t.Columns))
	for _, row := range append(t.Head[:len(t.Head):len(t.Head)], t.Rows...) {
		for i, cell := range row.Cells {
			word, whole := c.cellWidths(cell)
			least[i], wanted[i] = max(least[i], word), max(wanted[i], whole)
		}
	}
	in := c.textColumn()
	widths := share(least, wanted, in.width)
	columns := make([]column, len(widths))
	for i, w := range widths {
		columns[i] = column{in.x, w}
		in.x += w
	}
	return columns
}

// cellWidths gives the widest unbreakable piece of a cell and its whole text's
// width, both with padding.
func (c *composer) cellWidths(cell doc.Cell) (word, whole Pt) {
	s := c.doc.Styles.Of(style.TableHead)
	b := newBreaker(cell.Spans, func(doc.Span) Face { return FaceOf(s.Bold, s.Italic) }, s.Size, 0, 0)
	var widest, sum unit
	for _, t := range b.tokens {
		widest = max(widest, t.width)
		sum += t.width
	}
	m := faces[Regular]()
	around := 2*c.measures.CellPadding + rounding
	return m.pt(widest, s.Size) + around, m.pt(sum, s.Size) + around
}

// share divides a width: everybody's least first, the rest by what each still
// wants. When even the least is too much, all shrink alike.
func share(least, wanted []Pt, width Pt) []Pt {
	var sumLeast, sumMore Pt
	for i := range least {
		sumLeast += least[i]
		sumMore += wanted[i] - least[i]
	}
	widths := make([]Pt, len(least))
	for i := range widths {
		switch {
		case sumLeast >= width:
			widths[i] = least[i] * width / sumLeast
		case sumMore == 0:
			widths[i] = least[i] * width / sumLeast
		default:
			widths[i] = least[i] + (width-sumLeast)*(wanted[i]-least[i])/sumMore
		}
	}
	return widths
}

// row sets the cells of a row side by side and rules around them.
func (c *composer) row(row doc.Row, t *doc.Table, columns []column, name style.Name) atom {
	a := atom{}
	for i, cell := range row.Cells {
		s := c.doc.Styles.Of(name)
		if name == style.TableCell {
			s.Align = t.Columns[i].Align
		}
		in := column{columns[i].x + c.measures.CellPadding, columns[i].width - 2*c.measures.CellPadding}
		lines, bottom := c.setStyled(cell.Spans, s, in, c.measures.CellMargin)
		a.lines = append(a.lines, lines...)
		a.height = max(a.height, bottom+c.measures.CellMargin)
	}
	a.rules = c.grid(columns, a.height)
	return a
}

// grid is the rules around the cells of one row.
func (c *composer) grid(columns []column, height Pt) []Rule {
	if len(columns) == 0 {
		return nil
	}
	last := columns[len(columns)-1]
	left, right := columns[0].x, last.x+last.width
	rules := []Rule{
		{left, 0, right, 0, c.measures.CellRule, black},
		{left, height, right, height, c.measures.CellRule, black},
		{right, 0, right, height, c.measures.CellRule, black},
	}
	for _, cell := range columns {
		rules = append(rules, Rule{cell.x, 0, cell.x, height, c.measures.CellRule, black})
	}
	return rules
}
