package check

import (
	"vanban/internal/diag"
	"vanban/internal/reading"
)

var bodyNames = Rule{
	Code: diag.BodyName, Group: Capitals, Source: "Phụ lục II, mục IV.1.a", From: decree,
	Good: text("Ủy ban nhân dân xã báo cáo Hội đồng nhân dân xã; Thủ tướng Chính phủ đã ban hành."),
	Bad:  text("Ủy Ban Nhân Dân xã báo cáo hội đồng nhân dân xã; Thủ tướng Chính Phủ đã ban hành."),
	document: func(d *paper) {
		d.recase(titled{
			"Ủy ban nhân dân", "Uỷ ban nhân dân", "Hội đồng nhân dân", "Mặt trận Tổ quốc", "Ủy ban Mặt trận", "Uỷ ban Mặt trận",
			"Thủ tướng Chính phủ", "Tòa án nhân dân", "Toà án nhân dân", "Kho bạc Nhà nước",
		}, running, nil)
		d.recase(titled{"Công an"}, running, func(p *reading.Passage, i int, _ string) bool {
			return p.Uncapitalized(i) || reading.Surnames[p.Low(i-1)] && p.Capitalized(i-1) // Nguyễn Công An
		})
		d.recase(titled{"Chính phủ", "Quốc hội"}, running, func(p *reading.Passage, i int, _ string) bool {
			before := p.Low(i - 1)
			small := p.Uncapitalized(i) && (!ofOne[before] || p.Capitalized(i+2) && p.Separator(i+1) == " ")
			return small || p.Capitalized(i) && p.Uncapitalized(i+1) || before == "tướng" || before == "vụ"
		})
	},
}

// ofOne stand before the one Government and the one National Assembly.
var ofOne = reading.Set("của do trình biểu")
