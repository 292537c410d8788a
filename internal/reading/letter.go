package reading

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// IsLetter tells a letter; those of Vietnamese without asking a table.
func IsLetter(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return 'a' <= r|0x20 && r|0x20 <= 'z'
	case 0xC0 <= r && r < 0x250:
		return r != 0xD7 && r != 0xF7
	case 0x1E00 <= r && r < 0x1F00:
		return true
	}
	return unicode.IsLetter(r)
}

// lowerRune is a letter made small.
func lowerRune(r rune) rune {
	switch {
	case r < utf8.RuneSelf:
		if 'A' <= r && r <= 'Z' {
			return r | 0x20
		}
		return r
	case 0xC0 <= r && r <= 0xDE && r != 0xD7:
		return r + 0x20
	case 0xDF <= r && r <= 0xFF:
		return r
	case 0x1EA0 <= r && r <= 0x1EF9:
		return r | 1
	}
	return unicode.ToLower(r)
}

// Lower is a text in small letters; one that is so already is itself.
func Lower(s string) string {
	for i, r := range s {
		if lowerRune(r) != r {
			var b strings.Builder
			b.Grow(len(s))
			b.WriteString(s[:i])
			for _, r := range s[i:] {
				b.WriteRune(lowerRune(r))
			}
			return b.String()
		}
	}
	return s
}

// Capitalize makes the first letter a capital, small makes it small.
func Capitalize(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[size:]
}

// Uncapitalize makes the first letter small.
func Uncapitalize(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToLower(r)) + s[size:]
}

// Capitalized tells a word that begins with a capital.
func Capitalized(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// InCapitals tells a text that is set in capitals: it has letters and none of
// them is small.
func InCapitals(s string) bool {
	letters := 0
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			letters++
		}
	}
	return letters > 1
}

// lowerInPlace is a text in small letters, each where it stood: one whose small
// form is longer or shorter stays.
func lowerInPlace(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for i, r := range s {
		small := lowerRune(r)
		if size := utf8.RuneLen(r); small != r && utf8.RuneLen(small) == size {
			b.WriteRune(small)
		} else {
			b.WriteString(s[i : i+max(size, 1)])
		}
	}
	return b.String()
}
