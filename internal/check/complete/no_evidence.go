package complete

import (
	"vanban/internal/check/rule"
	"vanban/internal/criteria"
	"vanban/internal/diag"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-67", Severity: diag.Error, Source: "yêu cầu của không gian làm việc (check.evidence)",
		Title: diag.Term{Vi: "Chỉ tiêu đạt có minh chứng (khi vanban.yaml yêu cầu)",
			En: "A met indicator has evidence (where vanban.yaml asks for it)"},
		Text: diag.Term{Vi: "chỉ tiêu %[1]s ghi “Đạt” nhưng không có minh chứng",
			En: "indicator %[1]s is rated “Đạt” without evidence"},
		Hint: diag.Term{Vi: "ghi ít nhất một văn bản vào mục evidence, hoặc đổi đánh giá",
			En: "name at least one document under evidence, or change the rating"},
		Good: rule.Example{Config: "check: {evidence: true}",
			Findings: "  1.1: {rating: Đạt, evidence: Quyết định số 12/QĐ-UBND}\n"},
		Bad:       rule.Example{Config: "check: {evidence: true}", Findings: "  1.1: Đạt\n"},
		Workspace: noEvidence,
	})
}

func noEvidence(f *rule.Folder) {
	if !f.WS.Check.Evidence {
		return
	}
	for _, fs := range f.Months() {
		for _, i := range fs.Set.Indicators() {
			if found := fs.Of(i); found.Verdict == criteria.Met && blank(found.Evidence.Text) {
				f.At(found.At, i.ID)
			}
		}
	}
}
