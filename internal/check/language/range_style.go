package language

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-13", Severity: diag.Advice, Source: "thông lệ: một kiểu viết trong một văn bản",
		Title: diag.Term{Vi: "Khoảng năm, gạch nối viết một kiểu trong cả văn bản",
			En: "Ranges of years and joined words are written in one way"},
		Text: diag.Term{Vi: "“%[1]s” viết khác kiểu “%[2]s”, dùng %[3]d lần trong văn bản",
			En: "“%[1]s” is not written like “%[2]s”, which stands %[3]d times"},
		Hint:     diag.Term{Vi: "ghi “%[2]s”", En: "write “%[2]s”"},
		Good:     rule.Text("Giai đoạn 2021 - 2025 và giai đoạn 2026 - 2030."),
		Bad:      rule.Text("Giai đoạn 2021 - 2025, giai đoạn 2026 - 2030 và giai đoạn 2031-2035."),
		Document: rangeStyle,
	})
}

func rangeStyle(d *rule.Document) {
	ranges := d.YearRanges()
	count := map[string]int{}
	best := ""
	for _, r := range ranges {
		if count[r.Sign]++; even(r.Sign) && (best == "" || count[r.Sign] > count[best]) {
			best = r.Sign
		}
	}
	if best == "" {
		best = " - "
	}
	for _, r := range ranges {
		if r.Sign != best {
			first, second := r.Passage.Raw(r.Word), r.Passage.Raw(r.Word+1)
			d.Fix(r.Passage, r.Passage.Words[r.Word].From, r.Passage.Words[r.Word+1].To, first+best+second, count[best])
		}
	}
	pairs(d)
}

// pairs notes words that a hyphen joins without spaces where the same stand with
// spaces elsewhere: kinh tế-xã hội, kinh tế - xã hội.
func pairs(d *rule.Document) {
	apart := map[string]int{}
	var joined []reading.Spot
	for _, p := range d.Of(reading.Prose | reading.Heading | reading.Cell | reading.Caption) {
		if !strings.Contains(p.Text, "-") {
			continue
		}
		for i := range len(p.Words) - 1 {
			switch gap := p.Separator(i); {
			case p.Words[i].Number || p.Words[i+1].Number:
			case gap == " - ":
				apart[p.Low(i)+" "+p.Low(i+1)]++
			case gap == "-":
				joined = append(joined, reading.Spot{Passage: p, Word: i})
			}
		}
	}
	for _, s := range joined {
		if n := apart[s.Passage.Low(s.Word)+" "+s.Passage.Low(s.Word+1)]; n > 0 {
			first, second := s.Passage.Raw(s.Word), s.Passage.Raw(s.Word+1)
			d.Fix(s.Passage, s.Passage.Words[s.Word].From, s.Passage.Words[s.Word+1].To, first+" - "+second, n)
		}
	}
}

// even tells a sign with as much space before as behind.
func even(sign string) bool { return strings.HasPrefix(sign, " ") == strings.HasSuffix(sign, " ") }
