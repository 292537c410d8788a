package check

import "vanban/internal/diag"

var commaBeforeDate = Rule{
	Code: diag.CommaBeforeDate, Group: Form, Source: "Phụ lục I, mục II.6.a", From: decree,
	Good: text("Thực hiện Kế hoạch số 200/KH-UBND ngày 10/11/2022 của Ủy ban nhân dân tỉnh."),
	Bad:  text("Thực hiện Kế hoạch số 200/KH-UBND, ngày 10/11/2022 của Ủy ban nhân dân tỉnh."),
	document: func(d *paper) {
		for _, c := range d.citations() {
			for _, comma := range c.commas {
				next := c.p.words[c.p.wordAt(comma.to)]
				right := " " + c.p.text[next.from:next.to]
				if next.number {
					right = " ngày" + right
				}
				d.amend(c.p, comma.from, next.to, right)
			}
		}
		for _, l := range d.laws() {
			if name := l.p.text[l.from:l.nameEnd]; l.comma && l.p.kind == basis {
				d.amend(l.p, l.from, l.ngay, name+" ngày")
			}
		}
	},
}
