package manuscript

import (
	"fmt"
	"strings"

	"vanban/internal/word"
)

// table writes a table. Rows that Word prints again on every page are its header,
// or else the rows above the first that is not bold.
func (w *writer) table(t *word.Table) {
	rows, head := filled(t)
	if len(rows) == 0 {
		return
	}
	var b strings.Builder
	for i, row := range rows {
		if i == head {
			b.WriteString(columns(t, rows[head:]))
		}
		for j, cell := range row.Cells {
			b.WriteString("| " + w.cell(cell, i < head, i > 0 && i != head, j > 0) + " ")
		}
		b.WriteString("|\n")
	}
	if head == len(rows) {
		b.WriteString(columns(t, nil))
	}
	w.add(textBlock, strings.TrimSuffix(b.String(), "\n"))
}

// filled are the rows that say something, and how many of them are the header.
func filled(t *word.Table) (rows []word.Row, head int) {
	for _, row := range t.Rows {
		if len(linesOf(cells(row))) > 0 {
			rows = append(rows, row)
		}
	}
	for head < len(rows) && rows[head].Head {
		head++
	}
	if head == 0 {
		for head < len(rows)-1 && allBold(rows[head]) && (head == 0 || covered(rows[head])) {
			head++
		}
	}
	return rows, head
}

func cells(row word.Row) []*word.Paragraph {
	var list []*word.Paragraph
	for _, c := range row.Cells {
		list = append(list, c.Paragraphs...)
	}
	return list
}

func allBold(row word.Row) bool {
	for _, p := range cells(row) {
		if said(p) != "" && !bold(p) {
			return false
		}
	}
	return true
}

// covered tells a row that goes on with cells of the one above.
func covered(row word.Row) bool {
	for _, c := range row.Cells {
		if c.FromAbove {
			return true
		}
	}
	return false
}

// columns writes the row that says how columns are set and how wide they are.
func columns(t *word.Table, rows []word.Row) string {
	var b strings.Builder
	widths := percents(t.Widths)
	for j := range t.Rows[0].Cells {
		width := "-"
		if widths != nil {
			width = fmt.Sprintf("%d%%", widths[j])
		}
		switch align(rows, j) {
		case word.Center:
			b.WriteString("|:-" + width + "-:")
		case word.Right:
			b.WriteString("|--" + width + "--:")
		default:
			b.WriteString("|--" + width + "--")
		}
	}
	return b.String() + "|\n"
}

// percents are widths as whole numbers that make a hundred; nil when they are not
// known or a column is too narrow for that.
func percents(widths []float64) []int {
	var list []int
	left := 100
	for i, width := range widths {
		n := int(width + 0.5)
		if i == len(widths)-1 {
			n = left
		}
		if left -= n; n < 1 {
			return nil
		}
		list = append(list, n)
	}
	return list
}

// align is how most of a column's cells are set.
func align(rows []word.Row, column int) word.Align {
	var counts [word.Right + 1]int
	for _, row := range rows {
		for _, p := range row.Cells[column].Paragraphs {
			if said(p) != "" {
				counts[p.Align]++
			}
		}
	}
	most := word.Left
	for a, n := range counts {
		if n > counts[most] {
			most = word.Align(a)
		}
	}
	return most
}

// cell writes a cell; its paragraphs stand on lines of their own. Cells of the
// header are printed bold anyway.
func (w *writer) cell(c word.Cell, head, below, beside bool) string {
	switch {
	case c.FromLeft && beside:
		return "<<"
	case c.FromAbove && below:
		return "^^"
	}
	var lines []string
	for _, p := range c.Paragraphs {
		if said(p) == "" {
			continue
		}
		q := *p
		if head {
			q.Runs = upright(p.Runs)
		}
		lines = append(lines, strings.ReplaceAll(w.inline(&q, true), "|", `\|`))
	}
	return strings.Join(lines, "\\\n")
}

func upright(runs []word.Run) []word.Run {
	list := append([]word.Run(nil), runs...)
	for i := range list {
		list[i].Bold = false
	}
	return list
}
