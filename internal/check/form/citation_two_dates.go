package form

import (
	"regexp"
	"strconv"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-21", Severity: diag.Error, Source: "Phụ lục I, mục II.6.b", From: rule.Decree,
		Title: diag.Term{Vi: "Một văn bản chỉ có một ngày ban hành", En: "A document has one date"},
		Text: diag.Term{Vi: "“%[1]s” ghi ngày %[2]s, ở trên ghi ngày %[3]s (%[4]s)",
			En: "“%[1]s” is dated %[2]s here and %[3]s above (%[4]s)"},
		Hint: diag.Term{Vi: "đối chiếu với văn bản gốc, sửa cho thống nhất",
			En: "look at the document itself and make both the same"},
		Good: rule.Text("Theo Kế hoạch số 78/KH-UBND ngày 10/9/2020 của Ủy ban nhân dân xã; Kế hoạch số " +
			"78/KH-UBND ngày 05/3/2021 của Ủy ban nhân dân xã."),
		Bad: rule.Text("Theo Kế hoạch số 78/KH-UBND ngày 10/9/2020 của Ủy ban nhân dân xã. Nay bổ sung Kế " +
			"hoạch số 78/KH-UBND ngày 10/8/2020 của Ủy ban nhân dân xã."),
		Document: citationTwoDates,
	})
}

func citationTwoDates(d *rule.Document) {
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
			at := d.Locate(before.Passage, before.From, before.To)
			d.Report(c.Passage, c.From, c.To, c.Date.Short(), before.Date.Short(), at)
		}
	}
	lawsWithTwoDates(d)
}

// soleIssuer are symbols of which a year has one: those of central bodies, and
// those of legal acts, which carry their year.
var soleIssuer = regexp.MustCompile(`^\d+/\d{4}/|-(?:TTg|CP)$|/TW$`)

// lawsWithTwoDates notes laws that were passed on two days of one year.
func lawsWithTwoDates(d *rule.Document) {
	first := map[string]reading.Law{}
	for _, l := range d.Laws() {
		key := l.Name + strconv.Itoa(l.Date.Year)
		before, told := first[key]
		switch {
		case l.Date.Year == 0:
		case !told:
			first[key] = l
		case before.Date != l.Date:
			d.Report(l.Passage, l.From, l.NameEnd, l.Date.Short(), before.Date.Short(),
				d.Locate(before.Passage, before.From, before.To))
		}
	}
}
