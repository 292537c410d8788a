package number

import (
	"math/big"
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-52", Severity: diag.Warning, Source: "số liệu trong văn bản phải khớp nhau", InFindings: true,
		Title: diag.Term{Vi: "Cùng một đối tượng chỉ có một mẫu số", En: "The same whole has one number"},
		Text: diag.Term{Vi: "mẫu số “%[1]s” khác mẫu số “%[2]s” của cùng đối tượng (%[3]s)",
			En: "the whole “%[1]s” differs from “%[2]s” of the same thing (%[3]s)"},
		Hint:     diag.Term{Vi: "kiểm tra tổng số, dùng một số thống nhất", En: "look up the total and use one number"},
		Good:     rule.Text("Hộ nghèo: 71/1.807 hộ; hộ cận nghèo: 149/1.807 hộ."),
		Bad:      rule.Text("Hộ nghèo: 71/1.784 hộ; hộ cận nghèo: 149/1.807 hộ."),
		Document: twoWholes,
	})
}

func twoWholes(d *rule.Document) {
	for _, p := range d.WithNumerals(reading.Prose | reading.Cell) {
		var before []reading.Ratio
		for i := range p.Words {
			q, ok := p.RatioAt(i)
			if !ok {
				continue
			}
			for _, b := range before {
				if sameWhole(p, b, q) {
					at := d.Locate(p, b.Whole.From, b.Whole.To)
					d.Report(p, q.Whole.From, q.Whole.To, p.Text[b.Whole.From:b.Whole.To], at)
					break
				}
			}
			if before = append(before, q); len(before) > most {
				before = before[1:]
			}
		}
	}
	wholesAgainstTotals(d)
}

// most is with how many of those before it a whole is compared.
const most = 16

// wholesAgainstTotals holds wholes against the total that the text tells of the
// commune: toàn xã có 1.784 hộ … 149/1.807 hộ. Where years are told both must
// tell the same.
func wholesAgainstTotals(d *rule.Document) {
	var totals []reading.Measured
	var at []*reading.Passage
	for _, p := range d.WithNumerals(reading.Prose) {
		for i := range p.Words {
			m, ok := p.MeasuredAt(i)
			if ok && reading.Things[m.Unit] &&
				(p.Low(i-1) == "có" && reading.Has(p.Low(i-2), "xã", "hiện") ||
					p.Low(i-1) == "số" && p.Low(i-2) == "tổng") {
				totals, at = append(totals, m), append(at, p)
			}
		}
	}
	totals = totals[:min(len(totals), most)]
	if len(totals) == 0 {
		return
	}
	for _, p := range d.WithNumerals(reading.Prose) {
		for i := range p.Words {
			q, ok := p.RatioAt(i)
			for k := range totals {
				whole := reading.Ratio{Part: totals[k].Numeral, Whole: totals[k].Numeral}
				if ok && totals[k].Unit == countedThing(p, q) && nearly(whole, q) &&
					undivided(at[k], totals[k].From, p, q.Part.From) {
					t := totals[k]
					d.Report(p, q.Whole.From, q.Whole.To, at[k].Text[t.From:t.To], d.Locate(at[k], t.From, t.To))
				}
			}
		}
	}
}

// undivided tells two sentences that no time or place sets apart: they name the
// same years, and no village.
func undivided(p *reading.Passage, at int, q *reading.Passage, there int) bool {
	one, other := p.Lower(p.Sentence(at)), q.Lower(q.Sentence(there))
	return yearsIn(one) == yearsIn(other) &&
		!reading.Has(one+" "+other, "thôn", "bản", "tháng", "quý", "kỳ", "trước", "trong đó")
}

// yearsIn are the years that a text names, on one line.
func yearsIn(low string) string {
	var list []string
	for _, w := range reading.Words(low) {
		if reading.IsYear(w.Low) {
			list = append(list, w.Low)
		}
	}
	return strings.Join(list, " ")
}

// sameWhole tells two ratios of one sort of things whose wholes differ a
// little: by at most a twentieth, and no time or place parts them.
func sameWhole(p *reading.Passage, a, b reading.Ratio) bool {
	counted := countedThing(p, a)
	if !nearly(a, b) || counted == "" || counted != countedThing(p, b) {
		return false
	}
	between := p.Lower(reading.Between(p.Sentence(a.Part.From).From, p.Sentence(b.Part.From).To))
	return !reading.Has(between, "năm", "tháng", "quý", "kỳ", "trước", "trong đó", "giảm", "tăng", "ngày", "thôn")
}

// nearly tells wholes that differ, by at most a twentieth.
func nearly(a, b reading.Ratio) bool {
	x, y := a.Whole.Rat(), b.Whole.Rat()
	if x.Cmp(y) == 0 || x.Cmp(big.NewRat(100, 1)) < 0 {
		return false
	}
	off := new(big.Rat).Sub(x, y)
	return off.Abs(off).Cmp(new(big.Rat).Mul(x, big.NewRat(1, 20))) <= 0
}

// countedThing is what a ratio counts: a noun in the eight words before or the three
// behind it.
func countedThing(p *reading.Passage, q reading.Ratio) string {
	for k := q.End; k < min(q.End+3, len(p.Words)); k++ {
		if reading.Things[p.Low(k)] {
			return p.Low(k)
		}
	}
	for k := q.Part.Word; k >= max(0, q.Part.Word-8); k-- {
		if reading.Things[p.Low(k)] {
			return p.Low(k)
		}
	}
	return ""
}
