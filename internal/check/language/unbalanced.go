package language

import (
	"strings"
	"unicode"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-77", Severity: diag.Warning, Source: "quy tắc chính tả (dấu câu đi đôi)", InFindings: true,
		Title:    diag.Term{Vi: "Ngoặc mở và ngoặc đóng đi đôi", En: "Brackets and quotes come in pairs"},
		Text:     diag.Term{Vi: "“%[1]s” không có dấu đi đôi", En: "“%[1]s” has no partner"},
		Hint:     diag.Term{Vi: "thêm hoặc bỏ một dấu", En: "add or drop one"},
		Good:     rule.Text("Các trường (mầm non, tiểu học) đạt danh hiệu “Tiên tiến”."),
		Bad:      rule.Text("Các trường (mầm non, tiểu học đạt danh hiệu “Tiên tiến”."),
		Document: unbalanced,
	})
}

func unbalanced(d *rule.Document) {
	passages := d.Of(printed)
	open, closed := 0, 0
	for _, p := range passages {
		brackets(d, p, '(', ')')
		brackets(d, p, '[', ']')
		straight(d, p)
		open, closed = open+strings.Count(p.Text, "“"), closed+strings.Count(p.Text, "”")
	}
	if open == closed {
		return // a quote may run over several paragraphs
	}
	for _, p := range passages {
		quotes(d, p)
	}
}

// brackets notes brackets of a passage without their partner. The letters and
// numbers of points (a), 1)) have none.
func brackets(d *rule.Document, p *reading.Passage, opening, closing byte) {
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
			d.Report(p, i, i+1)
		}
	}
	for _, at := range open {
		d.Report(p, at, at+1)
	}
}

// straight notes the last of an odd number of straight quotes; behind a digit it
// is a sign for inches or seconds.
func straight(d *rule.Document, p *reading.Passage) {
	n, last := 0, -1
	for i := range len(p.Text) {
		if p.Text[i] == '"' && !reading.DigitAt(p.Text, i-1) {
			n, last = n+1, i
		}
	}
	if n%2 == 1 && strings.Count(p.Text, `"`) == n {
		d.Report(p, last, last+1)
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
func quotes(d *rule.Document, p *reading.Passage) {
	last := -1
	for i, r := range p.Text {
		switch {
		case r == '“' && last >= 0:
			d.Report(p, last, last+len("“"))
			return
		case r == '“':
			last = i
		case r == '”' && last < 0:
			d.Report(p, i, i+len("”"))
			return
		case r == '”':
			last = -1
		}
	}
	if last >= 0 {
		d.Report(p, last, last+len("“"))
	}
}
