package form

import (
	"slices"
	"strings"
	"unicode/utf8"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/source"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-46", Severity: diag.Warning, Source: "Phụ lục VI, phần II, mục I", From: rule.Decree,
		Title: diag.Term{Vi: "Thông tin đầu vào của văn bản đi không dài quá quy định",
			En: "The data of an outgoing document are not too long"},
		Text: diag.Term{Vi: "%[2]s dài %[3]d ký tự, hệ thống quản lý văn bản nhận tối đa %[4]d",
			En: "%[2]s has %[3]d characters; document systems take %[4]d at most"},
		Hint:     diag.Term{Vi: "viết gọn lại", En: "make it shorter"},
		Good:     rule.Matter("title: Về việc rà soát tiêu chí"),
		Bad:      rule.Matter("title: Về việc " + strings.Repeat("rà soát tiêu chí ", 30) + "năm 2023"),
		Document: tooLong,
	})
}

func tooLong(d *rule.Document) {
	longest(d, d.Doc.Title, 500, diag.Term{Vi: "trích yếu", En: "the title"})
	longest(d, d.Doc.Symbol, 30, diag.Term{Vi: "ký hiệu", En: "the symbol"})
	longest(d, d.Doc.Number, 11, diag.Term{Vi: "số văn bản", En: "the number"})
	longest(d, source.String{Text: d.Agency(), At: agencyPlace(d)}, 200,
		diag.Term{Vi: "tên cơ quan ban hành", En: "the issuing body's name"})
	for _, s := range d.Signers() {
		longest(d, s.Name, 50, diag.Term{Vi: "họ tên người ký", En: "the signer's name"})
		for _, line := range s.Authority {
			longest(d, line, 100, diag.Term{Vi: "chức vụ người ký", En: "the signer's post"})
		}
	}
	for _, r := range slices.Concat(d.Doc.Recipients, d.Doc.To) {
		longest(d, r, 200, diag.Term{Vi: "tên nơi nhận", En: "a recipient's name"})
	}
}

// agencyPlace is where the issuing body is named.
func agencyPlace(d *rule.Document) diag.Place {
	if len(d.Doc.Agency) > 0 {
		return d.Doc.Agency[0].At
	}
	return d.WS.Agency.At
}

// longest notes a field that has more characters than it may.
func longest(d *rule.Document, s source.String, most int, what diag.Term) {
	if n := utf8.RuneCountInString(s.Text); n > most {
		d.Field(source.String{Text: rule.Shorten(s.Text), At: s.At}, what, n, most)
	}
}
