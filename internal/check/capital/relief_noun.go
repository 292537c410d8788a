package capital

import (
	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "CAP-06", Severity: diag.Advice, Source: "Phụ lục II, mục III.1.d", From: rule.Decree,
		Title: diag.Term{Vi: "Danh từ chỉ địa hình trước tên riêng không viết hoa",
			En: "Nouns of relief before a name are small"},
		Text: diag.Term{Vi: "“%[1]s”: danh từ chung chỉ địa hình không viết hoa",
			En: "“%[1]s”: the noun of relief is small"},
		Hint:     diag.Term{Vi: "ghi “%[2]s”", En: "write “%[2]s”"},
		Good:     rule.Text("Các hộ ở ven sông Vàm Cỏ phải sơ tán."),
		Bad:      rule.Text("Các hộ ở ven Sông Vàm Cỏ phải sơ tán."),
		Document: reliefNoun,
	})
}

func reliefNoun(d *rule.Document) {
	for _, noun := range []string{"sông", "suối", "biển", "chợ", "vịnh", "núi", "đập", "đèo", "thác", "kênh", "đảo"} {
		d.Each(noun, reading.Prose, func(p *reading.Passage, i int) {
			name := p.Capitalized(i) && p.Capitalized(i+1) && p.Capitalized(i+2) && p.Separator(i) == " " &&
				p.Separator(i+1) == " "
			if name && !p.Begins(i) && !reading.Capitalized(p.Raw(i-1)) && !placeNouns[p.Low(i-1)] {
				from, to := p.Words[i].From, p.Words[i+2].To
				d.Suggest(p, from, to, reading.Uncapitalize(p.Text[from:to]))
			}
		})
	}
}

// placeNouns stand before a name of which a noun of relief is a part.
var placeNouns = reading.Set("xã thôn bản làng huyện phường tỉnh phố khu xóm tổ ấp buôn ty trường cầu đường thành " +
	"đập trại hiệu tuyến bến")
