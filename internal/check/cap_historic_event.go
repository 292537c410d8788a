package check

import "vanban/internal/diag"

var historicEvent = Rule{
	Code: diag.HistoricEvent, Group: Capitals, Source: "Phụ lục II, mục V.9", From: decree,
	Good: text("Kỷ niệm Cách mạng tháng Tám."),
	Bad:  text("Kỷ niệm cách mạng tháng tám."),
	document: func(d *paper) {
		d.recase(titled{
			"Cách mạng tháng Tám", "Cách mạng tháng Mười", "Chiến thắng Điện Biên Phủ", "Chiến dịch Điện Biên Phủ", "Chiến dịch Hồ Chí Minh",
		}, prose|heading|cell, nil)
		d.each("cách mạng tháng 8", prose|heading|cell, func(p *passage, i int) {
			d.better(p, p.words[i].from, p.words[i+3].to, "Cách mạng tháng Tám")
		})
	},
}
