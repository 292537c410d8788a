package check

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/reading"
)

var numberedUnit = Rule{
	Code: diag.NumberedUnit, Group: Capitals, Source: "Phụ lục II, mục III.1.b", From: decree,
	Good: text("Đoàn đến thăm Quận 1, Thành phố Hồ Chí Minh."),
	Bad:  text("Đoàn đến thăm quận 1, Thành phố Hồ Chí Minh."),
	document: func(d *paper) {
		for _, noun := range []string{"quận", "phường"} {
			d.Each(noun, running, func(p *reading.Passage, i int) {
				next := p.Low(i + 1)
				if !p.Uncapitalized(i) || p.Separator(i) != " " || len(next) == 0 || len(next) > 2 || next[0] < '1' || next[0] > '9' {
					return
				}
				if after := p.Separator(i + 1); after != "" && strings.HasPrefix(after, " ") && !reading.Has(p.Low(i+2), "thuộc", "thành", "tỉnh", "tp", "và") {
					return
				}
				from, to := p.Words[i].From, p.Words[i+1].To
				d.amend(p, from, to, reading.Capitalize(p.Text[from:to]))
			})
			d.Each(noun+" điện biên phủ", running, func(p *reading.Passage, i int) {
				if p.Uncapitalized(i) {
					d.raise(p, i, i+3)
				}
			})
		}
	},
}
