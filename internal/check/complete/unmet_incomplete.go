package complete

import (
	"vanban/internal/check/rule"
	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-09", Severity: diag.Warning, Source: "kết cấu kế hoạch: Nguyên nhân, Mục tiêu, Đề xuất",
		Title: diag.Term{Vi: "Chỉ tiêu chưa đạt có nguyên nhân, mục tiêu, thời hạn, đề xuất",
			En: "An unmet indicator has cause, target, deadline, proposal"},
		Text: diag.Term{Vi: "chỉ tiêu %[1]s chưa đạt nhưng thiếu %[2]s",
			En: "indicator %[1]s is not met but lacks %[2]s"},
		Hint: diag.Term{Vi: "bổ sung vào kết quả rà soát", En: "add it to the findings"},
		Good: rule.Example{Findings: "  6.2: {rating: Chưa đạt, cause: Thiếu bể bơi., target: Hoàn thành " +
			"trong năm 2024., proposal: Cấp kinh phí.}\n"},
		Bad:       rule.Example{Findings: "  6.2: {rating: Chưa đạt, cause: Thiếu bể bơi.}\n"},
		Workspace: unmetIncomplete,
	})
}

func unmetIncomplete(f *rule.Folder) {
	for _, fs := range f.Months() {
		for _, u := range fs.Unmet() {
			for _, found := range u.Findings {
				if found.Verdict == criteria.NotAssessed {
					continue
				}
				if lacks := lacking(found); lacks != (diag.Term{}) {
					f.At(found.At, found.Indicator.ID, lacks)
				}
			}
		}
	}
}

// lacking says what a finding that is not met does not tell.
func lacking(f *criteria.Finding) diag.Term {
	var t diag.Term
	rule.Also(&t, blank(f.Cause.Text), "nguyên nhân", "a cause")
	rule.Also(&t, blank(f.Target.Text), "mục tiêu", "a target")
	rule.Also(&t, !blank(f.Target.Text) && blank(f.Deadline.Text) &&
		!timed(f.Target.Text), "thời hạn của mục tiêu", "a deadline of the target")
	rule.Also(&t, blank(f.Proposal.Text), "đề xuất", "a proposal")
	return t
}

// timed tells a text that names a year or a date.
func timed(s string) bool {
	for _, w := range reading.Words(s) {
		if reading.IsYear(w.Low) {
			return true
		}
	}
	return reading.Has(s, "tháng", "quý", "năm nay", "năm tới")
}
