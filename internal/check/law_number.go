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
			bare := c.kindEnd == c.p.words[max(0, c.number-2)].to // theo Luật số 137/2025/QH15
			lead := strings.TrimSpace(c.p.small(span{0, c.from}))
			if law && c.p.kind == basis && strings.Contains(c.symbol, "QH") && !c.nested && (!bare || lead == "căn cứ" || lead == "") {
				d.slip(c.p, c.from, c.to)
			}
		}
		for _, l := range d.laws() {
			if rest, ok := strings.CutPrefix(l.p.text[l.to:], " của Quốc hội"); ok && l.p.kind == basis {
				d.slip(l.p, l.from, len(l.p.text)-len(rest))
			}
		}
	},
}
