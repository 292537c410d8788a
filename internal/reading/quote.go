package reading

import (
	"sort"
)

// Quoted tells whether byte at stands between quotes.
func (p *Passage) Quoted(at int) bool {
	p.findQuotes()
	opened := sort.SearchInts(p.opening, at) - 1
	if opened >= 0 {
		closed := sort.SearchInts(p.closing, p.opening[opened])
		if closed == len(p.closing) || p.closing[closed]+len("”") > at {
			return true
		}
	}
	return !p.OpensQuote(at)
}

// OpensQuote tells a straight quote, at a byte, that opens: as many stand before
// it as make pairs.
func (p *Passage) OpensQuote(at int) bool {
	p.findQuotes()
	return sort.SearchInts(p.straight, at)%2 == 0
}

func (p *Passage) findQuotes() {
	if !p.quotes {
		p.quotes = true
		p.opening, p.closing, p.straight = placesOf(p.Text, "“"), placesOf(p.Text, "”"), placesOf(p.Text, `"`)
	}
}
