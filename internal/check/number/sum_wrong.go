package number

import (
	"math/big"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-50", Severity: diag.Error, Source: "số liệu trong văn bản phải khớp nhau", InFindings: true,
		Title:    diag.Term{Vi: "Phép tính trong văn bản cho đúng kết quả", En: "Sums in the text come out right"},
		Text:     diag.Term{Vi: "“%[1]s”: tính đúng là %[2]s", En: "“%[1]s”: rightly it is %[2]s"},
		Hint:     diag.Term{Vi: "tính lại phép tính", En: "compute it again"},
		Good:     rule.Text("Hộ nghèo còn 100 - 29 = 71 hộ; tỷ lệ chung 3,97% + 8,24% = 12,21%."),
		Bad:      rule.Text("Hộ nghèo còn 100 - 29 = 72 hộ; tỷ lệ chung 3,97% + 8,24% = 12,31%."),
		Document: sumWrong,
	})
}

func sumWrong(d *rule.Document) {
	wrongEquations(d, func(e reading.Equation) bool { return !isQuotient(e) })
	seen := map[*reading.Passage]bool{}
	for _, change := range []string{"giảm", "tăng", "thoát"} {
		d.Each(change, reading.Prose|reading.Cell, func(p *reading.Passage, _ int) {
			if !seen[p] {
				seen[p] = true
				remains(d, p)
			}
		})
	}
}

// wrongEquations notes the wrong ones among those that are wanted.
func wrongEquations(d *rule.Document, wanted func(reading.Equation) bool) {
	for _, e := range d.Equations() {
		if right, wrong := rightResult(e); wrong && wanted(e) {
			d.Suggest(e.Passage, e.Left[0].From, e.Right[len(e.Right)-1].To, right)
		}
	}
}

// isQuotient tells an equation with a part of a whole on its left.
func isQuotient(e reading.Equation) bool {
	n := len(e.Left)
	if timesHundred(e) {
		n--
	}
	return n == 2 && e.Left[1].Sign == '/' && len(e.Right) == 1
}

// timesHundred tells a share that is made a percent: 71/1.784 x 100 = 3,98%.
func timesHundred(e reading.Equation) bool {
	last := e.Left[len(e.Left)-1]
	hundred := last.Sign == '×' && last.Units == 100 && last.Places == 0
	return hundred && len(e.Right) == 1 && e.Right[0].Percent && !last.Percent || hundred && last.Percent
}

// rightResult gives the right result of an equation that is wrong. One that cannot
// be judged is not.
func rightResult(e reading.Equation) (right string, wrong bool) {
	if timesHundred(e) {
		e.Left = e.Left[:len(e.Left)-1]
	}
	if len(e.Left) == 1 && len(e.Right) == 1 || years(e.Left) || years(e.Right) {
		return "", false
	}
	left, ok := value(e.Left)
	if !ok {
		return "", false
	}
	if len(e.Right) > 1 {
		other, ok := value(e.Right)
		first, _ := value(e.Right[:1])
		if !ok || left.Cmp(other) == 0 || left.Cmp(first) == 0 {
			return "", false // a chain: 100 - 29 = 71/1.784 = …
		}
		if len(e.Left) == 1 {
			return rightResult(reading.Equation{Passage: e.Passage, Left: e.Right, Right: e.Left})
		}
		return "", false
	}
	return misses(e.Right[0], left, isQuotient(e))
}

// misses compares a printed result with a value, at its own decimals.
func misses(o reading.Operand, value *big.Rat, quotient bool) (right string, wrong bool) {
	in := new(big.Rat).Quo(value, &o.Unit)
	if rounds(in, o.Decimal) {
		return "", false
	}
	if hundred := new(big.Rat).Mul(in, big.NewRat(100, 1)); quotient && !o.Percent && rounds(hundred, o.Decimal) {
		return "", false // 3,98 without its sign
	}
	right = comma(in.FloatString(o.Places))
	if o.Percent {
		right += "%"
	}
	return right, true
}

// years tells a range that is no difference: 2021 - 2025.
func years(side []reading.Operand) bool {
	return len(side) == 2 && side[1].Sign == '-' && side[0].Places == 0 && between(side[0].Units, 1900, 2100) &&
		between(side[1].Units, 1900, 2100)
}

// value computes a side: products before sums.
func value(side []reading.Operand) (*big.Rat, bool) {
	sum, product := new(big.Rat), new(big.Rat)
	for _, o := range side {
		n := new(big.Rat).Mul(o.Rat(), &o.Unit)
		switch o.Sign {
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
