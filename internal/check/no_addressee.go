package check

import (
	"vanban/internal/diag"
	"vanban/internal/reading"
)

var noAddressee = Rule{
	Code: diag.NoAddressee, Group: Form, Source: "Phụ lục I, mục II.9.b", From: decree,
	Good: matter("kind: to-trinh\nto: Ủy ban nhân dân tỉnh Thanh Hóa\nrecipients: [Như trên, \"Lưu: VT\"]"),
	Bad:  matter("kind: to-trinh\nrecipients: [Như trên, \"Lưu: VT\"]"),
	document: func(d *paper) {
		switch d.doc.Kind.Text {
		case "cong-van", "to-trinh", "cong-dien":
			if len(d.doc.To) == 0 {
				d.at(d.doc.At, d.typeName())
			}
		}
	},
}

// typeName is the document's type in small letters.
func (d *paper) typeName() string {
	if d.doc.Kind.Text == "cong-van" {
		return "công văn"
	}
	return reading.Lower(d.tree.Title.TypeName.Text)
}
