package check

import (
	"vanban/internal/diag"
	"vanban/internal/reading"
)

var citedClause = Rule{
	Code: diag.CitedClause, Group: Capitals, Source: "Phụ lục II, mục V.7 (các ví dụ)", From: decree,
	Good: text("Thực hiện theo điểm a khoản 2 Điều 5 Luật Đất đai."),
	Bad:  text("Thực hiện theo Điểm a Khoản 2 Điều 5 Luật Đất đai."),
	document: func(d *paper) {
		d.Each("khoản", reading.Prose|reading.Cell|reading.Heading, func(p *reading.Passage, i int) {
			if p.Capitalized(i) && !p.Begins(i) && i+1 < len(p.Words) && p.Words[i+1].Number && p.Separator(i) == " " {
				d.lower(p, i, i+1)
			}
		})
		d.Each("điểm", reading.Prose|reading.Cell|reading.Heading, func(p *reading.Passage, i int) {
			letter := len([]rune(p.Raw(i+1))) == 1 && p.Uncapitalized(i+1) && !p.Words[min(i+1, len(p.Words)-1)].Number
			if p.Capitalized(i) && !p.Begins(i) && letter && reading.Has(p.Low(i+2), "khoản", "điều", "và") {
				d.lower(p, i, i+1)
			}
		})
	},
}

// lower amends words to begin with a small letter.
func (d *paper) lower(p *reading.Passage, first, last int) {
	from, to := p.Words[first].From, p.Words[last].To
	d.amend(p, from, to, reading.Uncapitalize(p.Text[from:to]))
}
