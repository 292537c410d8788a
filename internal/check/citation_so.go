package check

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/reading"
)

var citationWithoutSo = Rule{
	Code: diag.CitationWithoutSo, Group: Form, Source: "Phụ lục I, mục II.6.a và II.6.b", From: decree,
	Good: text("Thực hiện Quyết định số 32/2022/QĐ-UBND ngày 10/8/2022 của Ủy ban nhân dân tỉnh."),
	Bad:  text("Thực hiện Quyết định 32/2022/QĐ-UBND ngày 10/8/2022 của Ủy ban nhân dân tỉnh."),
	document: func(d *paper) {
		for _, c := range d.Citations() {
			if c.Type != "" && lacksSo(c) && !(c.InTable && c.Short) {
				d.amend(c.Passage, c.From, c.To, c.Passage.Text[c.From:c.TypeEnd]+" số "+c.Symbol)
			}
		}
	},
}

// lacksSo tells a citation without the word số, or with it as a label: số: 12.
func lacksSo(c *reading.Citation) bool {
	between := strings.TrimSpace(c.Passage.Text[c.TypeEnd:c.Passage.Words[c.Number].From])
	label := strings.TrimRight(reading.Lower(between), " :") == "số"
	return between == "" || label && between != "số"
}
