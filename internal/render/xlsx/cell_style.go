package xlsx

import (
	"vanban/internal/layout"
	"vanban/internal/style"
)

const (
	fontName    = "Times New Roman"
	bodySize pt = 10
)

// cellStyle is how a cell is set.
type cellStyle struct {
	size         pt
	bold, italic bool
	align        align
	top          bool   // stands at the top, not in the middle
	upright      bool   // is read from below
	boxed        bool   // has thin borders
	fill         string // RRGGBB
	format       string // of a number
	open         bool   // can be typed into on a locked sheet
}

type align int

const (
	left align = iota
	center
	right
)

var alignNames = [...]string{left: "left", center: "center", right: "right"}

// The styles of a table. What belongs together in a row begins at its top, the
// first row of a cell over several included.
var (
	inCell   = cellStyle{size: bodySize, boxed: true, top: true}
	inMiddle = cellStyle{size: bodySize, boxed: true, align: center, top: true}
	inTitle  = cellStyle{size: bodySize, boxed: true, align: center, bold: true, fill: "D9E2EC"}
	inGroup  = cellStyle{size: bodySize, boxed: true, bold: true, fill: "ECECEC"}
	inTotal  = cellStyle{size: bodySize, boxed: true, bold: true, fill: "F5F5F5"}
)

func (s cellStyle) strong() cellStyle               { s.bold = true; return s }
func (s cellStyle) aligned(a align) cellStyle       { s.align = a; return s }
func (s cellStyle) formatted(code string) cellStyle { s.format = code; return s }

func (s cellStyle) atTop() cellStyle { s.top = true; return s }

func (s cellStyle) face() layout.Face { return layout.FaceOf(s.bold, s.italic) }

// styleOf is the style of a component outside the table.
func styleOf(s style.Style) cellStyle {
	return cellStyle{size: s.Size, bold: s.Bold, italic: s.Italic, align: center}
}
