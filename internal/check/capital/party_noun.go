package capital

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "CAP-12", Severity: diag.Warning, Source: "Phụ lục II, mục V.4", From: rule.Decree,
		Title: diag.Term{Vi: "Viết hoa “Đảng”, “Bác” khi dùng riêng",
			En: "“Đảng” and “Bác” are capitalised when used as names"},
		Text:     diag.Term{Vi: "“%[1]s” dùng như tên riêng thì viết hoa", En: "“%[1]s” used as a name is capitalised"},
		Hint:     diag.Term{Vi: "ghi “%[2]s”", En: "write “%[2]s”"},
		Good:     rule.Text("Thực hiện chủ trương của Đảng, lời dạy của Bác Hồ."),
		Bad:      rule.Text("Thực hiện chủ trương của đảng, lời dạy của bác Hồ."),
		Document: partyNoun,
	})
}

func partyNoun(d *rule.Document) {
	d.Each("đảng", reading.Prose|reading.Heading|reading.Cell, func(p *reading.Passage, i int) {
		next := p.Low(i + 1)
		state := p.Follows(i+2, "nhà", "nước") && next == "và" ||
			next == "nhà" && strings.TrimSpace(p.Separator(i)) == ","
		alone := (reading.Has(p.Low(i-1), "của", "theo", "với", "mừng", "dựng", "vào") || next == "ta") &&
			!partyWords[next]
		if p.Uncapitalized(i) && !p.Begins(i) && (alone || state) {
			d.Fix(p, p.Words[i].From, p.Words[i].To, "Đảng")
		}
	})
	recase(d, titled{"Bác Hồ"}, reading.Prose|reading.Heading, nil)
}

// partyWords follow đảng where it is part of a common noun.
var partyWords = reading.Set("viên ủy uỷ bộ phái tịch phí đoàn sâm cầm")
