package reading

import (
	"unicode"
	"unicode/utf8"
)

// Word is a run of letters and digits of a passage, or a number with its dots
// and commas.
type Word struct {
	From, To int
	Low      string // in small letters
	Number   bool
}

// Words takes a text apart.
func Words(s string) []Word {
	list := make([]Word, 0, len(s)/5)
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case '0' <= r && r <= '9':
			end := numberEnd(s, i)
			list = append(list, Word{From: i, To: end, Low: s[i:end], Number: true})
			i = end
		case IsLetter(r):
			end := letterEnd(s, i)
			list = append(list, Word{From: i, To: end, Low: Lower(s[i:end])})
			i = end
		default:
			i += size
		}
	}
	return list
}

// numberEnd is where a number ends: 1.784 and 12,21 are one, a stop or comma
// that no digit follows is none of it.
func numberEnd(s string, i int) int {
	for i < len(s) {
		switch {
		case DigitAt(s, i):
			i++
		case (s[i] == '.' || s[i] == ',') && DigitAt(s, i+1):
			i++
		default:
			return i
		}
	}
	return i
}

func letterEnd(s string, i int) int {
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		if !IsLetter(r) && (r < utf8.RuneSelf && (r < '0' || r > '9') ||
			r >= utf8.RuneSelf && !unicode.IsMark(r) && !unicode.IsDigit(r)) {
			break
		}
		i += size
	}
	return i
}
