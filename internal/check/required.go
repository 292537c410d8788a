package check

import (
	"vanban/internal/diag"
)

var noRecipients = Rule{
	Code: diag.NoRecipients, Group: Form, Source: "Điều 8, khoản 2, điểm h; Phụ lục I, mục II.9", From: decree,
	Good: matter("recipients: [Các thôn, \"Lưu: VT, NTM\"]"),
	Bad:  matter("recipients:"),
	document: func(d *paper) {
		if len(d.tree.Ending.Recipients) == 0 {
			d.at(d.doc.At)
		}
	},
}

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
	return lowerCase(d.tree.Title.TypeName.Text)
}

var addresseeNotAllowed = Rule{
	Code: diag.AddresseeNotAllowed, Group: Form, Source: "Phụ lục I, mục II.9.b và II.9.c", From: decree,
	Good: matter("kind: bao-cao\nto: Ủy ban nhân dân tỉnh Thanh Hóa\nrecipients: [Như trên, \"Lưu: VT\"]"),
	Bad:  matter("kind: ke-hoach\nto: Ủy ban nhân dân tỉnh Thanh Hóa\nrecipients: [Như trên, \"Lưu: VT\"]"),
	document: func(d *paper) {
		switch d.doc.Kind.Text {
		case "cong-van", "to-trinh", "cong-dien", "bao-cao":
		default:
			if len(d.doc.To) > 0 && d.ws.Form(d.doc.Kind.Text).Addressees {
				d.at(d.doc.To[0].At, d.typeName())
			}
		}
	},
}

var noBasis = Rule{
	Code: diag.NoBasis, Group: Form, Source: "Phụ lục III, mẫu 1.1 và 1.2", From: decree,
	Good: Example{Matter: "kind: quyet-dinh\nrecipients: [Như Điều 1, \"Lưu: VT\"]", Text: "Căn cứ Luật Cư trú ngày 13 tháng 11 năm 2020.\n\nĐiều 1. Thành lập Tổ công tác; các thành viên chịu trách nhiệm thi hành Quyết định này."},
	Bad:  Example{Matter: "kind: quyet-dinh\nrecipients: [Như Điều 1, \"Lưu: VT\"]", Text: "Điều 1. Thành lập Tổ công tác; các thành viên chịu trách nhiệm thi hành Quyết định này."},
	document: func(d *paper) {
		if form := d.ws.Form(d.doc.Kind.Text); form.Enacting && len(d.of(basis)) == 0 {
			d.at(d.doc.At, d.typeName())
		}
	},
}

var noArticles = Rule{
	Code: diag.NoArticles, Group: Form, Source: "Phụ lục III, mẫu 1.2", From: decree,
	Good: noBasis.Good,
	Bad:  Example{Matter: "kind: quyet-dinh\nrecipients: [Như Điều 1, \"Lưu: VT\"]", Text: "Căn cứ Luật Cư trú ngày 13 tháng 11 năm 2020.\n\n1. Thành lập Tổ công tác; các thành viên chịu trách nhiệm thi hành Quyết định này."},
	document: func(d *paper) {
		if d.doc.Kind.Text == "quyet-dinh" && d.articles() == 0 {
			d.at(d.doc.At)
		}
	},
}

// articles is the number of the last Điều of the text.
func (d *paper) articles() int {
	n := 0
	for _, e := range d.entries() {
		if e.system == article && e.p.part == 0 {
			n = e.value
		}
	}
	return n
}
