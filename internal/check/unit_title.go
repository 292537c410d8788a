package check

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/reading"
	"vanban/internal/style"
)

var noTitleOfUnit = Rule{
	Code: diag.NoTitleOfUnit, Group: Form, Source: "Phụ lục I, mục II.6.d", From: decree,
	Good: text("# Chương I. Quy định chung\n\n## Điều 1. Phạm vi điều chỉnh\n\nQuy chế này quy định việc dùng nhà văn hóa."),
	Bad:  text("# Chương I. Quy định chung\n\n## Điều 1.\n\nQuy chế này quy định việc dùng nhà văn hóa."),
	document: func(d *paper) {
		for _, e := range d.entries() {
			if e.heading && !e.label && (e.System <= doc.Article || e.System == doc.Roman) && strings.Trim(e.p.Text[e.to:], " .:") == "" {
				d.slip(e.p, 0, e.to)
			}
		}
		for _, p := range d.Of(reading.Heading) {
			if p.Style == style.Part && p.Heading.Label == "" && bareUnit(p) {
				d.slip(p, 0, len(p.Text))
			}
		}
	},
}

// bareUnit tells a chapter whose number is not one that entries know.
func bareUnit(p *reading.Passage) bool {
	_, numbered := entryOf(p)
	return !numbered && len(p.Words) == 2 && (p.Low(0) == "chương" || p.Low(0) == "phần") && reading.Capitalized(p.Raw(1)) == p.Words[1].Number
}
