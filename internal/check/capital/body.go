package capital

import (
	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "CAP-08", Severity: diag.Error, Source: "Phụ lục II, mục IV.1.a", From: rule.Decree, InFindings: true,
		Title: diag.Term{Vi: "Viết hoa đúng tên cơ quan nhà nước",
			En: "Names of state bodies have the right capitals"},
		Text: diag.Term{Vi: "tên cơ quan “%[1]s” viết hoa chưa đúng",
			En: "the body's name “%[1]s” is not capitalised rightly"},
		Hint:     diag.Term{Vi: "ghi “%[2]s”", En: "write “%[2]s”"},
		Good:     rule.Text("Ủy ban nhân dân xã báo cáo Hội đồng nhân dân xã; Thủ tướng Chính phủ đã ban hành."),
		Bad:      rule.Text("Ủy Ban Nhân Dân xã báo cáo hội đồng nhân dân xã; Thủ tướng Chính Phủ đã ban hành."),
		Document: bodyNames,
	})
}

func bodyNames(d *rule.Document) {
	recase(d, titled{
		"Ủy ban nhân dân", "Uỷ ban nhân dân", "Hội đồng nhân dân", "Mặt trận Tổ quốc", "Ủy ban Mặt trận",
		"Uỷ ban Mặt trận",
		"Thủ tướng Chính phủ", "Tòa án nhân dân", "Toà án nhân dân", "Kho bạc Nhà nước",
	}, running, nil)
	recase(d, titled{"Công an"}, running, func(p *reading.Passage, i int, _ string) bool {
		return p.Uncapitalized(i) || reading.Surnames[p.Low(i-1)] && p.Capitalized(i-1) // Nguyễn Công An
	})
	recase(d, titled{"Chính phủ", "Quốc hội"}, running, func(p *reading.Passage, i int, _ string) bool {
		before := p.Low(i - 1)
		small := p.Uncapitalized(i) && (!ofOne[before] || p.Capitalized(i+2) && p.Separator(i+1) == " ")
		return small || p.Capitalized(i) && p.Uncapitalized(i+1) || before == "tướng" || before == "vụ"
	})
}

// ofOne stand before the one Government and the one National Assembly.
var ofOne = reading.Set("của do trình biểu")
