package check

import (
	"strings"

	"vanban/internal/diag"
)

var rangeStyle = Rule{
	Code: diag.RangeStyle, Group: Language, Source: "thông lệ: một kiểu viết trong một văn bản",
	Good: text("Giai đoạn 2021 - 2025 và giai đoạn 2026 - 2030."),
	Bad:  text("Giai đoạn 2021 - 2025, giai đoạn 2026 - 2030 và giai đoạn 2031-2035."),
	document: func(d *paper) {
		ranges := d.yearRanges()
		count := map[string]int{}
		best := ""
		for _, r := range ranges {
			if count[r.sign]++; even(r.sign) && (best == "" || count[r.sign] > count[best]) {
				best = r.sign
			}
		}
		if best == "" {
			best = " - "
		}
		for _, r := range ranges {
			if r.sign != best {
				first, second := r.p.raw(r.i), r.p.raw(r.i+1)
				d.amend(r.p, r.p.words[r.i].from, r.p.words[r.i+1].to, first+best+second, count[best])
			}
		}
		d.pairs()
	},
}

// pairs notes words that a hyphen joins without spaces where the same stand with
// spaces elsewhere: kinh tế-xã hội, kinh tế - xã hội.
func (d *paper) pairs() {
	apart := map[string]int{}
	var joined []spot
	for _, p := range d.of(prose | heading | cell | caption) {
		if !strings.Contains(p.text, "-") {
			continue
		}
		for i := range len(p.words) - 1 {
			switch gap := p.gap(i); {
			case p.words[i].number || p.words[i+1].number:
			case gap == " - ":
				apart[p.low(i)+" "+p.low(i+1)]++
			case gap == "-":
				joined = append(joined, spot{p, i})
			}
		}
	}
	for _, s := range joined {
		if n := apart[s.p.low(s.i)+" "+s.p.low(s.i+1)]; n > 0 {
			first, second := s.p.raw(s.i), s.p.raw(s.i+1)
			d.amend(s.p, s.p.words[s.i].from, s.p.words[s.i+1].to, first+" - "+second, n)
		}
	}
}

// yearRange is two years, from word i of a passage on, and the sign between.
type yearRange struct {
	spot
	sign string
}

func (d *paper) yearRanges() []yearRange {
	var list []yearRange
	for _, p := range d.withFigures(prose | heading | cell | caption) {
		for i := range p.words {
			if !year(p.low(i)) || !year(p.low(i+1)) {
				continue
			}
			sign := p.gap(i)
			if s := strings.TrimSpace(sign); s == "-" || s == "–" {
				list = append(list, yearRange{spot{p, i}, sign})
			}
		}
	}
	return list
}

// year tells a number that is one.
func year(s string) bool {
	return len(s) == 4 && (strings.HasPrefix(s, "19") || strings.HasPrefix(s, "20")) && strings.Trim(s, "0123456789") == ""
}

// even tells a sign with as much space before as behind.
func even(sign string) bool { return strings.HasPrefix(sign, " ") == strings.HasSuffix(sign, " ") }
