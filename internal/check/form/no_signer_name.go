package form

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-42", Severity: diag.Error, Source: "Phụ lục I, mục II.7.c", From: rule.Decree,
		Title: diag.Term{Vi: "Chữ ký có họ tên người ký", En: "A signature has a name"},
		Text:  diag.Term{Vi: "người ký chưa có họ tên", En: "the signer has no name"},
		Hint: diag.Term{Vi: "ghi mục name của người ký trong vanban.yaml",
			En: "write the signer's name in vanban.yaml"},
		Good:     rule.Config("signers: {ky: {authority: [TM. Ủy ban nhân dân, Chủ tịch], name: Nguyễn Văn An}}"),
		Bad:      rule.Config("signers: {ky: {authority: [TM. Ủy ban nhân dân, Chủ tịch]}}"),
		Document: noSignerName,
	})
}

func noSignerName(d *rule.Document) {
	for _, s := range d.Signers() {
		if strings.TrimSpace(s.Name.Text) == "" {
			d.At(s.At)
		}
	}
}
