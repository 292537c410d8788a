package check

import (
	"regexp"

	"vanban/internal/diag"
	"vanban/internal/reading"
)

var mergedBody = Rule{
	Code: diag.MergedBody, Group: Times, From: mergedSince,
	Source: "Nghị quyết số 176/2025/QH15 ngày 18/02/2025; Nghị định số 45/2025/NĐ-CP ngày 28/02/2025",
	Good:   Example{Matter: "date: 05/8/2025\nmonth:", Text: "Ủy ban nhân dân xã báo cáo Sở Nông nghiệp và Môi trường."},
	Bad:    Example{Matter: "date: 05/8/2025\nmonth:", Text: "Ủy ban nhân dân xã báo cáo Sở Nông nghiệp và Phát triển nông thôn."},
	document: func(d *paper) {
		for _, level := range []string{"Bộ", "Sở"} {
			for _, m := range mergers {
				d.Everywhere(reading.Lower(level+" "+m.field), reading.All, func(p *reading.Passage, i int) {
					from := p.Words[i].From
					to := from + len(m.whole.FindString(p.Lower(reading.Between(from, len(p.Text)))))
					if to > from && reading.Capitalized(p.Raw(i)) && !d.ofThePast(p, from, mergedSince) {
						d.slip(p, from, to, level+" "+m.by)
					}
				})
			}
		}
	},
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
