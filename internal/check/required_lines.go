package check

import (
	"regexp"
	"strings"

	"vanban/internal/diag"
)

var requiredLines = Rule{
	Code: diag.RequiredLines, Group: Form, Source: "Phụ lục III, mẫu 1.7 và 1.9", From: decree,
	Good: matter("kind: giay-moi\nrecipients: [Như thành phần mời, \"Lưu: VT\"]").saying("Kính mời các Trưởng thôn dự họp.\n\nThời gian: 8 giờ 00, ngày 24 tháng 7 năm 2023.\n\nĐịa điểm: Hội trường xã."),
	Bad:  matter("kind: giay-moi\nrecipients: [Như thành phần mời, \"Lưu: VT\"]").saying("Kính mời các Trưởng thôn dự họp.\n\nThời gian: 8 giờ 00, ngày 24 tháng 7 năm 2023."),
	document: func(d *paper) {
		if linesOfKind[d.doc.Kind.Text] == nil {
			return
		}
		var text strings.Builder
		for _, p := range d.Passages {
			text.WriteString(p.LowerText() + "\n")
		}
		for _, line := range linesOfKind[d.doc.Kind.Text] {
			if !line.pattern.MatchString(text.String()) {
				d.at(d.doc.At, d.typeName(), line.name)
			}
		}
	},
}

// required is a line that a form asks for.
type required struct {
	name    diag.Term
	pattern *regexp.Regexp
}

var (
	timeLine  = required{diag.Term{Vi: "thời gian", En: "the time"}, regexp.MustCompile(`thời gian|vào hồi|\d giờ`)}
	placeLine = required{diag.Term{Vi: "địa điểm", En: "the place"}, regexp.MustCompile(`địa điểm|\btại (?:hội trường|nhà văn hóa|trụ sở|phòng)`)}

	linesOfKind = map[string][]required{
		"giay-moi": {timeLine, placeLine},
		"bien-ban": {
			timeLine, placeLine,
			{diag.Term{Vi: "thành phần tham dự", En: "who took part"}, regexp.MustCompile(`thành phần|có mặt|chúng tôi gồm|gồm có`)},
			{diag.Term{Vi: "chủ trì (chủ tọa)", En: "the chair"}, regexp.MustCompile(`chủ trì|chủ t[ọo][ạa]|đại diện`)},
			{diag.Term{Vi: "thư ký", En: "the secretary"}, regexp.MustCompile(`thư k[ýí]|người ghi biên bản|người lập biên bản|đại diện`)},
		},
	}
)
