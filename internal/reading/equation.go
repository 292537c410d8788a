package reading

import (
	"math/big"
	"regexp"
	"strings"
)

// Equations finds those of the document, once.
func (r *Reading) Equations() []Equation {
	if r.searched.equations {
		return r.equations
	}
	r.searched.equations = true
	for _, p := range r.WithNumerals(Prose | Heading | Cell | Caption) {
		if strings.ContainsAny(p.Text, "=≈+") {
			r.equations = append(r.equations, p.equations()...)
		}
	}
	return r.equations
}

// Operand is a number of an equation with its unit, and the sign before it.
type Operand struct {
	Numeral
	Sign rune    // 0 for the first
	Unit big.Rat // what one of it is: 10⁹ for tỷ, 1/100 for percent
}

// Equation says that two sides are the same.
type Equation struct {
	Passage     *Passage
	Left, Right []Operand
}

// equations reads those of a passage: chains of numbers with an operator
// between them, cut at their equals signs.
func (p *Passage) equations() []Equation {
	var list []Equation
	var sides [][]Operand
	end := func() {
		for i := 1; i < len(sides); i++ {
			list = append(list, Equation{p, sides[i-1], sides[i]})
		}
		sides = nil
	}
	for i := range p.Words {
		f, ok := p.NumeralAt(i)
		if !ok {
			continue
		}
		o := Operand{Numeral: f, Unit: *unitOf(p, &f)}
		o.Numeral = f
		switch sign := operatorBefore(p, i, sides); sign {
		case 0:
			end()
			sides = [][]Operand{{o}}
		case '=':
			sides = append(sides, []Operand{o})
		default:
			last := len(sides) - 1
			if len(sides[last]) == mostOperands {
				sides = nil
				continue
			}
			o.Sign = sign
			sides[last] = append(sides[last], o)
		}
	}
	end()
	return list
}

// unitOf is what one of a number is, and moves its end behind the word.
func unitOf(p *Passage, f *Numeral) *big.Rat {
	unit := big.NewRat(1, 1)
	switch low := p.Low(f.Word + 1); {
	case f.Percent:
		return big.NewRat(1, 100)
	case p.Separator(f.Word) != " ":
		return unit
	case low == "tỷ" || low == "tỉ":
		unit.SetInt64(1e9)
	case low == "triệu":
		unit.SetInt64(1e6)
	case low == "nghìn" || low == "ngàn":
		unit.SetInt64(1e3)
	}
	return unit
}

// operatorBefore is the sign between the last operand and word i: a unit may
// stand before it. 0 when there is none, or more than a sign.
func operatorBefore(p *Passage, i int, sides [][]Operand) rune {
	if len(sides) == 0 {
		return 0
	}
	last := sides[len(sides)-1]
	between := p.Text[last[len(last)-1].To:p.Words[i].From]
	if len(between) > longestUnit {
		return 0
	}
	unit := unitAhead.FindString(between)
	sign := strings.TrimSpace(between[len(unit):])
	if closes, ok := strings.CutPrefix(sign, ")"); ok && bracketed(p, sides) {
		sign = strings.TrimSpace(closes)
		if sign == "x" {
			return '×'
		}
	}
	unit = strings.TrimSpace(unit)
	switch names := strings.Fields(unit); {
	case len(names) > 6:
		return 0
	case sign == "" && len(names) > 0:
		return spokenOperator(names[len(names)-1], last)
	}
	return operators[sign]
}

// bracketed tells a bracket before the first number of an equation that has no
// other side yet.
func bracketed(p *Passage, sides [][]Operand) bool {
	return len(sides) == 1 && strings.HasSuffix(p.Text[:sides[0][0].From], "(")
}

// mostOperands is how many numbers a side may have: no one adds up more in a text.
const mostOperands = 100

// longestUnit is how far apart, in bytes, the numbers of an equation may stand.
const longestUnit = 80

// unitAhead is what is counted: ` hộ`, ` đồng/phiếu`, ` kg/tháng/học sinh`.
var unitAhead = regexp.MustCompile(`^[\p{L}\d²³ ]*(?:/\p{L}[\p{L}\d²³ ]*)*`)

// operators are the signs as they are typed.
var operators = map[string]rune{
	"+": '+', "-": '-', "–": '-', "−": '-', "×": '×', "*": '×', "/": '/', ":": '/', "=": '=', "≈": '=',
}

// spokenOperator is the sign that a word stands for: x between factors, là and
// bằng behind a sum.
func spokenOperator(word string, side []Operand) rune {
	sum := len(side) > 1 && (side[1].Sign == '+' || side[1].Sign == '-')
	switch {
	case word == "x":
		return '×'
	case sum && (word == "là" || word == "bằng"):
		return '='
	}
	return 0
}
