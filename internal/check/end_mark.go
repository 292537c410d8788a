package check

import (
	"regexp"
	"strings"

	"vanban/internal/diag"
)

var endMarkInside = Rule{
	Code: diag.EndMarkInside, Group: Form, Source: "Phụ lục III, mục II (các mẫu)", From: decree,
	Good: text("Các thôn báo cáo kết quả.\n\nỦy ban nhân dân xã thông báo để Nhân dân biết./."),
	Bad:  text("Các thôn báo cáo kết quả./.\n\nỦy ban nhân dân xã thông báo để Nhân dân biết."),
	document: func(d *paper) {
		last := map[int]*passage{}
		for _, p := range d.of(prose | heading | caption) {
			last[p.part] = p
		}
		for _, p := range d.of(prose | cell | heading) {
			at := strings.Index(p.text, "./.")
			if at >= 0 && (p != last[p.part] || at+len("./.") < len(p.text)) {
				d.slip(p, at, at+len("./."))
			}
		}
		if p := last[0]; p != nil {
			if at := wrongEndMark.FindStringIndex(p.text); at != nil {
				d.slip(p, at[0], at[1])
			}
		}
	},
}

// wrongEndMark is a mark that was typed otherwise, with the one behind it that
// the program adds.
var wrongEndMark = regexp.MustCompile(`(?:\.?//|[^.\s]/|\s)\.(?:/\.|//\.)?$|\./\./\.$`)
