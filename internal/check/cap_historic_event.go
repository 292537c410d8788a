package check

import (
	"vanban/internal/diag"
	"vanban/internal/reading"
)

var historicEvent = Rule{
	Code: diag.HistoricEvent, Group: Capitals, Source: "Phụ lục II, mục V.9", From: decree,
	Good: text("Kỷ niệm Cách mạng tháng Tám."),
	Bad:  text("Kỷ niệm cách mạng tháng tám."),
	document: func(d *paper) {
		d.recase(titled{
			"Cách mạng tháng Tám", "Cách mạng tháng Mười", "Chiến thắng Điện Biên Phủ", "Chiến dịch Điện Biên Phủ", "Chiến dịch Hồ Chí Minh",
		}, reading.Prose|reading.Heading|reading.Cell, nil)
		d.Each("cách mạng tháng 8", reading.Prose|reading.Heading|reading.Cell, func(p *reading.Passage, i int) {
			d.better(p, p.Words[i].From, p.Words[i+3].To, "Cách mạng tháng Tám")
		})
	},
}
