package number

import (
	"slices"
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/reading"
	"vanban/internal/viet"
)

// eachCount visits the numbers of indicators and of criteria that the text tells.
func eachCount(d *rule.Document, visit func(p *reading.Passage, n reading.Numeral, indicators bool)) {
	for _, noun := range []string{"chỉ tiêu", "tiêu chí"} {
		d.Each(noun, reading.Prose|reading.Cell|reading.Heading, func(p *reading.Passage, i int) {
			if n, indicators, ok := countAt(p, i-1); ok {
				visit(p, n, indicators)
			}
		})
	}
}

// countAt reads a number of indicators or criteria that begins with word i: 10
// chỉ tiêu, mười tiêu chí.
func countAt(p *reading.Passage, i int) (n reading.Numeral, indicators, ok bool) {
	if i < 0 {
		return reading.Numeral{}, false, false
	}
	n, ok = p.NumeralAt(i)
	if value := slices.Index(viet.Cardinals, p.Low(i)) + 1; value > 0 {
		w := p.Words[i]
		n, ok = reading.Numeral{From: w.From, To: w.To, Word: i, Decimal: viet.Decimal{Units: int64(value)}}, true
	}
	indicators = p.Follows(i+1, "chỉ", "tiêu")
	if !indicators && !p.Follows(i+1, "tiêu", "chí") || p.Separator(i) != " " ||
		i > 0 && strings.TrimSpace(p.Separator(i-1)) == "/" {
		return n, false, false
	}
	return n, indicators, ok && !n.Percent && n.Places == 0
}

// unmetBehind tells whether word i begins `chưa đạt`, `còn chưa đạt` or `thuộc 8
// tiêu chí chưa đạt`.
func unmetBehind(p *reading.Passage, i int) bool {
	if p.Low(i) == "thuộc" && p.Follows(i+2, "tiêu", "chí") {
		i += 4
	}
	if p.Low(i) == "còn" {
		i++
	}
	return p.Follows(i, "chưa", "đạt") || p.Follows(i, "không", "đạt") || p.Follows(i, "chưa", "hoàn", "thành")
}

// unmetBefore tells whether `chỉ tiêu chưa đạt là` or `tiêu chí chưa đạt:` ends
// before word i.
func unmetBefore(p *reading.Passage, i int) bool {
	if p.Low(i-1) == "là" {
		i--
	}
	return (p.Follows(i-2, "chưa", "đạt") || p.Follows(i-2, "không", "đạt")) &&
		(p.Follows(i-4, "chỉ", "tiêu") || p.Follows(i-4, "tiêu", "chí"))
}
