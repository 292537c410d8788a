package check

import (
	"regexp"
	"strings"

	"vanban/internal/diag"
)

var signerTitle = Rule{
	Code: diag.SignerTitle, Group: Form, Source: "Phụ lục I, mục II.7.c", From: decree,
	Good: config("signers: {ky: {authority: [TM. Ủy ban nhân dân, Chủ tịch], name: Nguyễn Văn An}}"),
	Bad:  config("signers: {ky: {authority: [TM. Ủy ban nhân dân, Chủ tịch], name: ThS. Nguyễn Văn An}}"),
	document: func(d *paper) {
		agency := lowerCase(d.agency())
		for _, own := range []string{"trường", "trạm y tế", "công an", "quân sự", "trung tâm"} {
			if strings.Contains(agency, own) {
				return // schools, health stations and armed forces have rules of their own
			}
		}
		for _, s := range d.signers() {
			if title := academic.FindString(s.Name.Text); title != "" {
				d.field(s.Name, strings.TrimSpace(title))
			}
		}
	},
}

var academic = regexp.MustCompile(`(?i)^(?:(?:gs|pgs|ts|ths|bs|ks|cn|ktv|đ/c|gvcc)[. ]|tiến sĩ |tiến sỹ |thạc sĩ |thạc sỹ |giáo sư |phó giáo sư |bác sĩ |bác sỹ |kỹ sư |cử nhân |nghệ nhân |nhà giáo |anh hùng |ông |bà |đồng chí )`)

var noSignerName = Rule{
	Code: diag.NoSignerName, Group: Form, Source: "Phụ lục I, mục II.7.c", From: decree,
	Good: signerTitle.Good,
	Bad:  config("signers: {ky: {authority: [TM. Ủy ban nhân dân, Chủ tịch]}}"),
	document: func(d *paper) {
		for _, s := range d.signers() {
			if strings.TrimSpace(s.Name.Text) == "" {
				d.at(s.At)
			}
		}
	},
}
