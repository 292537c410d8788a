package check

import (
	"strings"
	"unicode"

	"vanban/internal/diag"
)

var mixedQuotes = Rule{
	Code: diag.MixedQuotes, Group: Language, Source: "thông lệ: một kiểu ngoặc kép trong một văn bản",
	Good: text("Phong trào “Toàn dân đoàn kết” và danh hiệu “Gia đình văn hóa”."),
	Bad:  text("Phong trào “Toàn dân đoàn kết” và danh hiệu \"Gia đình văn hóa\"."),
	document: func(d *paper) {
		curly, straight := 0, 0
		var first *passage
		for _, p := range d.of(prose | heading | cell | caption) {
			curly += strings.Count(p.text, "“")
			if n := strings.Count(p.text, `"`); n > 0 {
				straight += (n + 1) / 2
				if first == nil {
					first = p
				}
			}
		}
		if curly > 0 && straight > 0 {
			at := strings.Index(first.text, `"`)
			d.slip(first, at, at+1, curly, straight)
		}
	},
}

var unbalanced = Rule{
	Code: diag.Unbalanced, Group: Language, Source: "quy tắc chính tả (dấu câu đi đôi)",
	Good: text("Các trường (mầm non, tiểu học) đạt danh hiệu “Tiên tiến”."),
	Bad:  text("Các trường (mầm non, tiểu học đạt danh hiệu “Tiên tiến”."),
	document: func(d *paper) {
		passages := d.of(prose | heading | cell | caption)
		open, closed := 0, 0
		for _, p := range passages {
			d.brackets(p)
			open, closed = open+strings.Count(p.text, "“"), closed+strings.Count(p.text, "”")
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
func (d *paper) brackets(p *passage) {
	if !strings.ContainsAny(p.text, "()") {
		return
	}
	var open []int
	for i := range len(p.text) {
		switch {
		case p.text[i] == '(':
			open = append(open, i)
		case p.text[i] == ')' && len(open) > 0:
			open = open[:len(open)-1]
		case p.text[i] == ')' && !pointBefore(p.text, i):
			d.slip(p, i, i+1)
		}
	}
	for _, at := range open {
		d.slip(p, at, at+1)
	}
}

// pointBefore tells the bracket of a point: a letter or digit stands alone
// before it, or two behind a sign or at the head.
func pointBefore(s string, i int) bool {
	n, at := 0, i
	for at > 0 && n < 3 {
		r := runeBefore(s, at)
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
func (d *paper) quotes(p *passage) {
	last := -1
	for i, r := range p.text {
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
