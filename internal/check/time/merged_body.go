package time

import (
	"regexp"
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/law"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-84", Severity: diag.Warning,
		From: law.Ministries.Since, Source: law.Ministries.Source,
		Title: diag.Term{Vi: "Văn bản từ 01/3/2025 ghi tên bộ, sở sau khi hợp nhất",
			En: "Documents from 01/3/2025 on name ministries and departments as they were merged"},
		Text: diag.Term{Vi: "“%[1]s” đã hợp nhất từ 01/3/2025", En: "“%[1]s” was merged on 01/3/2025"},
		Hint: diag.Term{Vi: "ghi “%[2]s”; nói về trước đó thì ghi rõ “trước đây”, “nay là”",
			En: "write “%[2]s”; of the time before say “trước đây”, “nay là”"},
		Good: rule.Example{Matter: "date: 05/8/2025\nmonth:",
			Text: "Ủy ban nhân dân xã báo cáo Sở Nông nghiệp và Môi trường."},
		Bad: rule.Example{Matter: "date: 05/8/2025\nmonth:",
			Text: "Ủy ban nhân dân xã báo cáo Sở Nông nghiệp và Phát triển nông thôn."},
		Document: mergedBody,
	})
}

func mergedBody(d *rule.Document) {
	for _, m := range mergers {
		d.Everywhere(m.lead, reading.All, func(p *reading.Passage, i int) {
			from := p.Words[i].From
			to := from + len(m.whole.FindString(p.LowerAhead(from)))
			if to > from && reading.Capitalized(p.Raw(i)) && !ofThePast(d, p, from, law.Ministries.Since) {
				d.Report(p, from, to, m.into)
			}
		})
	}
}

// merger is a ministry, or a department below it, that went into another.
type merger struct {
	lead  string         // its name up to a dash, in small letters
	whole *regexp.Regexp // its name in small letters, the dash as it may be typed
	into  string
}

var mergers = func() (list []merger) {
	for _, m := range law.Ministries.Merged {
		for _, level := range []string{"Bộ", "Sở"} {
			name := reading.Lower(level + " " + m.Field)
			lead, _, _ := strings.Cut(name, " - ")
			whole := strings.ReplaceAll(regexp.QuoteMeta(name), " - ", " ?[-–] ?")
			list = append(list, merger{lead, regexp.MustCompile("^" + whole), level + " " + m.Into})
		}
	}
	return list
}()
