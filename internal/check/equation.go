package check

import (
	"vanban/internal/diag"
	"vanban/internal/reading"
)

var ratioPercent = Rule{
	Code: diag.RatioPercent, Group: Numbers, Source: "số liệu trong văn bản phải khớp nhau",
	Good: text("Hộ nghèo: 71/1.784 = 3,98%; hộ cận nghèo: 149/1.807 = 8,25%."),
	Bad:  text("Hộ nghèo: 71/1.784 = 3,97%; hộ cận nghèo: 149/1.807 = 8,24%."),
	document: func(d *paper) {
		d.wrongEquations(func(e reading.Equation) bool { return isQuotient(e) })
	},
}
