package reading

import (
	"sort"
	"unicode/utf8"
)

// stride is how many characters lie between two that are noted.
const stride = 64

// runes counts the characters of a text: every stride-th is noted, so that none
// is counted from the beginning.
type runes struct {
	text string
	at   []int // where the characters 0, stride, 2*stride … begin, in bytes
}

func runesOf(text string) runes {
	r := runes{text: text}
	n := 0
	for i := range text {
		if n%stride == 0 {
			r.at = append(r.at, i)
		}
		n++
	}
	return r
}

// between is how many characters stand between two bytes.
func (r runes) between(from, to int) int { return r.before(to) - r.before(from) }

// before is how many characters stand before a byte.
func (r runes) before(at int) int {
	k := sort.SearchInts(r.at, at+1) - 1
	if k < 0 {
		return 0
	}
	return k*stride + utf8.RuneCountInString(r.text[r.at[k]:at])
}

// after is the byte n characters behind another; the text's end when there are
// not so many.
func (r runes) after(from, n int) int {
	n += r.before(from)
	if n/stride >= len(r.at) {
		return len(r.text)
	}
	at := r.at[n/stride]
	for range n % stride {
		if at == len(r.text) {
			break
		}
		_, size := utf8.DecodeRuneInString(r.text[at:])
		at += size
	}
	return at
}
