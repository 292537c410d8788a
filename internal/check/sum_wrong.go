package check

import (
	"math/big"
	"regexp"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/viet"
)

var sumWrong = Rule{
	Code: diag.SumWrong, Group: Numbers, Source: "số liệu trong văn bản phải khớp nhau",
	Good: text("Hộ nghèo còn 100 - 29 = 71 hộ; tỷ lệ chung 3,97% + 8,24% = 12,21%."),
	Bad:  text("Hộ nghèo còn 100 - 29 = 72 hộ; tỷ lệ chung 3,97% + 8,24% = 12,31%."),
	document: func(d *paper) {
		d.equations(func(e equation) bool { return !e.quotient() })
		seen := map[*passage]bool{}
		for _, change := range []string{"giảm", "tăng", "thoát"} {
			d.each(change, prose|cell, func(p *passage, _ int) {
				if !seen[p] {
					seen[p] = true
					d.remains(p)
				}
			})
		}
	},
}

// equations notes the wrong ones among those that are wanted.
func (d *paper) equations(wanted func(equation) bool) {
	if !d.searched.equations {
		d.searched.equations = true
		for _, p := range d.withFigures(prose | heading | cell | caption) {
			if strings.ContainsAny(p.text, "=≈") || strings.Contains(p.text, "+") {
				d.equals = append(d.equals, p.equations()...)
			}
		}
	}
	for _, e := range d.equals {
		if right, wrong := e.wrong(); wrong && wanted(e) {
			d.better(e.p, e.left[0].from, e.right[len(e.right)-1].to, right)
		}
	}
}

// operand is a number of an equation with its unit, and the sign before it.
type operand struct {
	figure
	sign rune    // 0 for the first
	unit big.Rat // what one of it is: 10⁹ for tỷ, 1/100 for percent
}

// equation says that two sides are the same.
type equation struct {
	p           *passage
	left, right []operand
}

// equations reads those of a passage: chains of numbers with an operator
// between them, cut at their equals signs.
func (p *passage) equations() []equation {
	var list []equation
	var sides [][]operand
	end := func() {
		for i := 1; i < len(sides); i++ {
			list = append(list, equation{p, sides[i-1], sides[i]})
		}
		sides = nil
	}
	for i := range p.words {
		f, ok := p.figureAt(i)
		if !ok {
			continue
		}
		o := operand{figure: f, unit: *p.unitOf(&f)}
		o.figure = f
		switch sign := p.operatorBefore(i, sides); sign {
		case 0:
			end()
			sides = [][]operand{{o}}
		case '=':
			sides = append(sides, []operand{o})
		default:
			o.sign = sign
			last := len(sides) - 1
			sides[last] = append(sides[last], o)
		}
	}
	end()
	return list
}

