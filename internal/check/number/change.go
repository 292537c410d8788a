package number

import (
	"maps"
	"math/big"
	"slices"
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/reading"
	"vanban/internal/viet"
)

// changes holds percents against the two numbers they belong to where these
// stand with the same unit: of a plan (2.914 triệu đồng, bằng 19,4% dự toán
// (15.000 triệu đồng)), of growth (tăng 4,1 tỷ đồng (14,4%)).
func changes(d *rule.Document, p *reading.Passage) {
	for i := range p.Words {
		if f, ok := p.NumeralAt(i); ok && f.Percent {
			ofPlan(d, p, f)
			ofGrowth(d, p, f)
		}
	}
}

// measuredBefore is the last number with a unit before word i, when nothing but
// a comma, a bracket and words that tell a share stand between.
func measuredBefore(p *reading.Passage, i int) (reading.Measured, bool) {
	k := i - 1
	for k >= 0 && (telling[p.Low(k)] || reading.Has(p.Low(k), "ước", "tức", "giảm", "tăng")) {
		k--
	}
	for from := k; from >= max(0, k-6); from-- {
		if !p.Words[from].Number {
			continue
		}
		m, ok := p.MeasuredAt(from)
		gap := strings.TrimSpace(p.Separator(k))
		return m, ok && k-m.End < 3 && (gap == "," || gap == "(" || k == i-1 && gap == "")
	}
	return reading.Measured{}, false
}

// ofPlan holds a percent of a plan, whose number stands in brackets behind it,
// against the number before it.
func ofPlan(d *rule.Document, p *reading.Passage, f reading.Numeral) {
	k := f.Word + 1
	for ; k < min(f.Word+7, len(p.Words)) && !p.Words[k].Number; k++ {
		if gap := strings.TrimSpace(p.Separator(k)); gap == "(" && k > f.Word {
			break
		} else if gap != "" {
			return
		}
	}
	if !reading.Has(p.Low(f.Word+1), "kế", "dự", "kh", "chỉ", "so") || k+1 >= len(p.Words) ||
		strings.TrimSpace(p.Separator(k)) != "(" {
		return
	}
	k++
	for k < len(p.Words) && reading.Has(p.Low(k), "kh", "kế", "hoạch", "dự", "toán", "năm", "là") {
		k++
	}
	if k >= len(p.Words) {
		return
	}
	whole, ok := p.MeasuredAt(k)
	part, known := measuredBefore(p, f.Word)
	if !ok || !known || whole.Unit != part.Unit || whole.Units == 0 || p.Clause(part.From) != p.Clause(whole.From) {
		return
	}
	q := reading.Ratio{Part: part.Numeral, Whole: whole.Numeral}
	slack := new(big.Rat).Add(slack(part), slack(whole))
	comparePercent(d, p, f, q.Percent(), slack, reading.Between(part.From, whole.To))
}

// slack is by how much, as a share of itself, a number may differ from what it was
// rounded from; a count of things is exact.
func slack(m reading.Measured) *big.Rat {
	if m.Units == 0 || m.Places == 0 && !reading.MoneyUnits[strings.SplitN(m.Unit, " ", 2)[0]] {
		return new(big.Rat)
	}
	half := big.NewRat(1, 2)
	for range m.Places {
		half.Quo(half, big.NewRat(10, 1))
	}
	return half.Quo(half, new(big.Rat).Abs(m.Rat()))
}

// ofGrowth holds the percent by which a number has grown or shrunk against what
// it was.
func ofGrowth(d *rule.Document, p *reading.Passage, f reading.Numeral) {
	change, ok := measuredBefore(p, f.Word)
	if !ok || change.Word < 2 {
		return
	}
	grown, shrunk := p.Low(change.Word-1) == "tăng", p.Low(change.Word-1) == "giảm"
	now, known := measuredBefore(p, change.Word)
	if !grown && !shrunk || !known || now.Unit != change.Unit || strings.Contains(p.Text[now.To:change.From], ";") {
		return
	}
	before := new(big.Rat).Sub(now.Rat(), change.Rat())
	if shrunk {
		before.Add(now.Rat(), change.Rat())
	}
	if before.Sign() <= 0 {
		return
	}
	value := new(big.Rat).Quo(change.Rat(), before)
	slack := new(big.Rat).Add(slack(change), slack(now))
	comparePercent(d, p, f, value.Mul(value, big.NewRat(100, 1)), slack, reading.Between(now.From, f.To))
}

// comparePercent notes a percent that is not the value it should be, at its decimals; the
// value itself may be off by a share of it.
func comparePercent(d *rule.Document, p *reading.Passage, f reading.Numeral, value, slack *big.Rat, at reading.Span) {
	off := new(big.Rat).Sub(value, f.Rat())
	off.Abs(off).Sub(off, new(big.Rat).Mul(value, slack))
	if off.Sign() > 0 && !rounds(off, viet.Decimal{Places: f.Places}) {
		d.Suggest(p, at.From, at.To, comma(value.FloatString(f.Places))+"%")
	}
}

// remains holds what is left of a number against the number and the change of
// it, where a sentence tells the three of one thing: có 100 hộ, giảm 29 hộ, còn
// 71 hộ.
func remains(d *rule.Document, p *reading.Passage) {
	for _, s := range p.Sentences() {
		byUnit := map[string][]reading.Measured{}
		for i := p.WordAt(s.From); i < len(p.Words) && p.Words[i].From < s.To; i++ {
			if m, ok := p.MeasuredAt(i); ok {
				byUnit[m.Unit] = append(byUnit[m.Unit], m)
			}
		}
		for _, unit := range slices.Sorted(maps.Keys(byUnit)) {
			if len(byUnit[unit]) == 3 {
				remainder(d, p, byUnit[unit])
			}
		}
	}
}

// remainder holds three numbers of one thing against each other.
func remainder(d *rule.Document, p *reading.Passage, numbers []reading.Measured) {
	change, left, whole, grows := roles(p, numbers)
	if change == nil || left == nil || whole == nil || whole.Word > left.Word {
		return
	}
	one := p.Clause(whole.From) == p.Clause(left.From) && p.Clause(whole.From) == p.Clause(change.From)
	if !one && (p.Low(whole.End) != p.Low(left.End) || p.Separator(whole.End-1) != " ") {
		return // 900 con, tăng 50 con; đàn bò còn 300 con
	}
	right := new(big.Rat).Sub(whole.Rat(), change.Rat())
	if grows {
		right.Add(whole.Rat(), change.Rat())
	}
	if right.Cmp(left.Rat()) != 0 {
		places := max(whole.Places, change.Places)
		d.Suggest(p, min(whole.From, change.From), max(left.To, change.To), comma(right.FloatString(places)))
	}
}

// roles tells which of some numbers is the change, what is left, and what there
// was, by the words before them.
func roles(p *reading.Passage, numbers []reading.Measured) (change, left, whole *reading.Measured, grows bool) {
	for i := range numbers {
		before, lead := p.Low(numbers[i].Word-1), p.Low(numbers[i].Word-2)
		switch {
		case change == nil && (before == "giảm" || before == "tăng" || before == "nghèo" && lead == "thoát"):
			change, grows = &numbers[i], before == "tăng"
		case left == nil && (before == "còn" || before == "lại" && lead == "còn" || before == "lên"):
			left = &numbers[i]
		default:
			whole = &numbers[i]
		}
	}
	return change, left, whole, grows
}
