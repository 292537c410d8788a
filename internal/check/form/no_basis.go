package form

import (
	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-28", Severity: diag.Warning, Source: "Phụ lục III, mẫu 1.1 và 1.2", From: rule.Decree,
		Title: diag.Term{Vi: "Quyết định, nghị quyết có căn cứ ban hành",
			En: "Decisions and resolutions name their legal bases"},
		Text:     diag.Term{Vi: "%[1]s chưa có căn cứ ban hành", En: "the %[1]s has no legal basis"},
		Hint:     diag.Term{Vi: "mở đầu bằng các dòng “Căn cứ …;”", En: "begin with lines “Căn cứ …;”"},
		Good:     rule.Example{Matter: "kind: quyet-dinh\nrecipients: [Như Điều 1, \"Lưu: VT\"]", Text: decisionText},
		Bad:      rule.Example{Matter: "kind: quyet-dinh\nrecipients: [Như Điều 1, \"Lưu: VT\"]", Text: "Điều 1. Thành lập Tổ công tác; các thành viên chịu trách nhiệm thi hành Quyết định này."},
		Document: noBasis,
	})
}

func noBasis(d *rule.Document) {
	if form := d.WS.Form(d.Doc.Kind.Text); form.Enacting && len(d.Of(reading.Basis)) == 0 {
		d.At(d.Doc.At, d.TypeName())
	}
}

// decisionText is a decision for examples.
const decisionText = "Căn cứ Luật Cư trú ngày 13 tháng 11 năm 2020.\n\nĐiều 1. Thành lập Tổ công tác; các thành viên chịu trách nhiệm thi hành Quyết định này."
