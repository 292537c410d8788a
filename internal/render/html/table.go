package html

import (
	"strconv"
	"strings"

	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// table writes a table whose header a printer repeats on every page. Its
// columns are as wide as layout makes them.
func (w *writer) table(t *doc.Table) {
	columns := layout.TableColumns(t, w.doc.Styles, w.page.TextWidth())
	w.beforeBlock()
	w.inTable = true
	w.openTable(len(t.Columns))
	w.columnWidths(columns)
	if len(t.Head) > 0 {
		w.raw(`<thead class="`, class(style.TableHead), "\">\n")
		for _, r := range t.Head {
			w.headRow("th", r, columns)
		}
		w.raw("</thead>\n")
	}
	w.raw(`<tbody class="`, class(style.TableCell), "\">\n")
	for i, r := range t.Rows {
		w.row(t, i, r, columns)
	}
	w.raw("</tbody>\n</table>\n</div>\n")
	w.inTable = false
}

// manyColumns are more than a telephone's width has room for: there the reader
// moves the table from side to side, with the keyboard too.
const manyColumns = 5

func (w *writer) openTable(columns int) {
	if columns < manyColumns {
		w.raw("<div class=\"bang\">\n<table>\n")
		return
	}
	w.raw(`<div class="bang" tabindex="0" role="group" aria-label="Bảng rộng, kéo ngang để xem hết"><table style="--cot:`, strconv.Itoa(columns), "\">\n")
}

func (w *writer) columnWidths(columns []layout.TableColumn) {
	w.raw("<colgroup>")
	for _, c := range columns {
		w.raw(`<col style="width:`, share(float64(c.Width/w.page.TextWidth())), `">`)
	}
	w.raw("</colgroup>\n")
}

// headRow writes a row of the header; as th its cells name columns.
func (w *writer) headRow(tag string, r doc.Row, columns []layout.TableColumn) {
	w.raw("<tr>")
	for i, c := range r.Cells {
		if c.Covered {
			continue
		}
		w.raw("<", tag)
		if tag == "th" {
			w.scope(c)
		}
		w.spanning(c)
		w.raw(">")
		w.cell(c, style.TableHead, columns[i:])
		w.raw("</", tag, ">")
	}
	w.raw("</tr>\n")
}

// scope says of what a cell of the header is the head.
func (w *writer) scope(c doc.Cell) {
	if c.Across > 1 {
		w.raw(` scope="colgroup"`)
		return
	}
	w.raw(` scope="col"`)
}

// cellClasses set a cell by the alignment of its column.
var cellClasses = [...]string{
	style.Left:    "",
	style.Center:  ` class="giua"`,
	style.Justify: ` class="deu"`,
	style.Right:   ` class="phai"`,
}

// row writes row n of a table; above one that begins a page lies the gap
// between two sheets.
func (w *writer) row(t *doc.Table, n int, r doc.Row, columns []layout.TableColumn) {
	room, gap := w.beginsPage(t)
	gap = gap && n > 0
	w.raw("<tr")
	if gap {
		w.raw(` class="dau-trang" style="--khe:`, room, `"`)
	}
	w.raw(">")
	for i, c := range r.Cells {
		if c.Covered {
			continue
		}
		w.raw("<td", cellClasses[t.Columns[i].Align])
		w.spanning(c)
		w.underComma(columns[i].Shift(c))
		w.raw(">")
		if gap {
			w.gapInRow(t, n, columns)
			gap = false
		}
		w.cell(c, style.TableCell, columns[i:])
		w.raw("</td>")
	}
	w.raw("</tr>\n")
}

// spanning says how many columns and rows a cell takes.
func (w *writer) spanning(c doc.Cell) {
	if c.Across > 1 {
		w.raw(` colspan="`, strconv.Itoa(c.Across), `"`)
	}
	if c.Down > 1 {
		w.raw(` rowspan="`, strconv.Itoa(c.Down), `"`)
	}
}

// underComma moves a number to the left, in parts of its size, so that its
// comma stands below the others'.
func (w *writer) underComma(shift style.Pt) {
	if shift <= 0 {
		return
	}
	padding := w.doc.Styles.Measures.CellPadding - cellRule/2 + shift
	w.raw(` style="padding-right:`, number(float64(padding/w.doc.Styles.Of(style.TableCell).Size)), `em"`)
}

// cell writes what a cell says in the first of the columns; a word that they
// have no room for may be cut, lest the table run off the paper.
func (w *writer) cell(c doc.Cell, name style.Name, columns []layout.TableColumn) {
	room := -2 * w.doc.Styles.Measures.CellPadding
	for _, column := range columns[:min(max(1, c.Across), len(columns))] {
		room += column.Width
	}
	long := w.longestWord(c, name) > room
	if long {
		w.raw(`<span class="ngat-tu">`)
	}
	w.spans(name, c.Spans)
	if long {
		w.raw("</span>")
	}
}

// longestWord is the width of a cell's longest word.
func (w *writer) longestWord(c doc.Cell, name style.Name) style.Pt {
	s := w.doc.Styles.Of(name)
	var longest style.Pt
	for _, sp := range c.Spans {
		face := layout.FaceOf(s.Bold || sp.Bold, s.Italic || sp.Italic)
		for word := range strings.FieldsSeq(sp.Text) {
			longest = max(longest, face.Width(word, s.Size))
		}
	}
	return longest
}

// tableRules set tables. Half a cell's rule lies inside the cell on each side,
// which its padding makes up for; a cell without text is as high as a line.
func (w *writer) tableRules() {
	m := w.doc.Styles.Measures
	w.rule(".bang", "margin-top:"+pt(m.TableGap))
	w.rule("td,th", "border:"+pt(cellRule)+" solid",
		"padding:"+pt(m.CellMargin-cellRule/2)+" "+pt(m.CellPadding-cellRule/2))
	w.rule("th", "vertical-align:middle")
	w.rule("thead", "break-inside:avoid")
	w.rule(".phai", "text-align:right")
	w.rule("td:empty::before", `content:""`, "display:inline-block")
}
