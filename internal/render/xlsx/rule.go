package xlsx

import (
	"math"

	"github.com/xuri/excelize/v2"
)

// draw draws a rule as a flat black box: a border would be as long as a cell,
// while the decree ties the length to the text.
func (b *book) draw(s *sheet, r rule) {
	col := 0
	for col < len(s.widths)-1 && s.width(0, col+1) <= r.x {
		col++
	}
	b.try(b.file.AddShape(s.name, &excelize.Shape{
		Cell: address(col, r.row), Type: "rect",
		Width: uint(math.Round(float64(r.length / pixel))), Height: 1,
		Fill: solid("000000"),
		Line: excelize.LineOptions{Type: excelize.LineNone},
		Format: excelize.GraphicOptions{
			OffsetX: int((r.x - s.width(0, col)) / pixel), OffsetY: 1,
			Positioning: "oneCell",
		},
	}))
}
