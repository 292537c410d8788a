package check

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/reading"
)

var basisLines = Rule{
	Code: diag.BasisLines, Group: Form, Source: "Phụ lục I, mục II.6.a", From: decree,
	Good: text("*Quyết định số 318/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ ban hành Bộ tiêu chí;*\n\n*Quyết định số 319/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ quy định xã kiểu mẫu.*"),
	Bad:  text("*Quyết định số 318/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ ban hành Bộ tiêu chí; Quyết định số 319/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ quy định xã kiểu mẫu.*"),
	document: func(d *paper) {
		for _, c := range d.Citations() {
			if c.Passage.Kind == reading.Basis && c.Type != "" && besideBasis(c.Passage, c.From) {
				d.slip(c.Passage, c.From, c.To)
			}
		}
		for _, l := range d.Laws() {
			if l.Passage.Kind == reading.Basis && besideBasis(l.Passage, l.From) {
				d.slip(l.Passage, l.From, l.NameEnd)
			}
		}
	},
}

// besideBasis tells a document that begins at a byte of a basis behind the end
// of another. One that amends the other belongs to it.
func besideBasis(p *reading.Passage, from int) bool {
	before := p.Lower(reading.Between(0, from))
	again := strings.TrimSuffix(before, "căn cứ ")
	parted := strings.HasSuffix(again, "; ") || again != before && strings.HasSuffix(again, ". ")
	return parted && !strings.Contains(p.Lower(reading.Between(from, len(p.Text))), "sửa đổi")
}
