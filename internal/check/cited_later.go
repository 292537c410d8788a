package check

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/reading"
)

var citedLater = Rule{
	Code: diag.CitedLater, Group: Numbers, Source: "văn bản được viện dẫn phải có trước", From: decree,
	Good: Example{Matter: "date: 20/7/2023", Text: "Theo Công văn số 12/UBND-NTM ngày 10/7/2023 của Ủy ban nhân dân huyện."},
	Bad:  Example{Matter: "date: 20/7/2023", Text: "Theo Công văn số 12/UBND-NTM ngày 10/9/2023 của Ủy ban nhân dân huyện."},
	document: func(d *paper) {
		for _, c := range d.Citations() {
			year := number(c.Year())
			switch {
			case c.Date.Year == 0 && year == 0 || d.own(c):
			case d.undated():
			case d.date.Last().Before(c.Date):
				d.slip(c.Passage, c.From, c.To, c.Date.Short(), d.date.Short())
			case c.Date.Year == 0 && year > d.date.Year:
				d.slip(c.Passage, c.From, c.To, c.Year(), d.date.Short())
			}
		}
		for _, l := range d.Laws() {
			if l.Date.Year > 0 && !d.undated() && d.date.Last().Before(l.Date) {
				d.slip(l.Passage, l.From, l.NameEnd, l.Date.Short(), d.date.Short())
			}
		}
		d.doneLater()
	},
}

// doneLater notes what is said to have been done on a day after the document's:
// Ngày 25/7/2023, Ủy ban nhân dân xã đã tổ chức ….
func (d *paper) doneLater() {
	for _, day := range d.Dates() {
		s := day.Passage.Sentence(day.From)
		lead := strings.TrimSpace(day.Passage.Lower(reading.Between(s.From, day.From)))
		done := reading.Has(day.Passage.Lower(reading.Between(day.To, s.To)), "đã", "chủ trì cuộc họp", "chủ trì hội nghị")
		if d.date.Year > 0 && (lead == "ngày" || lead == "vào ngày") && done && day.Exists && d.date.Last().Before(day.Day) && day.Passage.Kind&reading.Prose != 0 {
			d.slip(day.Passage, day.From, day.To, day.Day.Short(), d.date.Short())
		}
	}
}
