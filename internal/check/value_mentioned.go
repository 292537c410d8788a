package check

import (
	"strings"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/viet"
)

var valueMentioned = Rule{
	Code: diag.ValueMentioned, Group: Numbers, Source: "kết quả rà soát của tháng (findings)",
	Good: Example{Findings: "  15.1: {rating: Đạt, value: '92,5%'}\n", Text: "Chỉ tiêu 15.1 đạt 92,5%."},
	Bad:  Example{Findings: "  15.1: {rating: Đạt, value: '92,5%'}\n", Text: "Chỉ tiêu 15.1 đạt 95,2%."},
	document: func(d *paper) {
		if d.ws.Set == nil {
			return
		}
		for _, noun := range []string{"chỉ tiêu", "nội dung", "tiêu chí"} {
			d.each(noun, prose|cell, func(p *passage, i int) {
				k := i + 2
				if p.low(k) == "số" {
					k++
				}
				if indicator := d.ws.Set.Indicator(p.low(k)); indicator != nil {
					d.mentioned(p, i, k, indicator)
				}
			})
		}
	},
}

// mentioned holds the value told behind an indicator's number against the
// findings: `chỉ tiêu 15.1 (tỷ lệ …) đạt 92,5%`.
func (d *paper) mentioned(p *passage, from, number int, indicator *criteria.Indicator) {
	clause := p.clause(p.words[from].from)
	for k := number + 1; k < len(p.words) && p.words[k].from < clause.to; k++ {
		f, ok := p.figureAt(k)
		if !ok || !f.percent {
			continue
		}
		if !has(p.low(k-1), "đạt", "là") || p.gap(k-1) != " " || goal(p, k) || !d.evaluable() {
			return
		}
		fs := d.findingsOf(p, p.words[from].from)
		if fs == nil {
			return
		}
		found := fs.Of(indicator)
		if found.HasNumber && found.Number.Percent && !sameNumber(f, found) {
			d.better(p, p.words[from].from, f.to, viet.Fold(found.Value.Text), indicator.ID)
		}
		return
	}
}

// goal tells a number that is aimed at, not reached.
func goal(p *passage, k int) bool {
	low := p.small(span{p.clause(p.words[k].from).from, p.words[k].from})
	return has(low, "phấn đấu", "mục tiêu", "yêu cầu", "quy định", "phải", "cần", "từ", "trên", "dưới", "ít nhất", "tối thiểu")
}

// sameNumber compares a percent of the text with that of a finding, at the
// decimals of the text.
func sameNumber(f figure, found *criteria.Finding) bool {
	if found.HasRatio {
		q := found.Ratio.Percent(f.Places)
		return q == f.Decimal.String()+"%"
	}
	value, ok := viet.ParseDecimal(strings.TrimRight(strings.TrimSuffix(strings.TrimSpace(found.Value.Text), "%"), " "))
	return !ok || value.Compare(f.Decimal) == 0 || f.Places < value.Places && rounds(value.Rat(), f.Decimal)
}
