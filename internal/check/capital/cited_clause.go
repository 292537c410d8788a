package capital

import (
	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "CAP-18", Severity: diag.Advice, Source: "Phụ lục II, mục V.7 (các ví dụ)", From: rule.Decree,
		Title: diag.Term{Vi: "Viện dẫn khoản, điểm giữa câu viết thường như ví dụ của Nghị định",
			En: "Khoản and điểm within a sentence are small, as in the decree's examples"},
		Text: diag.Term{Vi: "“%[1]s” giữa câu: khoản, điểm viết thường",
			En: "“%[1]s” within a sentence: khoản and điểm are small"},
		Hint:     diag.Term{Vi: "ghi “%[2]s”", En: "write “%[2]s”"},
		Good:     rule.Text("Thực hiện theo điểm a khoản 2 Điều 5 Luật Đất đai."),
		Bad:      rule.Text("Thực hiện theo Điểm a Khoản 2 Điều 5 Luật Đất đai."),
		Document: citedClause,
	})
}

func citedClause(d *rule.Document) {
	d.Each("khoản", reading.Prose|reading.Cell|reading.Heading, func(p *reading.Passage, i int) {
		if p.Capitalized(i) && !p.Begins(i) && i+1 < len(p.Words) && p.Words[i+1].Number && p.Separator(i) == " " {
			lower(d, p, i, i+1)
		}
	})
	d.Each("điểm", reading.Prose|reading.Cell|reading.Heading, func(p *reading.Passage, i int) {
		letter := len([]rune(p.Raw(i+1))) == 1 && p.Uncapitalized(i+1) && !p.Words[min(i+1, len(p.Words)-1)].Number
		if p.Capitalized(i) && !p.Begins(i) && letter && reading.Has(p.Low(i+2), "khoản", "điều", "và") {
			lower(d, p, i, i+1)
		}
	})
}
