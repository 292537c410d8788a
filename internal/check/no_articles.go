package check

import (
	"vanban/internal/diag"
	"vanban/internal/doc"
)

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
		if e.System == doc.Article && e.p.Part == 0 {
			n = e.Values[0]
		}
	}
	return n
}
