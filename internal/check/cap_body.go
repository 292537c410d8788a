package check

import "vanban/internal/diag"

var bodyNames = Rule{
	Code: diag.BodyName, Group: Capitals, Source: "Phụ lục II, mục IV.1.a", From: decree,
	Good: text("Ủy ban nhân dân xã báo cáo Hội đồng nhân dân xã; Thủ tướng Chính phủ đã ban hành."),
	Bad:  text("Ủy Ban Nhân Dân xã báo cáo hội đồng nhân dân xã; Thủ tướng Chính Phủ đã ban hành."),
	document: func(d *paper) {
		d.recase(titled{
			"Ủy ban nhân dân", "Uỷ ban nhân dân", "Hội đồng nhân dân", "Mặt trận Tổ quốc", "Ủy ban Mặt trận", "Uỷ ban Mặt trận",
			"Thủ tướng Chính phủ", "Tòa án nhân dân", "Toà án nhân dân", "Kho bạc Nhà nước",
		}, running, nil)
		d.recase(titled{"Công an"}, running, func(p *passage, i int, _ string) bool {
			return p.lowered(i) || surnames[p.low(i-1)] && p.raised(i-1) // Nguyễn Công An
		})
		d.recase(titled{"Chính phủ", "Quốc hội"}, running, func(p *passage, i int, _ string) bool {
			before := p.low(i - 1)
			small := p.lowered(i) && (!ofOne[before] || p.raised(i+2) && p.gap(i+1) == " ")
			return small || p.raised(i) && p.lowered(i+1) || before == "tướng" || before == "vụ"
		})
	},
}

// ofOne stand before the one Government and the one National Assembly.
var ofOne = set("của do trình biểu")
