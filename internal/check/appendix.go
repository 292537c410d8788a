package check

import (
	"regexp"

	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/reading"
	"vanban/internal/viet"
)

var appendixNumber = Rule{
	Code: diag.AppendixNumber, Group: Form, Source: "Phụ lục I, mục III.1.a", From: decree,
	Good: text("Chi tiết tại Phụ lục I và Phụ lục II.\n\n# Phụ lục I. Danh sách thôn\n\nDanh sách.\n\n# Phụ lục II. Kinh phí\n\nKinh phí."),
	Bad:  text("Chi tiết tại các Phụ lục.\n\n# Phụ lục I. Danh sách thôn\n\nDanh sách.\n\n# Phụ lục III. Kinh phí\n\nKinh phí."),
	document: func(d *paper) {
		own := d.ownAppendices()
		for i, a := range own {
			want := "Phụ lục"
			if len(own) > 1 {
				want += " " + viet.Roman(i+1)
			}
			label, title := reading.PlainSpaces(a.Label.Text), doc.Text(a.Title)
			switch {
			case label != want:
				d.at(a.At, label, want)
			case arabicTitle.MatchString(title):
				d.at(a.At, label+" "+arabicTitle.FindString(title), want)
			}
		}
	},
}

// arabicTitle is the number of `# Phụ lục 1. …`, which became part of its title.
var arabicTitle = regexp.MustCompile(`^(?:SỐ )?\d+\b`)

// ownAppendices are those that are not documents issued with this one.
func (d *paper) ownAppendices() []*doc.Appendix {
	var own []*doc.Appendix
	for i := range d.tree.Appendices {
		if a := &d.tree.Appendices[i]; a.Header == nil {
			own = append(own, a)
		}
	}
	return own
}
