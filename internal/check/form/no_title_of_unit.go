package form

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/reading"
	"vanban/internal/style"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-48", Severity: diag.Warning, Source: "Phụ lục I, mục II.6.d", From: rule.Decree,
		Title: diag.Term{Vi: "Phần, chương, mục, điều có tiêu đề",
			En: "Parts, chapters, sections and articles have titles"},
		Text: diag.Term{Vi: "“%[1]s” chưa có tiêu đề", En: "“%[1]s” has no title"},
		Hint: diag.Term{Vi: "ghi tiêu đề sau số thứ tự", En: "write the title behind the number"},
		Good: rule.Text("# Chương I. Quy định chung\n\n## Điều 1. Phạm vi điều chỉnh\n\n" +
			"Quy chế này quy định việc dùng nhà văn hóa."),
		Bad:      rule.Text("# Chương I. Quy định chung\n\n## Điều 1.\n\nQuy chế này quy định việc dùng nhà văn hóa."),
		Document: noTitleOfUnit,
	})
}

func noTitleOfUnit(d *rule.Document) {
	for _, e := range d.Entries() {
		if e.Heading && !e.Label && (e.System <= doc.Article || e.System == doc.Roman) &&
			strings.Trim(e.Passage.Text[e.End:], " .:") == "" {
			d.Report(e.Passage, 0, e.End)
		}
	}
	for _, p := range d.Of(reading.Heading) {
		if p.Style == style.Part && p.Heading.Label == "" && bareUnit(p) {
			d.Report(p, 0, len(p.Text))
		}
	}
}

// bareUnit tells a chapter whose number is not one that entries know.
func bareUnit(p *reading.Passage) bool {
	_, numbered := reading.EntryOf(p)
	return !numbered && len(p.Words) == 2 && (p.Low(0) == "chương" || p.Low(0) == "phần") &&
		reading.Capitalized(p.Raw(1)) == p.Words[1].Number
}
