package form

import (
	"vanban/internal/check/rule"
	"vanban/internal/diag"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-26", Severity: diag.Error, Source: "Phụ lục I, mục II.9.b", From: rule.Decree,
		Title: diag.Term{Vi: "Công văn, tờ trình, công điện ghi nơi gửi",
			En: "Letters, petitions and telegrams name whom they go to"},
		Text: diag.Term{Vi: "%[1]s chưa ghi gửi đến cơ quan nào", En: "the %[1]s does not say to whom it goes"},
		Hint: diag.Term{Vi: "thêm mục to vào phần khai báo: in sau “Kính gửi:”",
			En: "add to to the front matter: it is printed after “Kính gửi:”"},
		Good:     rule.Matter("kind: to-trinh\nto: Ủy ban nhân dân tỉnh Thanh Hóa\nrecipients: [Như trên, \"Lưu: VT\"]"),
		Bad:      rule.Matter("kind: to-trinh\nrecipients: [Như trên, \"Lưu: VT\"]"),
		Document: noAddressee,
	})
}

func noAddressee(d *rule.Document) {
	switch d.Doc.Kind.Text {
	case "cong-van", "to-trinh", "cong-dien":
		if len(d.Doc.To) == 0 {
			d.At(d.Doc.At, d.TypeName())
		}
	}
}
