package form

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-15", Severity: diag.Warning, Source: "Phụ lục I, mục II.6.a", From: rule.Decree,
		Title: diag.Term{Vi: "Mỗi căn cứ một dòng", En: "Every basis stands on a line of its own"},
		Text: diag.Term{Vi: "căn cứ “%[1]s” nằm chung dòng với căn cứ khác",
			En: "the basis “%[1]s” shares a line with another"},
		Hint: diag.Term{Vi: "xuống dòng sau dấu chấm phẩy", En: "begin a new line after the semicolon"},
		Good: rule.Text("*Quyết định số 318/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ ban hành Bộ tiêu " +
			"chí;*\n\n*Quyết định số 319/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ quy định xã kiểu mẫu.*"),
		Bad: rule.Text("*Quyết định số 318/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ ban hành Bộ tiêu " +
			"chí; Quyết định số 319/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ quy định xã kiểu mẫu.*"),
		Document: basisLines,
		Citation: citationBesideBasis,
	})
}

func basisLines(d *rule.Document) {
	for _, l := range d.Laws() {
		if l.Passage.Kind == reading.Basis && besideBasis(l.Passage, l.From) {
			d.Report(l.Passage, l.From, l.NameEnd)
		}
	}
}

func citationBesideBasis(d *rule.Document, c *reading.Citation) {
	if c.Passage.Kind == reading.Basis && c.Type != "" && besideBasis(c.Passage, c.From) {
		d.Report(c.Passage, c.From, c.To)
	}
}

// besideBasis tells a document that begins at a byte of a basis behind the end
// of another. One that amends the other belongs to it.
func besideBasis(p *reading.Passage, from int) bool {
	before := p.LowerBehind(from)
	again := strings.TrimSuffix(before, "căn cứ ")
	parted := strings.HasSuffix(again, "; ") || again != before && strings.HasSuffix(again, ". ")
	return parted && !strings.Contains(p.LowerAhead(from), "sửa đổi")
}
