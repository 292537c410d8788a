package capital

import (
	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "CAP-10", Severity: diag.Advice, Source: "Phụ lục II, mục V.2", From: rule.Decree,
		Title: diag.Term{Vi: "Viết hoa tên huân chương, danh hiệu vinh dự",
			En: "Orders and honorary titles are capitalised"},
		Text:     diag.Term{Vi: "“%[1]s” viết hoa chưa đúng", En: "“%[1]s” is not capitalised rightly"},
		Hint:     diag.Term{Vi: "ghi “%[2]s”", En: "write “%[2]s”"},
		Good:     rule.Text("Xã được tặng Huân chương Lao động hạng Ba."),
		Bad:      rule.Text("Xã được tặng huân chương Lao động hạng Ba."),
		Document: honour,
	})
}

func honour(d *rule.Document) {
	recase(d, titled{
		"Huân chương Lao động", "Huân chương Độc lập", "Huân chương Sao vàng", "Huân chương Kháng chiến",
		"Huân chương Chiến công",
		"Anh hùng Lao động", "Nghệ sĩ Nhân dân", "Nghệ sĩ Ưu tú", "Nhà giáo Nhân dân", "Nhà giáo Ưu tú",
		"Thầy thuốc Nhân dân",
		"Thầy thuốc Ưu tú", "Nghệ nhân Ưu tú", "Nghệ nhân Nhân dân", "Huy chương Kháng chiến", "Anh hùng Lực lượng",
	}, reading.Prose|reading.Heading|reading.Cell, nil)
	d.Each("hạng", reading.Prose|reading.Heading|reading.Cell, func(p *reading.Passage, i int) {
		order := reading.Has(p.Low(i+1), "nhất", "nhì", "ba") && p.Uncapitalized(i+1)
		if order && p.Separator(i) == " " &&
			reading.Has(p.Lower(reading.Between(p.Clause(p.Words[i].From).From, p.Words[i].From)), "huân chương",
				"huy chương") {
			d.Fix(p, p.Words[i].From, p.Words[i+1].To, p.Raw(i)+" "+reading.Capitalize(p.Raw(i+1)))
		}
	})
}
