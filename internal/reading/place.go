package reading

import (
	"unicode/utf8"

	"vanban/internal/diag"
	"vanban/internal/doc"
)

// Where is the place at which byte from of the text was written. literal tells
// that it stands there, not in a value that does; value is that value's text
// and offset where in it the byte is.
func (p *Passage) Where(from int) (at diag.Place, literal bool, value string, offset int) {
	i := len(p.starts) - 1
	for i > 0 && p.starts[i] > from {
		i--
	}
	if i < 0 {
		return diag.Place{}, false, "", 0
	}
	end := len(p.Text)
	if i+1 < len(p.starts) {
		end = p.starts[i+1]
	}
	text := p.Text[p.starts[i]:end]
	n := utf8.RuneCountInString(p.Text[p.starts[i]:from])
	at, literal = p.spans[i].Place(n)
	value, offset = valueAt(p.spans[i], text, n)
	return at, literal, value, offset
}

// valueAt is the text of the value that the n-th character belongs to, and
// where in it, in bytes, that character is. A value may have several origins
// one behind another, all of its place.
func valueAt(s *doc.Span, text string, n int) (value string, offset int) {
	from, to := 0, utf8.RuneCountInString(text)
	var at diag.Place
	for _, o := range s.Origins {
		switch {
		case o.From > n && o.At != at:
			to = min(to, o.From)
		case o.From <= n && o.At != at:
			from, at = o.From, o.At
		}
	}
	start := ByteOf(text, from)
	return text[start:ByteOf(text, to)], ByteOf(text, n) - start
}

// ByteOf is where the n-th character of a text begins.
func ByteOf(s string, n int) int {
	for i := range s {
		if n == 0 {
			return i
		}
		n--
	}
	return len(s)
}
