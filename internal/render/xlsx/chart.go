package xlsx

import (
	"fmt"
	"math"

	"github.com/xuri/excelize/v2"
)

// chart is a chart over the cells of its sheet.
type chart struct {
	shape         shape
	title         string
	across, along string // titles of the axes: of what is counted, of what counts
	series        []series
	at            area // the cells that it covers
	described     string
}

// shape is how a chart shows its numbers.
type shape int

const (
	bars    shape = iota // lying, on top of each other
	towers               // standing, on top of each other
	strokes              // lines with markers
)

// series are the numbers that have one colour.
type series struct {
	name, categories, values strip
	colour                   string
}

// strip are cells beside or below each other, and what stands in them: a
// preview shows a chart from what the file says of the cells.
type strip struct {
	refers string
	cells  []cell
}

// strip gives cells of the sheet to a chart.
func (s *sheet) strip(a area) strip {
	t := strip{refers: a.absolute(s.name)}
	for row := a.row; row < a.row+a.rows; row++ {
		for col := a.col; col < a.col+a.cols; col++ {
			t.cells = append(t.cells, s.rows[row-1].cells[col])
		}
	}
	return t
}

// chart draws a chart. excelize gives it its place in the package; the chart
// itself is ours, for excelize leaves out the numbers, the language and the
// looks that do not follow a theme.
func (b *book) chart(s *sheet, c chart) {
	height := pt(0)
	for _, r := range s.rows[c.at.row-1 : c.at.row-1+c.at.rows] {
		height += r.height
	}
	pixels := func(length pt) uint { return uint(math.Floor(float64(length / pixel))) }
	b.try(b.file.AddChart(s.name, address(c.at.col, c.at.row), &excelize.Chart{
		Type:      excelize.Col,
		Series:    []excelize.ChartSeries{{Values: c.series[0].values.refers}},
		Dimension: excelize.ChartDimension{Width: pixels(s.width(c.at.col, c.at.cols)) - 8, Height: pixels(height) - 8},
		Format:    excelize.GraphicOptions{Positioning: "oneCell", OffsetX: 4, OffsetY: 4, AltText: c.described, Name: c.title},
	}))
	b.charts++
	b.file.Pkg.Store(fmt.Sprintf("xl/charts/chart%d.xml", b.charts), c.markup())
}
