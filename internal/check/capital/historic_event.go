package capital

import (
	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "CAP-17", Severity: diag.Advice, Source: "Phụ lục II, mục V.9", From: rule.Decree,
		Title: diag.Term{Vi: "Viết hoa tên sự kiện lịch sử", En: "Names of historic events are capitalised"},
		Text: diag.Term{Vi: "tên sự kiện “%[1]s” viết hoa chưa đúng",
			En: "the event “%[1]s” is not capitalised rightly"},
		Hint:     diag.Term{Vi: "ghi “%[2]s”", En: "write “%[2]s”"},
		Good:     rule.Text("Kỷ niệm Cách mạng tháng Tám."),
		Bad:      rule.Text("Kỷ niệm cách mạng tháng tám."),
		Document: historicEvent,
	})
}

func historicEvent(d *rule.Document) {
	recase(d, titled{
		"Cách mạng tháng Tám", "Cách mạng tháng Mười", "Chiến thắng Điện Biên Phủ", "Chiến dịch Điện Biên Phủ",
		"Chiến dịch Hồ Chí Minh",
	}, reading.Prose|reading.Heading|reading.Cell, nil)
	d.Each("cách mạng tháng 8", reading.Prose|reading.Heading|reading.Cell, func(p *reading.Passage, i int) {
		d.Suggest(p, p.Words[i].From, p.Words[i+3].To, "Cách mạng tháng Tám")
	})
}
