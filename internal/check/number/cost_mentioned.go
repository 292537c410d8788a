package number

import (
	"vanban/internal/check/rule"
	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/reading"
	"vanban/internal/viet"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-64", Severity: diag.Warning, Source: "số liệu trong văn bản phải khớp nhau",
		Title: diag.Term{Vi: "Kinh phí đúng với số tiền nêu trong đề xuất",
			En: "The cost is the amount that the proposal names"},
		Text: diag.Term{Vi: "chỉ tiêu %[2]s: kinh phí ghi “%[1]s”, đề xuất nêu %[3]s",
			En: "indicator %[2]s: the cost is “%[1]s”, the proposal names %[3]s"},
		Hint: diag.Term{Vi: "sửa cho hai nơi bằng nhau", En: "make both the same"},
		Good: rule.Example{Findings: "  6.2: {rating: Chưa đạt, cost: 500 triệu đồng, proposal: Đề nghị cấp " +
			"500 triệu đồng.}\n"},
		Bad: rule.Example{Findings: "  6.2: {rating: Chưa đạt, cost: 500 triệu đồng, proposal: Đề nghị cấp " +
			"600 triệu đồng.}\n"},
		Workspace: costMentioned,
	})
}

func costMentioned(f *rule.Folder) {
	for _, fs := range f.Months() {
		for _, i := range fs.Set.Indicators() {
			cost(f, fs.Of(i))
		}
	}
}

// cost holds the cost of a finding against the amounts in its proposal: one of
// them, or all together.
func cost(f *rule.Folder, found *criteria.Finding) {
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
		f.Field(found.Cost, found.Indicator.ID, viet.Money(sum))
	}
}
