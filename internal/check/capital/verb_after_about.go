package capital

import (
	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "CAP-19", Severity: diag.Advice, Source: "Phụ lục II, mục I", From: rule.Decree,
		Title: diag.Term{Vi: "Động từ sau “về”, “về việc” không viết hoa",
			En: "The verb after “về”, “về việc” is small"},
		Text: diag.Term{Vi: "“%[1]s”: động từ giữa câu không viết hoa",
			En: "“%[1]s”: a verb within a sentence is small"},
		Hint:     diag.Term{Vi: "ghi “%[2]s”", En: "write “%[2]s”"},
		Good:     rule.Text("Thông báo về việc ban hành Quy chế."),
		Bad:      rule.Text("Thông báo về việc Ban hành Quy chế."),
		Document: verbAfterAbout,
	})
}

func verbAfterAbout(d *rule.Document) {
	d.Each("về", reading.Prose|reading.Cell|reading.Heading, func(p *reading.Passage, i int) {
		next := i + 1
		if p.Low(next) == "việc" {
			next++
		}
		verb(d, p, next)
	})
	d.Each("v", reading.Prose|reading.Cell|reading.Heading, func(p *reading.Passage, i int) {
		if p.Low(i-1) == "v" && p.Separator(i-1) == "/" {
			verb(d, p, i+1)
		}
	})
}

// verb notes a verb that begins with word i and a capital.
func verb(d *rule.Document, p *reading.Passage, i int) {
	if p.Capitalized(i) && p.Separator(i-1) == " " && reading.AboutVerbs[p.Low(i)+" "+p.Low(i+1)] {
		d.Fix(p, p.Words[i].From, p.Words[i+1].To, reading.Lower(p.Text[p.Words[i].From:p.Words[i+1].To]))
	}
}
