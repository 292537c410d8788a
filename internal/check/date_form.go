package check

import (
	"strings"

	"vanban/internal/diag"
)

var dateZero = Rule{
	Code: diag.DateZero, Group: Form, Source: "Phụ lục I, mục II.4.b", From: decree,
	Good: text("Báo cáo trước ngày 05/7/2023 và ngày 10 tháng 02 năm 2024."),
	Bad:  text("Báo cáo trước ngày 5/7/2023 và ngày 10 tháng 2 năm 2024."),
	document: func(d *paper) {
		for _, day := range d.dates() {
			lacks := len(day.dayText) == 1 || len(day.monthText) == 1 && day.date.Month <= 2
			if lacks && day.exists && day.date.Day > 0 {
				d.amend(day.p, day.from, day.to, day.zeroed())
			}
		}
	},
}

// zeroed is the date with its leading zeros.
func (d day) zeroed() string {
	written := d.p.text[d.from:d.to]
	if len(d.dayText) == 1 {
		written = "0" + written
	}
	if len(d.monthText) == 1 && d.date.Month <= 2 {
		sign := "/"
		if d.inWords {
			sign = "tháng "
		}
		written = strings.Replace(written, sign+d.monthText, sign+"0"+d.monthText, 1)
	}
	return written
}

var noSuchDate = Rule{
	Code: diag.NoSuchDate, Group: Form, Source: "Phụ lục I, mục II.4.b", From: decree,
	Good: text("Hoàn thành trước ngày 30/6/2023."),
	Bad:  text("Hoàn thành trước ngày 31/6/2023."),
	document: func(d *paper) {
		for _, day := range d.dates() {
			if !day.exists {
				d.slip(day.p, day.from, day.to)
			}
		}
	},
}
