package docx

import (
	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// table is a table of the text as it is written.
type table struct {
	*paper
	*doc.Table
	laid  *layout.PlacedTable
	edges []int // where its columns end: twips, from the left edge of the text on
	keep  bool  // the row stays with the next
}

// table writes a table whose header is printed again on every page and whose
// rows no page end parts. Its columns are as wide as layout makes them.
func (p *paper) table(from *doc.Table, glued bool) {
	if len(from.Columns) == 0 {
		return
	}
	if p.tail == 0 {
		p.filler(max(smallest, p.measures.TableGap), true)
	}
	t := table{paper: p, Table: from, laid: p.placed.Tables[from], edges: []int{0}}
	var x pt
	for _, width := range t.laid.Columns {
		x += width
		t.edges = append(t.edges, twips(x))
	}
	t.start()
	t.rows(t.Head, true, nil, true)
	t.rows(t.Rows, false, t.laid.Kept, glued)
	t.raw("</w:tbl>")
	t.tail = 0
}

func (t *table) start() {
	m := t.measures
	t.raw(`<w:tbl><w:tblPr><w:tblW w:w="`, number(t.edges[len(t.edges)-1]), `" w:type="dxa"/>`,
		`<w:tblInd w:w="`, number(t.indent()), `" w:type="dxa"/><w:tblBorders>`)
	for _, side := range []string{"top", "left", "bottom", "right", "insideH", "insideV"} {
		t.raw("<w:", side, ` w:val="single" w:sz="`, eighths(m.CellRule), `" w:space="0" w:color="000000"/>`)
	}
	// Word adds a rule to the height of its row; on paper a row is as high as
	// its text and margins.
	margin := number(twips(max(0, m.CellMargin-m.CellRule/2)))
	t.raw(`</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>`, sides(margin, twips(m.CellPadding)),
		`</w:tblCellMar><w:tblLook w:val="0020"/></w:tblPr><w:tblGrid>`)
	for i := range t.laid.Columns {
		t.raw(`<w:gridCol w:w="`, number(t.edges[i+1]-t.edges[i]), `"/>`)
	}
	t.raw("</w:tblGrid>")
}

// indent is that of the table whose edge is at the edge of the text: Word 2010
// counts it to the text of the first cell, Word since 2013 to the edge.
func (t *table) indent() int {
	if t.styles.Word == style.Word2013 {
		return 0
	}
	return twips(t.measures.CellPadding)
}

// spot is what stands in one place of a table: a cell, a part of one from a
// row above, or of one on the left.
type spot struct {
	cell  *doc.Cell
	first bool // of its columns
	above bool // it began in a row above
}

// rows writes rows of the header or of the body, of which some begin no page;
// those of the header, the titles of rows, and the last one if it is glued,
// stay with what follows.
func (t *table) rows(rows []doc.Row, head bool, kept []bool, glued bool) {
	places := t.places(rows)
	for i := range rows {
		last := i == len(rows)-1
		t.keep = head || last && glued || !last && (kept[i+1] || t.title(places[i]) && !t.title(places[i+1]))
		t.raw("<w:tr><w:trPr><w:cantSplit/>")
		t.flag("tblHeader", head)
		t.raw("</w:trPr>")
		for j, at := range places[i] {
			if at.first {
				t.cell(j, at, head)
			}
		}
		t.raw("</w:tr>")
	}
	t.keep = false
}

// places finds what stands where. A row that says too little has empty cells.
func (t *table) places(rows []doc.Row) [][]spot {
	places := make([][]spot, len(rows))
	for i := range places {
		places[i] = make([]spot, len(t.Columns))
	}
	for i, row := range rows {
		for j := range t.Columns {
			if places[i][j].cell != nil {
				continue
			}
			cell := &doc.Cell{}
			if j < len(row.Cells) && !row.Cells[j].Covered {
				cell = &row.Cells[j]
			}
			for r := i; r < min(len(rows), i+max(1, cell.Down)); r++ {
				for c := j; c < min(len(t.Columns), j+max(1, cell.Across)); c++ {
					places[r][c] = spot{cell, c == j, r > i}
				}
			}
		}
	}
	return places
}

// title tells a row of which one merged cell is more than half: the title of
// those below.
func (t *table) title(row []spot) bool {
	for _, at := range row {
		if 2*at.cell.Across > len(row) && at.cell.Across > 1 {
			return true
		}
	}
	return false
}

func (t *table) cell(column int, at spot, head bool) {
	end := min(len(t.Columns), column+max(1, at.cell.Across))
	width := t.edges[end] - t.edges[column]
	t.raw(`<w:tc><w:tcPr><w:tcW w:w="`, number(width), `" w:type="dxa"/>`)
	if end-column > 1 {
		t.val("gridSpan", number(end-column))
	}
	switch {
	case at.above:
		t.raw("<w:vMerge/>")
	case at.cell.Down > 1:
		t.val("vMerge", "restart")
	}
	t.inside("tcMar", narrow(width, t.measures))
	if head {
		t.val("vAlign", "center")
	}
	t.raw("</w:tcPr>")
	p, spans := paragraph{style: style.TableHead, keepNext: t.keep}, at.cell.Spans
	if !head {
		p.style = style.TableCell
		if align := t.Columns[column].Align; align != t.styles.Of(style.TableCell).Align {
			p.align = aligns[align]
		}
		// Not a decimal tab: that follows the separator of the reader's machine,
		// and LibreOffice takes the dot of 1.000,5 for it.
		p.indent = some(rightBy, t.laid.Shifts[at.cell])
	}
	if at.above {
		spans = nil
	}
	t.paragraph(p, spans)
	t.raw("</w:tc>")
}

// narrow is the padding of a cell so narrow that half of it would be padding.
func narrow(width int, m style.Measures) string {
	if width >= 4*twips(m.CellPadding) {
		return ""
	}
	side := number(width / 4)
	return `<w:left w:w="` + side + `" w:type="dxa"/><w:right w:w="` + side + `" w:type="dxa"/>`
}
