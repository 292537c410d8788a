package docx

import "slices"

// frame is a table without borders that puts parts of the document beside one
// another, each row with columns of its own.
type frame []frameRow

type frameRow struct {
	height pt   // exactly; 0 for as high as its cells
	keep   bool // it stays with the next
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

// write writes the frame as a table into a story.
func (f frame) write(to *story) {
	edges := f.edges()
	to.raw("<w:tbl><w:tblPr>")
	to.raw(`<w:tblW w:w="`, number(edges[len(edges)-1]-edges[0]), `" w:type="dxa"/>`)
	to.raw(`<w:tblInd w:w="`, number(edges[0]), `" w:type="dxa"/><w:tblLayout w:type="fixed"/>`,
		`<w:tblCellMar>`, sides("0", 0), `</w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid>`)
	for i := range edges[1:] {
		to.raw(`<w:gridCol w:w="`, number(edges[i+1]-edges[i]), `"/>`)
	}
	to.raw("</w:tblGrid>")
	for _, r := range f {
		r.write(to, edges)
	}
	to.raw("</w:tbl>")
	to.tail = 0
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

func (r frameRow) write(to *story, edges []int) {
	to.raw("<w:tr><w:trPr><w:cantSplit/>")
	if r.height > 0 {
		to.raw(`<w:trHeight w:val="`, number(twips(r.height)), `" w:hRule="exact"/>`)
	}
	to.raw("</w:trPr>")
	for _, c := range r.cells {
		c.write(to, edges, r.keep)
	}
	to.raw("</w:tr>")
}

func (c frameCell) write(to *story, edges []int, keep bool) {
	left, right := twips(c.from), twips(c.to)
	to.raw(`<w:tc><w:tcPr><w:tcW w:w="`, number(right-left), `" w:type="dxa"/>`)
	if span := slices.Index(edges, right) - slices.Index(edges, left); span > 1 {
		to.val("gridSpan", number(span))
	}
	to.inside("tcBorders", box(c.border))
	to.inside("tcMar", cellMargins(c.top, c.right, c.bottom))
	to.val("vAlign", c.align)
	to.raw("</w:tcPr>")
	empty := len(to.markup)
	if c.fill != nil {
		c.fill()
	}
	if len(to.markup) == empty {
		to.filler(smallest, keep)
	}
	to.raw("</w:tc>")
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

// cellMargins are those of a cell that has any.
func cellMargins(top, right, bottom pt) string {
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
