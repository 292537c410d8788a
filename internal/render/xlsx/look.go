package xlsx

import (
	"vanban/internal/layout"
	"vanban/internal/style"
)

const (
	fontName    = "Times New Roman"
	bodySize pt = 10
)

// look is how a cell is set. Cells of one look share a style of the workbook.
type look struct {
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

// The looks of a table. What belongs together in a row begins at its top, the
// first row of a cell over several included.
var (
	inCell   = look{size: bodySize, boxed: true, top: true}
	inMiddle = look{size: bodySize, boxed: true, align: center, top: true}
	inTitle  = look{size: bodySize, boxed: true, align: center, bold: true, fill: "D9E2EC"}
	inGroup  = look{size: bodySize, boxed: true, bold: true, fill: "ECECEC"}
	inTotal  = look{size: bodySize, boxed: true, bold: true, fill: "F5F5F5"}
)

func (l look) strong() look               { l.bold = true; return l }
func (l look) aligned(a align) look       { l.align = a; return l }
func (l look) formatted(code string) look { l.format = code; return l }

func (l look) atTop() look { l.top = true; return l }

func (l look) face() layout.Face { return layout.FaceOf(l.bold, l.italic) }

// lookOf is the look of a component outside the table.
func lookOf(s style.Style) look {
	return look{size: s.Size, bold: s.Bold, italic: s.Italic, align: center}
}
