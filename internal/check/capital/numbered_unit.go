package capital

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "CAP-04", Severity: diag.Warning, Source: "Phụ lục II, mục III.1.b", From: rule.Decree,
		Title: diag.Term{Vi: "Quận, phường mang số thì viết hoa",
			En: "Districts and wards with numbers are capitalised"},
		Text: diag.Term{Vi: "“%[1]s” mang số nên phải viết hoa",
			En: "“%[1]s” carries a number and needs a capital"},
		Hint:     diag.Term{Vi: "ghi “%[2]s”", En: "write “%[2]s”"},
		Good:     rule.Text("Đoàn đến thăm Quận 1, Thành phố Hồ Chí Minh."),
		Bad:      rule.Text("Đoàn đến thăm quận 1, Thành phố Hồ Chí Minh."),
		Document: numberedUnit,
	})
}

func numberedUnit(d *rule.Document) {
	for _, noun := range []string{"quận", "phường"} {
		d.Each(noun, running, func(p *reading.Passage, i int) {
			next := p.Low(i + 1)
			if !p.Uncapitalized(i) || p.Separator(i) != " " || len(next) == 0 || len(next) > 2 ||
				next[0] < '1' || next[0] > '9' {
				return
			}
			if after := p.Separator(i + 1); after != "" && strings.HasPrefix(after, " ") &&
				!reading.Has(p.Low(i+2), "thuộc", "thành", "tỉnh", "tp", "và") {
				return
			}
			from, to := p.Words[i].From, p.Words[i+1].To
			d.Fix(p, from, to, reading.Capitalize(p.Text[from:to]))
		})
		d.Each(noun+" điện biên phủ", running, func(p *reading.Passage, i int) {
			if p.Uncapitalized(i) {
				raise(d, p, i, i+3)
			}
		})
	}
}
