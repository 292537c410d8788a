package check

import (
	"vanban/internal/diag"
	"vanban/internal/reading"
	"vanban/internal/viet"
)

var costTotal = Rule{
	Code: diag.CostTotal, Group: Numbers, Source: "kết quả rà soát của tháng (findings)",
	Good: Example{Findings: "  5: {rating: Chưa đạt, cost: 7 tỷ đồng}\n  6.2: {rating: Chưa đạt, cost: 500 triệu đồng}\n", Text: "Tổng kinh phí để hoàn thành các chỉ tiêu chưa đạt là 7,5 tỷ đồng."},
	Bad:  Example{Findings: "  5: {rating: Chưa đạt, cost: 7 tỷ đồng}\n  6.2: {rating: Chưa đạt, cost: 500 triệu đồng}\n", Text: "Tổng kinh phí để hoàn thành các chỉ tiêu chưa đạt là 8 tỷ đồng."},
	document: func(d *paper) {
		for _, phrase := range []string{"kinh phí", "nhu cầu vốn", "tổng vốn"} {
			d.Each(phrase, reading.Prose, func(p *reading.Passage, i int) {
				s := p.Clause(p.Words[i].From)
				found := p.Amounts(reading.Between(p.Words[i].From, s.To))
				if len(found) != 1 || !reading.Has(p.Lower(s), "chỉ tiêu chưa đạt", "tiêu chí chưa đạt") || !d.evaluable() {
					return
				}
				fs := d.findingsOf(p, p.Words[i].From)
				if fs != nil && d.given(fs.Dong() > 0) && fs.Dong() != found[0].Dong {
					d.better(p, found[0].From, found[0].To, viet.Money(fs.Dong()))
				}
			})
		}
	},
}
