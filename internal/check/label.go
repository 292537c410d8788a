package check

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/reading"
)

var doubledLabel = Rule{
	Code: diag.DoubledLabel, Group: Completeness, Source: "quy tắc diễn đạt",
	Good: text("*Nguyên nhân:* Do thiếu kinh phí."),
	Bad:  text("*Nguyên nhân:* Nguyên nhân là do thiếu kinh phí."),
	document: func(d *paper) {
		for _, p := range d.Of(reading.Prose | reading.Cell) {
			colon := strings.Index(p.Text, ": ")
			if colon < 0 {
				continue
			}
			n := p.WordAt(colon)
			if n == 0 || n > 4 || p.Words[0].Number || n >= len(p.Words) {
				continue
			}
			first := n
			if reading.Has(p.Low(n), "do", "là", "vì") {
				first++
			}
			if label := p.Lows(0, n); p.Follows(first, label...) {
				to := p.Words[min(first+n+1, len(p.Words)-1)].To
				d.slip(p, p.Words[n].From, to, p.Text[p.Words[0].From:colon])
			}
		}
	},
}
