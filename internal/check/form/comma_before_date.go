package form

import (
	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-05", Severity: diag.Warning, Source: "Phụ lục I, mục II.6.a", From: rule.Decree,
		Title: diag.Term{Vi: "Không có dấu phẩy giữa số, ký hiệu, ngày và cơ quan ban hành",
			En: "No comma between symbol, date and issuer"},
		Text: diag.Term{Vi: "thừa dấu phẩy trong viện dẫn: “%[1]s”",
			En: "there is a comma within the citation: “%[1]s”"},
		Hint: diag.Term{Vi: "bỏ dấu phẩy: “… số 12/KH-UBND ngày … của …”",
			En: "drop it: “… số 12/KH-UBND ngày … của …”"},
		Good:     rule.Text("Thực hiện Kế hoạch số 200/KH-UBND ngày 10/11/2022 của Ủy ban nhân dân tỉnh."),
		Bad:      rule.Text("Thực hiện Kế hoạch số 200/KH-UBND, ngày 10/11/2022 của Ủy ban nhân dân tỉnh."),
		Document: commaBeforeDate,
		Citation: commaInCitation,
	})
}

func commaBeforeDate(d *rule.Document) {
	for _, l := range d.Laws() {
		if name := l.Passage.Text[l.From:l.NameEnd]; l.Comma && l.Passage.Kind == reading.Basis {
			d.Fix(l.Passage, l.From, l.DayWordEnd, name+" ngày")
		}
	}
}

func commaInCitation(d *rule.Document, c *reading.Citation) {
	for _, comma := range c.Commas {
		next := c.Passage.Words[c.Passage.WordAt(comma.To)]
		right := " " + c.Passage.Text[next.From:next.To]
		if next.Number {
			right = " ngày" + right
		}
		d.Fix(c.Passage, comma.From, next.To, right)
	}
}
