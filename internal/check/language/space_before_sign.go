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
			before, after := spaceBefore(p, i), spaceBehind(p, i)
			switch {
			case before > 0:
				d.Fix(p, i, i+1+before, p.Text[i+1:i+1+before])
			case after > 0:
				d.Fix(p, i-after, i+1, p.Text[i-after:i])
			case fraction(p.Text, i):
				d.Fix(p, i-2, i+1, "/") // 47 / 57
			}
		}
	}
}

// spaceBefore is how many bytes a sign takes behind the space at byte i that
// should stand at the word before it; 0 when there is none.
func spaceBefore(p *reading.Passage, i int) int {
	after := reading.RuneAt(p.Text, i+1)
	switch {
	case strings.ContainsRune(",;:?!)”%", after) && looseSign(p.Text, i):
		return len(string(after))
	case after == '.' && looseStop(p.Text, i):
		return len(".")
	case after == '"' && !p.OpensQuote(i+1) && !reading.DigitAt(p.Text, i-1) && !opensBefore(p, i):
		return len(`"`)
	case strings.HasPrefix(p.Text[i:], " ./.") && unicode.IsLetter(reading.RuneBefore(p.Text, i)):
		return len("./.")
	}
	return 0
}

// spaceBehind is how many bytes a sign takes before the space at byte i that
// should stand at the word behind it; 0 when there is none.
func spaceBehind(p *reading.Passage, i int) int {
	if opensBefore(p, i) {
		return len(string(reading.RuneBefore(p.Text, i)))
	}
	return 0
}

// opensBefore tells a bracket or quote that opens before byte i.
func opensBefore(p *reading.Passage, i int) bool {
	before := reading.RuneBefore(p.Text, i)
	return before == '(' || before == '“' ||
		before == '"' && !reading.DigitAt(p.Text, i-2) && p.OpensQuote(i-1)
}

// fraction tells the space behind the stroke of 47 / 57, at byte i.
func fraction(s string, i int) bool {
	return s[i-1] == '/' && reading.DigitAt(s, i-3) && reading.DigitAt(s, i+1) && s[i-2] == ' '
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
