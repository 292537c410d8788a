package number

import (
	"strings"
	"unicode/utf8"

	"vanban/internal/check/rule"
	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/reading"
	"vanban/internal/viet"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-63", Severity: diag.Warning, Source: "kết quả rà soát của tháng (findings)",
		Title: diag.Term{Vi: "Số liệu nêu trong văn bản đúng với kết quả rà soát",
			En: "Values in the text are those of the findings"},
		Text: diag.Term{Vi: "“%[1]s”: kết quả rà soát của chỉ tiêu %[3]s là %[2]s",
			En: "“%[1]s”: the findings of indicator %[3]s say %[2]s"},
		Hint: diag.Term{Vi: "dùng số liệu của kết quả rà soát, hoặc sửa kết quả",
			En: "use the value of the findings, or mend them"},
		Good:     rule.Example{Findings: "  15.1: {rating: Đạt, value: '92,5%'}\n", Text: "Chỉ tiêu 15.1 đạt 92,5%."},
		Bad:      rule.Example{Findings: "  15.1: {rating: Đạt, value: '92,5%'}\n", Text: "Chỉ tiêu 15.1 đạt 95,2%."},
		Document: valueMentioned,
	})
}

func valueMentioned(d *rule.Document) {
	if !requireSet(d) {
		return
	}
	for _, noun := range []string{"chỉ tiêu", "nội dung", "tiêu chí"} {
		d.Each(noun, reading.Prose|reading.Cell|reading.Heading, func(p *reading.Passage, i int) {
			k := i + 2
			if p.Low(k) == "số" {
				k++
			}
			if indicator := d.WS.Set.Indicator(p.Low(k)); indicator != nil {
				mentioned(d, p, i, k, indicator)
			}
		})
	}
	valuesByName(d)
	for _, t := range d.Tables {
		valueTable(d, t)
	}
}

// mentioned holds the value told behind an indicator's number, word number, or
// behind its name against the findings: `chỉ tiêu 15.1 (tỷ lệ …) đạt 92,5%`.
func mentioned(d *rule.Document, p *reading.Passage, from, number int, indicator *criteria.Indicator) {
	clause := p.Clause(p.Words[from].From)
	for k := number + 1; k < len(p.Words) && p.Words[k].From < clause.To; k++ {
		f, ok := p.NumeralAt(k)
		if !ok {
			continue
		}
		q, ratio := p.RatioAt(k)
		if !ratio && !f.Percent {
			return
		}
		if tellsValue(p, k) && !goal(p, k) && requireFindings(d) {
			valueOf(d, p, p.Words[from].From, f, q, ratio, indicator)
		}
		return
	}
}

// tellsValue tells whether a value is told before word k: đạt, là, còn, a colon.
func tellsValue(p *reading.Passage, k int) bool {
	return reading.Has(p.Low(k-1), "đạt", "là", "còn", "quả", "mức") && p.Separator(k-1) == " " ||
		strings.TrimSpace(p.Separator(k-1)) == ":"
}

// valueOf holds a percent or a part of a whole against an indicator's finding.
func valueOf(d *rule.Document, p *reading.Passage, from int, f reading.Numeral, q reading.Ratio, ratio bool,
	indicator *criteria.Indicator) {
	fs := findingsOf(d, p, from)
	if fs == nil {
		return
	}
	found := fs.Of(indicator)
	switch {
	case ratio && found.HasRatio:
		if q.Part.Compare(found.Ratio.Part) != 0 || q.Whole.Compare(found.Ratio.Whole) != 0 {
			d.Suggest(p, from, q.Whole.To, viet.Fold(found.Value.Text), indicator.ID)
		}
	case !ratio && found.HasNumber && found.Number.Percent && !sameNumber(f, found):
		d.Suggest(p, from, f.To, viet.Fold(found.Value.Text), indicator.ID)
	}
}

// valuesByName holds what is told behind the name of an indicator, or so much
// of it that no other begins so, against its finding: tỷ lệ nghèo đa chiều của xã
// là 12,21%.
func valuesByName(d *rule.Document) {
	d.Each("tỷ lệ", reading.Prose|reading.Cell, func(p *reading.Passage, i int) {
		for k := i + 4; k < min(i+20, len(p.Words)-1); k++ {
			if p.Words[k+1].Number && reading.Has(p.Low(k), "là", "đạt", "còn") {
				valueByName(d, p, i, k)
				return
			}
		}
	})
}

// valueByName holds a value behind word verb against the finding of the indicator
// that is named from word i on.
func valueByName(d *rule.Document, p *reading.Passage, i, verb int) {
	best, length, alone := (*criteria.Indicator)(nil), 3, true
	for _, indicator := range d.WS.Set.Indicators() {
		switch n := commonWords(p.Text[p.Words[i].From:], indicator.Name); {
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
	for reading.Has(p.Low(last+1), "của", "xã", "toàn", "chung", "hiện", "nay") && p.Separator(last) == " " {
		last++
	}
	if last+1 == verb {
		mentioned(d, p, i, last, best)
	}
}

// commonWords is how many words a text and a name begin with alike, the case of
// the first letter aside.
func commonWords(text, name string) int {
	_, size := utf8.DecodeRuneInString(name)
	if len(text) < size || reading.Lower(text[:size]) != reading.Lower(name[:size]) {
		return 0
	}
	n, i := 0, size
	for i < len(text) && i < len(name) && text[i] == name[i] {
		if text[i] == ' ' {
			n++
		}
		i++
	}
	if (i == len(name) || name[i] == ' ') && (i == len(text) || !reading.IsLetter(reading.RuneAt(text, i))) {
		n++
	}
	return n
}

// valueTable holds a table of indicators with a column of results against the
// findings.
func valueTable(d *rule.Document, t reading.Table) {
	number, result := t.ColumnOf("chỉ tiêu", "tt"), t.ColumnOf("kết quả", "thực hiện")
	if number < 0 || result < 0 || number == result {
		return
	}
	for _, row := range t.Rows {
		indicator := d.WS.Set.Indicator(strings.TrimRight(reading.CellText(row, number), "."))
		p := row[result]
		if indicator == nil || !strings.Contains(indicator.ID, ".") || p == nil || len(p.Words) == 0 ||
			!requireFindings(d) {
			continue
		}
		q, ratio := p.RatioAt(0)
		if f, ok := p.NumeralAt(0); ok && (ratio || f.Percent) && f.From == 0 {
			valueOf(d, p, 0, f, q, ratio, indicator)
		}
	}
}

// goal tells a number that is aimed at, not reached.
func goal(p *reading.Passage, k int) bool {
	low := p.Lower(reading.Between(p.Clause(p.Words[k].From).From, p.Words[k].From))
	return reading.Has(low, "phấn đấu", "mục tiêu", "yêu cầu", "quy định", "phải", "cần", "từ", "trên", "dưới",
		"ít nhất", "tối thiểu")
}

// sameNumber compares a percent of the text with that of a finding, at the
// decimals of the text.
func sameNumber(f reading.Numeral, found *criteria.Finding) bool {
	if found.HasRatio {
		q := found.Ratio.Percent(f.Places)
		return q == f.Decimal.String()+"%"
	}
	value, ok := viet.ParseDecimal(strings.TrimRight(strings.TrimSuffix(strings.TrimSpace(found.Value.Text), "%"), " "))
	return !ok || value.Compare(f.Decimal) == 0 || f.Places < value.Places && rounds(value.Rat(), f.Decimal)
}
