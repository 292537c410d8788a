package number

import (
	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-53", Severity: diag.Warning, Source: "kết quả rà soát của tháng (findings)",
		Title: diag.Term{Vi: "Số chỉ tiêu, tiêu chí chưa đạt đúng với kết quả rà soát",
			En: "Counts of what is not met agree with the findings"},
		Text: diag.Term{Vi: "“%[1]s”: kết quả rà soát tháng %[3]s có %[2]d chưa đạt",
			En: "“%[1]s”: by the findings of %[3]s %[2]d are not met"},
		Hint:     diag.Term{Vi: "kiểm tra lại số hoặc kết quả rà soát", En: "look at the number or at the findings"},
		Good:     rule.Example{Findings: "  1.1: Đạt\n", Text: "Xã còn 56 chỉ tiêu chưa đạt."},
		Bad:      rule.Example{Findings: "  1.1: Đạt\n", Text: "Xã còn 10 chỉ tiêu chưa đạt."},
		Document: unmetCount,
	})
}

func unmetCount(d *rule.Document) {
	eachCount(d, func(p *reading.Passage, n reading.Numeral, indicators bool) {
		if (unmetBehind(p, n.Word+3) || unmetBefore(p, n.Word)) && requireFindings(d) {
			countUnmet(d, p, n, indicators)
		}
	})
}

func countUnmet(d *rule.Document, p *reading.Passage, n reading.Numeral, indicators bool) {
	fs := findingsOf(d, p, n.From)
	if fs == nil {
		return
	}
	unmet := fs.Total() - fs.Met()
	if !indicators {
		unmet = fs.CriteriaTotal() - fs.CriteriaMet()
	}
	if n.Units != int64(unmet) {
		d.Report(p, n.From, p.Words[n.Word+2].To, unmet, fs.Month)
	}
}
