package form

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-24", Severity: diag.Advice, Source: "Phụ lục I, mục II.6.a", From: rule.Decree,
		Title: diag.Term{Vi: "Căn cứ là Luật, Pháp lệnh thì không ghi số, ký hiệu, cơ quan ban hành",
			En: "A law as a basis has no number, symbol or issuer"},
		Text: diag.Term{Vi: "“%[1]s”: Luật, Pháp lệnh không ghi số, ký hiệu, cơ quan ban hành",
			En: "“%[1]s”: laws are cited without number, symbol and issuer"},
		Hint: diag.Term{Vi: "ghi tên Luật và ngày: “Luật … ngày … tháng … năm …”",
			En: "write the law's name and date: “Luật … ngày … tháng … năm …”"},
		Good: rule.Text("Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024.\n\nỦy ban nhân dân xã thông báo."),
		Bad: rule.Text("Căn cứ Luật Đất đai số 31/2024/QH15 ngày 18 tháng 01 năm 2024.\n\n" +
			"Ủy ban nhân dân xã thông báo."),
		Document: lawWithNumber,
		Citation: numberOfLaw,
	})
}

func lawWithNumber(d *rule.Document) {
	for _, l := range d.Laws() {
		if rest, ok := strings.CutPrefix(l.Passage.Text[l.To:], " của Quốc hội"); ok &&
			l.Passage.Kind == reading.Basis {
			d.Report(l.Passage, l.From, len(l.Passage.Text)-len(rest))
		}
	}
}

func numberOfLaw(d *rule.Document, c *reading.Citation) {
	law := c.Statute()
	bare := c.TypeEnd == c.Passage.Words[max(0, c.Number-2)].To // theo Luật số 137/2025/QH15
	lead := strings.TrimSpace(c.Passage.LowerBehind(c.From))
	if law && c.Passage.Kind == reading.Basis && strings.Contains(c.Symbol, "QH") && !c.Nested &&
		(!bare || lead == "căn cứ" || lead == "") {
		d.Report(c.Passage, c.From, c.To)
	}
}
