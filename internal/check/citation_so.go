package check

import (
	"strings"

	"vanban/internal/diag"
)

var citationWithoutSo = Rule{
	Code: diag.CitationWithoutSo, Group: Form, Source: "Phụ lục I, mục II.6.a và II.6.b", From: decree,
	Good: text("Thực hiện Quyết định số 32/2022/QĐ-UBND ngày 10/8/2022 của Ủy ban nhân dân tỉnh."),
	Bad:  text("Thực hiện Quyết định 32/2022/QĐ-UBND ngày 10/8/2022 của Ủy ban nhân dân tỉnh."),
	document: func(d *paper) {
		for _, c := range d.citations() {
			if c.kind != "" && c.lacksSo() && !(c.table && c.short) {
				d.amend(c.p, c.from, c.to, c.p.text[c.from:c.kindEnd]+" số "+c.symbol)
			}
		}
	},
}

// lacksSo tells a citation without the word số, or with it as a label: số: 12.
func (c *citation) lacksSo() bool {
	between := strings.TrimSpace(c.p.text[c.kindEnd:c.p.words[c.number].from])
	label := strings.TrimRight(lowerCase(between), " :") == "số"
	return between == "" || label && between != "số"
}
