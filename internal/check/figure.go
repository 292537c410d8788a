package check

import (
	"strings"

	"vanban/internal/viet"
)

// figure is a number of the text: 1.784, 12,21%, 7 tỷ.
type figure struct {
	from, to int // with its percent sign
	word     int
	viet.Decimal
	percent bool
	space   bool // between number and percent sign
}

// figureAt reads the number that is word i.
func (p *passage) figureAt(i int) (figure, bool) {
	if i < 0 || i >= len(p.words) || !p.words[i].number {
		return figure{}, false
	}
	w := p.words[i]
	value, ok := viet.ParseDecimal(w.low)
	if !ok {
		return figure{}, false
	}
	f := figure{from: w.from, to: w.to, word: i, Decimal: value}
	rest := p.text[w.to:]
	if trimmed := strings.TrimLeft(rest, " "); strings.HasPrefix(trimmed, "%") {
		f.percent, f.space = true, trimmed != rest
		f.to += len(rest) - len(trimmed) + 1
	}
	return f, true
}
