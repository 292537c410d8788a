package number

import (
	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-10", Severity: diag.Error, Source: "số liệu trong văn bản phải khớp nhau", InFindings: true,
		Title: diag.Term{Vi: "Tỷ lệ phần trăm tính đúng từ hai số đã ghi",
			En: "A percent is the quotient of the two numbers given"},
		Text: diag.Term{Vi: "“%[1]s”: tính đúng là %[2]s", En: "“%[1]s”: rightly it is %[2]s"},
		Hint: diag.Term{Vi: "tính lại, làm tròn đến chữ số cuối cùng được ghi",
			En: "compute it again, rounded to the last digit given"},
		Good:     rule.Text("Hộ nghèo: 71/1.784 = 3,98%; hộ cận nghèo: 149/1.807 = 8,25%."),
		Bad:      rule.Text("Hộ nghèo: 71/1.784 = 3,97%; hộ cận nghèo: 149/1.807 = 8,24%."),
		Document: ratioPercent,
	})
}

func ratioPercent(d *rule.Document) {
	wrongEquations(d, func(e reading.Equation) bool { return isQuotient(e) })
}
