package check

import (
	"math/big"
	"strings"

	"vanban/internal/diag"
)

var twoWholes = Rule{
	Code: diag.TwoWholes, Group: Numbers, Source: "số liệu trong văn bản phải khớp nhau",
	Good: text("Hộ nghèo: 71/1.807 hộ; hộ cận nghèo: 149/1.807 hộ."),
	Bad:  text("Hộ nghèo: 71/1.784 hộ; hộ cận nghèo: 149/1.807 hộ."),
	document: func(d *paper) {
		for _, p := range d.withFigures(prose | cell) {
			var before []quota
			for i := range p.words {
				q, ok := p.quotaAt(i)
				if !ok {
					continue
				}
				for _, b := range before {
					if d.sameWhole(p, b, q) {
						at := d.locate(p, b.whole.from, b.whole.to)
						d.slip(p, q.whole.from, q.whole.to, p.text[b.whole.from:b.whole.to], at)
						break
					}
				}
				before = append(before, q)
			}
		}
		d.wholesAgainstTotals()
	},
}

// wholesAgainstTotals holds wholes against the total that the text tells of the
// commune: toàn xã có 1.784 hộ … 149/1.807 hộ. Where years are told both must
// tell the same.
func (d *paper) wholesAgainstTotals() {
	var totals []measured
	var at []*passage
	for _, p := range d.withFigures(prose) {
		for i := range p.words {
			m, ok := p.measuredAt(i)
			if ok && things[m.unit] && (p.low(i-1) == "có" && has(p.low(i-2), "xã", "hiện") || p.low(i-1) == "số" && p.low(i-2) == "tổng") {
				totals, at = append(totals, m), append(at, p)
			}
		}
	}
	if len(totals) == 0 {
		return
	}
	for _, p := range d.withFigures(prose) {
		for i := range p.words {
			q, ok := p.quotaAt(i)
			for k := range totals {
				whole := quota{part: totals[k].figure, whole: totals[k].figure}
				if ok && totals[k].unit == p.counted(q) && nearly(whole, q) && undivided(at[k], totals[k].from, p, q.part.from) {
					t := totals[k]
					d.slip(p, q.whole.from, q.whole.to, at[k].text[t.from:t.to], d.locate(at[k], t.from, t.to))
				}
			}
		}
	}
}

// undivided tells two sentences that no time or place sets apart: they name the
// same years, and no village.
func undivided(p *passage, at int, q *passage, there int) bool {
	one, other := p.small(p.sentence(at)), q.small(q.sentence(there))
	return yearsIn(one) == yearsIn(other) && !has(one+" "+other, "thôn", "bản", "tháng", "quý", "kỳ", "trước", "trong đó")
}

// yearsIn are the years that a text names, on one line.
func yearsIn(low string) string {
	var list []string
	for _, w := range words(low) {
		if year(w.low) {
			list = append(list, w.low)
		}
	}
	return strings.Join(list, " ")
}

// sameWhole tells two quotas of one sort of things whose wholes differ a
// little: by at most a twentieth, and no time or place parts them.
func (d *paper) sameWhole(p *passage, a, b quota) bool {
	between := p.small(span{p.sentence(a.part.from).from, p.sentence(b.part.from).to})
	counted := p.counted(a)
	if counted == "" || counted != p.counted(b) || has(between, "năm", "tháng", "quý", "kỳ", "trước", "trong đó", "giảm", "tăng", "ngày") {
		return false
	}
	return nearly(a, b) && !has(between, "thôn")
}

// nearly tells wholes that differ, by at most a twentieth.
func nearly(a, b quota) bool {
	x, y := a.whole.Rat(), b.whole.Rat()
	if x.Cmp(y) == 0 || x.Cmp(big.NewRat(100, 1)) < 0 {
		return false
	}
	off := new(big.Rat).Sub(x, y)
	return off.Abs(off).Cmp(new(big.Rat).Mul(x, big.NewRat(1, 20))) <= 0
}

// counted is what a quota counts: a noun in the eight words before or the three
// behind it.
func (p *passage) counted(q quota) string {
	for k := q.end; k < min(q.end+3, len(p.words)); k++ {
		if things[p.low(k)] {
			return p.low(k)
		}
	}
	for k := q.part.word; k >= max(0, q.part.word-8); k-- {
		if things[p.low(k)] {
			return p.low(k)
		}
	}
	return ""
}

var things = set("hộ người khẩu trẻ cháu em thôn")
