package html

import (
	"math"
	"strings"

	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// table writes a table whose header a printer repeats on every page.
func (w *writer) table(t *doc.Table) {
	limit := w.wordLimit(t)
	w.raw("<div class=\"bang\">\n<table>\n")
	if len(t.Head) > 0 {
		w.raw(`<thead class="`, class(style.TableHead), "\">\n")
		for _, r := range t.Head {
			w.headRow(r, limit)
		}
		w.raw("</thead>\n")
	}
	w.raw(`<tbody class="`, class(style.TableCell), "\">\n")
	for _, r := range t.Rows {
		w.row(r, t.Columns, limit)
	}
	w.raw("</tbody>\n</table>\n</div>\n")
}

func (w *writer) headRow(r doc.Row, limit style.Pt) {
	w.raw("<tr>")
	for _, c := range r.Cells {
		w.raw(`<th scope="col">`)
		w.cell(c, style.TableHead, limit)
		w.raw("</th>")
	}
	w.raw("</tr>\n")
}

// cellTags begin a cell by the alignment of its column.
var cellTags = [...]string{
	style.Left:    `<td>`,
	style.Center:  `<td class="giua">`,
	style.Justify: `<td class="deu">`,
}

func (w *writer) row(r doc.Row, columns []doc.Column, limit style.Pt) {
	w.raw("<tr>")
	for i, c := range r.Cells {
		w.raw(cellTags[columns[i].Align])
		w.cell(c, style.TableCell, limit)
		w.raw("</td>")
	}
	w.raw("</tr>\n")
}

// cell writes what a cell says; words beyond the limit may be cut.
func (w *writer) cell(c doc.Cell, name style.Name, limit style.Pt) {
	long := w.longestWord(c) > limit
	if long {
		w.raw(`<span class="ngat-tu">`)
	}
	w.spans(name, c.Spans)
	if long {
		w.raw("</span>")
	}
}

// wordLimit is how long words of a table may be. There is no limit as long as
// the longest of the columns fit side by side; else, lest the table run off
// the paper, it is a column's even share.
func (w *writer) wordLimit(t *doc.Table) style.Pt {
	longest := make([]style.Pt, len(t.Columns))
	for _, rows := range [...][]doc.Row{t.Head, t.Rows} {
		for _, r := range rows {
			for i, c := range r.Cells {
				longest[i] = max(longest[i], w.longestWord(c))
			}
		}
	}
	room := w.doc.Styles.Page.TextWidth() - 2*w.doc.Styles.Measures.CellPadding*style.Pt(len(longest))
	for _, word := range longest {
		room -= word
	}
	if room >= 0 {
		return style.Pt(math.Inf(1))
	}
	return w.doc.Styles.Page.TextWidth()/style.Pt(len(longest)) - 2*w.doc.Styles.Measures.CellPadding
}

// longestWord is the width of a cell's longest word, in the bolder face.
func (w *writer) longestWord(c doc.Cell) style.Pt {
	size := w.doc.Styles.Of(style.TableHead).Size
	var longest style.Pt
	for _, s := range c.Spans {
		for word := range strings.FieldsSeq(s.Text) {
			longest = max(longest, layout.Bold.Width(word, size))
		}
	}
	return longest
}
