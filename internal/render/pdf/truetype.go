package pdf

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// font is a TrueType face as far as a PDF needs it.
type font struct {
	name     string // PostScript
	tables   map[string][]byte
	perEm    int
	bbox     [4]int
	ascent   int
	descent  int
	capital  int     // height of capital letters
	slant    float64 // in degrees, of an italic below 0
	bold     bool
	of       []uint16 // glyphs by sign, of the basic plane
	widths   []int    // by glyph
	bearings []byte   // by glyph, two bytes each
	shapes   [][]byte // by glyph, without instructions
}

var errFace = errors.New("not a TrueType face of the shape we embed")

// parse reads a face that we embed.
func parse(name string, data []byte) (f *font, err error) {
	defer func() {
		if recover() != nil { // an index beyond the data
			f, err = nil, fmt.Errorf("read the face %s: %w", name, errFace)
		}
	}()
	f = &font{name: name, tables: map[string][]byte{}}
	for i := range int(u16(data, 4)) {
		entry := data[12+16*i:]
		f.tables[string(entry[:4])] = data[u32(entry, 8):][:u32(entry, 12)]
	}
	head, os2, post := f.tables["head"], f.tables["OS/2"], f.tables["post"]
	f.perEm = int(u16(head, 18))
	for i := range f.bbox {
		f.bbox[i] = int(i16(head, 36+2*i))
	}
	hhea := f.tables["hhea"]
	f.ascent, f.descent = int(i16(hhea, 4)), int(i16(hhea, 6))
	f.capital, f.bold = int(i16(os2, 88)), u16(os2, 4) >= 600
	f.slant = float64(int32(u32(post, 4))) / 65536
	f.readWidths()
	f.readShapes()
	f.readSigns()
	return f, nil
}

func (f *font) readWidths() {
	hmtx, last := f.tables["hmtx"], int(u16(f.tables["hhea"], 34))-1
	f.widths = make([]int, u16(f.tables["maxp"], 4))
	for i := range f.widths {
		f.widths[i] = int(u16(hmtx, 4*min(i, last)))
		bearing := 4*i + 2
		if i > last {
			bearing = 4*(last+1) + 2*(i-last-1)
		}
		f.bearings = append(f.bearings, hmtx[bearing:][:2]...)
	}
}

func (f *font) readShapes() {
	loca, glyf := f.tables["loca"], f.tables["glyf"]
	at := func(i int) uint32 {
		if u16(f.tables["head"], 50) == 0 {
			return 2 * uint32(u16(loca, 2*i))
		}
		return u32(loca, 4*i)
	}
	f.shapes = make([][]byte, len(f.widths))
	for i := range f.shapes {
		f.shapes[i] = plainShape(glyf[at(i):at(i+1)])
	}
}

// readSigns reads the table of segments (format 4).
func (f *font) readSigns() {
	f.of = make([]uint16, 1<<16)
	cmap := f.tables["cmap"]
	for i := range int(u16(cmap, 2)) {
		sub := cmap[u32(cmap, 8+8*i):]
		if u16(sub, 0) != 4 {
			continue
		}
		size := int(u16(sub, 6)) // two bytes for each segment
		ends, starts, deltas, offsets := sub[14:], sub[16+size:], sub[16+2*size:], sub[16+3*size:]
		for s := 0; s < size; s += 2 {
			for sign := int(u16(starts, s)); sign <= int(u16(ends, s)) && sign < 0xFFFF; sign++ {
				glyph := uint16(sign)
				if offset := int(u16(offsets, s)); offset > 0 {
					if glyph = u16(offsets, s+offset+2*(sign-int(u16(starts, s)))); glyph == 0 {
						continue
					}
				}
				f.of[sign] = glyph + u16(deltas, s)
			}
		}
		return
	}
}

// glyph gives the glyph of a sign.
func (f *font) glyph(sign rune) (uint16, bool) {
	if int(sign) >= len(f.of) {
		return 0, false
	}
	return f.of[sign], f.of[sign] > 0
}

func u16(b []byte, at int) uint16 { return binary.BigEndian.Uint16(b[at:]) }
func i16(b []byte, at int) int16  { return int16(u16(b, at)) }
func u32(b []byte, at int) uint32 { return binary.BigEndian.Uint32(b[at:]) }
