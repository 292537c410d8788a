package check

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/reading"
	"vanban/internal/source"
)

var deputyWithoutKT = Rule{
	Code: diag.DeputyWithoutKT, Group: Form, Source: "Phụ lục I, mục II.7.b", From: decree,
	Good: config("signers: {ky: {authority: [TM. Ủy ban nhân dân, KT. Chủ tịch, Phó Chủ tịch], name: Nguyễn Văn An}}"),
	Bad:  config("signers: {ky: {authority: [TM. Ủy ban nhân dân, Phó Chủ tịch], name: Nguyễn Văn An}}"),
	document: func(d *paper) {
		for _, s := range d.signers() {
			n := len(s.Authority)
			if n == 0 {
				continue
			}
			last, first := s.Authority[n-1], reading.Lower(s.Authority[0].Text)
			post, deputy := strings.CutPrefix(reading.Lower(last.Text), "phó ")
			collective := n == 1 || strings.HasPrefix(first, "tm. ủy ban nhân dân") || strings.HasPrefix(first, "tm. ubnd") || strings.HasPrefix(first, "tm. ban")
			if deputy && collective && !anyPrefix(s.Authority, "kt.", "tl.", "tuq.", "q.") {
				d.field(last, strings.ToUpper(post))
			}
		}
	},
}

// anyPrefix tells whether one of the lines begins with one of the words.
func anyPrefix(lines []source.String, words ...string) bool {
	for _, l := range lines {
		for _, w := range words {
			if strings.HasPrefix(reading.Lower(l.Text), w) {
				return true
			}
		}
	}
	return false
}
