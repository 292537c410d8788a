package check

import (
	"strconv"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/reading"
	"vanban/internal/viet"
)

var citedArticle = Rule{
	Code: diag.CitedArticle, Group: Capitals, Source: "Phụ lục II, mục V.7", From: decree,
	Good: text("Theo khoản 2 Điều 103 Luật Đất đai."),
	Bad:  text("Theo khoản 2 điều 103 Luật Đất đai."),
	document: func(d *paper) {
		d.Each("điều", running, func(p *reading.Passage, i int) {
			n, err := strconv.Atoi(p.Low(i + 1))
			if err != nil || n == 0 || n > 700 || p.Low(i + 1)[0] == '0' || p.Separator(i) != " " || !d.cites(p, i) {
				return
			}
			switch {
			case p.Uncapitalized(i):
				d.raise(p, i, i+1)
			case p.Raw(i) == "ĐIỀU":
				d.amend(p, p.Words[i].From, p.Words[i].To, "Điều")
			}
		})
		d.Each("mục", running, func(p *reading.Passage, i int) {
			if p.Uncapitalized(i) && i+1 < len(p.Words) && p.Words[i+1].Number && p.Low(i+2) == "chương" && p.Separator(i) == " " && p.Separator(i+1) == " " {
				d.raise(p, i, i+1)
			}
		})
		d.Each("phụ lục", running, func(p *reading.Passage, i int) {
			if p.Uncapitalized(i) && viet.RomanValue(p.Raw(i+2)) > 0 && p.Separator(i+1) == " " {
				d.raise(p, i, i+2)
			}
		})
		for _, unit := range []string{"chương", "phần"} {
			d.Each(unit, running, func(p *reading.Passage, i int) {
				numeral := p.Uncapitalized(i) && viet.RomanValue(p.Raw(i+1)) > 0
				if numeral && p.Separator(i) == " " && p.Separator(i+1) == " " && citedText[p.Low(i+2)] {
					d.raise(p, i, i+1)
				}
			})
		}
	},
}

// raise amends words to begin with a capital.
func (d *paper) raise(p *reading.Passage, first, last int) {
	from, to := p.Words[first].From, p.Words[last].To
	d.amend(p, from, to, reading.Capitalize(p.Text[from:to]))
}

// citedText are the words behind the number of an article, chapter or part.
var citedText = reading.Set("luật nghị quy quyết pháp thông của này bộ chương mục phần hiến nêu trên")

// cites tells a reference to an article from an order to send things (điều 2
// xe) and from a count.
func (d *paper) cites(p *reading.Passage, i int) bool {
	before := p.Low(i - 1)
	if i > 0 && p.Words[i-1].Number && p.Separator(i-1) == " " && p.Low(i-2) != "khoản" {
		return false
	}
	after := p.Separator(i + 1)
	return reading.Has(before, "tại", "theo", "khoản") || p.Low(i-2) == "khoản" || !strings.HasPrefix(after, " ") || citedText[p.Low(i+2)]
}
