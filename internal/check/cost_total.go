package check

import (
	"vanban/internal/diag"
	"vanban/internal/viet"
)

var costTotal = Rule{
	Code: diag.CostTotal, Group: Numbers, Source: "kết quả rà soát của tháng (findings)",
	Good: Example{Findings: "  5: {rating: Chưa đạt, cost: 7 tỷ đồng}\n  6.2: {rating: Chưa đạt, cost: 500 triệu đồng}\n", Text: "Tổng kinh phí để hoàn thành các chỉ tiêu chưa đạt là 7,5 tỷ đồng."},
	Bad:  Example{Findings: "  5: {rating: Chưa đạt, cost: 7 tỷ đồng}\n  6.2: {rating: Chưa đạt, cost: 500 triệu đồng}\n", Text: "Tổng kinh phí để hoàn thành các chỉ tiêu chưa đạt là 8 tỷ đồng."},
	document: func(d *paper) {
		for _, phrase := range []string{"kinh phí", "nhu cầu vốn", "tổng vốn"} {
			d.each(phrase, prose, func(p *passage, i int) {
				s := p.clause(p.words[i].from)
				found := p.amounts(span{p.words[i].from, s.to})
				if len(found) != 1 || !has(p.small(s), "chỉ tiêu chưa đạt", "tiêu chí chưa đạt") || !d.evaluable() {
					return
				}
				fs := d.findingsOf(p, p.words[i].from)
				if fs != nil && d.given(fs.Dong() > 0) && fs.Dong() != found[0].dong {
					d.better(p, found[0].from, found[0].to, viet.Money(fs.Dong()))
				}
			})
		}
	},
}
