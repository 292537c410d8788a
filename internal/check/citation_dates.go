package check

import "vanban/internal/diag"

var citationTwoDates = Rule{
	Code: diag.CitationTwoDates, Group: Form, Source: "Phụ lục I, mục II.6.b", From: decree,
	Good: text("Theo Kế hoạch số 78/KH-UBND ngày 10/9/2020 của Ủy ban nhân dân xã; Kế hoạch số 78/KH-UBND ngày 05/3/2021 của Ủy ban nhân dân xã."),
	Bad:  text("Theo Kế hoạch số 78/KH-UBND ngày 10/9/2020 của Ủy ban nhân dân xã. Nay bổ sung Kế hoạch số 78/KH-UBND ngày 10/8/2020 của Ủy ban nhân dân xã."),
	document: func(d *paper) {
		first := map[string]*citation{}
		for _, c := range d.citations() {
			if c.date.Year == 0 || c.issuer == "" {
				continue
			}
			// A body counts anew every year: one number, one issuer, one year.
			key := c.symbol + "|" + c.issuer
			if c.year() == "" {
				key += "|" + c.date.String()[:4]
			}
			before := first[key]
			switch {
			case before == nil:
				first[key] = c
			case before.date != c.date:
				at := d.locate(before.p, before.from, before.to)
				d.slip(c.p, c.from, c.to, c.date.String(), before.date.String(), at)
			}
		}
	},
}
