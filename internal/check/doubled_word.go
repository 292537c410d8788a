package check

import (
	"maps"
	"slices"

	"vanban/internal/diag"
)

var doubledWord = Rule{
	Code: diag.DoubledWord, Group: Language, Source: "quy tắc chính tả",
	Good: text("Kế hoạch của xã."),
	Bad:  text("Kế hoạch của của xã."),
	document: func(d *paper) {
		for _, w := range slices.Sorted(maps.Keys(functionWords)) {
			d.each(w+" "+w, prose|heading|cell|caption, func(p *passage, i int) {
				d.amend(p, p.words[i].from, p.words[i+1].to, p.raw(i))
			})
		}
	},
}

// functionWords are never doubled on purpose.
var functionWords = set(`của và các được trong cho với để là có về theo tại những đã sẽ này việc đến do thì mà nhưng vì bị ở
 hoặc như khi nếu đang không thực kế xã nông phải tiêu kết chỉ`)
