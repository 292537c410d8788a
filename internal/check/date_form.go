package check

import (
	"regexp"
	"slices"
	"strings"

	"vanban/internal/diag"
)

var dateZero = Rule{
	Code: diag.DateZero, Group: Form, Source: "Phụ lục I, mục II.4.b", From: decree,
	Good: text("Báo cáo trước ngày 05/7/2023 và ngày 10 tháng 02 năm 2024."),
	Bad:  text("Báo cáo trước ngày 5/7/2023 và ngày 10 tháng 2 năm 2024."),
	document: func(d *paper) {
		for _, day := range slices.Concat(d.dates(), d.shortDates()) {
			lacks := len(day.dayText) == 1 || len(day.monthText) == 1 && day.date.Month <= 2
			if lacks && day.exists && day.date.Day > 0 && !(day.date.Year == 0 && feasts[day.p.text[day.from:day.to]]) {
				d.amend(day.p, day.from, day.to, day.zeroed())
			}
		}
		d.each("ngày", all, func(p *passage, i int) {
			from := p.words[i].to
			if !digit(p.text, from+1) {
				return
			}
			if at := shortYear.FindStringSubmatchIndex(p.text[from:]); at != nil {
				d.better(p, from+at[2], from+at[1], p.text[from+at[2]:from+at[4]]+"20"+p.text[from+at[4]:from+at[5]])
			}
		})
	},
}

// feasts are known by their numbers: ngày 8/3.
var feasts = set("1/1 8/3 1/5 1/6 2/9")

// shortYear is a date whose year has two digits.
var shortYear = regexp.MustCompile(`^ (\d{1,2}[/.-]\d{1,2}[/.-])(\d\d)\b`)

// zeroed is the date with its leading zeros.
func (d day) zeroed() string {
	written := d.p.text[d.from:d.to]
	if len(d.monthText) == 1 && d.date.Month <= 2 {
		at := len(d.dayText) + strings.IndexAny(written[len(d.dayText):], "0123456789")
		written = written[:at] + "0" + written[at:]
	}
	if len(d.dayText) == 1 {
		written = "0" + written
	}
	return written
}
