package check

import (
	"vanban/internal/diag"
	"vanban/internal/reading"
)

var commaBeforeDate = Rule{
	Code: diag.CommaBeforeDate, Group: Form, Source: "Phụ lục I, mục II.6.a", From: decree,
	Good: text("Thực hiện Kế hoạch số 200/KH-UBND ngày 10/11/2022 của Ủy ban nhân dân tỉnh."),
	Bad:  text("Thực hiện Kế hoạch số 200/KH-UBND, ngày 10/11/2022 của Ủy ban nhân dân tỉnh."),
	document: func(d *paper) {
		for _, c := range d.Citations() {
			for _, comma := range c.Commas {
				next := c.Passage.Words[c.Passage.WordAt(comma.To)]
				right := " " + c.Passage.Text[next.From:next.To]
				if next.Number {
					right = " ngày" + right
				}
				d.amend(c.Passage, comma.From, next.To, right)
			}
		}
		for _, l := range d.Laws() {
			if name := l.Passage.Text[l.From:l.NameEnd]; l.Comma && l.Passage.Kind == reading.Basis {
				d.amend(l.Passage, l.From, l.DayWordEnd, name+" ngày")
			}
		}
	},
}
