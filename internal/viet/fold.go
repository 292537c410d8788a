package viet

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// shapes are the letters that are letters of their own by a mark, without it; ð
// is what old keyboards leave for đ.
var shapes = map[rune]rune{'ă': 'a', 'â': 'a', 'đ': 'd', 'ð': 'd', 'ê': 'e', 'ô': 'o', 'ơ': 'o', 'ư': 'u'}

// Fold gives a text for comparing: lower case, without marks (đ is d), one space
// between words and none around. `Tiêu  chí số` folds to `tieu chi so`.
func Fold(s string) string {
	if folded(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	space := true
	for _, r := range s {
		if unicode.IsSpace(r) {
			if !space {
				b.WriteByte(' ')
			}
			space = true
			continue
		}
		before := b.Len()
		foldLetter(&b, r)
		space = space && b.Len() == before
	}
	return strings.TrimSuffix(b.String(), " ")
}

func foldLetter(b *strings.Builder, r rune) {
	l, found := letters[r]
	switch {
	case found:
		writeShape(b, l.base)
	case r < 0x80:
		b.WriteRune(unicode.ToLower(r))
	default:
		for _, part := range norm.NFD.String(string(r)) {
			if !unicode.Is(unicode.Mn, part) {
				writeShape(b, unicode.ToLower(part))
			}
		}
	}
}

func writeShape(b *strings.Builder, r rune) {
	if plain, found := shapes[r]; found {
		r = plain
	}
	b.WriteRune(r)
}

// folded tells that a text is folded already, as ASCII mostly is.
func folded(s string) bool {
	for i := range len(s) {
		c := s[i]
		if c >= 0x80 || c < ' ' || c >= 'A' && c <= 'Z' || c == ' ' && (i == 0 || i == len(s)-1 || s[i-1] == ' ') {
			return false
		}
	}
	return true
}

// Slug gives a text as a name in plain letters: `Kế hoạch NTM (bản 2)` is
// `ke-hoach-ntm-ban-2`. It is empty when there is no letter or digit.
func Slug(s string) string {
	return strings.Join(strings.FieldsFunc(Fold(s), func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < '0' || r > '9')
	}), "-")
}
