package check

import (
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
		for _, p := range d.of(prose | cell) {
			at := strings.Index(p.text, "./.")
			if at >= 0 && (p != last[p.part] || at+len("./.") < len(p.text)) {
				d.slip(p, at, at+len("./."))
			}
		}
	},
}
