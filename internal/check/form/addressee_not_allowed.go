package form

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-27", Severity: diag.Warning, Source: "Phụ lục I, mục II.9.b và II.9.c", From: rule.Decree,
		Title: diag.Term{Vi: "“Kính gửi” chỉ dùng trong tờ trình, báo cáo gửi cấp trên và công văn",
			En: "“Kính gửi” is for petitions, reports to a superior, and letters only"},
		Text: diag.Term{Vi: "%[1]s không có phần “Kính gửi”", En: "a %[1]s has no “Kính gửi”"},
		Hint: diag.Term{Vi: "bỏ mục to, ghi nơi nhận ở mục recipients",
			En: "drop to, name the recipients under recipients"},
		Good:     rule.Matter("kind: bao-cao\nto: Ủy ban nhân dân tỉnh Thanh Hóa\nrecipients: [Như trên, \"Lưu: VT\"]"),
		Bad:      rule.Matter("kind: ke-hoach\nto: Ủy ban nhân dân tỉnh Thanh Hóa\nrecipients: [Như trên, \"Lưu: VT\"]"),
		Document: addresseeNotAllowed,
	})
}

func addresseeNotAllowed(d *rule.Document) {
	switch d.Doc.Kind.Text {
	case "cong-van", "to-trinh", "cong-dien", "bao-cao":
		return
	}
	if len(d.Doc.To) > 0 && d.WS.Form(d.Doc.Kind.Text).Addressees {
		d.At(d.Doc.To[0].At, d.TypeName())
	}
	for _, p := range d.Of(reading.Paragraph) {
		if p.Part == 0 && strings.HasPrefix(p.Text, "Kính gửi:") {
			at, _ := p.Where(0)
			d.At(at, d.TypeName())
		}
	}
}
