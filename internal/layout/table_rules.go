package layout

// rules are those of a row whose top is at y: at the sides of its cells and
// above them. Those below are the next row's, or where a page ends its edge.
func (g *grid) rules(rows []tableRow, i int, y Pt) []Rule {
	return append(g.sides(&rows[i], y, rows[i].height), g.over(rows, i, y)...)
}

// sides are the vertical rules of a row; none goes through a cell.
func (g *grid) sides(row *tableRow, y, height Pt) []Rule {
	var rules []Rule
	for j := 0; j <= len(g.columns); j++ {
		if j > 0 && j < len(g.columns) && row.owners[j-1] == row.owners[j] {
			continue
		}
		x := g.boundary(j)
		rules = append(rules, Rule{x, y, x, y + height, g.measures.CellRule, black})
	}
	return rules
}

// over is the rule above a row, without the parts that would go through a
// merged cell.
func (g *grid) over(rows []tableRow, i int, y Pt) []Rule {
	var rules []Rule
	from := -1
	for j := 0; j <= len(g.columns); j++ {
		through := j == len(g.columns) || i > 0 && rows[i-1].owners[j] == rows[i].owners[j] && rows[i].owners[j] != nil
		switch {
		case !through && from < 0:
			from = j
		case through && from >= 0:
			rules = append(rules, Rule{g.boundary(from), y, g.boundary(j), y, g.measures.CellRule, black})
			from = -1
		}
	}
	return rules
}

// boundary is where column j begins, or the last one ends.
func (g *grid) boundary(j int) Pt {
	if j < len(g.columns) {
		return g.columns[j].x
	}
	text := g.textColumn()
	return text.x + text.width
}
