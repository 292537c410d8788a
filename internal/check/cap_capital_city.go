package check

import (
	"vanban/internal/diag"
)

var capitalCity = Rule{
	Code: diag.CapitalCity, Group: Capitals, Source: "Phụ lục II, mục III.1.c", From: decree,
	Good: text("Đoàn công tác ở Thành phố Hồ Chí Minh và Thủ đô Hà Nội."),
	Bad:  text("Đoàn công tác ở thành phố Hồ Chí Minh và thủ đô Hà Nội."),
	document: func(d *paper) {
		d.recase(titled{"Thành phố Hồ Chí Minh", "Thủ đô Hà Nội"}, running, nil)
	},
}
