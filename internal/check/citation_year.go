package check

import (
	"strconv"

	"vanban/internal/diag"
)

var citationYear = Rule{
	Code: diag.CitationYear, Group: Form, Source: "Phụ lục I, mục II.6.b", From: decree,
	Good: text("Theo Quyết định số 32/2022/QĐ-UBND ngày 10/8/2022 của Ủy ban nhân dân tỉnh."),
	Bad:  text("Theo Quyết định số 32/2022/QĐ-UBND ngày 10/8/2023 của Ủy ban nhân dân tỉnh."),
	document: func(d *paper) {
		for _, c := range d.Citations() {
			if year := strconv.Itoa(c.Date.Year); c.Date.Year > 0 && c.Year() != "" && c.Year() != year {
				d.slip(c.Passage, c.From, c.To, c.Year(), year)
			}
		}
	},
}
