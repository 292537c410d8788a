package time

import (
	"regexp"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-84", Severity: diag.Warning,
		From: mergedSince, Source: "Nghị quyết số 176/2025/QH15 ngày 18/02/2025; Nghị định số 45/2025/NĐ-CP ngày 28/02/2025",
		Title: diag.Term{Vi: "Văn bản từ 01/3/2025 ghi tên bộ, sở sau khi hợp nhất",
			En: "Documents from 01/3/2025 on name ministries and departments as they were merged"},
		Text: diag.Term{Vi: "“%[1]s” đã hợp nhất từ 01/3/2025", En: "“%[1]s” was merged on 01/3/2025"},
		Hint: diag.Term{Vi: "ghi “%[2]s”; nói về trước đó thì ghi rõ “trước đây”, “nay là”",
			En: "write “%[2]s”; of the time before say “trước đây”, “nay là”"},
		Good:     rule.Example{Matter: "date: 05/8/2025\nmonth:", Text: "Ủy ban nhân dân xã báo cáo Sở Nông nghiệp và Môi trường."},
		Bad:      rule.Example{Matter: "date: 05/8/2025\nmonth:", Text: "Ủy ban nhân dân xã báo cáo Sở Nông nghiệp và Phát triển nông thôn."},
		Document: mergedBody,
	})
}

func mergedBody(d *rule.Document) {
	for _, level := range []string{"Bộ", "Sở"} {
		for _, m := range mergers {
			d.Everywhere(reading.Lower(level+" "+m.field), reading.All, func(p *reading.Passage, i int) {
				from := p.Words[i].From
				to := from + len(m.whole.FindString(p.Lower(reading.Between(from, len(p.Text)))))
				if to > from && reading.Capitalized(p.Raw(i)) && !ofThePast(d, p, from, mergedSince) {
					d.Report(p, from, to, level+" "+m.by)
				}
			})
		}
	}
}

// merger is the field of ministries and departments that went into another's.
type merger struct {
	field string         // its first words
	whole *regexp.Regexp // the name in small letters
	by    string
}

var mergers = []merger{
	{"Kế hoạch và Đầu", regexp.MustCompile(`^(?:bộ|sở) kế hoạch và đầu tư`), "Tài chính"},
	{"Giao thông vận", regexp.MustCompile(`^(?:bộ|sở) giao thông vận tải`), "Xây dựng"},
	{"Tài nguyên và Môi", regexp.MustCompile(`^(?:bộ|sở) tài nguyên và môi trường`), "Nông nghiệp và Môi trường"},
	{"Nông nghiệp và Phát", regexp.MustCompile(`^(?:bộ|sở) nông nghiệp và phát triển nông thôn`), "Nông nghiệp và Môi trường"},
	{"Nông nghiệp và PTNT", regexp.MustCompile(`^(?:bộ|sở) nông nghiệp và ptnt`), "Nông nghiệp và Môi trường"},
	{"Lao động", regexp.MustCompile(`^(?:bộ|sở) lao động ?[-–] ?thương binh và xã hội`), "Nội vụ"},
	{"Thông tin và Truyền", regexp.MustCompile(`^(?:bộ|sở) thông tin và truyền thông`), "Khoa học và Công nghệ"},
}
