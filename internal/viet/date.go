package viet

import (
	"cmp"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// blank is the room left for a number or a day that is written in by hand:
// no-break spaces, so that no output folds them.
const blank = "\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0"

// Blank is the room a draft leaves for what is not known yet.
func Blank() string { return blank }

// Month is a month of a year; the zero value is no month.
type Month struct{ Year, Month int }

// ParseMonth reads `2023-07`.
func ParseMonth(s string) (Month, bool) {
	t, err := time.Parse("2006-01", s)
	if err != nil || t.Year() < 1900 {
		return Month{}, false
	}
	return Month{t.Year(), int(t.Month())}, true
}

// String gives `2023-07`.
func (m Month) String() string { return fmt.Sprintf("%04d-%02d", m.Year, m.Month) }

// Before reports whether m comes before n.
func (m Month) Before(n Month) bool {
	return m.Year < n.Year || m.Year == n.Year && m.Month < n.Month
}

// Compare orders months.
func (m Month) Compare(n Month) int {
	return cmp.Or(cmp.Compare(m.Year, n.Year), cmp.Compare(m.Month, n.Month))
}

// Previous is the month before.
func (m Month) Previous() Month {
	if m.Month == 1 {
		return Month{m.Year - 1, 12}
	}
	return Month{m.Year, m.Month - 1}
}

// Add is the month n months later.
func (m Month) Add(n int) Month {
	months := 12*m.Year + m.Month - 1 + n
	return Month{months / 12, months%12 + 1}
}

// Since tells how many months m comes after n.
func (m Month) Since(n Month) int { return 12*(m.Year-n.Year) + m.Month - n.Month }

// Long gives `tháng 7 năm 2023`: January and February take a leading zero
// (Phụ lục I, mục II.4.b).
func (m Month) Long() string {
	return fmt.Sprintf("tháng %s năm %d", monthDigits(m.Month), m.Year)
}

func monthDigits(month int) string {
	if month <= 2 {
		return fmt.Sprintf("%02d", month)
	}
	return strconv.Itoa(month)
}

// Date is a day, or a month whose day is still open (Day 0): a draft. The zero
// value is no date.
type Date struct{ Year, Month, Day int }

// midnight is what a spreadsheet writes behind a day.
const midnight = `(?:[t ]00:00(?::00(?:\.0+)?)?z?)?$`

var datePatterns = []*regexp.Regexp{
	regexp.MustCompile(`^(?:ngày )?(?P<d>\d{1,2}) ?[/.-] ?(?P<m>\d{1,2}) ?[/.-] ?(?P<y>\d{4})` + midnight),
	regexp.MustCompile(`^(?:ngày )?(?:mùng |mồng )?(?P<d>\d{1,2}),? (?:tháng|thg) (?P<m>\d{1,2}),? ` +
		`(?:năm )?(?P<y>\d{4})$`),
	regexp.MustCompile(`^(?P<y>\d{4})[/.-](?P<m>\d{1,2})[/.-](?P<d>\d{1,2})` + midnight),
	regexp.MustCompile(`^(?P<y>\d{4})-(?P<m>\d{2})$`),
	regexp.MustCompile(`^(?:ngày )?(?:tháng|thg) (?P<m>\d{1,2})(?:,? (?:năm )?| ?[/.-] ?)(?P<y>\d{4})$`),
	regexp.MustCompile(`^(?P<m>\d{1,2}) ?[/-] ?(?P<y>\d{4})$`),
}

// ParseDate reads a date day first (`05/7/2023`, `5.7.2023`, `ngày 05 tháng 7 năm
// 2023`), year first when the year has four digits (`2023-07-05`), or a month
// alone (`tháng 7 năm 2023`, `tháng 7/2023`, `7/2023`). A day that the calendar
// does not have is refused, and so is a year of two digits: `05.07.23` may be
// 2023 or 1923, July 5 or, from a sheet, 2005.
func ParseDate(s string) (Date, bool) {
	s = strings.ToLower(strings.Join(strings.Fields(s), " "))
	for _, pattern := range datePatterns {
		found := pattern.FindStringSubmatch(s)
		if found == nil {
			continue
		}
		part := func(name string) int {
			i := pattern.SubexpIndex(name)
			if i < 0 {
				return 0
			}
			n, _ := strconv.Atoi(found[i])
			return n
		}
		d := Date{part("y"), part("m"), part("d")}
		if d.exists(pattern.SubexpIndex("d") >= 0) {
			return d, true
		}
	}
	return Date{}, false
}

func (d Date) exists(hasDay bool) bool {
	day := d.Day
	if !hasDay {
		day = 1
	}
	t := time.Date(d.Year, time.Month(d.Month), day, 0, 0, 0, 0, time.UTC)
	return t.Year() == d.Year && int(t.Month()) == d.Month && t.Day() == day
}

// Long gives `ngày 05 tháng 01 năm 2020`: a day below 10 and the months 1 and 2
// take a leading zero (Phụ lục I, mục II.4.b). An open day leaves room.
func (d Date) Long() string {
	day := blank
	if d.Day > 0 {
		day = fmt.Sprintf(" %02d ", d.Day)
	}
	return "ngày" + day + Month{d.Year, d.Month}.Long()
}

// String gives `2020-01-05`, or `2020-01` while the day is open.
func (d Date) String() string {
	if d.Day == 0 {
		return Month{d.Year, d.Month}.String()
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
}

// Short gives `05/01/2020`, or `01/2020` while the day is open, with the zeros
// of Long.
func (d Date) Short() string {
	short := fmt.Sprintf("%s/%d", monthDigits(d.Month), d.Year)
	if d.Day > 0 {
		short = fmt.Sprintf("%02d/", d.Day) + short
	}
	return short
}

// LastDay is the last day of the month.
func (m Month) LastDay() Date {
	t := time.Date(m.Year, time.Month(m.Month)+1, 0, 0, 0, 0, 0, time.UTC)
	return Date{m.Year, m.Month, t.Day()}
}

// Next is the month after.
func (m Month) Next() Month {
	if m.Month == 12 {
		return Month{m.Year + 1, 1}
	}
	return Month{m.Year, m.Month + 1}
}

// Compare orders dates; one without a day comes before those of its month.
func (d Date) Compare(e Date) int {
	return cmp.Or(cmp.Compare(d.Year, e.Year), cmp.Compare(d.Month, e.Month), cmp.Compare(d.Day, e.Day))
}

// Before reports whether d comes before e.
func (d Date) Before(e Date) bool { return d.Compare(e) < 0 }

// Last is the last day that the date can mean: of a month whose day is open its
// last one.
func (d Date) Last() Date {
	if d.Day == 0 && d.Month > 0 {
		return Month{Year: d.Year, Month: d.Month}.LastDay()
	}
	return d
}
