package number

import (
	"fmt"
	"strconv"
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-11", Severity: diag.Error, Source: "kết quả rà soát của tháng (findings)",
		Title: diag.Term{Vi: "Số chỉ tiêu, tiêu chí đạt đúng với kết quả rà soát",
			En: "Counts of indicators and criteria agree with the findings"},
		Text: diag.Term{Vi: "“%[1]s”: kết quả rà soát tháng %[3]s là %[2]s",
			En: "“%[1]s”: the findings of %[3]s say %[2]s"},
		Hint: diag.Term{Vi: "dùng {{.Findings.Met}}/{{.Findings.Total}} để số luôn khớp, hoặc sửa kết quả rà soát",
			En: "use {{.Findings.Met}}/{{.Findings.Total}} so that it always agrees, or mend the findings"},
		Good:     rule.Example{Findings: "  1.1: Đạt\n  1.2: Đạt\n", Text: "Xã đạt 2/57 chỉ tiêu và 1/19 tiêu chí."},
		Bad:      rule.Example{Findings: "  1.1: Đạt\n  1.2: Đạt\n", Text: "Xã đạt 3/57 chỉ tiêu và 1/19 tiêu chí."},
		Document: countsAgree,
	})
}

func countsAgree(d *rule.Document) {
	if !requireSet(d) {
		return
	}
	for _, p := range d.WithNumerals(reading.Prose | reading.Cell | reading.Heading) {
		for i := range p.Words {
			q, ok := p.RatioAt(i)
			if !ok {
				continue
			}
			if indicators, counted := counts(d, p, q); counted && requireFindings(d) {
				count(d, p, q, indicators)
			}
		}
	}
	eachCount(d, func(p *reading.Passage, n reading.Numeral, indicators bool) { reached(d, p, n, indicators) })
}

// reached holds `xã đạt 47 chỉ tiêu` against the findings.
func reached(d *rule.Document, p *reading.Passage, n reading.Numeral, indicators bool) {
	i := n.Word
	if p.Low(i-1) != "đạt" || !reading.Has(p.Low(i-2), "xã", "đã") ||
		reading.Has(p.Lower(p.Sentence(n.From)), "thêm", "mới đạt", "tăng", "nhóm", "tiêu chí số", "trong tháng",
			"chỉ đạt") {
		return
	}
	fs := d.Findings()
	if fs == nil || findingsOf(d, p, n.From) != fs {
		return
	}
	met := fs.Met()
	if !indicators {
		met = fs.CriteriaMet()
	}
	if int64(met) != n.Units {
		d.Suggest(p, n.From, n.To, strconv.Itoa(met), fs.Month)
	}
}

// counts tells x/y chỉ tiêu or tiêu chí where y is the number of the set, or
// nearly so; the noun may stand before it: số chỉ tiêu đạt là 47/57.
func counts(d *rule.Document, p *reading.Passage, q reading.Ratio) (indicators, ok bool) {
	n := int64(0)
	switch noun := countedNoun(p, q); noun {
	case "chỉ tiêu", "nội dung":
		indicators, n = true, int64(d.WS.Set.Len())
	case "tiêu chí":
		n = int64(len(d.WS.Set.Criteria))
	default:
		return false, false
	}
	off := q.Whole.Units - n
	return indicators, q.Whole.Places == 0 && off >= -2 && off <= 2
}

// countedNoun is what a ratio counts of a set: chỉ tiêu, tiêu chí or nội dung
// (tiêu chí); empty when it counts something else.
func countedNoun(p *reading.Passage, q reading.Ratio) string {
	for _, noun := range []string{"chỉ tiêu", "tiêu chí", "nội dung"} {
		if two := strings.Fields(noun); p.Follows(q.End, two...) {
			return noun
		}
	}
	if q.End < len(p.Words) && p.Separator(q.End-1) == " " && !reading.Has(p.Low(q.End), "và", "đạt") {
		return ""
	}
	for k := q.Part.Word - 2; k >= max(0, q.Part.Word-7); k-- {
		for _, noun := range []string{"chỉ tiêu", "tiêu chí"} {
			if two := strings.Fields(noun); p.Follows(k, two...) && reading.Has(p.Low(k-1), "số", "các") &&
				!strings.ContainsAny(p.Text[p.Words[k].From:q.Part.From], ",;.") {
				return noun
			}
		}
	}
	return ""
}

// count holds a count of the set against the findings.
func count(d *rule.Document, p *reading.Passage, q reading.Ratio, indicators bool) {
	fs := findingsOf(d, p, q.Part.From)
	if fs == nil {
		return
	}
	met, total := fs.Met(), fs.Total()
	if !indicators {
		met, total = fs.CriteriaMet(), fs.CriteriaTotal()
	}
	if unmetBehind(p, q.End+2) || unmetBefore(p, q.Part.Word) {
		met = total - met
	}
	if q.Whole.Units != int64(total) || q.Part.Units != int64(met) {
		d.Suggest(p, q.Part.From, q.Whole.To, fmt.Sprintf("%d/%d", met, total), fs.Month)
	}
}
