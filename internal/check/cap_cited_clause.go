package check

import "vanban/internal/diag"

var citedClause = Rule{
	Code: diag.CitedClause, Group: Capitals, Source: "Phụ lục II, mục V.7 (các ví dụ)", From: decree,
	Good: text("Thực hiện theo điểm a khoản 2 Điều 5 Luật Đất đai."),
	Bad:  text("Thực hiện theo Điểm a Khoản 2 Điều 5 Luật Đất đai."),
	document: func(d *paper) {
		d.each("khoản", prose|cell|heading, func(p *passage, i int) {
			if p.raised(i) && !p.begins(i) && i+1 < len(p.words) && p.words[i+1].number && p.gap(i) == " " {
				d.lower(p, i, i+1)
			}
		})
		d.each("điểm", prose|cell|heading, func(p *passage, i int) {
			letter := len([]rune(p.raw(i+1))) == 1 && p.lowered(i+1) && !p.words[min(i+1, len(p.words)-1)].number
			if p.raised(i) && !p.begins(i) && letter && has(p.low(i+2), "khoản", "điều", "và") {
				d.lower(p, i, i+1)
			}
		})
	},
}

// lower amends words to begin with a small letter.
func (d *paper) lower(p *passage, first, last int) {
	from, to := p.words[first].from, p.words[last].to
	d.amend(p, from, to, smallFirst(p.text[from:to]))
}
