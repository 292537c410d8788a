package check

import (
	"maps"
	"math/big"
	"slices"
	"strings"

	"vanban/internal/viet"
)

// changes holds percents against the two numbers they belong to where these
// stand with the same unit: of a plan (2.914 triệu đồng, bằng 19,4% dự toán
// (15.000 triệu đồng)), of growth (tăng 4,1 tỷ đồng (14,4%)).
func (d *paper) changes(p *passage) {
	for i := range p.words {
		if f, ok := p.figureAt(i); ok && f.percent {
			d.ofPlan(p, f)
			d.ofGrowth(p, f)
		}
	}
}

// measured is a number with what it counts.
type measured struct {
	figure
	unit string // in small letters, empty without one
	end  int    // the word behind it
}

// unitWords are those that a unit goes on with: triệu đồng, tạ/ha.
var unitWords = set("tỷ tỉ triệu nghìn ngàn đồng")

// measuredAt reads the number that is word i and the unit behind it.
func (p *passage) measuredAt(i int) (measured, bool) {
	f, ok := p.figureAt(i)
	if !ok || f.percent || i+1 >= len(p.words) || p.gap(i) != " " || p.words[i+1].number || strings.HasPrefix(p.gap(i+1), "/") {
		return measured{}, false
	}
	m := measured{figure: f, unit: p.low(i + 1), end: i + 2}
	for unitWords[m.unit[strings.LastIndexByte(m.unit, ' ')+1:]] && unitWords[p.low(m.end)] && p.gap(m.end-1) == " " {
		m.unit += " " + p.low(m.end)
		m.end++
	}
	return m, true
}

// measuredBefore is the last number with a unit before word i, when nothing but
// a comma, a bracket and words that tell a share stand between.
func (p *passage) measuredBefore(i int) (measured, bool) {
	k := i - 1
	for k >= 0 && (telling[p.low(k)] || has(p.low(k), "ước", "tức", "giảm", "tăng")) {
		k--
	}
	for from := k; from >= max(0, k-6); from-- {
		if !p.words[from].number {
			continue
		}
		m, ok := p.measuredAt(from)
		gap := strings.TrimSpace(p.gap(k))
		return m, ok && k-m.end < 3 && (gap == "," || gap == "(" || k == i-1 && gap == "")
	}
	return measured{}, false
}

// ofPlan holds a percent of a plan, whose number stands in brackets behind it,
// against the number before it.
func (d *paper) ofPlan(p *passage, f figure) {
	k := f.word + 1
	for ; k < min(f.word+7, len(p.words)) && !p.words[k].number; k++ {
		if gap := strings.TrimSpace(p.gap(k)); gap == "(" && k > f.word {
			break
		} else if gap != "" {
			return
		}
	}
	if !has(p.low(f.word+1), "kế", "dự", "kh", "chỉ", "so") || k+1 >= len(p.words) || strings.TrimSpace(p.gap(k)) != "(" {
		return
	}
	k++
	for k < len(p.words) && has(p.low(k), "kh", "kế", "hoạch", "dự", "toán", "năm", "là") {
		k++
	}
	if k >= len(p.words) {
		return
	}
	whole, ok := p.measuredAt(k)
	part, known := p.measuredBefore(f.word)
	if !ok || !known || whole.unit != part.unit || whole.Units == 0 || p.clause(part.from) != p.clause(whole.from) {
		return
	}
	q := quota{part: part.figure, whole: whole.figure}
	slack := new(big.Rat).Add(part.slack(), whole.slack())
	d.told(p, f, q.percent(), slack, span{part.from, whole.to})
}

// slack is by how much, as a share of itself, a number may differ from what it was
// rounded from; a count of things is exact.
func (m measured) slack() *big.Rat {
	if m.Units == 0 || m.Places == 0 && !unitWords[strings.SplitN(m.unit, " ", 2)[0]] {
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
func (d *paper) ofGrowth(p *passage, f figure) {
	change, ok := p.measuredBefore(f.word)
	if !ok || change.word < 2 {
		return
	}
	grown, shrunk := p.low(change.word-1) == "tăng", p.low(change.word-1) == "giảm"
	now, known := p.measuredBefore(change.word)
	if !grown && !shrunk || !known || now.unit != change.unit || strings.Contains(p.text[now.to:change.from], ";") {
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
	slack := new(big.Rat).Add(change.slack(), now.slack())
	d.told(p, f, value.Mul(value, big.NewRat(100, 1)), slack, span{now.from, f.to})
}

// told notes a percent that is not the value it should be, at its decimals; the
// value itself may be off by a share of it.
func (d *paper) told(p *passage, f figure, value, slack *big.Rat, at span) {
	off := new(big.Rat).Sub(value, f.Rat())
	off.Abs(off).Sub(off, new(big.Rat).Mul(value, slack))
	if off.Sign() > 0 && !rounds(off, viet.Decimal{Places: f.Places}) {
		d.better(p, at.from, at.to, comma(value.FloatString(f.Places))+"%")
	}
}

// remains holds what is left of a number against the number and the change of
// it, where a sentence tells the three of one thing: có 100 hộ, giảm 29 hộ, còn
// 71 hộ.
func (d *paper) remains(p *passage) {
	for _, s := range p.sentenceList() {
		byUnit := map[string][]measured{}
		for i := p.wordAt(s.from); i < len(p.words) && p.words[i].from < s.to; i++ {
			if m, ok := p.measuredAt(i); ok {
				byUnit[m.unit] = append(byUnit[m.unit], m)
			}
		}
		for _, unit := range slices.Sorted(maps.Keys(byUnit)) {
			if len(byUnit[unit]) == 3 {
				d.remainder(p, byUnit[unit])
			}
		}
	}
}

// remainder holds three numbers of one thing against each other.
func (d *paper) remainder(p *passage, numbers []measured) {
	var change, left, whole *measured
	grows := false
	for i := range numbers {
		switch before := p.low(numbers[i].word - 1); {
		case change == nil && (before == "giảm" || before == "tăng" || before == "nghèo" && p.low(numbers[i].word-2) == "thoát"):
			change, grows = &numbers[i], before == "tăng"
		case left == nil && (before == "còn" || before == "lại" && p.low(numbers[i].word-2) == "còn" || before == "lên"):
			left = &numbers[i]
		default:
			whole = &numbers[i]
		}
	}
	if change == nil || left == nil || whole == nil || whole.word > left.word {
		return
	}
	one := p.clause(whole.from) == p.clause(left.from) && p.clause(whole.from) == p.clause(change.from)
	if !one && (p.low(whole.end) != p.low(left.end) || p.gap(whole.end-1) != " ") {
		return // 900 con, tăng 50 con; đàn bò còn 300 con
	}
	right := new(big.Rat).Sub(whole.Rat(), change.Rat())
	if grows {
		right.Add(whole.Rat(), change.Rat())
	}
	if right.Cmp(left.Rat()) != 0 {
		places := max(whole.Places, change.Places)
		d.better(p, min(whole.from, change.from), max(left.to, change.to), comma(right.FloatString(places)))
	}
}
