package layout

import "vanban/internal/style"

// rules are those of a row whose top is at y: at the sides of its cells and
// above them. Those below are the next row's, or where a page ends its edge.
func (g *grid) rules(rows []tableRow, i int, y Pt) []Rule {
	return append(g.sides(&rows[i], y, rows[i].height), g.over(rows, i, y)...)
}

// sides are the vertical rules of a row; none goes through a cell.
func (g *grid) sides(row *tableRow, y, height Pt) []Rule {
	rules := make([]Rule, 0, 2*len(g.columns)+1)
	for j := 0; j <= len(g.columns); j++ {
		if j > 0 && j < len(g.columns) && row.owners[j-1] == row.owners[j] {
			continue
		}
		x := g.boundary(j)
		rules = append(rules, g.rule(x, y, x, y+height))
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
			rules = append(rules, g.rule(g.boundary(from), y, g.boundary(j), y))
			from = -1
		}
	}
	return rules
}

// rule is one of the table's.
func (g *grid) rule(x1, y1, x2, y2 Pt) Rule {
	of := Of{Part: g.set.part, Name: style.TableCell, Block: g.table, Item: g.item, Artifact: Border}
	return Rule{of, x1, y1, x2, y2, g.measures.CellRule, black}
}

// boundary is where column j begins, or the last one ends.
func (g *grid) boundary(j int) Pt {
	if j < len(g.columns) {
		return g.columns[j].x
	}
	text := g.set.area
	return text.x + text.width
}
