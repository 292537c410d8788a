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
		Code: "DOC-74", Severity: diag.Warning, Source: "quy tắc soạn thảo văn bản trên máy", InFindings: true,
		Title: diag.Term{Vi: "Không có dấu cách trước dấu câu và bên trong ngoặc",
			En: "No space before a sign or inside brackets"},
		Text:     diag.Term{Vi: "thừa dấu cách ở “%[1]s”", En: "there is a space too many in “%[1]s”"},
		Hint:     diag.Term{Vi: "ghi “%[2]s”", En: "write “%[2]s”"},
		Good:     rule.Text("Các thôn, các trường (mầm non) đạt 12%."),
		Bad:      rule.Text("Các thôn , các trường ( mầm non ) đạt 12 %."),
		Document: spaceBeforeSign,
	})
}

func spaceBeforeSign(d *rule.Document) {
	for _, p := range d.Of(printed) {
		for i := 1; i < len(p.Text)-1; i++ {
			if p.Text[i] != ' ' || p.Text[i-1] == ' ' || p.LeftBlank(i, i+1) {
				continue
			}
			before, after := reading.RuneBefore(p.Text, i), reading.RuneAt(p.Text, i+1)
			sign := string(after)
			switch {
			case strings.ContainsRune(",;:?!)”%", after) && looseSign(p.Text, i):
				d.Fix(p, i, i+1+len(sign), sign)
			case after == '.' && looseStop(p.Text, i):
				d.Fix(p, i, i+2, ".")
			case before == '(' || before == '“' || before == '"' && !reading.DigitAt(p.Text, i-2) && p.OpensQuote(i-1):
				d.Fix(p, i-len(string(before)), i+1, string(before))
			case after == '"' && !p.OpensQuote(i+1) && !reading.DigitAt(p.Text, i-1):
				d.Fix(p, i, i+2, `"`)
			case strings.HasPrefix(p.Text[i:], " ./.") && unicode.IsLetter(before):
				d.Fix(p, i, i+4, "./.")
			case before == '/' && reading.DigitAt(p.Text, i-2-1) && reading.DigitAt(p.Text, i+1) && p.Text[i-2] == ' ':
				d.Fix(p, i-2, i+1, "/") // 47 / 57
			}
		}
	}
}

// looseSign tells a sign behind the space at byte i that belongs to the word
// before it.
func looseSign(s string, i int) bool {
	before := reading.RuneBefore(s, i)
	if s[i+1] == ':' {
		return unicode.IsLetter(before)
	}
	return unicode.IsLetter(before) || unicode.IsDigit(before) || before == ')' || before == '”'
}

// looseStop tells a full stop behind the space at byte i, and no ellipsis, end
// mark or file ending.
func looseStop(s string, i int) bool {
	after := reading.RuneAt(s, i+2)
	return unicode.IsLetter(reading.RuneBefore(s, i)) && (after == 0 || after == ' ')
}
