package check

import (
	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/reading"
	"vanban/internal/viet"
)

var costMentioned = Rule{
	Code: diag.CostMentioned, Group: Numbers, Source: "số liệu trong văn bản phải khớp nhau",
	Good: Example{Findings: "  6.2: {rating: Chưa đạt, cost: 500 triệu đồng, proposal: Đề nghị cấp 500 triệu đồng.}\n"},
	Bad:  Example{Findings: "  6.2: {rating: Chưa đạt, cost: 500 triệu đồng, proposal: Đề nghị cấp 600 triệu đồng.}\n"},
	workspace: func(f *folder) {
		for _, fs := range f.checkedMonths() {
			for _, i := range fs.Set.Indicators() {
				f.cost(fs.Of(i))
			}
		}
	},
}

// cost holds the cost of a finding against the amounts in its proposal: one of
// them, or all together.
func (f *folder) cost(found *criteria.Finding) {
	p := &reading.Passage{Text: found.Proposal.Text, Words: reading.Words(found.Proposal.Text)}
	amounts := p.Amounts(p.Whole())
	if found.Dong == 0 || len(amounts) == 0 {
		return
	}
	var sum int64
	for _, a := range amounts {
		if sum += a.Dong; a.Dong == found.Dong {
			return
		}
	}
	if sum != found.Dong {
		f.field(found.Cost, found.Indicator.ID, viet.Money(sum))
	}
}
