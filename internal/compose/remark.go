package compose

import (
	"strings"

	"vanban/internal/diag"
)

const remarkBegin, remarkEnd = "<!--", "-->"

// withoutRemarks takes the remarks out of a text, `<!-- for ourselves -->`, and
// tells once how many there are. One that nobody closes is text, and told.
func (c *composer) withoutRemarks(e *expansion) *expansion {
	if !strings.Contains(e.text, remarkBegin) {
		return e
	}
	var text strings.Builder
	cut := cutter{expansion: e}
	first, count := -1, 0
	for at := 0; ; {
		begin, end, ok := remark(e.text, at)
		if begin >= 0 && !ok {
			c.problems.Add(diag.PrintedMark, e.place(begin), remarkBegin)
		}
		if !ok {
			text.WriteString(e.text[at:])
			cut.keep(at, len(e.text))
			break
		}
		if count++; first < 0 {
			first = begin + strings.Index(e.text[begin:], remarkBegin)
		}
		text.WriteString(e.text[at:begin])
		cut.keep(at, begin)
		at = end
	}
	if count > 0 {
		c.problems.Add(diag.UnprintedRemark, e.place(first), count)
	}
	return &expansion{text: text.String(), marks: cut.marks}
}

// remark finds the next remark from a byte on, with the blanks before it where
// others follow; begin is -1 when there is none, not ok when it has no end.
func remark(text string, from int) (begin, end int, ok bool) {
	for begin = from; ; begin += len(remarkBegin) {
		found := strings.Index(text[begin:], remarkBegin)
		if found < 0 {
			return -1, 0, false
		}
		if begin += found; begin == 0 || text[begin-1] != '\\' {
			break
		}
	}
	size := strings.Index(text[begin:], remarkEnd)
	if size < 0 {
		return begin, 0, false
	}
	end = begin + size + len(remarkEnd)
	if end == len(text) || strings.ContainsRune(" \n", rune(text[end])) {
		for begin > from && text[begin-1] == ' ' {
			begin--
		}
	}
	return begin, end, true
}

// cutter makes the marks of an expansion of which only parts are kept.
type cutter struct {
	*expansion
	marks []mark
	size  int // of what is kept
	next  int // of the expansion's marks
}

// keep takes over what stands from one byte to another, behind what was kept.
func (c *cutter) keep(from, to int) {
	all := c.expansion.marks
	for c.next < len(all) && all[c.next].out <= from {
		c.next++
	}
	if c.next > 0 {
		m := all[c.next-1]
		if m.literal {
			m.in += from - m.out
		}
		m.out = c.size
		c.marks = append(c.marks, m)
	}
	for ; c.next < len(all) && all[c.next].out < to; c.next++ {
		m := all[c.next]
		m.out += c.size - from
		c.marks = append(c.marks, m)
	}
	c.size += to - from
}
