package check

import (
	"slices"
	"strings"
	"unicode/utf8"

	"vanban/internal/diag"
	"vanban/internal/source"
)

var tooLong = Rule{
	Code: diag.TooLong, Group: Form, Source: "Phụ lục VI, phần II, mục I", From: decree,
	Good: matter("title: Về việc rà soát tiêu chí"),
	Bad:  matter("title: Về việc " + strings.Repeat("rà soát tiêu chí ", 30) + "năm 2023"),
	document: func(d *paper) {
		d.longest(d.doc.Title, 500, diag.Term{Vi: "trích yếu", En: "the title"})
		d.longest(d.doc.Symbol, 30, diag.Term{Vi: "ký hiệu", En: "the symbol"})
		d.longest(d.doc.Number, 11, diag.Term{Vi: "số văn bản", En: "the number"})
		d.longest(source.String{Text: d.agency(), At: d.agencyPlace()}, 200, diag.Term{Vi: "tên cơ quan ban hành", En: "the issuing body's name"})
		for _, s := range d.signers() {
			d.longest(s.Name, 50, diag.Term{Vi: "họ tên người ký", En: "the signer's name"})
			for _, line := range s.Authority {
				d.longest(line, 100, diag.Term{Vi: "chức vụ người ký", En: "the signer's post"})
			}
		}
		for _, r := range slices.Concat(d.doc.Recipients, d.doc.To) {
			d.longest(r, 200, diag.Term{Vi: "tên nơi nhận", En: "a recipient's name"})
		}
	},
}

// agencyPlace is where the issuing body is named.
func (d *paper) agencyPlace() diag.Place {
	if len(d.doc.Agency) > 0 {
		return d.doc.Agency[0].At
	}
	return d.ws.Agency.At
}

// longest notes a field that has more characters than it may.
func (d *paper) longest(s source.String, most int, what diag.Term) {
	if n := utf8.RuneCountInString(s.Text); n > most {
		d.field(source.String{Text: shortened(s.Text), At: s.At}, what, n, most)
	}
}
