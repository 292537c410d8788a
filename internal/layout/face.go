package layout

import (
	"sync"
	"unicode"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	"vanban/fonts"
	"vanban/internal/style"
)

// Pt is a length in points.
type Pt = style.Pt

// Face is one of the four embedded faces.
type Face int

const (
	Regular Face = iota
	Bold
	Italic
	BoldItalic
)

// FaceOf gives the face of a weight and a slant.
func FaceOf(bold, italic bool) Face {
	f := Regular
	if bold {
		f += Bold
	}
	if italic {
		f += Italic
	}
	return f
}

// unit is a length in a face's design units.
type unit int

// tabled is the end of the range whose advances are looked up in a table:
// Latin, Vietnamese, punctuation, currency, arrows and mathematical signs.
const tabled = 0x2300

// metrics are what layout needs of a face; advance 0xFFFF marks a missing sign.
type metrics struct {
	font                     *sfnt.Font
	perEm                    unit
	ascent, descent, lineGap unit
	advances                 [tabled]uint16
}

const missing = 0xFFFF

var faces = [...]func() *metrics{
	Regular:    sync.OnceValue(func() *metrics { return readMetrics(fonts.Regular) }),
	Bold:       sync.OnceValue(func() *metrics { return readMetrics(fonts.Bold) }),
	Italic:     sync.OnceValue(func() *metrics { return readMetrics(fonts.Italic) }),
	BoldItalic: sync.OnceValue(func() *metrics { return readMetrics(fonts.BoldItalic) }),
}

// readMetrics reads an embedded face; that it can be read is our invariant.
func readMetrics(data []byte) *metrics {
	f, err := sfnt.Parse(data)
	if err != nil {
		panic(err)
	}
	m := &metrics{font: f, perEm: unit(f.UnitsPerEm())}
	var buf sfnt.Buffer
	fm, err := f.Metrics(&buf, fixed.I(int(m.perEm)), font.HintingNone)
	if err != nil {
		panic(err)
	}
	m.ascent, m.descent = unit(fm.Ascent.Round()), unit(fm.Descent.Round())
	m.lineGap = unit(fm.Height.Round()) - m.ascent - m.descent
	for r := range m.advances {
		m.advances[r] = m.lookUp(&buf, rune(r))
	}
	return m
}

func (m *metrics) lookUp(buf *sfnt.Buffer, r rune) uint16 {
	if unicode.IsControl(r) || unicode.Is(unicode.Zl, r) || unicode.Is(unicode.Zp, r) {
		return missing // though a face may have a glyph for it
	}
	glyph, err := m.font.GlyphIndex(buf, r)
	if err != nil || glyph == 0 {
		return missing
	}
	advance, err := m.font.GlyphAdvance(buf, glyph, fixed.I(int(m.perEm)), font.HintingNone)
	if err != nil {
		return missing
	}
	return uint16(advance.Round())
}

func (m *metrics) advance(r rune) (unit, bool) {
	a := uint16(missing)
	if r < tabled {
		a = m.advances[r]
	} else {
		var buf sfnt.Buffer
		a = m.lookUp(&buf, r)
	}
	if a == missing {
		return 0, false
	}
	return unit(a), true
}

// Has reports whether the face has the sign.
func (f Face) Has(r rune) bool {
	_, ok := faces[f]().advance(r)
	return ok
}

// width is the advance of a text, without kerning. Signs the face lacks have
// none: see Missing.
func (m *metrics) width(text string) unit {
	var w unit
	for _, r := range text {
		a, _ := m.advance(r)
		w += a
	}
	return w
}

// units is a length in design units, as far as they are whole.
func (m *metrics) units(length, size Pt) unit { return unit(length * (Pt(m.perEm) / size)) }

func (m *metrics) pt(u unit, size Pt) Pt { return Pt(u) * size / Pt(m.perEm) }

// Width is the advance of a text in a size, without kerning, as Word sets it.
func (f Face) Width(text string, size Pt) Pt {
	m := faces[f]()
	return m.pt(m.width(text), size)
}

// LineHeight is the height of a single-spaced line: ascent, descent and gap.
func (f Face) LineHeight(size Pt) Pt {
	m := faces[f]()
	return m.pt(m.ascent+m.descent+m.lineGap, size)
}

// Ascent is the height of the line above its baseline.
func (f Face) Ascent(size Pt) Pt {
	m := faces[f]()
	return m.pt(m.ascent, size)
}
