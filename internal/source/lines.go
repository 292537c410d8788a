package source

import (
	"slices"
	"unicode/utf8"

	"vanban/internal/diag"
)

// Lines is a text that knows where its lines begin, for places that are looked
// for again and again.
type Lines struct {
	Text   string
	begins []int // in bytes
}

// LinesOf finds the lines of a text.
func LinesOf(text string) Lines {
	l := Lines{Text: text, begins: []int{0}}
	for i := range len(text) {
		if text[i] == '\n' {
			l.begins = append(l.begins, i+1)
		}
	}
	return l
}

// Offset is where a place is in the text, in bytes: at its line's end when the
// line has no such column, -1 when the text has no such line.
func (l Lines) Offset(at diag.Place) int {
	line := max(at.Line-1, 0)
	if line >= len(l.begins) {
		return -1
	}
	offset := l.begins[line]
	for range at.Col - 1 {
		_, size := utf8.DecodeRuneInString(l.Text[offset:])
		if size == 0 || l.Text[offset] == '\n' {
			break
		}
		offset += size
	}
	return offset
}

// Place is the place of a byte.
func (l Lines) Place(file string, offset int) diag.Place {
	line, _ := slices.BinarySearch(l.begins, offset+1)
	begin := l.begins[line-1]
	return diag.Place{File: file, Line: line, Col: utf8.RuneCountInString(l.Text[begin:offset]) + 1}
}
