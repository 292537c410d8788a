package check

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/reading"
)

var lawWithNumber = Rule{
	Code: diag.LawWithNumber, Group: Form, Source: "Phụ lục I, mục II.6.a", From: decree,
	Good: text("Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024.\n\nỦy ban nhân dân xã thông báo."),
	Bad:  text("Căn cứ Luật Đất đai số 31/2024/QH15 ngày 18 tháng 01 năm 2024.\n\nỦy ban nhân dân xã thông báo."),
	document: func(d *paper) {
		for _, c := range d.Citations() {
			law := c.Type == "luật" || c.Type == "bộ luật" || c.Type == "pháp lệnh"
			bare := c.TypeEnd == c.Passage.Words[max(0, c.Number-2)].To // theo Luật số 137/2025/QH15
			lead := strings.TrimSpace(c.Passage.Lower(reading.Between(0, c.From)))
			if law && c.Passage.Kind == reading.Basis && strings.Contains(c.Symbol, "QH") && !c.Nested && (!bare || lead == "căn cứ" || lead == "") {
				d.slip(c.Passage, c.From, c.To)
			}
		}
		for _, l := range d.Laws() {
			if rest, ok := strings.CutPrefix(l.Passage.Text[l.To:], " của Quốc hội"); ok && l.Passage.Kind == reading.Basis {
				d.slip(l.Passage, l.From, len(l.Passage.Text)-len(rest))
			}
		}
	},
}
