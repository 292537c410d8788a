package check

import (
	"strings"
	"unicode/utf8"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/viet"
)

var valueMentioned = Rule{
	Code: diag.ValueMentioned, Group: Numbers, Source: "kết quả rà soát của tháng (findings)",
	Good: Example{Findings: "  15.1: {rating: Đạt, value: '92,5%'}\n", Text: "Chỉ tiêu 15.1 đạt 92,5%."},
	Bad:  Example{Findings: "  15.1: {rating: Đạt, value: '92,5%'}\n", Text: "Chỉ tiêu 15.1 đạt 95,2%."},
	document: func(d *paper) {
		if !d.hasSet() {
			return
		}
		for _, noun := range []string{"chỉ tiêu", "nội dung", "tiêu chí"} {
			d.each(noun, prose|cell|heading, func(p *passage, i int) {
				k := i + 2
				if p.low(k) == "số" {
					k++
				}
				if indicator := d.ws.Set.Indicator(p.low(k)); indicator != nil {
					d.mentioned(p, i, k, indicator)
				}
			})
		}
		d.valuesByName()
		for _, t := range d.tables {
			d.valueTable(t)
		}
	},
}

// mentioned holds the value told behind an indicator's number, word number, or
// behind its name against the findings: `chỉ tiêu 15.1 (tỷ lệ …) đạt 92,5%`.
func (d *paper) mentioned(p *passage, from, number int, indicator *criteria.Indicator) {
	clause := p.clause(p.words[from].from)
	for k := number + 1; k < len(p.words) && p.words[k].from < clause.to; k++ {
		f, ok := p.figureAt(k)
		if !ok {
			continue
		}
		q, ratio := p.quotaAt(k)
		if !ratio && !f.percent {
			return
		}
		if p.tellsValue(k) && !goal(p, k) && d.evaluable() {
			d.valueOf(p, p.words[from].from, f, q, ratio, indicator)
		}
		return
	}
}

// tellsValue tells whether a value is told before word k: đạt, là, còn, a colon.
func (p *passage) tellsValue(k int) bool {
	return has(p.low(k-1), "đạt", "là", "còn", "quả", "mức") && p.gap(k-1) == " " || strings.TrimSpace(p.gap(k-1)) == ":"
}

// valueOf holds a percent or a part of a whole against an indicator's finding.
func (d *paper) valueOf(p *passage, from int, f figure, q quota, ratio bool, indicator *criteria.Indicator) {
	fs := d.findingsOf(p, from)
	if fs == nil {
		return
	}
	found := fs.Of(indicator)
	switch {
	case ratio && found.HasRatio:
		if q.part.Compare(found.Ratio.Part) != 0 || q.whole.Compare(found.Ratio.Whole) != 0 {
			d.better(p, from, q.whole.to, viet.Fold(found.Value.Text), indicator.ID)
		}
	case !ratio && found.HasNumber && found.Number.Percent && !sameNumber(f, found):
		d.better(p, from, f.to, viet.Fold(found.Value.Text), indicator.ID)
	}
}

// valuesByName holds what is told behind the name of an indicator, or so much
// of it that no other begins so, against its finding: tỷ lệ nghèo đa chiều của xã
// là 12,21%.
func (d *paper) valuesByName() {
	d.each("tỷ lệ", prose|cell, func(p *passage, i int) {
		for k := i + 4; k < min(i+20, len(p.words)-1); k++ {
			if p.words[k+1].number && has(p.low(k), "là", "đạt", "còn") {
				d.valueByName(p, i, k)
				return
			}
		}
	})
}

// valueByName holds a value behind word verb against the finding of the indicator
// that is named from word i on.
func (d *paper) valueByName(p *passage, i, verb int) {
	best, length, alone := (*criteria.Indicator)(nil), 3, true
	for _, indicator := range d.ws.Set.Indicators() {
		switch n := commonWords(p.text[p.words[i].from:], indicator.Name); {
		case n > length:
			best, length, alone = indicator, n, true
		case n == length:
			alone = false
		}
	}
	if best == nil || !alone {
		return
	}
	last := i + length - 1
	for has(p.low(last+1), "của", "xã", "toàn", "chung", "hiện", "nay") && p.gap(last) == " " {
		last++
	}
	if last+1 == verb {
		d.mentioned(p, i, last, best)
	}
}

// commonWords is how many words a text and a name begin with alike, the case of
// the first letter aside.
func commonWords(text, name string) int {
	_, size := utf8.DecodeRuneInString(name)
	if len(text) < size || lowerCase(text[:size]) != lowerCase(name[:size]) {
		return 0
	}
	n, i := 0, size
	for i < len(text) && i < len(name) && text[i] == name[i] {
		if text[i] == ' ' {
			n++
		}
		i++
	}
	if (i == len(name) || name[i] == ' ') && (i == len(text) || !isLetter(runeAt(text, i))) {
		n++
	}
	return n
}

// valueTable holds a table of indicators with a column of results against the
// findings.
func (d *paper) valueTable(t table) {
	number, result := t.columnOf("chỉ tiêu", "tt"), t.columnOf("kết quả", "thực hiện")
	if number < 0 || result < 0 || number == result {
		return
	}
	for _, row := range t.rows {
		indicator := d.ws.Set.Indicator(strings.TrimRight(cellText(row, number), "."))
		p := row[result]
		if indicator == nil || !strings.Contains(indicator.ID, ".") || p == nil || len(p.words) == 0 || !d.evaluable() {
			continue
		}
		q, ratio := p.quotaAt(0)
		if f, ok := p.figureAt(0); ok && (ratio || f.percent) && f.from == 0 {
			d.valueOf(p, 0, f, q, ratio, indicator)
		}
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
