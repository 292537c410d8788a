package check

import (
	"strings"

	"vanban/internal/diag"
)

var specialNoun = Rule{
	Code: diag.SpecialNoun, Group: Capitals, Source: "Phụ lục II, mục V.1", From: decree,
	Good: text("Công khai để Nhân dân biết; Ủy ban nhân dân xã chịu trách nhiệm trước Nhà nước."),
	Bad:  text("Công khai để nhân dân biết; Ủy ban nhân dân xã thực hiện chính sách của nhà nước."),
	document: func(d *paper) {
		d.each("nhân dân", prose|cell|heading, func(p *passage, i int) {
			alone := !peoples[p.low(i-1)] && p.low(i+2) != "tệ"
			if i > 0 && p.gap(i-1) != " " {
				alone = true
			}
			if p.lowered(i) && alone && !p.begins(i) {
				d.better(p, p.words[i].from, p.words[i+1].to, "Nhân dân")
			}
		})
		d.each("nhà nước", prose|cell|heading, func(p *passage, i int) {
			before := p.low(i - 1)
			alone := has(before, "của", "do", "với", "bởi") || before == "đảng" || before == "và" && has(p.low(i-2), "đảng", "đảng,")
			gives := has(before, "khi", "được", "nếu", "để", "bị", "mà") && has(p.low(i+2), "thu", "hỗ", "giao", "bồi", "cấp", "đầu")
			if p.lowered(i) && (alone || gives) && p.low(i+2) != "pháp" {
				d.better(p, p.words[i].from, p.words[i+1].to, "Nhà nước")
			}
		})
	},
}

// peoples are the words before nhân dân where it belongs to a name or tells of
// which kind something is.
var peoples = set(`ban đồng đội an án sát trang thẩm thuốc giáo sĩ sỹ ninh dụng tranh tra báo quyền hòa hoà chủ mạng biểu nhân
 phòng quân kiểm sĩ viện tòa toà minh chúng thể`)

var partyNoun = Rule{
	Code: diag.PartyNoun, Group: Capitals, Source: "Phụ lục II, mục V.4", From: decree,
	Good: text("Thực hiện chủ trương của Đảng, lời dạy của Bác Hồ."),
	Bad:  text("Thực hiện chủ trương của đảng, lời dạy của bác Hồ."),
	document: func(d *paper) {
		d.each("đảng", prose|heading|cell, func(p *passage, i int) {
			next := p.low(i + 1)
			state := p.follows(i+2, "nhà", "nước") && next == "và" || next == "nhà" && strings.TrimSpace(p.gap(i)) == ","
			alone := (has(p.low(i-1), "của", "theo", "với", "mừng", "dựng", "vào") || next == "ta") && !partyWords[next]
			if p.lowered(i) && !p.begins(i) && (alone || state) {
				d.amend(p, p.words[i].from, p.words[i].to, "Đảng")
			}
		})
		d.recase(titled{"Bác Hồ"}, prose|heading, nil)
	},
}

// partyWords follow đảng where it is part of a common noun.
var partyWords = set("viên ủy uỷ bộ phái tịch phí đoàn sâm cầm")

var honour = Rule{
	Code: diag.Honour, Group: Capitals, Source: "Phụ lục II, mục V.2", From: decree,
	Good: text("Xã được tặng Huân chương Lao động hạng Ba."),
	Bad:  text("Xã được tặng huân chương Lao động hạng Ba."),
	document: func(d *paper) {
		d.recase(titled{
			"Huân chương Lao động", "Huân chương Độc lập", "Huân chương Sao vàng", "Huân chương Kháng chiến", "Huân chương Chiến công",
			"Anh hùng Lao động", "Nghệ sĩ Nhân dân", "Nghệ sĩ Ưu tú", "Nhà giáo Nhân dân", "Nhà giáo Ưu tú", "Thầy thuốc Nhân dân",
			"Thầy thuốc Ưu tú", "Nghệ nhân Ưu tú", "Nghệ nhân Nhân dân", "Huy chương Kháng chiến", "Anh hùng Lực lượng",
		}, prose|heading|cell, nil)
		d.each("hạng", prose|heading|cell, func(p *passage, i int) {
			order := has(p.low(i+1), "nhất", "nhì", "ba") && p.lowered(i+1)
			if order && p.gap(i) == " " && has(p.small(span{p.clause(p.words[i].from).from, p.words[i].from}), "huân chương", "huy chương") {
				d.amend(p, p.words[i].from, p.words[i+1].to, p.raw(i)+" "+capital(p.raw(i+1)))
			}
		})
	},
}

var holiday = Rule{
	Code: diag.Holiday, Group: Capitals, Source: "Phụ lục II, mục V.5", From: decree,
	Good: text("Chào mừng ngày Quốc khánh 2-9 và ngày Phụ nữ Việt Nam 20-10."),
	Bad:  text("Chào mừng ngày quốc khánh 2-9 và ngày phụ nữ Việt Nam 20-10."),
	document: func(d *paper) {
		d.recase(titled{"Quốc khánh"}, prose|heading|cell, nil)
		names := titled{"Quốc tế Lao động", "Quốc tế Phụ nữ", "Phụ nữ Việt Nam", "Nhà giáo Việt Nam", "Thầy thuốc Việt Nam", "Gia đình Việt Nam",
			"Quốc tế Thiếu nhi", "Thương binh", "Giải phóng miền Nam", "Chiến thắng Điện Biên Phủ"}
		d.recase(names, prose|heading|cell, func(p *passage, i int, _ string) bool { return p.low(i-1) != "ngày" })
		d.recase(titled{"Giỗ Tổ Hùng Vương"}, prose|heading|cell, func(p *passage, i int, _ string) bool { return p.raised(i) })
	},
}

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
