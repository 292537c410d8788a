package check

import (
	"vanban/internal/diag"
	"vanban/internal/reading"
)

var honour = Rule{
	Code: diag.Honour, Group: Capitals, Source: "Phụ lục II, mục V.2", From: decree,
	Good: text("Xã được tặng Huân chương Lao động hạng Ba."),
	Bad:  text("Xã được tặng huân chương Lao động hạng Ba."),
	document: func(d *paper) {
		d.recase(titled{
			"Huân chương Lao động", "Huân chương Độc lập", "Huân chương Sao vàng", "Huân chương Kháng chiến", "Huân chương Chiến công",
			"Anh hùng Lao động", "Nghệ sĩ Nhân dân", "Nghệ sĩ Ưu tú", "Nhà giáo Nhân dân", "Nhà giáo Ưu tú", "Thầy thuốc Nhân dân",
			"Thầy thuốc Ưu tú", "Nghệ nhân Ưu tú", "Nghệ nhân Nhân dân", "Huy chương Kháng chiến", "Anh hùng Lực lượng",
		}, reading.Prose|reading.Heading|reading.Cell, nil)
		d.Each("hạng", reading.Prose|reading.Heading|reading.Cell, func(p *reading.Passage, i int) {
			order := reading.Has(p.Low(i+1), "nhất", "nhì", "ba") && p.Uncapitalized(i+1)
			if order && p.Separator(i) == " " && reading.Has(p.Lower(reading.Between(p.Clause(p.Words[i].From).From, p.Words[i].From)), "huân chương", "huy chương") {
				d.amend(p, p.Words[i].From, p.Words[i+1].To, p.Raw(i)+" "+reading.Capitalize(p.Raw(i+1)))
			}
		})
	},
}
