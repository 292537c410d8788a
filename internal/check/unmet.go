package check

import (
	"slices"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/viet"
)

var unmetCount = Rule{
	Code: diag.UnmetCount, Group: Numbers, Source: "kết quả rà soát của tháng (findings)",
	Good: Example{Findings: "  1.1: Đạt\n", Text: "Xã còn 56 chỉ tiêu chưa đạt."},
	Bad:  Example{Findings: "  1.1: Đạt\n", Text: "Xã còn 10 chỉ tiêu chưa đạt."},
	document: func(d *paper) {
		d.eachCount(func(p *passage, n figure, indicators bool) {
			if (p.unmetBehind(n.word+3) || p.unmetBefore(n.word)) && d.evaluable() {
				d.unmetCount(p, n, indicators)
			}
		})
	},
}

// eachCount visits the numbers of indicators and of criteria that the text tells.
func (d *paper) eachCount(visit func(p *passage, n figure, indicators bool)) {
	for _, noun := range []string{"chỉ tiêu", "tiêu chí"} {
		d.each(noun, prose|cell|heading, func(p *passage, i int) {
			if n, indicators, ok := p.countAt(i - 1); ok {
				visit(p, n, indicators)
			}
		})
	}
}

// countAt reads a number of indicators or criteria that begins with word i: 10
// chỉ tiêu, mười tiêu chí.
func (p *passage) countAt(i int) (n figure, indicators, ok bool) {
	if i < 0 {
		return figure{}, false, false
	}
	n, ok = p.figureAt(i)
	if value := slices.Index(viet.Cardinals, p.low(i)) + 1; value > 0 {
		w := p.words[i]
		n, ok = figure{from: w.from, to: w.to, word: i, Decimal: viet.Decimal{Units: int64(value)}}, true
	}
	indicators = p.follows(i+1, "chỉ", "tiêu")
	if !indicators && !p.follows(i+1, "tiêu", "chí") || p.gap(i) != " " || i > 0 && strings.TrimSpace(p.gap(i-1)) == "/" {
		return n, false, false
	}
	return n, indicators, ok && !n.percent && n.Places == 0
}

// unmetBehind tells whether word i begins `chưa đạt`, `còn chưa đạt` or `thuộc 8
// tiêu chí chưa đạt`.
func (p *passage) unmetBehind(i int) bool {
	if p.low(i) == "thuộc" && p.follows(i+2, "tiêu", "chí") {
		i += 4
	}
	if p.low(i) == "còn" {
		i++
	}
	return p.follows(i, "chưa", "đạt") || p.follows(i, "không", "đạt") || p.follows(i, "chưa", "hoàn", "thành")
}

// unmetBefore tells whether `chỉ tiêu chưa đạt là` or `tiêu chí chưa đạt:` ends
// before word i.
func (p *passage) unmetBefore(i int) bool {
	if p.low(i-1) == "là" {
		i--
	}
	return (p.follows(i-2, "chưa", "đạt") || p.follows(i-2, "không", "đạt")) && (p.follows(i-4, "chỉ", "tiêu") || p.follows(i-4, "tiêu", "chí"))
}

func (d *paper) unmetCount(p *passage, n figure, indicators bool) {
	fs := d.findingsOf(p, n.from)
	if fs == nil {
		return
	}
	unmet := fs.Total() - fs.Met()
	if !indicators {
		unmet = fs.CriteriaTotal() - fs.CriteriaMet()
	}
	if n.Units != int64(unmet) {
		d.slip(p, n.from, p.words[n.word+2].to, unmet, fs.Month)
	}
}
