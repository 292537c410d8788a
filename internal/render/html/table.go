package html

import (
	"strconv"
	"strings"

	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// tableWriter writes a table in a text of the width, as layout places it.
type tableWriter struct {
	*writer
	table  *doc.Table
	placed *layout.PlacedTable
	width  style.Pt
}

// table writes a table whose header a printer repeats on every page.
func (b *body) table(of *doc.Table) {
	t := &tableWriter{b.writer, of, b.pages.Tables[of], b.width}
	t.open()
	t.columnWidths()
	if len(of.Head) > 0 {
		t.raw(`<thead class="`, class(style.TableHead), "\">\n")
		for _, r := range of.Head {
			t.headRow("th", r)
		}
		t.raw("</thead>\n")
	}
	t.raw(`<tbody class="`, class(style.TableCell), "\">\n")
	for n := range of.Rows {
		t.row(n)
	}
	t.raw("</tbody>\n</table>\n</div>\n")
	b.before(rowPlace(of, len(of.Rows)))
}

// manyColumns are more than a telephone's width has room for: there the reader
// moves the table from side to side, with the keyboard too.
const manyColumns = 5

func (t *tableWriter) open() {
	columns := len(t.table.Columns)
	if columns < manyColumns {
		t.raw("<div class=\"bang\">\n<table>\n")
		return
	}
	t.raw(`<div class="bang" tabindex="0" role="group" aria-label="Bảng rộng, kéo ngang để xem hết"><table style="--cot:`,
		strconv.Itoa(columns), "\">\n")
}

func (t *tableWriter) columnWidths() {
	t.raw("<colgroup>")
	for _, width := range t.placed.Columns {
		t.raw(`<col style="width:`, share(float64(width/t.width)), `">`)
	}
	t.raw("</colgroup>\n")
}

// headRow writes a row of the header; as th its cells name columns.
func (t *tableWriter) headRow(tag string, r doc.Row) {
	t.raw("<tr>")
	for i := range r.Cells {
		c := &r.Cells[i]
		if c.Covered {
			continue
		}
		t.raw("<", tag)
		if tag == "th" {
			t.scope(c)
		}
		t.spanning(c)
		t.raw(">")
		t.cell(c, style.TableHead, i)
		t.raw("</", tag, ">")
	}
	t.raw("</tr>\n")
}

// scope says of what a cell of the header is the head.
func (t *tableWriter) scope(c *doc.Cell) {
	if c.Across > 1 {
		t.raw(` scope="colgroup"`)
		return
	}
	t.raw(` scope="col"`)
}

// cellClasses set a cell by the alignment of its column.
var cellClasses = [...]string{
	style.Left:    "",
	style.Center:  ` class="giua"`,
	style.Justify: ` class="deu"`,
	style.Right:   ` class="phai"`,
}

// row writes row n; above one that begins a page lies the gap between two
// sheets, in its first cell.
func (t *tableWriter) row(n int) {
	ends := t.ends[rowPlace(t.table, n)]
	t.raw("<tr")
	if len(ends) > 0 {
		t.raw(` class="dau-trang" style="--khe:`, pt(ends[0].aboveRow()), `"`)
	}
	t.raw(">")
	cells := t.table.Rows[n].Cells
	for i := range cells {
		c := &cells[i]
		if c.Covered {
			continue
		}
		t.raw("<td", cellClasses[t.table.Columns[i].Align])
		t.spanning(c)
		t.underComma(t.placed.Shifts[c])
		t.raw(">")
		if len(ends) > 0 {
			t.gap("div", ends[0], t.headAgain(ends[0]))
			ends = nil
		}
		t.cell(c, style.TableCell, i)
		t.raw("</td>")
	}
	t.raw("</tr>\n")
}

// aboveRow is how far the row that begins the next page stands from the one
// before.
func (e pageEnd) aboveRow() style.Pt { return e.rest + e.next.Size.Top + e.next.Head }

// headAgain is the header that a page repeats, for the eye alone.
func (t *tableWriter) headAgain(end pageEnd) string {
	if end.next.Head == 0 {
		return ""
	}
	w := *t.writer
	w.markup, w.ends = &markup{}, nil
	again := &tableWriter{&w, t.table, t.placed, t.width}
	again.raw("<table>")
	again.columnWidths()
	again.raw(`<tbody class="`, class(style.TableHead), "\">\n")
	for _, r := range t.table.Head {
		again.headRow("td", r)
	}
	again.raw("</tbody></table>")
	return string(again.buf)
}

// spanning says how many columns and rows a cell takes.
func (t *tableWriter) spanning(c *doc.Cell) {
	if c.Across > 1 {
		t.raw(` colspan="`, strconv.Itoa(c.Across), `"`)
	}
	if c.Down > 1 {
		t.raw(` rowspan="`, strconv.Itoa(c.Down), `"`)
	}
}

// underComma moves a number to the left, in parts of its size, so that its
// comma stands below the others'.
func (t *tableWriter) underComma(shift style.Pt) {
	if shift <= 0 {
		return
	}
	padding := t.styles.Measures.CellPadding - cellRule/2 + shift
	t.raw(` style="padding-right:`, number(float64(padding/t.styles.Of(style.TableCell).Size)), `em"`)
}

// cell writes what a cell that begins in a column says; a word that it has no
// room for may be cut, lest the table run off the paper.
func (t *tableWriter) cell(c *doc.Cell, name style.Name, column int) {
	room := -2 * t.styles.Measures.CellPadding
	columns := t.placed.Columns
	for _, width := range columns[column:min(column+max(1, c.Across), len(columns))] {
		room += width
	}
	long := longestWord(c, t.styles.Of(name)) > room
	if long {
		t.raw(`<span class="ngat-tu">`)
	}
	t.spans(name, c.Spans)
	if long {
		t.raw("</span>")
	}
}

// longestWord is the width of a cell's longest word.
func longestWord(c *doc.Cell, s style.Style) style.Pt {
	var longest style.Pt
	for _, sp := range c.Spans {
		face := layout.FaceOf(s.Bold || sp.Bold, s.Italic || sp.Italic)
		for word := range strings.FieldsSeq(sp.Text) {
			longest = max(longest, face.Width(word, s.Size))
		}
	}
	return longest
}

// tables sets tables. Half a cell's rule lies inside the cell on each side,
// which its padding makes up for; a cell without text is as high as a line.
func (s *styleSheet) tables() {
	m := s.doc.Styles.Measures
	s.rule(".bang", "margin-top:"+pt(m.TableGap))
	s.rule("td,th", "border:"+pt(cellRule)+" solid",
		"padding:"+pt(m.CellMargin-cellRule/2)+" "+pt(m.CellPadding-cellRule/2))
	s.rule("th", "vertical-align:middle")
	s.rule("thead", "break-inside:avoid")
	s.rule(".phai", "text-align:right")
	s.rule("td:empty::before", `content:""`, "display:inline-block")
}
