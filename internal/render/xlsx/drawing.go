package xlsx

import (
	"fmt"
	"math"
)

const (
	pointEMU = 12700 // of the drawing's unit, in a point
	pixelEMU = 9525
)

// drawn reports whether anything is drawn over the sheet.
func (s *sheet) drawn() bool { return len(s.rules)+len(s.charts) > 0 }

// draw writes what is drawn over a sheet: its rules and charts.
func (b *book) draw(s *sheet) {
	var m markup
	m.put(declaration, `<xdr:wsDr xmlns:xdr="`, drawingNamespace, `spreadsheetDrawing" xmlns:a="`, drawingNamespace, `main">`)
	for i, r := range s.rules {
		m.rule(s, i+1, r)
	}
	var list []link
	for i, c := range s.charts {
		b.charts++
		b.archive.add(fmt.Sprintf("xl/charts/chart%d.xml", b.charts), c.markup())
		list = append(list, link{"chart", fmt.Sprintf("../charts/chart%d.xml", b.charts)})
		m.frame(s, len(s.rules)+i+1, i+1, c)
	}
	m.put("</xdr:wsDr>")
	name := fmt.Sprintf("drawing%d.xml", b.drawings)
	b.archive.add(drawingFolder+name, m)
	if len(list) > 0 {
		b.archive.add(drawingFolder+"_rels/"+name+".rels", links(list...))
	}
}

// anchor begins a thing at a place in a cell, of a size in EMU.
func (m *markup) anchor(col int, x pt, row int, width, height int) {
	m.put("<xdr:oneCellAnchor><xdr:from><xdr:col>")
	m.int(col)
	m.put("</xdr:col><xdr:colOff>")
	m.int(int(math.Round(float64(x * pointEMU))))
	m.put("</xdr:colOff><xdr:row>")
	m.int(row - 1)
	m.put("</xdr:row><xdr:rowOff>")
	m.int(pixelEMU)
	m.put("</xdr:rowOff></xdr:from><xdr:ext")
	m.intAttribute("cx", width)
	m.intAttribute("cy", height)
	m.put("/>")
}

const anchorEnd = "<xdr:clientData/></xdr:oneCellAnchor>"

// identity numbers and names a drawn thing, and describes it for those who
// cannot see it.
func (m *markup) identity(id int, name, described string) {
	m.put("<xdr:cNvPr")
	m.intAttribute("id", id)
	m.attribute("name", name)
	m.attribute("descr", described)
	m.put("/>")
}

// rule draws a rule as a flat black box: a border would be as long as a cell,
// while the decree ties the length to the text.
func (m *markup) rule(s *sheet, id int, r rule) {
	col := 0
	for col < len(s.widths)-1 && s.width(0, col+1) <= r.x {
		col++
	}
	length := int(math.Round(float64(r.length/pixel))) * pixelEMU
	m.anchor(col, r.x-s.width(0, col), r.row, length, pixelEMU)
	m.put(`<xdr:sp macro="" textlink=""><xdr:nvSpPr>`)
	m.identity(id, fmt.Sprintf("Đường kẻ %d", id), "")
	m.put(`<xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext`)
	m.intAttribute("cx", length)
	m.intAttribute("cy", pixelEMU)
	m.put(`/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:ln><a:noFill/></a:ln></xdr:spPr></xdr:sp>`, anchorEnd)
}

// frame holds a chart.
func (m *markup) frame(s *sheet, id, chart int, c chart) {
	height := pt(0)
	for _, r := range s.rows[c.at.row-1 : c.at.row-1+c.at.rows] {
		height += r.height
	}
	inside := func(length pt) int { return int((length - 6) * pointEMU) }
	m.anchor(c.at.col, 3, c.at.row, inside(s.width(c.at.col, c.at.cols)), inside(height))
	m.put(`<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>`)
	m.identity(id, c.title, c.described)
	m.put(`<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>`,
		`<a:graphic><a:graphicData uri="`, drawingNamespace, `chart"><c:chart xmlns:c="`, drawingNamespace, `chart" xmlns:r="`, relationships, `" r:id="rId`)
	m.int(chart)
	m.put(`"/></a:graphicData></a:graphic></xdr:graphicFrame>`, anchorEnd)
}
