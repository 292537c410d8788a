package check

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/reading"
)

var signerTitle = Rule{
	Code: diag.SignerTitle, Group: Form, Source: "Phụ lục I, mục II.7.c", From: decree,
	Good: config("signers: {ky: {authority: [TM. Ủy ban nhân dân, Chủ tịch], name: Nguyễn Văn An}}"),
	Bad:  config("signers: {ky: {authority: [TM. Ủy ban nhân dân, Chủ tịch], name: ThS. Nguyễn Văn An}}"),
	document: func(d *paper) {
		agency := reading.Lower(d.agency())
		for _, own := range []string{"trường", "trạm y tế", "công an", "quân sự", "trung tâm"} {
			if strings.Contains(agency, own) {
				return // schools, health stations and armed forces have rules of their own
			}
		}
		for _, s := range d.signers() {
			if title := reading.AcademicTitle.FindString(s.Name.Text) + reading.TrailingTitle.FindString(s.Name.Text); title != "" {
				d.field(s.Name, strings.Trim(title, " ,"))
			}
		}
	},
}
