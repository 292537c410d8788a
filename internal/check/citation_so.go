package check

import "vanban/internal/diag"

var citationWithoutSo = Rule{
	Code: diag.CitationWithoutSo, Group: Form, Source: "Phụ lục I, mục II.6.a và II.6.b", From: decree,
	Good: text("Thực hiện Quyết định số 32/2022/QĐ-UBND ngày 10/8/2022 của Ủy ban nhân dân tỉnh."),
	Bad:  text("Thực hiện Quyết định 32/2022/QĐ-UBND ngày 10/8/2022 của Ủy ban nhân dân tỉnh."),
	document: func(d *paper) {
		for _, c := range d.citations() {
			if c.kind != "" && !c.so && !c.table {
				kind := c.p.text[c.from:c.p.words[c.number-1].to]
				d.amend(c.p, c.from, c.to, kind+" số "+c.symbol)
			}
		}
	},
}
