package check

import (
	"strings"

	"vanban/internal/diag"
)

var numberedUnit = Rule{
	Code: diag.NumberedUnit, Group: Capitals, Source: "Phụ lục II, mục III.1.b", From: decree,
	Good: text("Đoàn đến thăm Quận 1, Thành phố Hồ Chí Minh."),
	Bad:  text("Đoàn đến thăm quận 1, Thành phố Hồ Chí Minh."),
	document: func(d *paper) {
		for _, noun := range []string{"quận", "phường"} {
			d.each(noun, running, func(p *passage, i int) {
				next := p.low(i + 1)
				if !p.lowered(i) || p.gap(i) != " " || len(next) == 0 || len(next) > 2 || next[0] < '1' || next[0] > '9' {
					return
				}
				if after := p.gap(i + 1); after != "" && strings.HasPrefix(after, " ") && !has(p.low(i+2), "thuộc", "thành", "tỉnh", "tp", "và") {
					return
				}
				from, to := p.words[i].from, p.words[i+1].to
				d.amend(p, from, to, capital(p.text[from:to]))
			})
			d.each(noun+" điện biên phủ", running, func(p *passage, i int) {
				if p.lowered(i) {
					d.raise(p, i, i+3)
				}
			})
		}
	},
}
