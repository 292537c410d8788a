package check

import (
	"strconv"
	"strings"

	"vanban/internal/viet"
)

// day is a date of the text: `ngày 08/3/2022`, `08 tháng 3 năm 2022`.
type day struct {
	p          *passage
	from, to   int       // without the word ngày
	date       viet.Date // without a year when none is told
	exists     bool      // the calendar has it
	dayText    string
	monthText  string
	inWords    bool // ngày … tháng … năm …
	first, end int  // its words: from the first one to before end
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
	if !p.figures {
		return nil
	}
	for i := range p.words {
		if found, ok := p.dateAt(i); ok {
			list = append(list, found)
		}
	}
	return list
}

// slashed reads 08/3/2022 or 08-3-2022 at word i.
func slashed(p *passage, i int) (day, bool) {
	if i+2 >= len(p.words) || i > 0 && strings.Contains("/-", p.gap(i-1)) && p.gap(i-1) != "" {
		return day{}, false
	}
	if sign := p.gap(i); sign != "/" && (sign != "-" || !year(p.low(i+2))) || p.gap(i+1) != sign {
		return day{}, false
	}
	return newDay(p, [3]int{i, i + 1, i + 2}, false)
}

// dottedDay reads 08.3.2022, which is one word, behind the word ngày.
func dottedDay(p *passage, i int) (day, bool) {
	parts := strings.Split(p.low(i), ".")
	if len(parts) != 3 || !year(parts[2]) || p.low(i-1) != "ngày" {
		return day{}, false
	}
	return readDay(p, i, i, parts)
}

// spelled reads 08 tháng 3 năm 2022 at word i.
func spelled(p *passage, i int) (day, bool) {
	if !p.follows(i+1, "tháng") || !p.follows(i+3, "năm") || i+4 >= len(p.words) || p.low(i-1) != "ngày" {
		return day{}, false
	}
	return newDay(p, [3]int{i, i + 2, i + 4}, true)
}

func newDay(p *passage, at [3]int, inWords bool) (day, bool) {
	var parts []string
	for _, i := range at {
		if !p.words[i].number {
			return day{}, false
		}
		parts = append(parts, p.low(i))
	}
	d, ok := readDay(p, at[0], at[2], parts)
	d.inWords = inWords
	return d, ok
}

// readDay makes a date of its parts, which stand from word first to word last.
// One without a year has two.
func readDay(p *passage, first, last int, parts []string) (day, bool) {
	d := day{p: p, from: p.words[first].from, to: p.words[last].to, dayText: parts[0], monthText: parts[1], first: first, end: last + 1}
	for k, into := range []*int{&d.date.Day, &d.date.Month, &d.date.Year}[:len(parts)] {
		n, err := strconv.Atoi(parts[k])
		if err != nil {
			return day{}, false
		}
		*into = n
	}
	if len(d.dayText) > 2 || len(d.monthText) > 2 || len(parts) == 3 && len(parts[2]) != 4 {
		return day{}, false
	}
	leap := append(parts[:len(parts):len(parts)], "2024")
	_, d.exists = viet.ParseDate(strings.Join(leap[:3], "/"))
	return d, true
}

// shortDates finds the dates of the document that tell no year: ngày 25/7, ngày
// 25 tháng 7.
func (d *paper) shortDates() []day {
	var list []day
	d.each("ngày", all, func(p *passage, i int) {
		n := i + 1
		if n+1 >= len(p.words) || !p.words[n].number || p.gap(i) != " " || i > 0 && p.words[i-1].number {
			return
		}
		if _, full := p.dateAt(n); full {
			return
		}
		last := n + 1
		switch {
		case p.gap(n) == "/" && p.words[last].number && !strings.HasPrefix(p.text[p.words[last].to:], "/"):
		case p.low(last) == "tháng" && n+2 < len(p.words) && p.words[n+2].number && !strings.HasPrefix(p.text[p.words[n+2].to:], "/"):
			last = n + 2
		default:
			return
		}
		if found, ok := readDay(p, n, last, []string{p.low(n), p.low(last)}); ok {
			found.inWords = last == n+2
			list = append(list, found)
		}
	})
	return list
}

// dateAt is the date that begins at word i.
func (p *passage) dateAt(i int) (day, bool) {
	if i >= len(p.words) || !p.words[i].number {
		return day{}, false
	}
	for _, read := range []func(*passage, int) (day, bool){slashed, spelled, dottedDay} {
		if d, ok := read(p, i); ok {
			return d, true
		}
	}
	return day{}, false
}

// last is the last day that a date can mean: of a month without a day its last.
func last(d viet.Date) viet.Date {
	if d.Day == 0 && d.Month > 0 {
		return viet.Month{Year: d.Year, Month: d.Month}.LastDay()
	}
	return d
}
