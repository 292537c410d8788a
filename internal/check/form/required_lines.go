package form

import (
	"regexp"
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-89", Severity: diag.Warning, Source: "Phụ lục III, mẫu 1.7 và 1.9", From: rule.Decree,
		Title: diag.Term{Vi: "Giấy mời, biên bản ghi đủ các mục của mẫu",
			En: "Invitations and minutes have the lines of their forms"},
		Text: diag.Term{Vi: "%[1]s chưa ghi %[2]s", En: "the %[1]s does not tell %[2]s"},
		Hint: diag.Term{Vi: "thêm dòng này theo mẫu 1.7 (giấy mời), 1.9 (biên bản)",
			En: "add the line as in form 1.7 (invitation), 1.9 (minutes)"},
		Good:     rule.Example{Matter: "kind: giay-moi\nrecipients: [Như thành phần mời, \"Lưu: VT\"]", Text: "Kính mời các Trưởng thôn dự họp.\n\nThời gian: 8 giờ 00, ngày 24 tháng 7 năm 2023.\n\nĐịa điểm: Hội trường xã."},
		Bad:      rule.Example{Matter: "kind: giay-moi\nrecipients: [Như thành phần mời, \"Lưu: VT\"]", Text: "Kính mời các Trưởng thôn dự họp.\n\nThời gian: 8 giờ 00, ngày 24 tháng 7 năm 2023."},
		Document: requiredLines,
	})
}

func requiredLines(d *rule.Document) {
	if linesOfKind[d.Doc.Kind.Text] == nil {
		return
	}
	var text strings.Builder
	for _, p := range d.Passages {
		text.WriteString(p.LowerText() + "\n")
	}
	for _, line := range linesOfKind[d.Doc.Kind.Text] {
		if !line.pattern.MatchString(text.String()) {
			d.At(d.Doc.At, d.TypeName(), line.name)
		}
	}
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
