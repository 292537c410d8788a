package form

import (
	"regexp"
	"slices"
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-33", Severity: diag.Warning, Source: "Phụ lục I, mục II.4.b", From: rule.Decree, InFindings: true,
		Title: diag.Term{Vi: "Ngày nhỏ hơn 10 và tháng 1, 2 ghi thêm số 0, năm ghi đủ bốn chữ số",
			En: "Days below 10 and the months 1 and 2 have a leading zero, years four digits"},
		Text:     diag.Term{Vi: "ngày “%[1]s” viết chưa đủ chữ số", En: "the date “%[1]s” lacks digits"},
		Hint:     diag.Term{Vi: "ghi “%[2]s”", En: "write “%[2]s”"},
		Good:     rule.Text("Báo cáo trước ngày 05/7/2023 và ngày 10 tháng 02 năm 2024."),
		Bad:      rule.Text("Báo cáo trước ngày 5/7/2023 và ngày 10 tháng 2 năm 2024."),
		Document: dateZero,
	})
}

func dateZero(d *rule.Document) {
	for _, day := range slices.Concat(d.Dates(), d.ShortDates()) {
		lacks := len(day.DayText) == 1 || len(day.MonthText) == 1 && day.Day.Month <= 2
		if lacks && day.Exists && day.Day.Day > 0 && !(day.Day.Year == 0 && fixedHolidays[day.Passage.Text[day.From:day.To]]) {
			d.Fix(day.Passage, day.From, day.To, zeroed(day))
		}
	}
	d.Each("ngày", reading.All, func(p *reading.Passage, i int) {
		from := p.Words[i].To
		if !reading.DigitAt(p.Text, from+1) {
			return
		}
		if at := shortYear.FindStringSubmatchIndex(p.Text[from:]); at != nil {
			d.Suggest(p, from+at[2], from+at[1], p.Text[from+at[2]:from+at[4]]+"20"+p.Text[from+at[4]:from+at[5]])
		}
	})
}

// fixedHolidays are known by their numbers: ngày 8/3.
var fixedHolidays = reading.Set("1/1 8/3 1/5 1/6 2/9")

// shortYear is a date whose year has two digits.
var shortYear = regexp.MustCompile(`^ (\d{1,2}[/.-]\d{1,2}[/.-])(\d\d)\b`)

// zeroed is the date with its leading zeros.
func zeroed(d reading.Date) string {
	written := d.Passage.Text[d.From:d.To]
	if len(d.MonthText) == 1 && d.Day.Month <= 2 {
		at := len(d.DayText) + strings.IndexAny(written[len(d.DayText):], "0123456789")
		written = written[:at] + "0" + written[at:]
	}
	if len(d.DayText) == 1 {
		written = "0" + written
	}
	return written
}
