package xlsx

import (
	"fmt"
	"math"

	"github.com/xuri/excelize/v2"

	"vanban/internal/ooxml"
)

const (
	pointEMU = 12700 // of the drawing's unit, in a point
	pixelEMU = 9525
)

// draw adds what is drawn over a sheet: its rules, or its charts.
func (w *writer) draw(s *sheet) {
	if len(s.rules)+len(s.charts) > 0 {
		w.drawings++
	}
	for i, r := range s.rules {
		w.try(w.file.AddShape(s.name, s.shape(fmt.Sprintf("Đường kẻ %d", i+1), r)))
	}
	if len(s.charts) > 0 {
		w.addCharts(s)
	}
}

// shape is a rule as a flat black box: a border would be as long as a cell,
// while the decree ties the length to the text.
func (s *sheet) shape(name string, r rule) *excelize.Shape {
	col := 0
	for col < len(s.widths)-1 && s.width(0, col+1) <= r.x {
		col++
	}
	return &excelize.Shape{
		Cell: address(col, r.row), Type: "rect", Fill: solid(ink), Width: uint(pixels(r.length)), Height: 1,
		Line: excelize.LineOptions{Type: excelize.LineNone},
		Format: excelize.GraphicOptions{Name: name, Positioning: "oneCell", OffsetX: pixels(r.x - s.width(0, col)),
			OffsetY: 1},
	}
}

// pixels are the whole ones of a length.
func pixels(length pt) int { return int(math.Round(float64(length / pixel))) }

// addCharts adds the charts of a sheet. excelize links others; ours take
// their places, which say what it cannot: the values of their cells, that an
// axis crosses at the end, how a title is turned, and a size that it would have
// to read from rows that are written already.
func (w *writer) addCharts(s *sheet) {
	var frames markup
	frames.put(ooxml.Declaration, `<xdr:wsDr xmlns:xdr="`, drawingNamespace, `spreadsheetDrawing" xmlns:a="`,
		drawingNamespace, `main">`)
	for i, c := range s.charts {
		w.charts++
		w.try(w.file.AddChart(s.name, c.at.first(), &excelize.Chart{
			Type: excelize.Col, Series: []excelize.ChartSeries{{Values: c.series[0].values.refers}},
		}))
		w.file.Pkg.Store(fmt.Sprintf("xl/charts/chart%d.xml", w.charts), []byte(c.markup()))
		frames.frame(s, i+1, c)
	}
	frames.put("</xdr:wsDr>")
	name := fmt.Sprintf("xl/drawings/drawing%d.xml", w.drawings)
	w.file.Drawings.Delete(name)
	w.file.Pkg.Store(name, []byte(frames))
}

// frame holds the chart of a number, and describes it for those who cannot see
// it.
func (m *markup) frame(s *sheet, n int, c chart) {
	height := pt(0)
	for _, r := range s.rows[c.at.row-1 : c.at.row-1+c.at.rows] {
		height += r.height
	}
	const beside pt = 3
	inside := func(length pt) int { return int((length - 2*beside) * pointEMU) }
	m.format(`<xdr:oneCellAnchor><xdr:from><xdr:col>%d</xdr:col><xdr:colOff>%d</xdr:colOff><xdr:row>%d</xdr:row>`+
		`<xdr:rowOff>%d</xdr:rowOff></xdr:from>`,
		c.at.col, int(beside*pointEMU), c.at.row-1, pixelEMU)
	m.format(`<xdr:ext cx="%d" cy="%d"/>`, inside(s.width(c.at.col, c.at.cols)), inside(height))
	m.format(`<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="%d" name="%s" descr="%s"/>`+
		`<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
		n, escaped(c.title), escaped(c.described))
	m.format(`<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="%[1]schart">`+
		`<c:chart xmlns:c="%[1]schart" xmlns:r="%[2]s" r:id="%[3]s"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
		drawingNamespace, relationships, ooxml.LinkID(n-1))
	m.put(`<xdr:clientData/></xdr:oneCellAnchor>`)
}
