package number

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-61", Severity: diag.Error, Source: "văn bản được viện dẫn phải có trước", From: rule.Decree,
		Title: diag.Term{Vi: "Văn bản được viện dẫn, việc đã làm có trước văn bản này",
			En: "A document cites only earlier ones"},
		Text: diag.Term{Vi: "“%[1]s” ghi ngày %[2]s, sau ngày của văn bản này (%[3]s)",
			En: "“%[1]s” is dated %[2]s, after this document (%[3]s)"},
		Hint: diag.Term{Vi: "đối chiếu ngày của văn bản được viện dẫn, hoặc ngày của văn bản này",
			En: "look up the date of the one cited, or of this document"},
		Good: rule.Example{Matter: "date: 20/7/2023",
			Text: "Theo Công văn số 12/UBND-NTM ngày 10/7/2023 của Ủy ban nhân dân huyện."},
		Bad: rule.Example{Matter: "date: 20/7/2023",
			Text: "Theo Công văn số 12/UBND-NTM ngày 10/9/2023 của Ủy ban nhân dân huyện."},
		Document: citedLater,
		Citation: citationLater,
	})
}

func citedLater(d *rule.Document) {
	for _, l := range d.Laws() {
		if l.Date.Year > 0 && d.RequireDate() && d.Date.Last().Before(l.Date) {
			d.Report(l.Passage, l.From, l.NameEnd, l.Date.Short(), d.Date.Short())
		}
	}
	doneLater(d)
}

func citationLater(d *rule.Document, c *reading.Citation) {
	year := reading.Ordinal(c.Year())
	switch {
	case c.Date.Year == 0 && year == 0 || d.IsOwn(c):
	case !d.RequireDate():
	case d.Date.Last().Before(c.Date):
		d.Report(c.Passage, c.From, c.To, c.Date.Short(), d.Date.Short())
	case c.Date.Year == 0 && year > d.Date.Year:
		d.Report(c.Passage, c.From, c.To, c.Year(), d.Date.Short())
	}
}

// doneLater notes what is said to have been done on a day after the document's:
// Ngày 25/7/2023, Ủy ban nhân dân xã đã tổ chức ….
func doneLater(d *rule.Document) {
	for _, day := range d.Dates() {
		s := day.Passage.Sentence(day.From)
		lead := strings.TrimSpace(day.Passage.Lower(reading.Between(s.From, day.From)))
		done := reading.Has(day.Passage.Lower(reading.Between(day.To, s.To)), "đã", "chủ trì cuộc họp",
			"chủ trì hội nghị")
		if d.Date.Year > 0 && (lead == "ngày" || lead == "vào ngày") && done && day.Exists &&
			d.Date.Last().Before(day.Day) && day.Passage.Kind&reading.Prose != 0 {
			d.Report(day.Passage, day.From, day.To, day.Day.Short(), d.Date.Short())
		}
	}
}
