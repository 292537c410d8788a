package form

import (
	"regexp"
	"slices"
	"strings"
	"time"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
	"vanban/internal/viet"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-34", Severity: diag.Error, Source: "Phụ lục I, mục II.4.b", From: rule.Decree, InFindings: true,
		Title: diag.Term{Vi: "Ngày tháng có trong lịch, đúng thứ",
			En: "Dates exist in the calendar, on the weekday told"},
		Text:     diag.Term{Vi: "không có “%[1]s” trong lịch", En: "the calendar has no “%[1]s”"},
		Hint:     diag.Term{Vi: "kiểm tra lại ngày, tháng, thứ, giờ", En: "look at day, month, weekday and hour again"},
		Good:     rule.Text("Hoàn thành trước ngày 30/6/2023; họp vào thứ Hai, ngày 24/7/2023."),
		Bad:      rule.Text("Hoàn thành trước ngày 31/6/2023; họp vào thứ Ba, ngày 24/7/2023."),
		Document: noSuchDate,
	})
}

func noSuchDate(d *rule.Document) {
	for _, day := range slices.Concat(d.Dates(), d.ShortDates()) {
		switch from, named := weekday(day); {
		case !day.Exists:
			d.Report(day.Passage, day.From, day.To)
		case named:
			d.Report(day.Passage, from, day.To)
		}
	}
	for _, unit := range []string{"tháng", "quý", "giờ"} {
		d.Each(unit, reading.All, func(p *reading.Passage, i int) {
			from := p.Words[i].From
			if i > 0 && unit == "giờ" {
				from = p.Words[i-1].From
			}
			if at := impossibleTimes.FindStringIndex(p.LowerAhead(from)); at != nil {
				d.Report(p, from, from+at[1])
			}
		})
	}
}

// impossibleTimes are months after the twelfth, quarters after the fourth,
// hours after the twenty-fourth and minutes after the fifty-ninth.
var impossibleTimes = regexp.MustCompile(`^(?:tháng (?:1[3-9]|[2-9]\d)(?:/| năm )\d{4}|quý (?:v|vi{0,3}` +
	`|[5-9])(?: năm |/)\d{4}` +
	`|(?:2[5-9]|[3-9]\d) giờ(?: \d\d(?: phút)?)?,? ngày \d|\d{1,2} giờ [6-9]\d(?: phút|,))`)

var weekdayNames = map[string]time.Weekday{
	"hai": time.Monday, "ba": time.Tuesday, "tư": time.Wednesday, "năm": time.Thursday, "sáu": time.Friday,
	"bảy": time.Saturday, "nhật": time.Sunday,
	"2": time.Monday, "3": time.Tuesday, "4": time.Wednesday, "5": time.Thursday, "6": time.Friday, "7": time.Saturday,
}

// weekday tells whether the weekday before a date is another than the date's,
// and where it begins: thứ Hai, ngày 24/7/2023.
func weekday(d reading.Date) (from int, wrong bool) {
	k := d.First - 1
	if d.Passage.Low(k) == "ngày" {
		k--
	}
	name, known := weekdayNames[d.Passage.Low(k)]
	lead := d.Passage.Low(k - 1)
	if !known || lead != "thứ" && (lead != "chủ" || name != time.Sunday) || d.Day.Year == 0 {
		return 0, false
	}
	near := strings.Trim(d.Passage.Text[d.Passage.Words[k].To:d.From], " ,(ngày") == ""
	return d.Passage.Words[k-1].From, near && weekdayOf(d.Day) != name
}

func weekdayOf(d viet.Date) time.Weekday {
	return time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC).Weekday()
}
