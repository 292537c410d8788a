package reading

import (
	"strings"

	"vanban/internal/viet"
)

// Law is a law, code or ordinance that the text names, with the day on which it
// was passed where that is told.
type Law struct {
	Passage    *Passage
	From, To   int // from its type to the end of its name, year or date
	NameEnd    int
	Name       string // in small letters, with its type
	DayWordEnd int    // where the word ngày ends, 0 without a date
	Comma      bool   // a comma stands before ngày
	Date       viet.Date
}

// Laws finds the laws of the document, once.
func (r *Reading) Laws() []Law {
	if r.searched.laws {
		return r.laws
	}
	r.searched.laws = true
	for _, p := range r.Of(Prose | Note) {
		for i := 0; i < len(p.Words); i++ {
			if first := p.lawAt(i); first >= 0 {
				l, end := p.law(first, i)
				r.laws = append(r.laws, l)
				i = max(i, end-1)
			}
		}
	}
	return r.laws
}

// lawAt gives the word that a statute's type begins with when word i ends it, -1
// when it does not: Luật, Bộ luật, Pháp lệnh.
func (p *Passage) lawAt(i int) int {
	low := p.Low(i)
	switch {
	case !endsStatute[low]:
	case types[low].Statute && p.Capitalized(i):
		return i
	case types[p.Low(i-1)+" "+low].Statute && p.Capitalized(i-1):
		return i - 1
	}
	return -1
}

// endsStatute are the last words of the names of statutes' types.
var endsStatute = func() map[string]bool {
	ends := map[string]bool{}
	for name, t := range types {
		if t.Statute {
			ends[name[strings.LastIndexByte(name, ' ')+1:]] = true
		}
	}
	return ends
}()

// law reads the law whose type stands from word first to word last, and gives
// the word behind it.
func (p *Passage) law(first, last int) (l Law, end int) {
	clause := p.Clause(p.Words[first].From)
	l = Law{Passage: p, From: p.Words[first].From}
	k := last + 1
	for ; k < len(p.Words) && k < last+40 && p.Words[k].From < clause.To && !endsLaw(p, k); k++ {
		if p.Low(k) == "ngày" {
			if day, ok := p.DateAt(k + 1); ok {
				l.Date, l.Comma, l.DayWordEnd = day.Day, strings.TrimSpace(p.Separator(k-1)) == ",", p.Words[k].To
				l.To, end = day.To, day.End
			}
			break
		}
	}
	l.NameEnd = p.Words[k-1].To
	if l.Date.Year == 0 {
		l.To, end = l.NameEnd, k
	}
	l.Name = p.Lower(Between(l.From, l.NameEnd))
	return l, end
}

// endsLaw tells a word that is no part of a law's name any more: a year, a
// number, a bracket or a sign before it.
func endsLaw(p *Passage, k int) bool {
	gap := p.Separator(k - 1)
	return gap != " " && gap != ", " || p.Words[k].Number || p.Low(k) == "năm" && IsYear(p.Low(k+1)) ||
		p.Low(k) == "số" && p.Low(k-1) != "một" || p.Low(k) == "quy" && p.Low(k+1) == "định"
}
