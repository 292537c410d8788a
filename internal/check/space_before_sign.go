package check

import (
	"strings"
	"unicode"

	"vanban/internal/diag"
)

var spaceBeforeSign = Rule{
	Code: diag.SpaceBeforeSign, Group: Language, Source: "quy tắc soạn thảo văn bản trên máy",
	Good: text("Các thôn, các trường (mầm non) đạt 12%."),
	Bad:  text("Các thôn , các trường ( mầm non ) đạt 12 %."),
	document: func(d *paper) {
		for _, p := range d.of(printed) {
			for i := 1; i < len(p.text)-1; i++ {
				if p.text[i] != ' ' || p.text[i-1] == ' ' || p.blank(i, i+1) {
					continue
				}
				before, after := runeBefore(p.text, i), runeAt(p.text, i+1)
				sign := string(after)
				switch {
				case strings.ContainsRune(",;:?!)”%", after) && looseSign(p.text, i):
					d.amend(p, i, i+1+len(sign), sign)
				case after == '.' && looseStop(p.text, i):
					d.amend(p, i, i+2, ".")
				case before == '(' || before == '“' || before == '"' && !digit(p.text, i-2) && p.opensQuote(i-1):
					d.amend(p, i-len(string(before)), i+1, string(before))
				case after == '"' && !p.opensQuote(i+1) && !digit(p.text, i-1):
					d.amend(p, i, i+2, `"`)
				case strings.HasPrefix(p.text[i:], " ./.") && unicode.IsLetter(before):
					d.amend(p, i, i+4, "./.")
				case before == '/' && digit(p.text, i-2-1) && digit(p.text, i+1) && p.text[i-2] == ' ':
					d.amend(p, i-2, i+1, "/") // 47 / 57
				}
			}
		}
	},
}

// opensQuote tells a straight quote, at a byte, that opens: as many stand before
// it as make pairs.
func (p *passage) opensQuote(at int) bool { return strings.Count(p.text[:at], `"`)%2 == 0 }

// looseSign tells a sign behind the space at byte i that belongs to the word
// before it.
func looseSign(s string, i int) bool {
	before := runeBefore(s, i)
	if s[i+1] == ':' {
		return unicode.IsLetter(before)
	}
	return unicode.IsLetter(before) || unicode.IsDigit(before) || before == ')' || before == '”'
}

// looseStop tells a full stop behind the space at byte i, and no ellipsis, end
// mark or file ending.
func looseStop(s string, i int) bool {
	after := runeAt(s, i+2)
	return unicode.IsLetter(runeBefore(s, i)) && (after == 0 || after == ' ')
}
