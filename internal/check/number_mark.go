package check

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/doc"
)

var numberMark = Rule{
	Code: diag.NumberMark, Group: Form, Source: "Phụ lục I, mục II.6.đ", From: decree,
	Good: text("1. Phạm vi\n\na) Các thôn;\n\nb) Các trường học."),
	Bad:  text("1/ Phạm vi\n\na. Các thôn;\n\nb. Các trường học."),
	document: func(d *paper) {
		mixed := d.dotsMixed()
		for _, e := range d.entries() {
			if e.System == doc.Dotted && !mixed && e.Mark != ")" {
				continue // the decree knows no 1.1; it is written in one way
			}
			if right := rightMark(e); !e.label && right != e.Mark {
				d.amend(e.p, 0, e.to+len(e.Mark), e.Text+right)
			}
		}
	},
}

// dotsMixed tells whether 1.1 stands with a stop behind it here and without one
// there.
func (d *paper) dotsMixed() bool {
	with, without := false, false
	for _, e := range d.entries() {
		with = with || e.System == doc.Dotted && e.Mark == "."
		without = without || e.System == doc.Dotted && e.Mark == ""
	}
	return with && without
}

// rightMark is the sign that belongs behind a number.
func rightMark(e entry) string {
	switch {
	case e.System == doc.Point:
		return ")"
	case e.System >= doc.Cardinal:
		return e.Mark
	case e.System == doc.Article && strings.ContainsAny(e.Mark, "-–"):
		return ". "
	}
	return "."
}
