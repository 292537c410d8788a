package pdf

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	"vanban/fonts"
	"vanban/internal/layout"
)

const everySign = "Đường lối, ẩm ướt: 0123456789 (ỹ) [≤ 6,5%] “€” ½ fi —…\\"

func subsetOf(t *testing.T, face layout.Face, text string) *subset {
	t.Helper()
	f, err := faces[face]()
	if err != nil {
		t.Fatal(err)
	}
	s := newSubset(f)
	if err := s.take(text); err != nil {
		t.Fatal(err)
	}
	s.close()
	return s
}

// The subset as another reader sees it has the outlines and widths of the face.
func TestASubsetHasTheGlyphsOfTheFace(t *testing.T) {
	for face, data := range map[layout.Face][]byte{
		layout.Regular: fonts.Regular, layout.Bold: fonts.Bold,
		layout.Italic: fonts.Italic, layout.BoldItalic: fonts.BoldItalic,
	} {
		whole, err := sfnt.Parse(data)
		if err != nil {
			t.Fatal(err)
		}
		s := subsetOf(t, face, everySign)
		// sfnt wants tables that a PDF does without.
		part, err := sfnt.Parse(withTables(s.file(), s.tables))
		if err != nil {
			t.Fatal(err)
		}
		if part.NumGlyphs() != len(s.glyphs) || len(s.file()) > len(data)/15 {
			t.Errorf("%d glyphs, %d bytes", part.NumGlyphs(), len(s.file()))
		}
		var a, b sfnt.Buffer
		em := fixed.I(2048)
		for i, glyph := range s.glyphs {
			want, err := whole.LoadGlyph(&a, sfnt.GlyphIndex(glyph), em, nil)
			if err != nil {
				t.Fatal(err)
			}
			got, err := part.LoadGlyph(&b, sfnt.GlyphIndex(i), em, nil)
			if err != nil || !reflect.DeepEqual(got, want) {
				t.Errorf("face %d, glyph %d has another outline (%v)", face, glyph, err)
			}
			wide, _ := whole.GlyphAdvance(&a, sfnt.GlyphIndex(glyph), em, 0)
			if advance, _ := part.GlyphAdvance(&b, sfnt.GlyphIndex(i), em, 0); advance != wide {
				t.Errorf("face %d, glyph %d is %v wide, not %v", face, glyph, advance, wide)
			}
		}
	}
}

func withTables(file []byte, from map[string][]byte) []byte {
	var tables []table
	for i := range int(u16(file, 4)) {
		entry := file[12+16*i:]
		tables = append(tables, table{string(entry[:4]), file[u32(entry, 8):][:u32(entry, 12)]})
	}
	for _, tag := range []string{"OS/2", "cmap", "name", "post"} {
		tables = append(tables, table{tag, from[tag]})
	}
	slices.SortFunc(tables, func(a, b table) int { return strings.Compare(a.tag, b.tag) })
	return assemble(tables)
}

func TestASubsetFileIsSound(t *testing.T) {
	file := subsetOf(t, layout.Regular, everySign).file()
	if sum := checksum(file); sum != 0xB1B0AFBA {
		t.Errorf("the file's sum is %X", sum)
	}
}

func TestASignWithoutAGlyphIsAnError(t *testing.T) {
	lines := []layout.Line{{Runs: []layout.Run{{Text: "a👍", Size: 14}}}}
	pages := &layout.Pages{Pages: []layout.Page{{Number: 1, Lines: lines}}}
	if _, err := Write(pages, Info{}); err == nil || !strings.Contains(err.Error(), "👍") {
		t.Error(err)
	}
}

func TestWhatIsNoFaceIsAnError(t *testing.T) {
	for _, data := range [][]byte{nil, []byte("OTTO"), fonts.Regular[:1000], fonts.RegularWOFF2} {
		if _, err := parse("x", data); err == nil {
			t.Error("no error")
		}
	}
}
