package form

import (
	"vanban/internal/check/rule"
	"vanban/internal/diag"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-29", Severity: diag.Error, Source: "Phụ lục III, mẫu 1.2", From: rule.Decree,
		Title: diag.Term{Vi: "Quyết định có các điều", En: "A decision has articles"},
		Text:  diag.Term{Vi: "quyết định chưa có điều nào", En: "the decision has no article"},
		Hint: diag.Term{Vi: "viết nội dung thành “Điều 1. …”, “Điều 2. …” (mẫu 1.2)",
			En: "write the text as “Điều 1. …”, “Điều 2. …” (form 1.2)"},
		Good:     rule.Example{Matter: "kind: quyet-dinh\nrecipients: [Như Điều 1, \"Lưu: VT\"]", Text: decisionText},
		Bad:      rule.Example{Matter: "kind: quyet-dinh\nrecipients: [Như Điều 1, \"Lưu: VT\"]", Text: "Căn cứ Luật Cư trú ngày 13 tháng 11 năm 2020.\n\n1. Thành lập Tổ công tác; các thành viên chịu trách nhiệm thi hành Quyết định này."},
		Document: noArticles,
	})
}

func noArticles(d *rule.Document) {
	if d.Doc.Kind.Text == "quyet-dinh" && articles(d) == 0 {
		d.At(d.Doc.At)
	}
}
