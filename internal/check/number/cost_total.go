package number

import (
	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
	"vanban/internal/viet"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-65", Severity: diag.Warning, Source: "kết quả rà soát của tháng (findings)",
		Title: diag.Term{Vi: "Tổng kinh phí bằng tổng của các chỉ tiêu",
			En: "The total cost is the sum over the indicators"},
		Text: diag.Term{Vi: "“%[1]s”: cộng kinh phí các chỉ tiêu là %[2]s",
			En: "“%[1]s”: the indicators' costs add up to %[2]s"},
		Hint: diag.Term{Vi: "kiểm tra lại kinh phí của từng chỉ tiêu", En: "look at each indicator's cost"},
		Good: rule.Example{Findings: "  5: {rating: Chưa đạt, cost: 7 tỷ đồng}\n" +
			"  6.2: {rating: Chưa đạt, cost: 500 triệu đồng}\n",
			Text: "Tổng kinh phí để hoàn thành các chỉ tiêu chưa đạt là 7,5 tỷ đồng."},
		Bad: rule.Example{Findings: "  5: {rating: Chưa đạt, cost: 7 tỷ đồng}\n" +
			"  6.2: {rating: Chưa đạt, cost: 500 triệu đồng}\n",
			Text: "Tổng kinh phí để hoàn thành các chỉ tiêu chưa đạt là 8 tỷ đồng."},
		Document: costTotal,
	})
}

func costTotal(d *rule.Document) {
	for _, phrase := range []string{"kinh phí", "nhu cầu vốn", "tổng vốn"} {
		d.Each(phrase, reading.Prose, func(p *reading.Passage, i int) {
			s := p.Clause(p.Words[i].From)
			found := p.Amounts(reading.Between(p.Words[i].From, s.To))
			if len(found) != 1 || !reading.Has(p.Lower(s), "chỉ tiêu chưa đạt", "tiêu chí chưa đạt") ||
				!requireFindings(d) {
				return
			}
			fs := findingsOf(d, p, p.Words[i].From)
			if fs != nil && d.RequireFindings(fs.OpenCost() > 0) && fs.OpenCost() != found[0].Dong {
				d.Suggest(p, found[0].From, found[0].To, viet.Money(fs.OpenCost()))
			}
		})
	}
}
