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
			if title := academic.FindString(s.Name.Text) + trailing.FindString(s.Name.Text); title != "" {
				d.field(s.Name, strings.Trim(title, " ,"))
			}
		}
	},
}

// academic are the titles before a name, and ranks; trailing are those behind it.
var (
	academic = regexp.MustCompile(`(?i)^(?:(?:gs|pgs|ts|th\.?\s?s|bs|bsck\w*|ks|kts|cn|ls|ktv|đ/c|gvcc|nnut|nnưt)[. ]` +
		`|(?:tiến sĩ|tiến sỹ|thạc sĩ|thạc sỹ|giáo sư|phó giáo sư|bác sĩ|bác sỹ|kỹ sư|cử nhân|luật sư|nghệ nhân|nhà giáo|anh hùng|ông|bà|đồng chí` +
		`|thiếu úy|trung úy|thượng úy|đại úy|thiếu tá|trung tá|thượng tá|đại tá) )`)
	trailing = regexp.MustCompile(`(?i), *(?:gs|pgs|ts|th\.?\s?s|bs|ks|cn|tiến s[ĩỹ]|thạc s[ĩỹ]|bác s[ĩỹ]|kỹ sư|cử nhân)\.?$`)
)
