package pdf

import (
	"crypto/sha256"
	"fmt"
	"slices"
	"strconv"
	"sync"

	"vanban/fonts"
	"vanban/internal/layout"
)

// faces are the embedded faces, each parsed once.
var faces = [...]func() (*font, error){
	layout.Regular:    parsed("LiberationSerif", fonts.Regular),
	layout.Bold:       parsed("LiberationSerif-Bold", fonts.Bold),
	layout.Italic:     parsed("LiberationSerif-Italic", fonts.Italic),
	layout.BoldItalic: parsed("LiberationSerif-BoldItalic", fonts.BoldItalic),
}

func parsed(name string, data []byte) func() (*font, error) {
	return sync.OnceValues(func() (*font, error) { return parse(name, data) })
}

// embed adds a subset and gives the number of its font object (ISO 32000-1,
// 9.7: a composite font whose codes are the glyphs' numbers).
func (f *file) embed(s *subset) (int, error) {
	program := s.file()
	name := tag(program) + "+" + s.name
	stream, err := f.stream(fmt.Sprintf("/Length1 %d", len(program)), program)
	if err != nil {
		return 0, err
	}
	unicode, err := f.stream("", s.unicode())
	if err != nil {
		return 0, err
	}
	em := func(units int) int { return (units*1000 + s.perEm/2) / s.perEm }
	flags, weight := 2|4, 80 // serifs; glyphs beyond Latin
	if s.slant != 0 {
		flags |= 64
	}
	if s.bold {
		weight = 140
	}
	descriptor := f.add(fmt.Sprintf("<< /Type /FontDescriptor /FontName /%s /Flags %d /FontBBox [%d %d %d %d]"+
		" /ItalicAngle %g /Ascent %d /Descent %d /CapHeight %d /StemV %d /FontFile2 %d 0 R >>", name, flags,
		em(s.bbox[0]), em(s.bbox[1]), em(s.bbox[2]), em(s.bbox[3]), s.slant,
		em(s.ascent), em(s.descent), em(s.capital), weight, stream))
	cid := f.add(fmt.Sprintf("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /%s /CIDToGIDMap /Identity"+
		" /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor %d 0 R /W [0 [%s]] >>",
		name, descriptor, s.advances()))
	return f.add(fmt.Sprintf("<< /Type /Font /Subtype /Type0 /BaseFont /%s /Encoding /Identity-H"+
		" /DescendantFonts [%d 0 R] /ToUnicode %d 0 R >>", name, cid, unicode)), nil
}

// tag is what marks a subset: six capitals, made of what is in it (9.6.4).
func tag(program []byte) string {
	sum := sha256.Sum256(program)
	letters := make([]byte, 6)
	for i := range letters {
		letters[i] = 'A' + sum[i]%26
	}
	return string(letters)
}

// advances are the glyphs' widths in thousandths of the size.
func (s *subset) advances() []byte {
	var b []byte
	for _, glyph := range s.glyphs {
		b = strconv.AppendFloat(b, float64(s.widths[glyph])*1000/float64(s.perEm), 'g', 5, 64)
		b = append(b, ' ')
	}
	return b
}

// unicode tells the text of the glyphs (9.10.3).
func (s *subset) unicode() []byte {
	var signs []int // by the glyphs' numbers
	for i, glyph := range s.glyphs {
		if s.sign[glyph] > 0 {
			signs = append(signs, i)
		}
	}
	b := []byte("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n" +
		"/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n" +
		"/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n" +
		"1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n")
	for some := range slices.Chunk(signs, 100) {
		b = fmt.Appendf(b, "%d beginbfchar\n", len(some))
		for _, i := range some {
			b = fmt.Appendf(b, "<%04X> <%04X>\n", i, s.sign[s.glyphs[i]])
		}
		b = append(b, "endbfchar\n"...)
	}
	return append(b, "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"...)
}
