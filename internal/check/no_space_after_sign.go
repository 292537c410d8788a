package check

import (
	"regexp"
	"strings"

	"vanban/internal/diag"
)

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
	size := 0
	if p.number.Stuck {
		size = p.numberSize()
	} else if at := stuckDash.FindStringSubmatchIndex(p.text); at != nil {
		size = at[3]
	}
	if size > 0 {
		d.amend(p, 0, size, p.text[:size]+" ")
	}
}

var stuckDash = regexp.MustCompile(`^([-+–])\p{Lu}\p{Ll}`)

// newSentence tells a stop between words i and i+1 that ends a sentence: small
// letters before, a word with one capital behind.
func newSentence(p *passage, i int) bool {
	before, after := p.raw(i), p.raw(i+1)
	return p.lowered(i) && !abbreviations[p.low(i)] && len([]rune(before)) > 1 && p.raised(i+1) && len([]rune(after)) > 1 && runeBefore(p.text, p.words[i].from) != '.'
}
