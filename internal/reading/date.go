package reading

import (
	"sort"
	"strconv"
	"strings"

	"vanban/internal/viet"
)

// Date is a date of the text: `ngày 08/3/2022`, `08 tháng 3 năm 2022`.
type Date struct {
	Passage    *Passage
	From, To   int       // without the word ngày
	Day        viet.Date // without a year when none is told
	Exists     bool      // the calendar has it
	DayText    string
	MonthText  string
	InWords    bool // ngày … tháng … năm …
	First, End int  // its words: from the first one to before end
}

// Dates finds all dates of the document, once.
func (r *Reading) Dates() []Date {
	if !r.searched.days {
		r.searched.days = true
		for _, p := range r.Passages {
			r.dates = append(r.dates, p.Dates()...)
		}
	}
	return r.dates
}

// Dates finds those of a passage, once.
func (p *Passage) Dates() []Date {
	if p.dated || !p.HasNumerals {
		return p.dates
	}
	p.dated = true
	for i := range p.Words {
		if found, ok := p.DateAt(i); ok {
			p.dates = append(p.dates, found)
		}
	}
	return p.dates
}

// slashed reads 08/3/2022 or 08-3-2022 at word i.
func slashed(p *Passage, i int) (Date, bool) {
	if i+2 >= len(p.Words) || i > 0 && strings.Contains("/-", p.Separator(i-1)) && p.Separator(i-1) != "" {
		return Date{}, false
	}
	if sign := p.Separator(i); sign != "/" && (sign != "-" || !IsYear(p.Low(i+2))) || p.Separator(i+1) != sign {
		return Date{}, false
	}
	return newDay(p, [3]int{i, i + 1, i + 2}, false)
}

// dottedDay reads 08.3.2022, which is one word, behind the word ngày.
func dottedDay(p *Passage, i int) (Date, bool) {
	parts := strings.Split(p.Low(i), ".")
	if len(parts) != 3 || !IsYear(parts[2]) || p.Low(i-1) != "ngày" {
		return Date{}, false
	}
	return readDay(p, i, i, parts)
}

// spelled reads 08 tháng 3 năm 2022 at word i.
func spelled(p *Passage, i int) (Date, bool) {
	if !p.Follows(i+1, "tháng") || !p.Follows(i+3, "năm") || i+4 >= len(p.Words) || p.Low(i-1) != "ngày" {
		return Date{}, false
	}
	return newDay(p, [3]int{i, i + 2, i + 4}, true)
}

func newDay(p *Passage, at [3]int, inWords bool) (Date, bool) {
	var parts []string
	for _, i := range at {
		if !p.Words[i].Number {
			return Date{}, false
		}
		parts = append(parts, p.Low(i))
	}
	d, ok := readDay(p, at[0], at[2], parts)
	d.InWords = inWords
	return d, ok
}

// readDay makes a date of its parts, which stand from word first to word last.
// One without a year has two.
func readDay(p *Passage, first, last int, parts []string) (Date, bool) {
	d := Date{Passage: p, From: p.Words[first].From, To: p.Words[last].To, DayText: parts[0],
		MonthText: parts[1], First: first, End: last + 1}
	for k, into := range []*int{&d.Day.Day, &d.Day.Month, &d.Day.Year}[:len(parts)] {
		n, err := strconv.Atoi(parts[k])
		if err != nil {
			return Date{}, false
		}
		*into = n
	}
	if len(d.DayText) > 2 || len(d.MonthText) > 2 || len(parts) == 3 && len(parts[2]) != 4 {
		return Date{}, false
	}
	leap := append(parts[:len(parts):len(parts)], "2024")
	_, d.Exists = viet.ParseDate(strings.Join(leap[:3], "/"))
	return d, true
}

// ShortDates finds the dates of the document that tell no year: ngày 25/7, ngày
// 25 tháng 7.
func (r *Reading) ShortDates() []Date {
	var list []Date
	r.Each("ngày", All, func(p *Passage, i int) {
		n := i + 1
		if n+1 >= len(p.Words) || !p.Words[n].Number || p.Separator(i) != " " || i > 0 && p.Words[i-1].Number {
			return
		}
		if _, full := p.DateAt(n); full {
			return
		}
		last := n + 1
		switch {
		case p.Separator(n) == "/" && p.Words[last].Number && !strings.HasPrefix(p.Text[p.Words[last].To:], "/"):
		case p.Low(last) == "tháng" && n+2 < len(p.Words) && p.Words[n+2].Number &&
			!strings.HasPrefix(p.Text[p.Words[n+2].To:], "/"):
			last = n + 2
		default:
			return
		}
		if found, ok := readDay(p, n, last, []string{p.Low(n), p.Low(last)}); ok {
			found.InWords = last == n+2
			list = append(list, found)
		}
	})
	return list
}

// DateAt is the date that begins at word i.
func (p *Passage) DateAt(i int) (Date, bool) {
	if i >= len(p.Words) || !p.Words[i].Number {
		return Date{}, false
	}
	for _, read := range []func(*Passage, int) (Date, bool){slashed, spelled, dottedDay} {
		if d, ok := read(p, i); ok {
			return d, true
		}
	}
	return Date{}, false
}

// DatesIn are the passage's dates that begin in a stretch.
func (p *Passage) DatesIn(s Span) []Date {
	dates := p.Dates()
	from := sort.Search(len(dates), func(i int) bool { return dates[i].From >= s.From })
	to := sort.Search(len(dates), func(i int) bool { return dates[i].From >= s.To })
	return dates[from:to]
}
