package number

import (
	"regexp"

	"vanban/internal/check/rule"
	"vanban/internal/reading"
	"vanban/internal/viet"
)

var period = regexp.MustCompile(`giai đoạn \d{4} ?[-–] ?(\d{4})`)

// ownYear is the year at the end of the title of a plan for a year: … năm 2026.
var ownYear = regexp.MustCompile(`(^|[^ầốu]) năm (\d{4})\s*$`)

// endOfPlan is the last day of the time that a plan or programme is made for;
// years tells that it is made for a period of years.
func endOfPlan(d *rule.Document) (end viet.Date, years, ok bool) {
	if !d.Kind.Period {
		return viet.Date{}, false, false
	}
	if m := period.FindStringSubmatch(d.Doc.Title.Text); m != nil {
		return viet.Date{Year: reading.Ordinal(m[1]), Month: 12, Day: 31}, true, true
	}
	m := ownYear.FindStringSubmatch(d.Doc.Title.Text)
	if m == nil {
		return viet.Date{}, false, false
	}
	return viet.Date{Year: reading.Ordinal(m[2]), Month: 12, Day: 31}, false, true
}
