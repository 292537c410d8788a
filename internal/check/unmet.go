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
	if value := slices.Index(cardinals, p.low(i)) + 1; value > 0 {
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

var unmetListed = Rule{
	Code: diag.UnmetListed, Group: Numbers, Source: "kết quả rà soát của tháng (findings)",
	Good: Example{Findings: allMetBut("5", "6.2"), Text: "Các chỉ tiêu chưa đạt: 5, 6.2."},
	Bad:  Example{Findings: allMetBut("5", "6.2"), Text: "Các chỉ tiêu chưa đạt: 5, 6.3."},
	document: func(d *paper) {
		if !d.hasSet() {
			return
		}
		for _, noun := range []string{"chỉ tiêu chưa đạt", "tiêu chí chưa đạt"} {
			indicators := noun == "chỉ tiêu chưa đạt"
			d.each(noun, prose|cell, func(p *passage, i int) {
				end, ids := p.listOfNumbers(i+4, d.known(indicators))
				if (len(ids) > 1 || len(ids) == 1 && p.ends(end)) && d.evaluable() {
					d.listed(p, i, end, ids, indicators)
				}
			})
		}
	},
}

// known gives the set's own number of an indicator, or of a criterion; empty for
// one that it does not have.
func (d *paper) known(indicators bool) func(string) string {
	if !indicators {
		return func(id string) string {
			if criterionOf(d.ws.Set, id) == nil {
				return ""
			}
			return id
		}
	}
	return func(id string) string {
		if i := d.ws.Set.Indicator(id); i != nil {
			return i.ID
		}
		return ""
	}
}

// ends tells whether nothing but signs stands from word i on, or a new sentence.
func (p *passage) ends(i int) bool {
	return i >= len(p.words) || strings.ContainsAny(p.gap(i-1), ".)")
}

// listOfNumbers reads known numbers, parted by commas, that a colon or a bracket
// leads to from word i on: chưa đạt gồm: 5, 6.2; chưa đạt (5 và 6.2).
func (p *passage) listOfNumbers(i int, known func(string) string) (end int, ids []string) {
	for has(p.low(i), "gồm", "là", "bao", "như", "sau", "cụ", "thể") {
		i++
	}
	if i >= len(p.words) || !strings.ContainsAny(p.gap(i-1), ":(") {
		return i, nil
	}
	for i < len(p.words) {
		if p.low(i) == "và" || p.low(i) == "số" {
			i++
			continue
		}
		id := known(p.low(i))
		if id == "" {
			break
		}
		ids = append(ids, id)
		i++
		if gap := strings.TrimSpace(p.gap(i - 1)); gap != "," && gap != ";" && p.low(i) != "và" {
			break
		}
	}
	return i, ids
}

// listed holds numbers that are said to be those of all that is not met against
// the findings.
func (d *paper) listed(p *passage, from, end int, ids []string, indicators bool) {
	fs := d.findingsOf(p, p.words[from].from)
	if fs == nil {
		return
	}
	var order []string
	for _, u := range fs.Unmet() {
		if !indicators {
			order = append(order, u.ID)
			continue
		}
		for _, f := range u.Findings {
			order = append(order, f.Indicator.ID)
		}
	}
	wanted := set(strings.Join(order, " "))
	var missing, extra []string
	for _, id := range ids {
		if !wanted[id] {
			extra = append(extra, id)
		}
		delete(wanted, id)
	}
	for _, id := range order {
		if wanted[id] {
			missing = append(missing, id)
		}
	}
	if len(missing)+len(extra) > 0 {
		d.slip(p, p.words[from].from, p.words[end-1].to, some(missing), some(extra))
	}
}

// some lists the first names, “không” without any.
func some(names []string) any {
	switch {
	case len(names) == 0:
		return diag.Term{Vi: "không", En: "none"}
	case len(names) > 10:
		return strings.Join(names[:10], ", ") + ", …"
	}
	return strings.Join(names, ", ")
}
