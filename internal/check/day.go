package check

import (
	"strconv"
	"strings"

	"vanban/internal/viet"
)

// day is a date of the text: `ngày 08/3/2022`, `08 tháng 3 năm 2022`.
type day struct {
	p          *passage
	from, to   int // without the word ngày
	date       viet.Date
	exists     bool // the calendar has it
	dayText    string
	monthText  string
	inWords    bool // ngày … tháng … năm …
	afterNgay  bool
	first, end int // its words: from the first one to before end
}

// dates finds all dates of the document, once.
func (d *paper) dates() []day {
	if !d.searched.days {
		d.searched.days = true
		for _, p := range d.passages {
			d.days = append(d.days, p.dates()...)
		}
	}
	return d.days
}

// dates finds those of a passage.
func (p *passage) dates() []day {
	var list []day
	for i, w := range p.words {
		if !w.number {
			continue
		}
		for _, read := range []func(*passage, int) (day, bool){slashed, spelled} {
			if found, ok := read(p, i); ok {
				list = append(list, found)
			}
		}
	}
	return list
}

// slashed reads 08/3/2022 at word i.
func slashed(p *passage, i int) (day, bool) {
	if i+2 >= len(p.words) || p.gap(i) != "/" || p.gap(i+1) != "/" || i > 0 && p.gap(i-1) == "/" {
		return day{}, false
	}
	return newDay(p, [3]int{i, i + 1, i + 2}, false)
}

// spelled reads 08 tháng 3 năm 2022 at word i.
func spelled(p *passage, i int) (day, bool) {
	if !p.follows(i+1, "tháng") || !p.follows(i+3, "năm") || i+4 >= len(p.words) || p.low(i-1) != "ngày" {
		return day{}, false
	}
	return newDay(p, [3]int{i, i + 2, i + 4}, true)
}

func newDay(p *passage, at [3]int, inWords bool) (day, bool) {
	var n [3]int
	for k, i := range at {
		value, err := strconv.Atoi(p.low(i))
		if err != nil || !p.words[i].number {
			return day{}, false
		}
		n[k] = value
	}
	if len(p.low(at[0])) > 2 || len(p.low(at[1])) > 2 || len(p.low(at[2])) != 4 {
		return day{}, false
	}
	d := day{
		p: p, from: p.words[at[0]].from, to: p.words[at[2]].to, date: viet.Date{Year: n[2], Month: n[1], Day: n[0]},
		dayText: p.low(at[0]), monthText: p.low(at[1]), inWords: inWords, first: at[0], end: at[2] + 1,
		afterNgay: p.low(at[0]-1) == "ngày",
	}
	_, d.exists = viet.ParseDate(strings.Join([]string{d.dayText, d.monthText, p.low(at[2])}, "/"))
	return d, true
}

// dateAt is the date that begins at word i.
func (p *passage) dateAt(i int) (day, bool) {
	if i >= len(p.words) || !p.words[i].number {
		return day{}, false
	}
	if d, ok := slashed(p, i); ok {
		return d, true
	}
	return spelled(p, i)
}

// last is the last day that a date can mean: of a month without a day its last.
func last(d viet.Date) viet.Date {
	if d.Day == 0 && d.Month > 0 {
		return viet.Month{Year: d.Year, Month: d.Month}.LastDay()
	}
	return d
}
