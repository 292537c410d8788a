package pdf

import (
	"encoding/binary"
	"fmt"
	"math/bits"
	"slices"
)

// Flags of the parts of a composite glyph (OpenType, table glyf).
const (
	wordArguments   = 1 << 0
	oneScale        = 1 << 3
	moreParts       = 1 << 5
	twoScales       = 1 << 6
	fourScales      = 1 << 7
	hasInstructions = 1 << 8
)

// plainShape is a glyph without its instructions, which only tell a screen of
// old how to round: two thirds of the face. Glyphs begin at even places.
func plainShape(glyph []byte) []byte {
	if len(glyph) == 0 {
		return nil
	}
	var plain []byte
	if contours := int(i16(glyph, 0)); contours >= 0 {
		at := 10 + 2*contours
		plain = slices.Concat(glyph[:at], []byte{0, 0}, glyph[at+2+int(u16(glyph, at)):])
	} else {
		end := 10
		plain = slices.Clone(glyph)
		for part := range parts(glyph) {
			flags := u16(plain, part) &^ hasInstructions
			binary.BigEndian.PutUint16(plain[part:], flags)
			end = part + partLength(flags)
		}
		plain = plain[:end]
	}
	if len(plain)%2 > 0 {
		plain = append(plain, 0)
	}
	return plain
}

// parts gives where the parts of a composite glyph begin; none of a simple one.
func parts(glyph []byte) func(func(int) bool) {
	return func(yield func(int) bool) {
		if len(glyph) == 0 || i16(glyph, 0) >= 0 {
			return
		}
		for at := 10; ; {
			flags := u16(glyph, at)
			if !yield(at) || flags&moreParts == 0 {
				return
			}
			at += partLength(flags)
		}
	}
}

func partLength(flags uint16) int {
	n := 6
	if flags&wordArguments > 0 {
		n = 8
	}
	switch {
	case flags&oneScale > 0:
		n += 2
	case flags&twoScales > 0:
		n += 4
	case flags&fourScales > 0:
		n += 8
	}
	return n
}

// subset is the part of a face that a document uses. Its glyphs are numbered
// anew, in their old order, after the one for what is missing.
type subset struct {
	*font
	sign   []rune   // by glyph, the lowest that it stands for; 0: none that is used
	glyphs []uint16 // of the file, by their numbers there
	number []uint16 // in the file, by glyph
}

func newSubset(f *font) *subset {
	return &subset{font: f, sign: make([]rune, len(f.shapes))}
}

// take notes the signs of a text.
func (s *subset) take(text string) error {
	for _, sign := range text {
		glyph, ok := s.glyph(sign)
		if !ok {
			return fmt.Errorf("the face %s has no sign %q", s.name, sign)
		}
		if known := s.sign[glyph]; known == 0 || sign < known {
			s.sign[glyph] = sign
		}
	}
	return nil
}

// close settles what glyphs the file has: those taken and the parts of them.
func (s *subset) close() {
	needed := make([]bool, len(s.shapes))
	needed[0] = true
	var need func(glyph uint16)
	need = func(glyph uint16) {
		needed[glyph] = true
		for part := range parts(s.shapes[glyph]) {
			need(u16(s.shapes[glyph], part+2))
		}
	}
	for glyph, sign := range s.sign {
		if sign > 0 {
			need(uint16(glyph))
		}
	}
	s.number = make([]uint16, len(s.shapes))
	for glyph, is := range needed {
		if is {
			s.number[glyph] = uint16(len(s.glyphs))
			s.glyphs = append(s.glyphs, uint16(glyph))
		}
	}
}

// shape is a glyph with its parts by their numbers in the file.
func (s *subset) shape(glyph uint16) []byte {
	shape := s.shapes[glyph]
	for part := range parts(shape) {
		if part == 10 {
			shape = slices.Clone(shape)
		}
		binary.BigEndian.PutUint16(shape[part+2:], s.number[u16(shape, part+2)])
	}
	return shape
}

// file is the subset as a TrueType file.
func (s *subset) file() []byte {
	var glyf, loca, hmtx []byte
	for _, glyph := range s.glyphs {
		loca = binary.BigEndian.AppendUint32(loca, uint32(len(glyf)))
		glyf = append(glyf, s.shape(glyph)...)
		hmtx = binary.BigEndian.AppendUint16(hmtx, uint16(s.widths[glyph]))
		hmtx = append(hmtx, s.bearings[2*glyph:][:2]...)
	}
	loca = binary.BigEndian.AppendUint32(loca, uint32(len(glyf)))
	head, hhea, maxp := slices.Clone(s.tables["head"]), slices.Clone(s.tables["hhea"]), slices.Clone(s.tables["maxp"])
	binary.BigEndian.PutUint32(head[8:], 0)  // the sum of the file, until it is known
	binary.BigEndian.PutUint16(head[50:], 1) // long places in loca
	binary.BigEndian.PutUint16(hhea[34:], uint16(len(s.glyphs)))
	binary.BigEndian.PutUint16(maxp[4:], uint16(len(s.glyphs)))
	return assemble([]table{
		{"glyf", glyf}, {"head", head}, {"hhea", hhea}, {"hmtx", hmtx}, {"loca", loca}, {"maxp", maxp},
	})
}

type table struct {
	tag  string
	data []byte
}

// assemble makes a TrueType file of tables in the order of their tags.
func assemble(tables []table) []byte {
	n := uint16(len(tables))
	power := uint16(bits.Len16(n) - 1)
	file := binary.BigEndian.AppendUint32(nil, 0x00010000)
	for _, v := range []uint16{n, 16 << power, power, 16*n - 16<<power} {
		file = binary.BigEndian.AppendUint16(file, v)
	}
	at := 12 + 16*len(tables)
	head := 0
	for _, t := range tables {
		if t.tag == "head" {
			head = at
		}
		file = append(file, t.tag...)
		file = binary.BigEndian.AppendUint32(file, checksum(t.data))
		file = binary.BigEndian.AppendUint32(file, uint32(at))
		file = binary.BigEndian.AppendUint32(file, uint32(len(t.data)))
		at += (len(t.data) + 3) &^ 3
	}
	for _, t := range tables {
		file = append(file, t.data...)
		file = append(file, make([]byte, -len(t.data)&3)...)
	}
	binary.BigEndian.PutUint32(file[head+8:], 0xB1B0AFBA-checksum(file))
	return file
}

// checksum adds up a table as big-endian numbers.
func checksum(data []byte) uint32 {
	var sum uint32
	for ; len(data) >= 4; data = data[4:] {
		sum += u32(data, 0)
	}
	var rest [4]byte
	copy(rest[:], data)
	return sum + u32(rest[:], 0)
}
