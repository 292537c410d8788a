package check

import (
	"regexp"
	"slices"
	"strings"
	"time"

	"vanban/internal/diag"
	"vanban/internal/viet"
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

var noSuchDate = Rule{
	Code: diag.NoSuchDate, Group: Form, Source: "Phụ lục I, mục II.4.b", From: decree,
	Good: text("Hoàn thành trước ngày 30/6/2023; họp vào thứ Hai, ngày 24/7/2023."),
	Bad:  text("Hoàn thành trước ngày 31/6/2023; họp vào thứ Ba, ngày 24/7/2023."),
	document: func(d *paper) {
		for _, day := range slices.Concat(d.dates(), d.shortDates()) {
			switch from, named := day.weekday(); {
			case !day.exists:
				d.slip(day.p, day.from, day.to)
			case named:
				d.slip(day.p, from, day.to)
			}
		}
		for _, unit := range []string{"tháng", "quý", "giờ"} {
			d.each(unit, all, func(p *passage, i int) {
				from := p.words[i].from
				if i > 0 && unit == "giờ" {
					from = p.words[i-1].from
				}
				if at := impossibleTimes.FindStringIndex(p.small(span{from, len(p.text)})); at != nil {
					d.slip(p, from, from+at[1])
				}
			})
		}
	},
}

// impossibleTimes are months after the twelfth, quarters after the fourth,
// hours after the twenty-fourth and minutes after the fifty-ninth.
var impossibleTimes = regexp.MustCompile(`^(?:tháng (?:1[3-9]|[2-9]\d)(?:/| năm )\d{4}|quý (?:v|vi{0,3}|[5-9])(?: năm |/)\d{4}` +
	`|(?:2[5-9]|[3-9]\d) giờ(?: \d\d(?: phút)?)?,? ngày \d|\d{1,2} giờ [6-9]\d(?: phút|,))`)

var weekdayNames = map[string]time.Weekday{
	"hai": time.Monday, "ba": time.Tuesday, "tư": time.Wednesday, "năm": time.Thursday, "sáu": time.Friday, "bảy": time.Saturday, "nhật": time.Sunday,
	"2": time.Monday, "3": time.Tuesday, "4": time.Wednesday, "5": time.Thursday, "6": time.Friday, "7": time.Saturday,
}

// weekday tells whether the weekday before a date is another than the date's,
// and where it begins: thứ Hai, ngày 24/7/2023.
func (d day) weekday() (from int, wrong bool) {
	k := d.first - 1
	if d.p.low(k) == "ngày" {
		k--
	}
	name, known := weekdayNames[d.p.low(k)]
	lead := d.p.low(k - 1)
	if !known || lead != "thứ" && (lead != "chủ" || name != time.Sunday) || d.date.Year == 0 {
		return 0, false
	}
	near := strings.Trim(d.p.text[d.p.words[k].to:d.from], " ,(ngày") == ""
	return d.p.words[k-1].from, near && weekdayOf(d.date) != name
}

func weekdayOf(d viet.Date) time.Weekday {
	return time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC).Weekday()
}
