package check

import (
	"strings"

	"vanban/internal/diag"
)

var basisLines = Rule{
	Code: diag.BasisLines, Group: Form, Source: "Phụ lục I, mục II.6.a", From: decree,
	Good: text("*Quyết định số 318/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ ban hành Bộ tiêu chí;*\n\n*Quyết định số 319/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ quy định xã kiểu mẫu.*"),
	Bad:  text("*Quyết định số 318/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ ban hành Bộ tiêu chí; Quyết định số 319/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ quy định xã kiểu mẫu.*"),
	document: func(d *paper) {
		for _, c := range d.citations() {
			before := strings.TrimSuffix(c.p.small(span{0, c.from}), "căn cứ ")
			rest := c.p.small(span{c.from, len(c.p.text)})
			amending := strings.Contains(rest, "sửa đổi") // belongs to the one it amends
			if c.p.kind == basis && c.kind != "" && strings.HasSuffix(before, "; ") && !amending {
				d.slip(c.p, c.from, c.to)
			}
		}
	},
}
