package check

import (
	"vanban/internal/diag"
	"vanban/internal/reading"
)

var holiday = Rule{
	Code: diag.Holiday, Group: Capitals, Source: "Phụ lục II, mục V.5", From: decree,
	Good: text("Chào mừng ngày Quốc khánh 2-9 và ngày Phụ nữ Việt Nam 20-10."),
	Bad:  text("Chào mừng ngày quốc khánh 2-9 và ngày phụ nữ Việt Nam 20-10."),
	document: func(d *paper) {
		d.recase(titled{"Quốc khánh"}, reading.Prose|reading.Heading|reading.Cell, nil)
		names := titled{"Quốc tế Lao động", "Quốc tế Phụ nữ", "Phụ nữ Việt Nam", "Nhà giáo Việt Nam", "Thầy thuốc Việt Nam", "Gia đình Việt Nam",
			"Quốc tế Thiếu nhi", "Thương binh", "Giải phóng miền Nam", "Chiến thắng Điện Biên Phủ"}
		d.recase(names, reading.Prose|reading.Heading|reading.Cell, func(p *reading.Passage, i int, _ string) bool { return p.Low(i-1) != "ngày" })
		d.recase(titled{"Giỗ Tổ Hùng Vương"}, reading.Prose|reading.Heading|reading.Cell, func(p *reading.Passage, i int, _ string) bool { return p.Capitalized(i) })
	},
}
