package sheet

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"
)

const (
	daySeconds = 24 * 60 * 60
	offset1904 = 1462    // days between the two systems
	lastDay    = 2958465 // 31/12/9999
)

// date writes the day and time that a number counts, day first; a day below 10
// and the months 1 and 2 take a leading zero (Phụ lục I, mục II.4.b). False
// for a number that is no day.
func (f format) date(raw string, date1904 bool) (string, bool) {
	value, err := strconv.ParseFloat(raw, 64)
	if err != nil || value < 0 || value > lastDay+1 {
		return "", false
	}
	seconds := int64(math.Round(value * daySeconds))
	days, rest := seconds/daySeconds, seconds%daySeconds
	if !f.isDate() {
		if f.elapsed {
			rest = seconds
		}
		return f.clock(rest), true
	}
	if date1904 {
		days += offset1904
	}
	if days < 1 || days > lastDay {
		return "", false
	}
	text := f.day1900(days)
	if f.isTime() && rest > 0 {
		text += " " + f.clock(rest)
	}
	return text, true
}

// clock writes a time of day: `08:30`.
func (f format) clock(seconds int64) string {
	text := fmt.Sprintf("%02d:%02d", seconds/3600, seconds/60%60)
	if f.second {
		text += fmt.Sprintf(":%02d", seconds%60)
	}
	return text
}

// day1900 writes a day counted from 01/01/1900, with the 29th of February that
// year did not have.
func (f format) day1900(days int64) string {
	if days == 60 {
		return f.dayText(1900, 2, 29)
	}
	if days > 60 {
		days--
	}
	t := time.Date(1899, 12, 31, 0, 0, 0, 0, time.UTC).AddDate(0, 0, int(days))
	return f.dayText(t.Year(), int(t.Month()), t.Day())
}

// dayText leaves out the day where the format shows a month or a year only.
func (f format) dayText(year, month, day int) string {
	var parts []string
	if f.day {
		parts = append(parts, fmt.Sprintf("%02d", day))
	}
	if f.day || f.month {
		parts = append(parts, monthText(month))
	}
	return strings.Join(append(parts, strconv.Itoa(year)), "/")
}

func monthText(month int) string {
	if month <= 2 {
		return fmt.Sprintf("%02d", month)
	}
	return strconv.Itoa(month)
}

// isoShapes are dates and times in ISO 8601; the last one has no day.
var isoShapes = []string{"2006-01-02T15:04:05", "2006-01-02T15:04:05Z", "2006-01-02", "15:04:05"}

// isoDate writes a date that the file has in ISO 8601, as strict workbooks do.
func isoDate(raw string) (string, bool) {
	for _, shape := range isoShapes {
		t, err := time.Parse(shape, raw)
		if err != nil {
			continue
		}
		f := format{day: shape != "15:04:05", second: t.Second() > 0}
		clock := f.clock(int64(t.Hour()*3600 + t.Minute()*60 + t.Second()))
		switch {
		case !f.day:
			return clock, true
		case clock == "00:00":
			return f.dayText(t.Year(), int(t.Month()), t.Day()), true
		}
		return f.dayText(t.Year(), int(t.Month()), t.Day()) + " " + clock, true
	}
	return "", false
}
