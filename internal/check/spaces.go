package check

import (
	"regexp"
	"strings"
	"unicode"

	"vanban/internal/diag"
)

// printed are the passages in which spaces, quotes and brackets are looked at.
const printed = prose | heading | cell | headCell | caption | addressee | recipient

var doubleSpace = Rule{
	Code: diag.DoubleSpace, Group: Language, Source: "quy tắc soạn thảo văn bản trên máy",
	Good: text("Các thôn thực hiện."),
	Bad:  text("Các thôn  thực hiện."),
	document: func(d *paper) {
		for _, p := range d.of(printed) {
			for i := 0; ; {
				next := strings.Index(p.text[i:], "  ")
				if tab := strings.IndexByte(p.text[i:], '\t'); tab >= 0 && (next < 0 || tab < next) {
					next = tab
				}
				if next < 0 {
					break
				}
				from := i + next
				i = from + len(p.text[from:]) - len(strings.TrimLeft(p.text[from:], " \t"))
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

var noSpaceAfterSign = Rule{
	Code: diag.NoSpaceAfterSign, Group: Language, Source: "quy tắc soạn thảo văn bản trên máy",
	Good: text("Các thôn, các trường thực hiện. Kết quả báo cáo xã."),
	Bad:  text("Các thôn,các trường thực hiện.Kết quả báo cáo xã."),
	document: func(d *paper) {
		for _, p := range d.of(printed) {
			d.numberStuck(p)
			for i := range len(p.words) - 1 {
				if right := p.parted(i); right != "" {
					d.amend(p, p.words[i].from, p.words[i+1].to, p.raw(i)+right+p.raw(i+1))
				}
			}
		}
	},
}

// parted is what should stand between words i and i+1 where a space is missing,
// empty where none is.
func (p *passage) parted(i int) string {
	sign, a, b := p.gap(i), p.words[i], p.words[i+1]
	letters, next := !a.number && a.to-a.from > 1, !b.number && b.to-b.from > 1
	switch {
	case letters && !b.number && (sign == "," || sign == ";" || sign == ":" && !strings.HasPrefix(p.text[b.from:], "//")):
		return sign + " "
	case letters && b.number && (sign == "," || sign == ";"), a.number && next && p.lowered(i+1) && sign == ",":
		return sign + " "
	case letters && next && sign == "." && newSentence(p, i), sign == ")" && letters && next:
		return sign + " "
	case sign == "." && next && p.raised(i+1) && p.endsBody(i):
		return ". "
	case letters && p.lowered(i) && next && p.lowered(i+1) && (sign == "(" || sign == "“"):
		return " " + sign
	case letters && next && p.lowered(i+1) && sign == "”":
		return "” "
	case letters && next && (sign == "- " || sign == " -") && !p.hyphenEnd(i):
		return " - "
	case a.number && sign == "" && countedNouns[b.low]:
		return " "
	case a.number && sign == "%" && next && p.lowered(i+1):
		return "% "
	}
	return ""
}

// countedNouns are written apart from their number; signs of units may stand at it.
var countedNouns = set("hộ người thôn xã khẩu triệu tỷ nghìn đồng ngày tháng năm con em lượt học")

// endsBody tells a year, or the abbreviation of a body, that ends a sentence.
func (p *passage) endsBody(i int) bool {
	return year(p.low(i)) && p.low(i-1) == "năm" || has(p.raw(i), "UBND", "HĐND", "MTTQ", "NTM")
}

// hyphenEnd tells a dash that belongs to one side: a list's, or a syllable's of a
// transcribed word.
func (p *passage) hyphenEnd(i int) bool {
	return strings.TrimSpace(p.text[:p.words[i].from]) == "" && i > 0
}

// numberStuck notes the number of a line without the space behind it: 1.Rà soát,
// a)Lập danh sách, Điều 1.Thành lập, -Báo cáo.
func (d *paper) numberStuck(p *passage) {
	if p.kind&(heading|paragraph|item) == 0 {
		return
	}
	if at := stuck.FindStringSubmatchIndex(p.text); at != nil {
		d.amend(p, at[2], at[3], p.text[at[2]:at[3]]+" ")
	}
}

var stuck = regexp.MustCompile(`^(\d{1,2}\.|[a-zđ]\)|[IVX]+\.|Điều \d{1,3}\.|[-+–])\p{Lu}\p{Ll}`)

// newSentence tells a stop between words i and i+1 that ends a sentence: small
// letters before, a word with one capital behind.
func newSentence(p *passage, i int) bool {
	before, after := p.raw(i), p.raw(i+1)
	return p.lowered(i) && !abbreviations[p.low(i)] && len([]rune(before)) > 1 && p.raised(i+1) && len([]rune(after)) > 1 && runeBefore(p.text, p.words[i].from) != '.'
}
