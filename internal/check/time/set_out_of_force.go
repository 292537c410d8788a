package time

import (
	"vanban/internal/check/rule"
	"vanban/internal/diag"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-86", Severity: diag.Warning, Source: "quyết định ban hành từng bộ tiêu chí (templates/criteria)",
		Title: diag.Term{Vi: "Bộ tiêu chí còn hiệu lực vào ngày văn bản",
			En: "The criteria set is in force on the document's day"},
		Text: diag.Term{Vi: "bộ tiêu chí %[2]s không có hiệu lực vào ngày của văn bản (%[1]s)",
			En: "the criteria set %[2]s is not in force on the document's day (%[1]s)"},
		Hint: diag.Term{Vi: "đổi mục criteria của vanban.yaml sang bộ tiêu chí đang áp dụng",
			En: "put the set that applies into criteria of vanban.yaml"},
		Good:     rule.Example{Matter: "date: 20/7/2023"},
		Bad:      rule.Example{Matter: "date: 20/3/2026"},
		Document: setOutOfForce,
	})
}

func setOutOfForce(d *rule.Document) {
	switch {
	case d.Doc.Month.Text == "" || d.WS.Set == nil:
	case !d.RequireDate():
	case !d.WS.Set.InForce(d.Date.Last()):
		d.At(d.Doc.Month.At, d.Date.Short(), d.WS.Set.ID)
	}
}