// unitOf is what one of a number is, and moves its end behind the word.
func (p *passage) unitOf(f *figure) *big.Rat {
	unit := big.NewRat(1, 1)
	switch low := p.low(f.word + 1); {
	case f.percent:
		return big.NewRat(1, 100)
	case p.gap(f.word) != " ":
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
func (p *passage) operatorBefore(i int, sides [][]operand) rune {
	if len(sides) == 0 {
		return 0
	}
	last := sides[len(sides)-1]
	between := p.text[last[len(last)-1].to:p.words[i].from]
	if len(between) > longestUnit {
		return 0
	}
	unit := unitAhead.FindString(between)
	sign := strings.TrimSpace(between[len(unit):])
	if closes, ok := strings.CutPrefix(sign, ")"); ok && p.bracketed(sides) {
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
func (p *passage) bracketed(sides [][]operand) bool {
	return len(sides) == 1 && strings.HasSuffix(p.text[:sides[0][0].from], "(")
}

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
func spokenOperator(word string, side []operand) rune {
	sum := len(side) > 1 && (side[1].sign == '+' || side[1].sign == '-')
	switch {
	case word == "x":
		return '×'
	case sum && (word == "là" || word == "bằng"):
		return '='
	}
	return 0
}

// quotient tells an equation with a part of a whole on its left.
func (e equation) quotient() bool {
	n := len(e.left)
	if e.timesHundred() {
		n--
	}
	return n == 2 && e.left[1].sign == '/' && len(e.right) == 1
}

// timesHundred tells a share that is made a percent: 71/1.784 x 100 = 3,98%.
func (e equation) timesHundred() bool {
	last := e.left[len(e.left)-1]
	hundred := last.sign == '×' && last.Units == 100 && last.Places == 0
	return hundred && len(e.right) == 1 && e.right[0].percent && !last.percent || hundred && last.percent
}

// wrong gives the right result of an equation that is wrong. One that cannot
// be judged is not.
func (e equation) wrong() (right string, wrong bool) {
	if e.timesHundred() {
		e.left = e.left[:len(e.left)-1]
	}
	if len(e.left) == 1 && len(e.right) == 1 || years(e.left) || years(e.right) {
		return "", false
	}
	left, ok := value(e.left)
	if !ok {
		return "", false
	}
	if len(e.right) > 1 {
		other, ok := value(e.right)
		first, _ := value(e.right[:1])
		if !ok || left.Cmp(other) == 0 || left.Cmp(first) == 0 {
			return "", false // a chain: 100 - 29 = 71/1.784 = …
		}
		if len(e.left) == 1 {
			return equation{e.p, e.right, e.left}.wrong()
		}
		return "", false
	}
	return e.right[0].misses(left, e.quotient())
}

// misses compares a printed result with a value, at its own decimals.
func (o operand) misses(value *big.Rat, quotient bool) (right string, wrong bool) {
	in := new(big.Rat).Quo(value, &o.unit)
	if rounds(in, o.Decimal) {
		return "", false
	}
	if hundred := new(big.Rat).Mul(in, big.NewRat(100, 1)); quotient && !o.percent && rounds(hundred, o.Decimal) {
		return "", false // 3,98 without its sign
	}
	right = comma(in.FloatString(o.Places))
	if o.percent {
		right += "%"
	}
	return right, true
}

// rounds tells whether a number is a value at its decimals; of a half either
// way will do.
func rounds(value *big.Rat, n viet.Decimal) bool {
	half := big.NewRat(1, 2)
	for range n.Places {
		half.Quo(half, big.NewRat(10, 1))
	}
	off := new(big.Rat).Sub(value, n.Rat())
	return off.Abs(off).Cmp(half) <= 0
}

// comma writes a number with a decimal point the Vietnamese way.
func comma(s string) string {
	whole, fraction, _ := strings.Cut(s, ".")
	sign := ""
	if rest, minus := strings.CutPrefix(whole, "-"); minus {
		sign, whole = "-", rest
	}
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "." + whole[i:]
	}
	if fraction != "" {
		whole += "," + fraction
	}
	return sign + whole
}

// years tells a range that is no difference: 2021 - 2025.
func years(side []operand) bool {
	return len(side) == 2 && side[1].sign == '-' && side[0].Places == 0 && between(side[0].Units, 1900, 2100) && between(side[1].Units, 1900, 2100)
}

func between(n, low, high int64) bool { return low <= n && n <= high }

// value computes a side: products before sums.
func value(side []operand) (*big.Rat, bool) {
	sum, product := new(big.Rat), new(big.Rat)
	for _, o := range side {
		n := new(big.Rat).Mul(o.Rat(), &o.unit)
		switch o.sign {
		case '×':
			product.Mul(product, n)
		case '/':
			if n.Sign() == 0 {
				return nil, false
			}
			product.Quo(product, n)
		case '-':
			sum.Add(sum, product)
			product.Neg(n)
		default:
			sum.Add(sum, product)
			product.Set(n)
		}
	}
	return sum.Add(sum, product), true
}
