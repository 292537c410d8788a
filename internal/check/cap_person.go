package check

import (
	"strings"

	"vanban/internal/diag"
)

var personCapital = Rule{
	Code: diag.PersonCapital, Group: Capitals, Source: "Phụ lục II, mục II.1", From: decree,
	Good: text("Giao ông Nguyễn Văn An phụ trách."),
	Bad:  text("Giao ông Nguyễn văn An phụ trách."),
	document: func(d *paper) {
		for _, s := range d.signers() {
			if right := titleCase(s.Name.Text); right != s.Name.Text && s.Name.Text != "" {
				d.field(s.Name, right).Fix = right
			}
		}
		for _, middle := range []string{"văn", "thị"} {
			d.each(middle, running, func(p *passage, i int) {
				name := i > 0 && p.lowered(i) && surnames[p.low(i-1)] && p.raised(i-1) && p.raised(i+1) && p.gap(i-1) == " " && p.gap(i) == " "
				if name && !has(p.low(i+1), "xã", "trấn") {
					from, to := p.words[i-1].from, p.words[i+1].to
					d.amend(p, from, to, titleCase(p.text[from:to]))
				}
			})
		}
	},
}

// titleCase gives every syllable of a name its capital. Titles and ranks before
// or behind a name are left to another rule.
func titleCase(name string) string {
	if academic.MatchString(name) || strings.ContainsAny(name, ",(…") {
		return name
	}
	parts := strings.Fields(name)
	for i, part := range parts {
		switch {
		case strings.Contains(part, "."):
			return name
		case len([]rune(part)) > 1 && capitals(part):
			parts[i] = capital(lowerCase(part))
		default:
			parts[i] = capital(part)
		}
	}
	return strings.Join(parts, " ")
}
