package check

import (
	"strings"

	"vanban/internal/diag"
)

var commaBeforeDate = Rule{
	Code: diag.CommaBeforeDate, Group: Form, Source: "Phụ lục I, mục II.6.a", From: decree,
	Good: text("Thực hiện Kế hoạch số 200/KH-UBND ngày 10/11/2022 của Ủy ban nhân dân tỉnh."),
	Bad:  text("Thực hiện Kế hoạch số 200/KH-UBND, ngày 10/11/2022 của Ủy ban nhân dân tỉnh."),
	document: func(d *paper) {
		for _, c := range d.citations() {
			if c.comma >= 0 {
				to := c.comma + strings.Index(c.p.text[c.comma:], "ngày") + len("ngày")
				d.amend(c.p, c.to, to, " ngày")
			}
		}
	},
}
