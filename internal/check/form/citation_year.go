package form

import (
	"strconv"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-22", Severity: diag.Error, Source: "Phụ lục I, mục II.6.b", From: rule.Decree,
		Title: diag.Term{Vi: "Năm trong số, ký hiệu là năm ban hành",
			En: "The year in the symbol is the year of issue"},
		Text: diag.Term{Vi: "“%[1]s” mang năm %[2]s nhưng ghi ngày ban hành năm %[3]s",
			En: "“%[1]s” carries the year %[2]s but is dated %[3]s"},
		Hint: diag.Term{Vi: "đối chiếu số, ký hiệu và ngày với văn bản gốc",
			En: "look up symbol and date in the document itself"},
		Good:     rule.Text("Theo Quyết định số 32/2022/QĐ-UBND ngày 10/8/2022 của Ủy ban nhân dân tỉnh."),
		Bad:      rule.Text("Theo Quyết định số 32/2022/QĐ-UBND ngày 10/8/2023 của Ủy ban nhân dân tỉnh."),
		Citation: citationYear,
	})
}

func citationYear(d *rule.Document, c *reading.Citation) {
	if year := strconv.Itoa(c.Date.Year); c.Date.Year > 0 && c.Year() != "" && c.Year() != year {
		d.Report(c.Passage, c.From, c.To, c.Year(), year)
	}
}
