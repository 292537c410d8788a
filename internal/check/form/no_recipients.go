package form

import (
	"vanban/internal/check/rule"
	"vanban/internal/diag"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-25", Severity: diag.Error, Source: "Điều 8, khoản 2, điểm h; Phụ lục I, mục II.9", From: rule.Decree,
		Title: diag.Term{Vi: "Văn bản có Nơi nhận", En: "A document has Nơi nhận"},
		Text:  diag.Term{Vi: "văn bản chưa có Nơi nhận", En: "the document has no Nơi nhận"},
		Hint: diag.Term{Vi: "thêm mục recipients vào phần khai báo, dòng cuối là \"Lưu: VT, …\"",
			En: "add recipients to the front matter, the last one \"Lưu: VT, …\""},
		Good:     rule.Matter("recipients: [Các thôn, \"Lưu: VT, NTM\"]"),
		Bad:      rule.Matter("recipients:"),
		Document: noRecipients,
	})
}

func noRecipients(d *rule.Document) {
	if len(d.Tree.Ending.Recipients) == 0 {
		d.At(d.Doc.At)
	}
}
