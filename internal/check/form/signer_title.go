package form

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-41", Severity: diag.Error, Source: "Phụ lục I, mục II.7.c", From: rule.Decree,
		Title: diag.Term{Vi: "Trước họ tên người ký không ghi học hàm, học vị, danh hiệu",
			En: "No academic or honorary title before the signer's name"},
		Text: diag.Term{Vi: "họ tên người ký “%[1]s” có ghi “%[2]s”",
			En: "the signer's name “%[1]s” carries “%[2]s”"},
		Hint:     diag.Term{Vi: "chỉ ghi họ, tên đệm và tên", En: "write the name alone"},
		Good:     rule.Config("signers: {ky: {authority: [TM. Ủy ban nhân dân, Chủ tịch], name: Nguyễn Văn An}}"),
		Bad:      rule.Config("signers: {ky: {authority: [TM. Ủy ban nhân dân, Chủ tịch], name: ThS. Nguyễn Văn An}}"),
		Document: signerTitle,
	})
}

func signerTitle(d *rule.Document) {
	agency := reading.Lower(d.Agency())
	for _, own := range []string{"trường", "trạm y tế", "công an", "quân sự", "trung tâm"} {
		if strings.Contains(agency, own) {
			return // schools, health stations and armed forces have rules of their own
		}
	}
	for _, s := range d.Signers() {
		title := reading.AcademicTitle.FindString(s.Name.Text) + reading.TrailingTitle.FindString(s.Name.Text)
		if title != "" {
			d.Field(s.Name, strings.Trim(title, " ,"))
		}
	}
}
