package viet

import (
	"regexp"
	"strconv"
	"strings"
)

// Precision is how exactly a deadline was given.
type Precision int

const (
	NoPrecision Precision = iota // no deadline
	ToDay
	ToMonth
	ToQuarter
	ToYear
)

// Deadline is the last day that a deadline leaves; the zero value is none.
type Deadline struct {
	Last      Date
	Precision Precision
}

// deadlineLeads are words before a deadline that do not move it.
var deadlineLeads = regexp.MustCompile(`^(?:(?:hoàn thành|hoàn thiện|thực hiện|phấn đấu|xong|đạt|chậm nhất|muộn nhất|` +
	`thời hạn|thời gian|từ nay|là|vào|trong|đến|tới|hết|cuối|:) ?)*`)

// spans are periods as they are written, with the first and the last month they
// name.
var spans = []struct {
	pattern     *regexp.Regexp
	precision   Precision
	first, last func(numbers []int) Month
}{
	{regexp.MustCompile(`^(?:năm )?(\d{4})$`), ToYear, january, december},
	{regexp.MustCompile(`^(?:giai đoạn |các năm |năm )?(\d{4}) ?[-–] ?(\d{4})$`), ToYear, january, december},
	{regexp.MustCompile(`^q(?:uý )?(\d|i{1,3}|iv)(?: ?[/-] ?|,? )(?:năm )?(\d{4})$`), ToQuarter,
		func(n []int) Month { return Month{n[1], n[0]*3 - 2} }, func(n []int) Month { return Month{n[1], n[0] * 3} }},
	{regexp.MustCompile(`^(\d) tháng đầu năm (\d{4})$`), ToMonth,
		func(n []int) Month { return Month{n[1], 1} }, func(n []int) Month { return Month{n[1], n[0]} }},
	{regexp.MustCompile(`^(\d) tháng cuối năm (\d{4})$`), ToMonth,
		func(n []int) Month { return Month{n[1], 13 - n[0]} }, december},
}

func january(years []int) Month  { return Month{years[0], 1} }
func december(years []int) Month { return Month{years[len(years)-1], 12} }

// ParseDeadline reads the last day meant by `31/12/2023`, `tháng 12/2023`, `Quý
// III/2023`, `6 tháng đầu năm 2023`, `năm 2024`, `cuối năm 2023`, `giai đoạn
// 2023-2025`; `trước năm 2024` ends on 31/12/2023 and `trước ngày 15/8/2023` on
// 14/8/2023. Without a year, and with `đầu`, `giữa` or `sau`, there is no last
// day: refused.
func ParseDeadline(s string) (Deadline, bool) {
	s = strings.ToLower(strings.Join(strings.Fields(s), " "))
	s = strings.TrimRight(s, " .;,")
	s = s[len(deadlineLeads.FindString(s)):]
	s, before := strings.CutPrefix(s, "trước ")
	first, d, ok := span(s)
	if !ok || d.Last.Year < 1900 || d.Last.Year > 2199 {
		return Deadline{}, false
	}
	if before {
		d.Last = dayBefore(first)
	}
	return d, true
}

// span gives the first day of a period and its end.
func span(s string) (first Date, end Deadline, ok bool) {
	if d, ok := ParseDate(s); ok && d.Day > 0 {
		return d, Deadline{d, ToDay}, true
	} else if ok {
		return Date{d.Year, d.Month, 1}, Deadline{Month{d.Year, d.Month}.LastDay(), ToMonth}, true
	}
	for _, sp := range spans {
		if m := sp.pattern.FindStringSubmatch(s); m != nil {
			numbers := make([]int, len(m)-1)
			for i, digits := range m[1:] {
				numbers[i] = count(digits)
			}
			from, to := sp.first(numbers), sp.last(numbers)
			ok := from.exists() && to.exists() && !to.Before(from)
			return Date{from.Year, from.Month, 1}, Deadline{to.LastDay(), sp.precision}, ok
		}
	}
	return Date{}, Deadline{}, false
}

// count reads digits, or the numeral of a quarter.
func count(digits string) int {
	if n, err := strconv.Atoi(digits); err == nil {
		return n
	}
	return RomanValue(strings.ToUpper(digits))
}

func (m Month) exists() bool { return m.Month >= 1 && m.Month <= 12 }

func dayBefore(d Date) Date {
	if d.Day > 1 {
		return Date{d.Year, d.Month, d.Day - 1}
	}
	return Month{d.Year, d.Month}.Previous().LastDay()
}

// Past reports whether the deadline is over on a day, or, of a day still open,
// at the beginning of its month. No deadline is never past.
func (d Deadline) Past(on Date) bool {
	return d.Precision != NoPrecision && d.Last.Before(on)
}
