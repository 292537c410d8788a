package check

import (
	"strings"

	"vanban/internal/diag"
)

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
