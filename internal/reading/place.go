package reading

import (
	"slices"

	"vanban/internal/diag"
)

// Where is the place at which byte from of the text was written. literal tells
// that it stands there, not in a value that does.
func (p *Passage) Where(from int) (at diag.Place, literal bool) {
	i := p.spanAt(from)
	if i < 0 {
		return diag.Place{}, false
	}
	return p.spans[i].Place(p.characters().between(p.starts[i], from))
}

// spanAt is the span that a byte is in, -1 without spans.
func (p *Passage) spanAt(at int) int {
	i, found := slices.BinarySearch(p.starts, at)
	for found && i+1 < len(p.starts) && p.starts[i+1] == at {
		i++ // spans without a text
	}
	if !found && i > 0 {
		i--
	}
	return min(i, len(p.starts)-1)
}

// Value is the text of the value that a byte belongs to, and where in it, in
// bytes, that is. A value may have several origins one behind another, all of
// its place.
func (p *Passage) Value(at int) (value string, offset int) {
	i := p.spanAt(at)
	if i < 0 {
		return "", 0
	}
	begin, end := p.starts[i], len(p.Text)
	if i+1 < len(p.starts) {
		end = p.starts[i+1]
	}
	n := p.characters().between(begin, at)
	from, to := 0, p.characters().between(begin, end)
	var place diag.Place
	for _, o := range p.spans[i].Origins {
		switch {
		case o.From > n && o.At != place:
			to = min(to, o.From)
		case o.From <= n && o.At != place:
			from, place = o.From, o.At
		}
	}
	start := p.characters().after(begin, from)
	return p.Text[start:p.characters().after(begin, to)], at - start
}

// characters counts the text's characters; they are noted when first asked for.
func (p *Passage) characters() *runes {
	if p.runes.at == nil {
		p.runes = runesOf(p.Text)
	}
	return &p.runes
}
