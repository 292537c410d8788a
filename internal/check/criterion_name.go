package check

import (
	"strings"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/viet"
)

var criterionName = Rule{
	Code: diag.CriterionName, Group: Numbers, Source: "bộ tiêu chí của không gian làm việc",
	Good: text("Tiêu chí số 11 về nghèo đa chiều chưa đạt."),
	Bad:  text("Tiêu chí số 12 về nghèo đa chiều chưa đạt."),
	document: func(d *paper) {
		if d.ws.Set == nil {
			return
		}
		d.each("tiêu chí số", prose|heading|cell, func(p *passage, i int) {
			number := p.low(i + 3)
			if has(p.small(p.sentence(p.words[i].from)), "nâng cao", "kiểu mẫu", "thôn") || !nameBegins(p, i+3) {
				return
			}
			rest := p.text[p.words[i+3].to:]
			k := p.wordAt(p.words[i+3].to)
			if p.low(k) == "về" {
				rest = p.text[p.words[k].to:]
			}
			rest = viet.Fold(strings.TrimLeft(rest, " :-–(“"))
			own, other := criterionOf(d.ws.Set, number), named(d.ws.Set, rest)
			if own != nil && other != nil && own != other && !strings.HasPrefix(rest, begin(own.Name)) {
				d.slip(p, p.words[i].from, p.words[min(k+3, len(p.words)-1)].to, number, own.Name, d.ws.Set.ID)
			}
		})
	},
}

// nameBegins tells whether a criterion's name follows its number, word i.
func nameBegins(p *passage, i int) bool {
	if i >= len(p.words) || !p.words[i].number {
		return false
	}
	gap := strings.TrimSpace(p.gap(i))
	return gap == ":" || gap == "-" || gap == "–" || gap == "(" || gap == "“" || gap == "" && p.low(i+1) == "về"
}

func criterionOf(set *criteria.Set, id string) *criteria.Criterion {
	for i := range set.Criteria {
		if set.Criteria[i].ID == id {
			return &set.Criteria[i]
		}
	}
	return nil
}

// named finds the criterion whose name a folded text begins with.
func named(set *criteria.Set, text string) *criteria.Criterion {
	for i := range set.Criteria {
		if strings.HasPrefix(text, viet.Fold(set.Criteria[i].Name)) {
			return &set.Criteria[i]
		}
	}
	return nil
}

// begin are the first two words of a name, folded.
func begin(name string) string {
	parts := strings.Fields(viet.Fold(name))
	return strings.Join(parts[:min(2, len(parts))], " ")
}
