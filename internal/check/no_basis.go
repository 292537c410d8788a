package check

import (
	"vanban/internal/diag"
	"vanban/internal/reading"
)

var noBasis = Rule{
	Code: diag.NoBasis, Group: Form, Source: "Phụ lục III, mẫu 1.1 và 1.2", From: decree,
	Good: Example{Matter: "kind: quyet-dinh\nrecipients: [Như Điều 1, \"Lưu: VT\"]", Text: "Căn cứ Luật Cư trú ngày 13 tháng 11 năm 2020.\n\nĐiều 1. Thành lập Tổ công tác; các thành viên chịu trách nhiệm thi hành Quyết định này."},
	Bad:  Example{Matter: "kind: quyet-dinh\nrecipients: [Như Điều 1, \"Lưu: VT\"]", Text: "Điều 1. Thành lập Tổ công tác; các thành viên chịu trách nhiệm thi hành Quyết định này."},
	document: func(d *paper) {
		if form := d.ws.Form(d.doc.Kind.Text); form.Enacting && len(d.Of(reading.Basis)) == 0 {
			d.at(d.doc.At, d.typeName())
		}
	},
}
