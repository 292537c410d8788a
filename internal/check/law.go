package check

import (
	"strings"

	"vanban/internal/viet"
)

// law is a law, code or ordinance that the text names, with the day on which it
// was passed where that is told.
type law struct {
	p        *passage
	from, to int // from its type to the end of its name, year or date
	nameEnd  int
	name     string // in small letters, with its type
	ngay     int    // where the word ngày ends, 0 without a date
	comma    bool   // a comma stands before ngày
	date     viet.Date
}

// laws finds the laws of the document, once.
func (d *paper) laws() []law {
	if d.searched.laws {
		return d.lawsNamed
	}
	d.searched.laws = true
	for _, p := range d.of(prose | note) {
		for i := 0; i < len(p.words); i++ {
			if first := p.lawAt(i); first >= 0 {
				l, end := p.law(first, i)
				d.lawsNamed = append(d.lawsNamed, l)
				i = max(i, end-1)
			}
		}
	}
	return d.lawsNamed
}

// lawAt gives the word that a law's type begins with when word i ends it, -1
// when it does not: Luật, Bộ luật, Pháp lệnh.
func (p *passage) lawAt(i int) int {
	switch {
	case p.low(i) == "luật" && p.raised(i):
		return i
	case p.low(i) == "luật" && p.low(i-1) == "bộ" && p.raised(i-1), p.low(i) == "lệnh" && p.low(i-1) == "pháp" && p.raised(i-1):
		return i - 1
	}
	return -1
}

// law reads the law whose type stands from word first to word last, and gives
// the word behind it.
func (p *passage) law(first, last int) (l law, end int) {
	clause := p.clause(p.words[first].from)
	l = law{p: p, from: p.words[first].from}
	k := last + 1
	for ; k < len(p.words) && k < last+40 && p.words[k].from < clause.to && !p.endsLaw(k); k++ {
		if p.low(k) == "ngày" {
			if day, ok := p.dateAt(k + 1); ok {
				l.date, l.comma, l.ngay = day.date, strings.TrimSpace(p.gap(k-1)) == ",", p.words[k].to
				l.to, end = day.to, day.end
			}
			break
		}
	}
	l.nameEnd = p.words[k-1].to
	if l.date.Year == 0 {
		l.to, end = l.nameEnd, k
	}
	l.name = p.small(span{l.from, l.nameEnd})
	return l, end
}

// endsLaw tells a word that is no part of a law's name any more: a year, a
// number, a bracket or a sign before it.
func (p *passage) endsLaw(k int) bool {
	gap := p.gap(k - 1)
	return gap != " " && gap != ", " || p.words[k].number || p.low(k) == "năm" && year(p.low(k+1)) || p.low(k) == "số" && p.low(k-1) != "một" || p.low(k) == "quy" && p.low(k+1) == "định"
}
