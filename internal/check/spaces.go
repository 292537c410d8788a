package check

import (
	"strings"
	"unicode"

	"vanban/internal/diag"
)

var doubleSpace = Rule{
	Code: diag.DoubleSpace, Group: Language, Source: "quy tắc soạn thảo văn bản trên máy",
	Good: text("Các thôn thực hiện."),
	Bad:  text("Các thôn  thực hiện."),
	document: func(d *paper) {
		for _, p := range d.of(prose | heading | cell | caption) {
			for i := 0; ; {
				next := strings.Index(p.text[i:], "  ")
				if next < 0 {
					break
				}
				from := i + next
				i = from + len(p.text[from:]) - len(strings.TrimLeft(p.text[from:], " "))
				if !p.blank(from, i) {
					d.amend(p, from, i, " ", lastWord(p.text[:from]))
				}
			}
		}
	},
}

// blank tells a stretch that holds no-break spaces: room left on purpose.
func (p *passage) blank(from, to int) bool {
	for _, at := range p.hard {
		if from <= at && at < to {
			return true
		}
	}
	return false
}

// lastWord is the word that a text ends with.
func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }

var spaceBeforeSign = Rule{
	Code: diag.SpaceBeforeSign, Group: Language, Source: "quy tắc soạn thảo văn bản trên máy",
	Good: text("Các thôn, các trường (mầm non) đạt 12%."),
	Bad:  text("Các thôn , các trường ( mầm non ) đạt 12 %."),
	document: func(d *paper) {
		for _, p := range d.of(prose | heading | cell | caption) {
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
				case before == '(' || before == '“':
					d.amend(p, i-len(string(before)), i+1, string(before))
				}
			}
		}
	},
}

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

var noSpaceAfterSign = Rule{
	Code: diag.NoSpaceAfterSign, Group: Language, Source: "quy tắc soạn thảo văn bản trên máy",
	Good: text("Các thôn, các trường thực hiện. Kết quả báo cáo xã."),
	Bad:  text("Các thôn,các trường thực hiện.Kết quả báo cáo xã."),
	document: func(d *paper) {
		for _, p := range d.of(prose | heading | cell | caption) {
			for i := range len(p.words) - 1 {
				sign := p.gap(i)
				if p.words[i].number || p.words[i+1].number || p.words[i].to-p.words[i].from < 2 {
					continue
				}
				missing := sign == "," || sign == ";" || sign == ":" && !strings.HasPrefix(p.text[p.words[i+1].from:], "//")
				if missing || sign == "." && newSentence(p, i) || sign == ")" && p.words[i+1].to-p.words[i+1].from > 1 {
					from, to := p.words[i].from, p.words[i+1].to
					d.amend(p, from, to, p.raw(i)+sign+" "+p.raw(i+1))
				}
			}
		}
	},
}

// newSentence tells a stop between words i and i+1 that ends a sentence: small
// letters before, a word with one capital behind.
func newSentence(p *passage, i int) bool {
	before, after := p.raw(i), p.raw(i+1)
	return p.lowered(i) && !abbreviations[p.low(i)] && len([]rune(before)) > 1 && p.raised(i+1) && len([]rune(after)) > 1 && runeBefore(p.text, p.words[i].from) != '.'
}
