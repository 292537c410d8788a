package layout

import (
	"vanban/internal/doc"
	"vanban/internal/style"
)

// KeptRows tells which rows of a table's body begin no page: those above which
// a cell merged from further up would have no room for its text on one side.
func KeptRows(t *doc.Table, styles *style.Sheet, page style.Page) []bool {
	kept := make([]bool, len(t.Rows))
	if !merged(t.Rows) {
		return kept
	}
	l := newLayouter(&doc.Document{Styles: styles}, 0, &Pages{}, newPass(nil))
	l.page, l.area = page, column{page.Left, page.TextWidth()}
	l.set.area = l.area
	g := l.grid(t, nil)
	if header := g.header(g.rows(t.Head, styles.Of(style.TableHead))); header != nil {
		g.room -= header.height
	}
	rows := g.rows(t.Rows, styles.Of(style.TableCell))
	for from := 0; from < len(rows); {
		to := groupEnd(rows, from)
		if to-from > 1 {
			g.join(rows, from, to)
		}
		from = to
	}
	for i := range rows {
		kept[i] = rows[i].kept
	}
	return kept
}

// merged reports whether a cell takes several rows.
func merged(rows []doc.Row) bool {
	for _, row := range rows {
		for _, cell := range row.Cells {
			if cell.Down > 1 {
				return true
			}
		}
	}
	return false
}
