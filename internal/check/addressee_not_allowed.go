package check

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/reading"
)

var addresseeNotAllowed = Rule{
	Code: diag.AddresseeNotAllowed, Group: Form, Source: "Phụ lục I, mục II.9.b và II.9.c", From: decree,
	Good: matter("kind: bao-cao\nto: Ủy ban nhân dân tỉnh Thanh Hóa\nrecipients: [Như trên, \"Lưu: VT\"]"),
	Bad:  matter("kind: ke-hoach\nto: Ủy ban nhân dân tỉnh Thanh Hóa\nrecipients: [Như trên, \"Lưu: VT\"]"),
	document: func(d *paper) {
		switch d.doc.Kind.Text {
		case "cong-van", "to-trinh", "cong-dien", "bao-cao":
			return
		}
		if len(d.doc.To) > 0 && d.ws.Form(d.doc.Kind.Text).Addressees {
			d.at(d.doc.To[0].At, d.typeName())
		}
		for _, p := range d.Of(reading.Paragraph) {
			if p.Part == 0 && strings.HasPrefix(p.Text, "Kính gửi:") {
				at, _, _, _ := p.Where(0)
				d.at(at, d.typeName())
			}
		}
	},
}
