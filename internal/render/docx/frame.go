package docx

import (
	"slices"
)

// frame is a table without borders that puts parts of the document beside one
// another, each row with columns of its own.
type frame []frameRow

type frameRow struct {
	height pt // exactly; 0 for as high as its cells
	cells  []frameCell
}

// frameCell is a cell between two places on the text's width.
type frameCell struct {
	from, to   pt
	top, right pt     // margins
	bottom     pt     // margin
	align      string // top, center, bottom
	border     string // colour of a border around it
	fill       func() // writes its paragraphs; none: one that says nothing
}

// frame writes a layout table.
func (w *writer) frame(rows frame) {
	edges := rows.edges()
	w.raw("<w:tbl><w:tblPr>")
	w.raw(`<w:tblW w:w="`, number(edges[len(edges)-1]-edges[0]), `" w:type="dxa"/>`)
	w.raw(`<w:tblInd w:w="`, number(edges[0]), `" w:type="dxa"/><w:tblLayout w:type="fixed"/>`,
		`<w:tblCellMar>`, sides("0", 0), `</w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid>`)
	for i := range edges[1:] {
		w.raw(`<w:gridCol w:w="`, number(edges[i+1]-edges[i]), `"/>`)
	}
	w.raw("</w:tblGrid>")
	for _, r := range rows {
		w.frameRow(r, edges)
	}
	w.raw("</w:tbl>")
	w.tail = 0
}

// edges are the places between which the cells of all rows stand.
func (f frame) edges() []int {
	var edges []int
	for _, r := range f {
		for _, c := range r.cells {
			edges = append(edges, twips(c.from), twips(c.to))
		}
	}
	slices.Sort(edges)
	return slices.Compact(edges)
}

func (w *writer) frameRow(r frameRow, edges []int) {
	w.raw("<w:tr><w:trPr><w:cantSplit/>")
	if r.height > 0 {
		w.raw(`<w:trHeight w:val="`, number(twips(r.height)), `" w:hRule="exact"/>`)
	}
	w.raw("</w:trPr>")
	for _, c := range r.cells {
		w.frameCell(c, edges)
	}
	w.raw("</w:tr>")
}

func (w *writer) frameCell(c frameCell, edges []int) {
	from, to := twips(c.from), twips(c.to)
	w.raw(`<w:tc><w:tcPr><w:tcW w:w="`, number(to-from), `" w:type="dxa"/>`)
	if span := slices.Index(edges, to) - slices.Index(edges, from); span > 1 {
		w.val("gridSpan", number(span))
	}
	w.inside("tcBorders", box(c.border))
	w.inside("tcMar", margins(c.top, c.right, c.bottom))
	w.val("vAlign", c.align)
	w.raw("</w:tcPr>")
	empty := len(w.markup)
	if c.fill != nil {
		c.fill()
	}
	if len(w.markup) == empty {
		w.filler(smallest, w.keep)
	}
	w.raw("</w:tc>")
}

// box is a border of a point around a cell.
func box(color string) string {
	if color == "" {
		return ""
	}
	borders := ""
	for _, side := range []string{"top", "left", "bottom", "right"} {
		borders += "<w:" + side + ` w:val="single" w:sz="8" w:space="0" w:color="` + color + `"/>`
	}
	return borders
}

// margins are those of a cell that has any.
func margins(top, right, bottom pt) string {
	text := ""
	for _, side := range []struct {
		name  string
		width pt
	}{{"top", top}, {"bottom", bottom}, {"right", right}} {
		if side.width > 0 {
			text += "<w:" + side.name + ` w:w="` + number(twips(side.width)) + `" w:type="dxa"/>`
		}
	}
	return text
}
