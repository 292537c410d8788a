package check

import (
	"strconv"

	"vanban/internal/diag"
)

var citationRepeated = Rule{
	Code: diag.CitationRepeated, Group: Form, Source: "Phụ lục I, mục II.6.b", From: decree,
	Good: text("Thực hiện Quyết định số 919/QĐ-TTg ngày 01/8/2022 của Thủ tướng Chính phủ phê duyệt Chương trình mỗi xã một sản phẩm.\n\nCác thôn thực hiện theo Quyết định số 919/QĐ-TTg."),
	Bad:  text("Thực hiện Quyết định số 919/QĐ-TTg ngày 01/8/2022 của Thủ tướng Chính phủ phê duyệt Chương trình mỗi xã một sản phẩm.\n\nCác thôn thực hiện theo Quyết định số 919/QĐ-TTg ngày 01/8/2022 của Thủ tướng Chính phủ."),
	document: func(d *paper) {
		first := map[string]*citation{}
		for _, c := range d.citations() {
			if c.nested || c.table || c.title || c.p.quoted(c.from) {
				continue
			}
			key := c.symbol + strconv.Itoa(c.p.part)
			before := first[key]
			switch {
			case before != nil && c.sameAs(before) && (c.date.Year > 0 || c.issuer != ""):
				d.better(c.p, c.from, max(c.to, c.dateEnd), c.shortened(), d.locate(before.p, before.from, before.to))
			case before == nil && c.issuer != "" && c.date.Year > 0:
				first[key] = c
			}
		}
		d.lawsRepeated()
	},
}

// sameAs tells the same document: what is told of date and issuer agrees.
func (c *citation) sameAs(before *citation) bool {
	return (c.date.Year == 0 || c.date == before.date) && (c.issuer == "" || c.issuer == before.issuer)
}

// shortened is the citation as it stands from the second time on.
func (c *citation) shortened() string {
	if c.kind == "" {
		return c.p.text[c.from:c.to]
	}
	return c.p.text[c.from:c.kindEnd] + " số " + c.symbol
}

// lawsRepeated notes laws whose date is told again.
func (d *paper) lawsRepeated() {
	first := map[string]law{}
	for _, l := range d.laws() {
		key := l.name + l.date.String() + strconv.Itoa(l.p.part)
		if before, told := first[key]; told && l.date.Year > 0 && !l.p.quoted(l.from) {
			d.better(l.p, l.from, l.to, l.p.text[l.from:l.nameEnd], d.locate(before.p, before.from, before.to))
			continue
		}
		first[key] = l
	}
}
