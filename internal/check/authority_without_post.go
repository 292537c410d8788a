package check

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/reading"
)

var authorityWithoutPost = Rule{
	Code: diag.AuthorityWithoutPost, Group: Form, Source: "Phụ lục I, mục II.7.b", From: decree,
	Good: deputyWithoutKT.Good,
	Bad:  config("signers: {ky: {authority: [TM. Ủy ban nhân dân, KT. Chủ tịch], name: Nguyễn Văn An}}"),
	document: func(d *paper) {
		for _, s := range d.signers() {
			for i, line := range s.Authority {
				low := reading.Lower(line.Text)
				post, acting := strings.CutPrefix(low, "kt. ")
				last := i+1 == len(s.Authority)
				needsPost := acting || strings.HasPrefix(low, "tl. ") || strings.HasPrefix(low, "tuq. ") || strings.HasPrefix(low, "tm. ")
				switch {
				case needsPost && last:
					d.field(line, "")
				case acting && !deputyOf(reading.Lower(s.Authority[i+1].Text), post):
					d.field(line, ": PHÓ "+strings.ToUpper(post))
				}
			}
		}
	},
}

// deputyOf tells whether one post is the deputy of another.
func deputyOf(deputy, post string) bool {
	return strings.HasPrefix(deputy, "phó ") || post == "bộ trưởng" && deputy == "thứ trưởng" || strings.HasPrefix(deputy, "ủy viên")
}
