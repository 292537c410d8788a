package check

import "vanban/internal/diag"

var citationRepeated = Rule{
	Code: diag.CitationRepeated, Group: Form, Source: "Phụ lục I, mục II.6.b", From: decree,
	Good: text("Thực hiện Quyết định số 919/QĐ-TTg ngày 01/8/2022 của Thủ tướng Chính phủ phê duyệt Chương trình mỗi xã một sản phẩm.\n\nCác thôn thực hiện theo Quyết định số 919/QĐ-TTg."),
	Bad:  text("Thực hiện Quyết định số 919/QĐ-TTg ngày 01/8/2022 của Thủ tướng Chính phủ phê duyệt Chương trình mỗi xã một sản phẩm.\n\nCác thôn thực hiện theo Quyết định số 919/QĐ-TTg ngày 01/8/2022 của Thủ tướng Chính phủ."),
	document: func(d *paper) {
		first := map[string]*citation{}
		for _, c := range d.citations() {
			if c.nested || c.table || c.issuer == "" || c.date.Year == 0 || c.p.quoted(c.from) {
				continue
			}
			key := c.symbol + c.date.String() + string(rune(c.p.part))
			if before := first[key]; before != nil {
				d.better(c.p, c.from, max(c.to, c.dateEnd), c.short(), d.locate(before.p, before.from, before.to))
				continue
			}
			first[key] = c
		}
	},
}

// short is the citation as it stands from the second time on.
func (c *citation) short() string {
	if c.kind == "" {
		return c.p.text[c.from:c.to]
	}
	return c.p.text[c.from:c.from+len(c.kind)] + " số " + c.symbol
}
