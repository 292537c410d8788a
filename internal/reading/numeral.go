package reading

import (
	"strings"

	"vanban/internal/viet"
)

// Numeral is a number of the text: 1.784, 12,21%, 7 tỷ.
type Numeral struct {
	From, To int // with its percent sign
	Word     int
	viet.Decimal
	Percent bool
	Space   bool // between number and percent sign
}

// NumeralAt reads the number that is word i.
func (p *Passage) NumeralAt(i int) (Numeral, bool) {
	if i < 0 || i >= len(p.Words) || !p.Words[i].Number {
		return Numeral{}, false
	}
	w := p.Words[i]
	value, ok := viet.ParseDecimal(w.Low)
	if !ok {
		return Numeral{}, false
	}
	f := Numeral{From: w.From, To: w.To, Word: i, Decimal: value}
	rest := p.Text[w.To:]
	if trimmed := strings.TrimLeft(rest, " "); strings.HasPrefix(trimmed, "%") {
		f.Percent, f.Space = true, trimmed != rest
		f.To += len(rest) - len(trimmed) + 1
	}
	return f, true
}
