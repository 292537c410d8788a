package check

import (
	"strings"

	"vanban/internal/diag"
)

var lawWithNumber = Rule{
	Code: diag.LawWithNumber, Group: Form, Source: "Phụ lục I, mục II.6.a", From: decree,
	Good: text("Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024.\n\nỦy ban nhân dân xã thông báo."),
	Bad:  text("Căn cứ Luật Đất đai số 31/2024/QH15 ngày 18 tháng 01 năm 2024.\n\nỦy ban nhân dân xã thông báo."),
	document: func(d *paper) {
		for _, c := range d.citations() {
			law := c.kind == "luật" || c.kind == "bộ luật" || c.kind == "pháp lệnh"
			named := c.kind != c.p.low(c.number-2) // not: theo Luật số 137/2025/QH15
			if law && named && c.p.kind == basis && strings.Contains(c.symbol, "QH") && !c.nested {
				d.slip(c.p, c.from, c.to)
			}
		}
	},
}
