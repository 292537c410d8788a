package check

import (
	"regexp"
	"strconv"

	"vanban/internal/diag"
)

var citationTwoDates = Rule{
	Code: diag.CitationTwoDates, Group: Form, Source: "Phụ lục I, mục II.6.b", From: decree,
	Good: text("Theo Kế hoạch số 78/KH-UBND ngày 10/9/2020 của Ủy ban nhân dân xã; Kế hoạch số 78/KH-UBND ngày 05/3/2021 của Ủy ban nhân dân xã."),
	Bad:  text("Theo Kế hoạch số 78/KH-UBND ngày 10/9/2020 của Ủy ban nhân dân xã. Nay bổ sung Kế hoạch số 78/KH-UBND ngày 10/8/2020 của Ủy ban nhân dân xã."),
	document: func(d *paper) {
		first := map[string]*citation{}
		for _, c := range d.citations() {
			// A body counts anew every year: one number, one issuer, one year.
			key := c.symbol + "|" + strconv.Itoa(c.date.Year)
			if !soleIssuer.MatchString(c.symbol) {
				key += "|" + c.issuer
			}
			before := first[key]
			switch {
			case c.date.Year == 0 || c.issuer == "" && !soleIssuer.MatchString(c.symbol):
			case before == nil:
				first[key] = c
			case before.date != c.date:
				at := d.locate(before.p, before.from, before.to)
				d.slip(c.p, c.from, c.to, c.date.Short(), before.date.Short(), at)
			}
		}
		d.lawsWithTwoDates()
	},
}

// soleIssuer are symbols of which a year has one: those of central bodies, and
// those of legal acts, which carry their year.
var soleIssuer = regexp.MustCompile(`^\d+/\d{4}/|-(?:TTg|CP)$|/TW$`)

// lawsWithTwoDates notes laws that were passed on two days of one year.
func (d *paper) lawsWithTwoDates() {
	first := map[string]law{}
	for _, l := range d.laws() {
		key := l.name + strconv.Itoa(l.date.Year)
		before, told := first[key]
		switch {
		case l.date.Year == 0:
		case !told:
			first[key] = l
		case before.date != l.date:
			d.slip(l.p, l.from, l.nameEnd, l.date.Short(), before.date.Short(), d.locate(before.p, before.from, before.to))
		}
	}
}
