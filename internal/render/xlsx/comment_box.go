package xlsx

import (
	"cmp"
	"fmt"
	"strconv"

	"vanban/internal/layout"
)

// The boxes that comments are read in, and what Excel keeps free inside.
const (
	boxWidth, maxBoxWidth   pt = 240, 480
	boxHeight, maxBoxHeight pt = 300, 400 // from which a box becomes wider, and at most
	boxGap                  pt = 9        // between a cell and its box
	boxSide, boxTop         pt = 7.5, 3.75

	emptyWidth, emptyHeight pt = 48, 15.75 // of columns and rows beyond the table
)

// size is that of the box in which all of a note can be read, as long as there
// is room for it.
func (n *annotation) size() (width, height pt) {
	for width = boxWidth; ; width = min(onPixel(width*widening), maxBoxWidth) {
		height = n.height(inner(width - 2*boxSide))
		if height <= boxHeight || width == maxBoxWidth {
			return width, min(height, maxBoxHeight)
		}
	}
}

// height is what the note's lines need in a width.
func (n *annotation) height(width pt) pt {
	lines := 0
	for _, r := range n.runs {
		lines += layout.CountLines(r.text, r.face(), r.size, width)
	}
	return inComment.lineHeight(lines) + 2*boxTop
}

// corner is where a note's box begins: at the right of its cell.
func (s *sheet) corner(n *annotation) (x, y pt) {
	for _, r := range s.rows[:n.on.row-1] {
		y += cmp.Or(r.height, emptyHeight)
	}
	return s.width(0, n.on.col+n.on.cols) + boxGap, y + pixel
}

// columnAt is the column at a distance from the sheet's left edge, and how far
// in it; the sheet goes on beyond its last one.
func (s *sheet) columnAt(x pt) (col int, rest pt) {
	for ; ; col++ {
		width := emptyWidth
		if col < len(s.widths) {
			width = s.widths[col]
		}
		if x < width {
			return col, x
		}
		x -= width
	}
}

// rowAt is the row, from 0, at a distance from the sheet's top, and how far in
// it.
func (s *sheet) rowAt(y pt) (row int, rest pt) {
	for ; ; row++ {
		height := emptyHeight
		if row < len(s.rows) {
			height = cmp.Or(s.rows[row].height, emptyHeight)
		}
		if y < height {
			return row, y
		}
		y -= height
	}
}

// boxes is the drawing of a sheet's comments, hidden until somebody points at
// their cells; number is the sheet's. Only the old VML places comments.
func (s *sheet) boxes(number int) (m markup) {
	m.put(`<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"`+
		` xmlns:x="urn:schemas-microsoft-com:office:excel">`,
		`<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="`, shapeBlocks(number, len(s.annotations)),
		`"/></o:shapelayout>`,
		`<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">`,
		`<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`)
	for i := range s.annotations {
		m.box(s, &s.annotations[i], number*shapeIDs+i+1)
	}
	m.put("</xml>")
	return m
}

// shapeIDs is how many numbers of drawn things a block has. A sheet has the
// block of its number, and the ones behind it if need be.
const shapeIDs = 1024

// shapeBlocks are those that a sheet with some boxes takes.
func shapeBlocks(number, boxes int) string {
	blocks := strconv.Itoa(number)
	for i := 1; i <= boxes/shapeIDs; i++ {
		blocks += "," + strconv.Itoa(number+i)
	}
	return blocks
}

// box is that of a note.
func (m *markup) box(s *sheet, n *annotation, id int) {
	x, y := s.corner(n)
	width, height := n.size()
	m.format(`<v:shape id="_x0000_s%d" type="#_x0000_t202" `+
		`style="position:absolute;margin-left:%spt;margin-top:%spt;width:%spt;height:%spt;`+
		`z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`, id, decimal(x), decimal(y), decimal(width),
		decimal(height))
	m.put(`<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>`,
		`<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>`)
	m.format(`<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>%s, %s</x:Anchor>`+
		`<x:AutoFill>False</x:AutoFill>`+
		`<x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>`,
		s.point(x, y), s.point(x+width, y+height), n.on.row-1, n.on.col)
}

// point names a place on a sheet by its cell and the pixels inside.
func (s *sheet) point(x, y pt) string {
	col, right := s.columnAt(x)
	row, down := s.rowAt(y)
	return fmt.Sprintf("%d, %d, %d, %d", col, pixels(right), row, pixels(down))
}
