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
			if c.p.kind == basis && c.kind != "" && c.p.besideBasis(c.from) {
				d.slip(c.p, c.from, c.to)
			}
		}
		for _, l := range d.laws() {
			if l.p.kind == basis && l.p.besideBasis(l.from) {
				d.slip(l.p, l.from, l.nameEnd)
			}
		}
	},
}

// besideBasis tells a document that begins at a byte of a basis behind the end
// of another. One that amends the other belongs to it.
func (p *passage) besideBasis(from int) bool {
	before := p.small(span{0, from})
	again := strings.TrimSuffix(before, "căn cứ ")
	parted := strings.HasSuffix(again, "; ") || again != before && strings.HasSuffix(again, ". ")
	return parted && !strings.Contains(p.small(span{from, len(p.text)}), "sửa đổi")
}
