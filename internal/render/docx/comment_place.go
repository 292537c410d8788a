package docx

import (
	"unicode"

	"vanban/internal/diag"
	"vanban/internal/doc"
)

// within finds a comment's words among the characters of a span.
func (c *Comment) within(span *doc.Span) (from, to int, ok bool) {
	text, origins := []rune(span.Text), span.Origins
	if len(origins) == 0 {
		origins = []doc.Origin{{At: span.At, Value: true}}
	}
	for i, o := range origins {
		end := len(text)
		if i+1 < len(origins) {
			end = min(end, origins[i+1].From)
		}
		if c.At.File != o.At.File || c.At.Cell != o.At.Cell || o.From >= end {
			continue
		}
		find := c.literal
		if o.Value {
			find = c.value
		}
		if from, to, ok = find(o.At, text[o.From:end]); ok {
			return o.From + from, o.From + to, true
		}
	}
	return 0, 0, false
}

// literal finds the words in a text that was written at a place. What stands
// before it on its line, its number or its mark, counts to it.
func (c *Comment) literal(at diag.Place, text []rune) (from, to int, ok bool) {
	from = max(0, c.At.Col-at.Col)
	if c.At.Line != at.Line || from >= len(text) {
		return 0, 0, false
	}
	if to = from + alike([]rune(c.Words), text[from:]); from == to {
		to = len(text)
	}
	return from, to, true
}

// shortLine is less than what a line of a file holds of a value that takes
// several.
const shortLine = 40

// value finds the words in a value that was put in. A comment on the place
// where the value begins is on all of it.
func (c *Comment) value(at diag.Place, text []rune) (from, to int, ok bool) {
	below := c.At.Line - at.Line
	if c.At.Compare(at) < 0 || below > len(text)/shortLine {
		return 0, 0, false
	}
	words := []rune(c.Words)
	for from := range text {
		if len(words) > 0 && alike(words, text[from:]) == len(words) {
			return from, from + len(words), true
		}
	}
	return 0, len(text), c.At == at && at.File != ""
}

// alike counts the characters at the beginning of two texts that are the same
// but for what the printer makes of them: capitals, ends of lines, spaces that
// part no line.
func alike(a, b []rune) int {
	n := 0
	for n < len(a) && n < len(b) &&
		(unicode.ToUpper(a[n]) == unicode.ToUpper(b[n]) || unicode.IsSpace(a[n]) && unicode.IsSpace(b[n])) {
		n++
	}
	return n
}
