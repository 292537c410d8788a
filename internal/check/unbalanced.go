package check

import (
	"strings"
	"unicode"

	"vanban/internal/diag"
	"vanban/internal/reading"
)

var unbalanced = Rule{
	Code: diag.Unbalanced, Group: Language, Source: "quy tắc chính tả (dấu câu đi đôi)",
	Good: text("Các trường (mầm non, tiểu học) đạt danh hiệu “Tiên tiến”."),
	Bad:  text("Các trường (mầm non, tiểu học đạt danh hiệu “Tiên tiến”."),
	document: func(d *paper) {
		passages := d.Of(printed)
		open, closed := 0, 0
		for _, p := range passages {
			d.brackets(p, '(', ')')
			d.brackets(p, '[', ']')
			d.straight(p)
			open, closed = open+strings.Count(p.Text, "“"), closed+strings.Count(p.Text, "”")
		}
		if open == closed {
			return // a quote may run over several paragraphs
		}
		for _, p := range passages {
			d.quotes(p)
		}
	},
}

// brackets notes brackets of a passage without their partner. The letters and
// numbers of points (a), 1)) have none.
func (d *paper) brackets(p *reading.Passage, opening, closing byte) {
	if strings.IndexByte(p.Text, opening) < 0 && strings.IndexByte(p.Text, closing) < 0 {
		return
	}
	var open []int
	for i := range len(p.Text) {
		switch {
		case p.Text[i] == opening:
			open = append(open, i)
		case p.Text[i] == closing && len(open) > 0:
			open = open[:len(open)-1]
		case p.Text[i] == closing && !pointBefore(p.Text, i):
			d.slip(p, i, i+1)
		}
	}
	for _, at := range open {
		d.slip(p, at, at+1)
	}
}

// straight notes the last of an odd number of straight quotes; behind a digit it
// is a sign for inches or seconds.
func (d *paper) straight(p *reading.Passage) {
	n, last := 0, -1
	for i := range len(p.Text) {
		if p.Text[i] == '"' && !reading.DigitAt(p.Text, i-1) {
			n, last = n+1, i
		}
	}
	if n%2 == 1 && strings.Count(p.Text, `"`) == n {
		d.slip(p, last, last+1)
	}
}

// pointBefore tells the bracket of a point: a letter or digit stands alone
// before it, or two behind a sign or at the head.
func pointBefore(s string, i int) bool {
	n, at := 0, i
	for at > 0 && n < 3 {
		r := reading.RuneBefore(s, at)
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			break
		}
		at -= len(string(r))
		n++
	}
	lead := strings.TrimRight(s[:at], " \n")
	sign := lead == "" || strings.ContainsAny(lead[len(lead)-1:], ";,.:-(")
	return n == 1 && lead != s[:at] || n == 2 && sign || n == 1 && lead == ""
}

// quotes notes the first quote of a passage without its partner.
func (d *paper) quotes(p *reading.Passage) {
	last := -1
	for i, r := range p.Text {
		switch {
		case r == '“' && last >= 0:
			d.slip(p, last, last+len("“"))
			return
		case r == '“':
			last = i
		case r == '”' && last < 0:
			d.slip(p, i, i+len("”"))
			return
		case r == '”':
			last = -1
		}
	}
	if last >= 0 {
		d.slip(p, last, last+len("“"))
	}
}
