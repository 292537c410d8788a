package form

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-04", Severity: diag.Warning, Source: "Phụ lục I, mục II.6.a và II.6.b", From: rule.Decree,
		Title: diag.Term{Vi: "Viện dẫn văn bản có từ “số” trước số, ký hiệu",
			En: "A citation has the word “số” before the symbol"},
		Text:     diag.Term{Vi: "“%[1]s” thiếu từ “số”", En: "“%[1]s” lacks the word “số”"},
		Hint:     diag.Term{Vi: "ghi “%[2]s”", En: "write “%[2]s”"},
		Good:     rule.Text("Thực hiện Quyết định số 32/2022/QĐ-UBND ngày 10/8/2022 của Ủy ban nhân dân tỉnh."),
		Bad:      rule.Text("Thực hiện Quyết định 32/2022/QĐ-UBND ngày 10/8/2022 của Ủy ban nhân dân tỉnh."),
		Citation: citationWithoutSo,
	})
}

func citationWithoutSo(d *rule.Document, c *reading.Citation) {
	if c.Type != "" && lacksSo(c) && !(c.InTable && c.Short) {
		d.Fix(c.Passage, c.From, c.To, c.Passage.Text[c.From:c.TypeEnd]+" số "+c.Symbol)
	}
}

// lacksSo tells a citation without the word số, or with it as a label: số: 12.
func lacksSo(c *reading.Citation) bool {
	between := strings.TrimSpace(c.Passage.Text[c.TypeEnd:c.Passage.Words[c.Number].From])
	label := strings.TrimRight(reading.Lower(between), " :") == "số"
	return between == "" || label && between != "số"
}
