package compose

import (
	"slices"
	"strings"
	"unicode/utf8"

	"vanban/internal/diag"
)

// text is a file's text with its lines found, so that places are quick.
type text struct {
	file     string
	text     string
	starts   []int // byte offset of each line
	embedded bool  // a template of the program's own
	last     point // that was asked for: what comes next in its line is counted from there
}

// point is a byte of a text, its line's number and how many characters the line
// has before it.
type point struct{ offset, line, chars int }

func newText(file, s string) *text {
	t := &text{file: file, text: s, starts: []int{0}}
	for i := 0; ; {
		next := strings.IndexByte(s[i:], '\n')
		if next < 0 {
			return t
		}
		i += next + 1
		t.starts = append(t.starts, i)
	}
}

// place is the place of a byte offset.
func (t *text) place(offset int) diag.Place {
	offset = min(max(offset, 0), len(t.text))
	line, found := slices.BinarySearch(t.starts, offset)
	if !found {
		line--
	}
	from := point{offset: t.starts[line], line: line}
	if t.last.line == line && from.offset <= t.last.offset && t.last.offset <= offset {
		from = t.last
	}
	t.last = point{offset, line, from.chars + utf8.RuneCountInString(t.text[from.offset:offset])}
	return diag.Place{File: t.file, Line: line + 1, Col: t.last.chars + 1}
}

// mark says where the text from byte out on came from: from byte in of a
// source, byte for byte when it is literal, all from one place when not; or,
// without a source, from the place of a value.
type mark struct {
	out     int
	source  *text
	in      int
	literal bool
	value   diag.Place
}

// expansion is a text with its actions run, and where it came from.
type expansion struct {
	text  string
	marks []mark
}

// place is where a byte of the expanded text came from.
func (e *expansion) place(offset int) diag.Place {
	at, _ := e.origin(offset)
	return at
}

// origin is where a byte of the expanded text came from, and whether as part of
// a value that stands there.
func (e *expansion) origin(offset int) (at diag.Place, value bool) {
	i, found := slices.BinarySearchFunc(e.marks, offset, func(m mark, at int) int { return m.out - at })
	switch {
	case found:
		for i+1 < len(e.marks) && e.marks[i+1].out == offset {
			i++
		}
	case i == 0:
		return diag.Place{}, true
	default:
		i--
	}
	m := e.marks[i]
	switch {
	case m.source == nil:
		return m.value, true
	case m.literal:
		return m.source.place(m.in + offset - m.out), false
	}
	return m.source.place(m.in), true
}
