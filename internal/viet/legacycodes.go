package viet

import (
	"strings"
	"unicode"
)

// The single-byte encodings, sixteen codes a row; a dot is a code without a
// letter. Sources: TCVN 5712:1993 as in glibc, for VPS the tables of Mozilla, each
// held against the ones of xvnkb and UniKey.
//
// TCVN3 (ABC, the fonts .Vn…) is TCVN 5712 without what its fonts do not show: no
// code below A1, so that quotation marks and dashes stay those of Windows, no
// combining tones (B0 to B4), and no capitals with a tone. (TCVN5712-1 has these
// at 01 to 17, 80 to 9F, AF, BA, BF, C0 to C5, CD, D9 to DB, E0, F0, FF.)
var singleBytes = map[Legacy][256]rune{
	TCVN3: codes(map[byte]string{
		0xa0: ".ĂÂÊÔƠƯĐăâêôơưđ.",
		0xb0: ".....àảãáạ.ằẳẵắ.",
		0xc0: "......ặầẩẫấậè.ẻẽ",
		0xd0: "éẹềểễếệìỉ...ĩíịò",
		0xe0: ".ỏõóọồổỗốộờởỡớợù",
		0xf0: ".ủũúụừửữứựỳỷỹýỵ.",
	}),
	VPS: codes(map[byte]string{
		0x00: "..ẠẬẶẸỆ.........",
		0x10: "ỊỌỘỢỤỰ...Ỵ..ẪỮ..",
		0x80: "ÀẢÃẤẦẨọỗĂếềểệẮẰẲ",
		0x90: "Ế‘’ỀỂỄỐỒỔỖýỷỵỚỜỞ",
		0xa0: ".ắằẳẵặỠớÙờởỡŨỨợỪ",
		0xb0: "ổỬỲỸÍÌộỈĨÓửữÒỎÕự",
		0xc0: "ầÁÂấẩẫậđẻÉÊẹỉễịỹ",
		0xd0: "ƯỦồốÔỏơÈừứÚũưÝẺ.",
		0xe0: "àáâãảạă.èéêẽìí.ĩ",
		0xf0: "ẴĐòóôõ.Ơụùúủ.ỶẼỳ",
	}),
}

func codes(rows map[byte]string) (table [256]rune) {
	for first, row := range rows {
		for i, r := range []rune(row) {
			if r != '.' {
				table[first+byte(i)] = r
			}
		}
	}
	return table
}

// VNI writes a letter and behind it what is above and below it, in one code; ơ
// and ư, written ô and ö, are letters to it, and some letters have a code alone.
// The marks stand in the order of the tones.
var (
	vniPlain      = []rune(".øûõùï")
	vniCircumflex = []rune("âàåãáä")
	vniBreve      = []rune("êèúüéë")

	vniAlone = map[rune]rune{'ô': 'ơ', 'ö': 'ư', 'ñ': 'đ', 'ì': 'ì', 'æ': 'ỉ', 'ó': 'ĩ', 'í': 'í', 'ò': 'ị', 'î': 'ỵ'}
	vniPairs = func() map[[2]rune]rune {
		table := map[[2]rune]rune{}
		for _, row := range []struct {
			typed, letter rune
			marks         []rune
		}{
			{'a', 'a', vniPlain}, {'a', 'â', vniCircumflex}, {'a', 'ă', vniBreve}, {'e', 'e', vniPlain},
			{'e', 'ê', vniCircumflex}, {'o', 'o', vniPlain}, {'o', 'ô', vniCircumflex}, {'ô', 'ơ', vniPlain},
			{'u', 'u', vniPlain}, {'ö', 'ư', vniPlain}, {'y', 'y', vniPlain[:5]},
		} {
			for t, mark := range row.marks {
				if mark != '.' {
					table[[2]rune{row.typed, mark}] = withTone(row.letter, tone(t))
				}
			}
		}
		return table
	}()
)

// fromVNI reads the letter at the head of s, and how many runes it takes; 0 for
// none. The case is that of the letter, whatever that of its mark.
func fromVNI(s []rune) (r rune, size int) {
	first := unicode.ToLower(s[0])
	if len(s) > 1 {
		r, size = vniPairs[[2]rune{first, unicode.ToLower(s[1])}], 2
	}
	if r == 0 {
		r, size = vniAlone[first], 1
	}
	if r == 0 {
		return 0, 0
	}
	if first != s[0] {
		r = unicode.ToUpper(r)
	}
	return r, size
}

// withoutCapital tells of a letter that the encoding writes alike in both cases.
func (enc Legacy) withoutCapital(r rune) bool {
	switch enc {
	case TCVN3:
		return letters[r].tone != ngang
	case VPS: // its capitals below 20 are lost on the way through most programs
		return strings.ContainsRune("ạậặẹệịọộợụựỵẫữ", r)
	}
	return false
}
