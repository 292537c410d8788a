package check

import (
	"strings"

	"vanban/internal/diag"
)

var citedLater = Rule{
	Code: diag.CitedLater, Group: Numbers, Source: "văn bản được viện dẫn phải có trước", From: decree,
	Good: Example{Matter: "date: 20/7/2023", Text: "Theo Công văn số 12/UBND-NTM ngày 10/7/2023 của Ủy ban nhân dân huyện."},
	Bad:  Example{Matter: "date: 20/7/2023", Text: "Theo Công văn số 12/UBND-NTM ngày 10/9/2023 của Ủy ban nhân dân huyện."},
	document: func(d *paper) {
		for _, c := range d.citations() {
			year := number(c.year())
			switch {
			case c.date.Year == 0 && year == 0 || d.own(c):
			case d.undated():
			case last(d.date).Before(c.date):
				d.slip(c.p, c.from, c.to, c.date.Short(), d.date.Short())
			case c.date.Year == 0 && year > d.date.Year:
				d.slip(c.p, c.from, c.to, c.year(), d.date.Short())
			}
		}
		for _, l := range d.laws() {
			if l.date.Year > 0 && !d.undated() && last(d.date).Before(l.date) {
				d.slip(l.p, l.from, l.nameEnd, l.date.Short(), d.date.Short())
			}
		}
		d.doneLater()
	},
}

// doneLater notes what is said to have been done on a day after the document's:
// Ngày 25/7/2023, Ủy ban nhân dân xã đã tổ chức ….
func (d *paper) doneLater() {
	for _, day := range d.dates() {
		s := day.p.sentence(day.from)
		lead := strings.TrimSpace(day.p.small(span{s.from, day.from}))
		done := has(day.p.small(span{day.to, s.to}), "đã", "chủ trì cuộc họp", "chủ trì hội nghị")
		if d.date.Year > 0 && (lead == "ngày" || lead == "vào ngày") && done && day.exists && last(d.date).Before(day.date) && day.p.kind&prose != 0 {
			d.slip(day.p, day.from, day.to, day.date.Short(), d.date.Short())
		}
	}
}
