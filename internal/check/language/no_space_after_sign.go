package language

import (
	"regexp"
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-75", Severity: diag.Warning, Source: "quy tắc soạn thảo văn bản trên máy", InFindings: true,
		Title:    diag.Term{Vi: "Sau dấu câu có dấu cách", En: "A space behind a sign"},
		Text:     diag.Term{Vi: "thiếu dấu cách ở “%[1]s”", En: "there is a space missing in “%[1]s”"},
		Hint:     diag.Term{Vi: "ghi “%[2]s”", En: "write “%[2]s”"},
		Good:     rule.Text("Các thôn, các trường thực hiện. Kết quả báo cáo xã."),
		Bad:      rule.Text("Các thôn,các trường thực hiện.Kết quả báo cáo xã."),
		Document: noSpaceAfterSign,
	})
}

func noSpaceAfterSign(d *rule.Document) {
	for _, p := range d.Of(printed) {
		numberStuck(d, p)
		for i := range len(p.Words) - 1 {
			if right := missingSpace(p, i); right != "" {
				d.Fix(p, p.Words[i].From, p.Words[i+1].To, p.Raw(i)+right+p.Raw(i+1))
			}
		}
	}
}

// missingSpace is what should stand between words i and i+1 where a space is missing,
// empty where none is.
func missingSpace(p *reading.Passage, i int) string {
	sign, a, b := p.Separator(i), p.Words[i], p.Words[i+1]
	letters, next := !a.Number && a.To-a.From > 1, !b.Number && b.To-b.From > 1
	switch {
	case letters && !b.Number && (sign == "," || sign == ";" || sign == ":" && !strings.HasPrefix(p.Text[b.From:], "//")):
		return sign + " "
	case letters && b.Number && (sign == "," || sign == ";"), a.Number && next && p.Uncapitalized(i+1) && sign == ",":
		return sign + " "
	case letters && next && sign == "." && newSentence(p, i), sign == ")" && letters && next:
		return sign + " "
	case sign == "." && next && p.Capitalized(i+1) && endsBody(p, i):
		return ". "
	case letters && p.Uncapitalized(i) && next && p.Uncapitalized(i+1) && (sign == "(" || sign == "“"):
		return " " + sign
	case letters && next && p.Uncapitalized(i+1) && sign == "”":
		return "” "
	case letters && next && (sign == "- " || sign == " -") && !hyphenEnd(p, i):
		return " - "
	case a.Number && sign == "" && countedNouns[b.Low]:
		return " "
	case a.Number && sign == "%" && next && p.Uncapitalized(i+1):
		return "% "
	}
	return ""
}

// countedNouns are written apart from their number; signs of units may stand at it.
var countedNouns = reading.Set("hộ người thôn xã khẩu triệu tỷ nghìn đồng ngày tháng năm con em lượt học")

// endsBody tells a year, or the abbreviation of a body, that ends a sentence.
func endsBody(p *reading.Passage, i int) bool {
	return reading.IsYear(p.Low(i)) && p.Low(i-1) == "năm" || reading.Has(p.Raw(i), "UBND", "HĐND", "MTTQ", "NTM")
}

// hyphenEnd tells a dash that belongs to one side: a list's, or a syllable's of a
// transcribed word.
func hyphenEnd(p *reading.Passage, i int) bool {
	return strings.TrimSpace(p.Text[:p.Words[i].From]) == "" && i > 0
}

// numberStuck notes the number of a line without the space behind it: 1.Rà soát,
// a)Lập danh sách, Điều 1.Thành lập, -Báo cáo.
func numberStuck(d *rule.Document, p *reading.Passage) {
	if p.Kind&(reading.Heading|reading.Paragraph|reading.Item) == 0 {
		return
	}
	size := 0
	if p.Number.Stuck {
		size = p.NumberSize()
	} else if at := stuckDash.FindStringSubmatchIndex(p.Text); at != nil {
		size = at[3]
	}
	if size > 0 {
		d.Fix(p, 0, size, p.Text[:size]+" ")
	}
}

var stuckDash = regexp.MustCompile(`^([-+–])\p{Lu}\p{Ll}`)

// newSentence tells a stop between words i and i+1 that ends a sentence: small
// letters before, a word with one capital behind.
func newSentence(p *reading.Passage, i int) bool {
	before, after := p.Raw(i), p.Raw(i+1)
	return p.Uncapitalized(i) && !reading.Abbreviations[p.Low(i)] && len([]rune(before)) > 1 && p.Capitalized(i+1) && len([]rune(after)) > 1 && reading.RuneBefore(p.Text, p.Words[i].From) != '.'
}
