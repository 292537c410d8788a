package check

import (
	"regexp"
	"strconv"

	"vanban/internal/diag"
	"vanban/internal/reading"
)

var citationTwoDates = Rule{
	Code: diag.CitationTwoDates, Group: Form, Source: "Phụ lục I, mục II.6.b", From: decree,
	Good: text("Theo Kế hoạch số 78/KH-UBND ngày 10/9/2020 của Ủy ban nhân dân xã; Kế hoạch số 78/KH-UBND ngày 05/3/2021 của Ủy ban nhân dân xã."),
	Bad:  text("Theo Kế hoạch số 78/KH-UBND ngày 10/9/2020 của Ủy ban nhân dân xã. Nay bổ sung Kế hoạch số 78/KH-UBND ngày 10/8/2020 của Ủy ban nhân dân xã."),
	document: func(d *paper) {
		first := map[string]*reading.Citation{}
		for _, c := range d.Citations() {
			// A body counts anew every year: one number, one issuer, one year.
			key := c.Symbol + "|" + strconv.Itoa(c.Date.Year)
			if !soleIssuer.MatchString(c.Symbol) {
				key += "|" + c.Issuer
			}
			before := first[key]
			switch {
			case c.Date.Year == 0 || c.Issuer == "" && !soleIssuer.MatchString(c.Symbol):
			case before == nil:
				first[key] = c
			case before.Date != c.Date:
				at := d.locate(before.Passage, before.From, before.To)
				d.slip(c.Passage, c.From, c.To, c.Date.Short(), before.Date.Short(), at)
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
	first := map[string]reading.Law{}
	for _, l := range d.Laws() {
		key := l.Name + strconv.Itoa(l.Date.Year)
		before, told := first[key]
		switch {
		case l.Date.Year == 0:
		case !told:
			first[key] = l
		case before.Date != l.Date:
			d.slip(l.Passage, l.From, l.NameEnd, l.Date.Short(), before.Date.Short(), d.locate(before.Passage, before.From, before.To))
		}
	}
}
