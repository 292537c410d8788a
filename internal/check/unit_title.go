package check

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/style"
)

var noTitleOfUnit = Rule{
	Code: diag.NoTitleOfUnit, Group: Form, Source: "Phụ lục I, mục II.6.d", From: decree,
	Good: text("# Chương I. Quy định chung\n\n## Điều 1. Phạm vi điều chỉnh\n\nQuy chế này quy định việc dùng nhà văn hóa."),
	Bad:  text("# Chương I. Quy định chung\n\n## Điều 1.\n\nQuy chế này quy định việc dùng nhà văn hóa."),
	document: func(d *paper) {
		for _, e := range d.entries() {
			if e.heading && !e.label && (e.System <= doc.Article || e.System == doc.Roman) && strings.Trim(e.p.text[e.to:], " .:") == "" {
				d.slip(e.p, 0, e.to)
			}
		}
		for _, p := range d.of(heading) {
			if p.style == style.Part && p.heading.Label == "" && bareUnit(p) {
				d.slip(p, 0, len(p.text))
			}
		}
	},
}

// bareUnit tells a chapter whose number is not one that entries know.
func bareUnit(p *passage) bool {
	_, numbered := entryOf(p)
	return !numbered && len(p.words) == 2 && (p.low(0) == "chương" || p.low(0) == "phần") && upper(p.raw(1)) == p.words[1].number
}
