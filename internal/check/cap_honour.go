package check

import "vanban/internal/diag"

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
