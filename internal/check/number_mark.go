package check

import "vanban/internal/diag"

var numberMark = Rule{
	Code: diag.NumberMark, Group: Form, Source: "Phụ lục I, mục II.6.đ", From: decree,
	Good: text("1. Phạm vi\n\na) Các thôn;\n\nb) Các trường học."),
	Bad:  text("1/ Phạm vi\n\na. Các thôn;\n\nb. Các trường học."),
	document: func(d *paper) {
		mixed := d.dotsMixed()
		for _, e := range d.entries() {
			if e.system == dotted && !mixed && e.mark != ")" {
				continue // the decree knows no 1.1; it is written in one way
			}
			if right := rightMark(e); !e.label && right != e.mark {
				d.amend(e.p, e.from, e.to+len(e.mark), e.text+right)
			}
		}
	},
}

// dotsMixed tells whether 1.1 stands with a stop behind it here and without one
// there.
func (d *paper) dotsMixed() bool {
	with, without := false, false
	for _, e := range d.entries() {
		with = with || e.system == dotted && e.mark == "."
		without = without || e.system == dotted && e.mark == ""
	}
	return with && without
}

// rightMark is the sign that belongs behind a number.
func rightMark(e entry) string {
	switch {
	case e.system == letter:
		return ")"
	case e.system == spoken:
		return e.mark
	case dashed.MatchString(e.mark):
		return ". "
	case e.system == article && !e.heading && e.mark == "":
		return ""
	}
	return "."
}
