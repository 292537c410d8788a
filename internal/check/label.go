package check

import (
	"strings"

	"vanban/internal/diag"
)

var doubledLabel = Rule{
	Code: diag.DoubledLabel, Group: Completeness, Source: "quy tắc diễn đạt",
	Good: text("*Nguyên nhân:* Do thiếu kinh phí."),
	Bad:  text("*Nguyên nhân:* Nguyên nhân là do thiếu kinh phí."),
	document: func(d *paper) {
		for _, p := range d.of(prose | cell) {
			colon := strings.Index(p.text, ": ")
			if colon < 0 {
				continue
			}
			n := p.wordAt(colon)
			if n == 0 || n > 4 || p.words[0].number || n >= len(p.words) {
				continue
			}
			first := n
			if has(p.low(n), "do", "là", "vì") {
				first++
			}
			if label := p.lows(0, n); p.follows(first, label...) {
				to := p.words[min(first+n+1, len(p.words)-1)].to
				d.slip(p, p.words[n].from, to, p.text[p.words[0].from:colon])
			}
		}
	},
}
