package check

import (
	"regexp"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/reading"
)

var endMarkInside = Rule{
	Code: diag.EndMarkInside, Group: Form, Source: "Phụ lục III, mục II (các mẫu)", From: decree,
	Good: text("Các thôn báo cáo kết quả.\n\nỦy ban nhân dân xã thông báo để Nhân dân biết./."),
	Bad:  text("Các thôn báo cáo kết quả./.\n\nỦy ban nhân dân xã thông báo để Nhân dân biết."),
	document: func(d *paper) {
		last := map[int]*reading.Passage{}
		for _, p := range d.Of(reading.Prose | reading.Heading | reading.Caption) {
			last[p.Part] = p
		}
		for _, p := range d.Of(reading.Prose | reading.Cell | reading.Heading) {
			at := strings.Index(p.Text, "./.")
			if at >= 0 && (p != last[p.Part] || at+len("./.") < len(p.Text)) {
				d.slip(p, at, at+len("./."))
			}
		}
		if p := last[0]; p != nil {
			if at := wrongEndMark.FindStringIndex(p.Text); at != nil {
				d.slip(p, at[0], at[1])
			}
		}
	},
}

// wrongEndMark is a mark that was typed otherwise, with the one behind it that
// the program adds.
var wrongEndMark = regexp.MustCompile(`(?:\.?//|[^.\s]/|\s)\.(?:/\.|//\.)?$|\./\./\.$`)
