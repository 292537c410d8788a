package check

import (
	"strconv"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/viet"
)

var citedArticle = Rule{
	Code: diag.CitedArticle, Group: Capitals, Source: "Phụ lục II, mục V.7", From: decree,
	Good: text("Theo khoản 2 Điều 103 Luật Đất đai."),
	Bad:  text("Theo khoản 2 điều 103 Luật Đất đai."),
	document: func(d *paper) {
		d.each("điều", running, func(p *passage, i int) {
			n, err := strconv.Atoi(p.low(i + 1))
			if err != nil || n == 0 || n > 700 || p.low(i + 1)[0] == '0' || p.gap(i) != " " || !d.cites(p, i) {
				return
			}
			switch {
			case p.lowered(i):
				d.raise(p, i, i+1)
			case p.raw(i) == "ĐIỀU":
				d.amend(p, p.words[i].from, p.words[i].to, "Điều")
			}
		})
		d.each("mục", running, func(p *passage, i int) {
			if p.lowered(i) && i+1 < len(p.words) && p.words[i+1].number && p.low(i+2) == "chương" && p.gap(i) == " " && p.gap(i+1) == " " {
				d.raise(p, i, i+1)
			}
		})
		d.each("phụ lục", running, func(p *passage, i int) {
			if p.lowered(i) && viet.RomanValue(p.raw(i+2)) > 0 && p.gap(i+1) == " " {
				d.raise(p, i, i+2)
			}
		})
		for _, unit := range []string{"chương", "phần"} {
			d.each(unit, running, func(p *passage, i int) {
				numeral := p.lowered(i) && viet.RomanValue(p.raw(i+1)) > 0
				if numeral && p.gap(i) == " " && p.gap(i+1) == " " && citedText[p.low(i+2)] {
					d.raise(p, i, i+1)
				}
			})
		}
	},
}

// raise amends words to begin with a capital.
func (d *paper) raise(p *passage, first, last int) {
	from, to := p.words[first].from, p.words[last].to
	d.amend(p, from, to, capital(p.text[from:to]))
}

// citedText are the words behind the number of an article, chapter or part.
var citedText = set("luật nghị quy quyết pháp thông của này bộ chương mục phần hiến nêu trên")

// cites tells a reference to an article from an order to send things (điều 2
// xe) and from a count.
func (d *paper) cites(p *passage, i int) bool {
	before := p.low(i - 1)
	if i > 0 && p.words[i-1].number && p.gap(i-1) == " " && p.low(i-2) != "khoản" {
		return false
	}
	after := p.gap(i + 1)
	return has(before, "tại", "theo", "khoản") || p.low(i-2) == "khoản" || !strings.HasPrefix(after, " ") || citedText[p.low(i+2)]
}
