package check

import (
	"maps"
	"slices"
	"strings"

	"vanban/internal/diag"
)

var doubledWord = Rule{
	Code: diag.DoubledWord, Group: Language, Source: "quy tắc chính tả",
	Good: text("Kế hoạch của xã; các thôn thực hiện."),
	Bad:  text("Kế hoạch của của xã;; các thôn thực hiện thực hiện."),
	document: func(d *paper) {
		for _, w := range slices.Sorted(maps.Keys(functionWords)) {
			d.each(w+" "+w, prose|heading|cell|caption, func(p *passage, i int) {
				d.amend(p, p.words[i].from, p.words[i+1].to, p.raw(i))
			})
		}
		for _, p := range d.of(prose | heading | cell | caption) {
			d.phraseTwice(p)
			d.signTwice(p)
		}
	},
}

// phraseTwice notes two different words that stand again right behind themselves.
func (d *paper) phraseTwice(p *passage) {
	for i := 0; i+3 < len(p.words); i++ {
		again := p.words[i].low == p.words[i+2].low && p.words[i+1].low == p.words[i+3].low
		if !again || p.words[i].low == p.words[i+1].low || p.words[i].number || p.words[i+1].number || p.low(i) == "từng" {
			continue
		}
		if p.gap(i) == " " && p.gap(i+1) == " " && p.gap(i+2) == " " {
			d.amend(p, p.words[i].from, p.words[i+3].to, p.text[p.words[i].from:p.words[i+1].to])
		}
	}
}

// signTwice notes a sign of its own that stands twice; three stops are an
// ellipsis.
func (d *paper) signTwice(p *passage) {
	for i := 1; i < len(p.text); i++ {
		sign := p.text[i]
		if sign != p.text[i-1] || sign != ',' && sign != ';' && sign != ':' && sign != '.' {
			continue
		}
		before, after := runeBefore(p.text, i-1), runeAt(p.text, i+1)
		if !strings.ContainsRune(".,;:…/", before) && !strings.ContainsRune(".,;:…/", after) {
			d.amend(p, i-1, i+1, string(sign))
		}
	}
}

// functionWords are never doubled on purpose.
var functionWords = set(`của và các được trong cho với để là có về theo tại những đã sẽ này việc đến do thì mà nhưng vì bị ở
 hoặc như khi nếu đang không thực kế xã nông phải tiêu kết chỉ`)
