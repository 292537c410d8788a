package form

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
	"vanban/internal/source"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-39", Severity: diag.Error, Source: "Phụ lục I, mục II.7.b", From: rule.Decree,
		Title: diag.Term{Vi: "TM. ghi đúng tập thể ban hành văn bản",
			En: "TM. names the body that issues the document"},
		Text: diag.Term{Vi: "người ký thay mặt “%[1]s” nhưng cơ quan ban hành là %[2]s",
			En: "the signer acts for “%[1]s” but the issuing body is %[2]s"},
		Hint: diag.Term{Vi: "chọn người ký của cơ quan ban hành, hoặc sửa mục authority",
			En: "choose a signer of the issuing body, or mend authority"},
		Good: rule.Config("signers: {ky: {authority: [TM. Ủy ban nhân dân, KT. Chủ tịch, Phó Chủ tịch], name: " +
			"Nguyễn Văn An}}"),
		Bad:      rule.Config("signers: {ky: {authority: [TM. Hội đồng nhân dân, Chủ tịch], name: Nguyễn Văn An}}"),
		Document: authorityBody,
	})
}

func authorityBody(d *rule.Document) {
	agency := reading.Lower(strings.ReplaceAll(d.Agency(), reading.NoBreakSpace, " "))
	for _, s := range d.Signers() {
		if len(s.Authority) == 0 {
			continue
		}
		first := s.Authority[0]
		body, behalf := strings.CutPrefix(reading.Lower(first.Text), "tm. ")
		if behalf && otherBody(reading.BodyName(body), reading.BodyName(agency)) {
			d.Field(source.String{Text: strings.TrimSpace(first.Text[len("TM."):]), At: first.At}, d.Agency())
		}
	}
}
