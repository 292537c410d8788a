package pdf

import (
	"crypto/sha256"
	"fmt"
	"math"
	"strconv"
	"strings"

	"vanban/internal/layout"
)

// canvas is the content of a page that is being drawn (ISO 32000-1, 7.8). It
// remembers what is set, so that only changes are written. A text's place is
// told from the last one's, in hundredths of a point: they add up exactly.
type canvas struct {
	*resources
	content []byte
	height  layout.Pt // of the page
	writing bool      // in a text object
	face    layout.Face
	size    layout.Pt
	color   layout.Color
	x, y    int // where the last text began
}

// draw gives the content of a page.
func (r *resources) draw(p layout.Page, mark *layout.Watermark) []byte {
	c := &canvas{resources: r, height: p.Size.Height, size: -1, content: make([]byte, 0, 1<<13)}
	if mark != nil {
		c.watermark(p, mark)
	}
	for _, l := range p.Lines {
		for _, run := range l.Runs {
			c.run(run, l.Baseline-run.Rise)
		}
	}
	c.endText()
	for _, i := range p.Images {
		c.op("q %.2f 0 0 %.2f %.2f %.2f cm /I%d Do Q\n",
			i.Width, i.Height, i.X, c.height-i.Y-i.Height, r.index[sha256.Sum256(i.Image.Data)])
	}
	for _, rule := range p.Rules {
		c.op("%.2f w %s RG %.2f %.2f m %.2f %.2f l S\n", rule.Thickness, colors(rule.Color),
			rule.X1, c.height-rule.Y1, rule.X2, c.height-rule.Y2)
	}
	return c.content
}

func (c *canvas) op(format string, args ...any) { c.content = fmt.Appendf(c.content, format, args...) }

func colors(of layout.Color) string {
	return fmt.Sprintf("%.4g %.4g %.4g", float64(of.R)/255, float64(of.G)/255, float64(of.B)/255)
}

// watermark draws a text about the middle of a page.
func (c *canvas) watermark(p layout.Page, m *layout.Watermark) {
	sin, cos := math.Sincos(m.Angle * math.Pi / 180)
	c.op("q %.5f %.5f %.5f %.5f %.2f %.2f cm\n", cos, sin, -sin, cos, p.Size.Width/2, p.Size.Height/2)
	c.height = 0
	c.run(layout.Run{X: -m.Width / 2, Width: m.Width, Text: m.Text, Face: m.Face, Size: m.Size, Color: m.Color}, m.Size/3)
	c.endText()
	c.op("Q\n")
	c.height, c.size = p.Size.Height, -1
	c.color = layout.Color{}
}

// run draws a run from its place on, its inner spaces stretched until it is as
// wide as it shall be.
func (c *canvas) run(r layout.Run, baseline layout.Pt) {
	c.beginText()
	if c.color != r.Color {
		c.op("%s rg\n", colors(r.Color))
		c.color = r.Color
	}
	if c.face != r.Face || c.size != r.Size {
		c.op("/F%d %g Tf\n", r.Face, float64(r.Size))
		c.face, c.size = r.Face, r.Size
	}
	x, y := hundredths(r.X), hundredths(c.height-baseline)
	c.number(x - c.x)
	c.number(y - c.y)
	c.x, c.y = x, y
	c.content = append(c.content, "Td ["...)
	c.text(r)
	c.content = append(c.content, "] TJ\n"...)
}

func (c *canvas) beginText() {
	if !c.writing {
		c.content = append(c.content, "BT\n"...)
		c.writing, c.x, c.y = true, 0, 0
	}
}

func (c *canvas) endText() {
	if c.writing {
		c.content = append(c.content, "ET\n"...)
		c.writing = false
	}
}

// text writes the glyphs of a run, and after each inner space how much wider it
// is, in thousandths of the size.
func (c *canvas) text(r layout.Run) {
	s := c.faces[r.Face]
	first := len(r.Text) - len(strings.TrimLeft(r.Text, " "))
	last := len(strings.TrimRight(r.Text, " "))
	width, spaces := 0, 0
	for i, sign := range r.Text {
		width += s.widths[s.of[sign]]
		if sign == ' ' && first < i && i < last {
			spaces++
		}
	}
	stretch := 0
	if slack := float64(r.Width) - float64(width)*float64(r.Size)/float64(s.perEm); slack > 0 && spaces > 0 {
		stretch = int(math.Round(slack * 100_000 / float64(r.Size) / float64(spaces)))
	}
	c.content = append(c.content, '(')
	for i, sign := range r.Text {
		c.glyph(s.number[s.of[sign]])
		if sign == ' ' && first < i && i < last && stretch > 0 {
			c.content = append(c.content, ')')
			c.number(-stretch)
			c.content = append(c.content, '(')
		}
	}
	c.content = append(c.content, ')')
}

// glyph writes a glyph's number in a text string (7.3.4.2).
func (c *canvas) glyph(n uint16) {
	for _, b := range [2]byte{byte(n >> 8), byte(n)} {
		switch b {
		case '(', ')', '\\':
			c.content = append(c.content, '\\', b)
		case '\r':
			c.content = append(c.content, `\r`...)
		default:
			c.content = append(c.content, b)
		}
	}
}

// number writes hundredths as a number and a space.
func (c *canvas) number(n int) {
	if n < 0 {
		c.content = append(c.content, '-')
		n = -n
	}
	c.content = strconv.AppendInt(c.content, int64(n/100), 10)
	if rest := n % 100; rest > 0 {
		c.content = append(c.content, '.', byte('0'+rest/10))
		if rest%10 > 0 {
			c.content = append(c.content, byte('0'+rest%10))
		}
	}
	c.content = append(c.content, ' ')
}

func hundredths(p layout.Pt) int { return int(math.Round(100 * float64(p))) }
