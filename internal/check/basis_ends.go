package check

import (
	"strings"

	"vanban/internal/diag"
)

var basisEnds = Rule{
	Code: diag.BasisEnds, Group: Form, Source: "Phụ lục I, mục II.6.a", From: decree,
	Good: text("Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;\n\nCăn cứ Luật Cư trú ngày 13 tháng 11 năm 2020.\n\nỦy ban nhân dân xã thông báo."),
	Bad:  text("Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024.\n\nCăn cứ Luật Cư trú ngày 13 tháng 11 năm 2020;\n\nỦy ban nhân dân xã thông báo."),
	document: func(d *paper) {
		bases := d.of(basis)
		for i, b := range bases {
			want := "."
			if i+1 < len(bases) && bases[i+1].before == b || d.proposed(b) {
				want = ";"
			}
			d.basisEnd(b, want)
		}
	},
}

// proposed tells a basis behind which it is said on whose proposal.
func (d *paper) proposed(b *passage) bool {
	for _, p := range d.of(paragraph) {
		if p.before == b {
			return strings.HasPrefix(p.text, "Theo đề nghị ") || strings.HasPrefix(p.text, "Xét ")
		}
	}
	return false
}

// basisEnd holds the sign at the end of a basis against the one wanted.
func (d *paper) basisEnd(b *passage, want string) {
	n := len(b.words)
	if n == 0 {
		return
	}
	end := b.text[b.words[n-1].to:]
	if len(end) == 0 || end[len(end)-1:] == want {
		return
	}
	d.amend(b, len(b.text)-len(string(runeBefore(b.text, len(b.text)))), len(b.text), want)
}
