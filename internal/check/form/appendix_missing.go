package form

import (
	"regexp"
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-17", Severity: diag.Warning, Source: "Phụ lục I, mục III.1.a", From: rule.Decree,
		Title: diag.Term{Vi: "Phụ lục nêu trong văn bản có trong văn bản",
			En: "An appendix that the text refers to is there"},
		Text: diag.Term{Vi: "văn bản nói đến “%[1]s” nhưng không có phụ lục này",
			En: "the text speaks of “%[1]s”, but there is no such appendix"},
		Hint: diag.Term{Vi: "thêm phụ lục (“# Phụ lục. …”), hoặc sửa số của phụ lục",
			En: "add the appendix (“# Phụ lục. …”), or mend its number"},
		Good: rule.Text("Chi tiết tại Phụ lục I và Phụ lục II.\n\n# Phụ lục I. Danh sách thôn\n\n" +
			"Danh sách.\n\n# Phụ lục II. Kinh phí\n\nKinh phí."),
		Bad: rule.Text("Chi tiết tại Phụ lục I, Phụ lục II và Phụ lục III.\n\n# Phụ lục I. Danh sách thôn\n\n" +
			"Danh sách.\n\n# Phụ lục II. Kinh phí\n\nKinh phí."),
		Document: appendixMissing,
	})
}

func appendixMissing(d *rule.Document) {
	labels := map[string]bool{}
	for _, a := range ownAppendices(d) {
		labels[reading.Lower(reading.PlainSpaces(a.Label.Text))] = true
	}
	for _, p := range d.Of(reading.Prose | reading.Cell | reading.Heading | reading.Caption) {
		if p.Part != 0 || !strings.Contains(p.Text, "Phụ lục") {
			continue
		}
		for _, m := range ownAppendix.FindAllStringSubmatchIndex(p.Text, -1) {
			named := strings.Join(strings.Fields("phụ lục "+reading.Lower(p.Text[m[2]:m[3]])), " ")
			if !foreignAppendix(d, p, m[1]) && !labels[named] && (len(labels) > 0 || m[4] >= 0) {
				d.Report(p, m[0], m[1])
			}
		}
	}
}

// ownAppendix is a reference to an appendix, with its number, and the words that
// say that it belongs to this document.
var ownAppendix = regexp.MustCompile(`Phụ lục(?: số)?((?: (?:[IVX]+` +
	`|\d+)\b)?)(?:,? ((?:ban hành )?kèm theo (?:\p{L}+ ){1,3}này))?`)

// foreignAppendix tells that what follows a reference names another document:
// Phụ lục I Nghị định số …, Phụ lục II của …, Phụ lục III ban hành kèm theo ….
func foreignAppendix(d *rule.Document, p *reading.Passage, end int) bool {
	rest := strings.TrimLeft(p.Text[end:], " )")
	if strings.HasPrefix(rest, "của ") || strings.HasPrefix(rest, "ban hành ") ||
		strings.HasPrefix(rest, "kèm theo ") || p.Quoted(end-1) {
		return true
	}
	next := p.WordAt(end)
	return p.Capitalized(next) && strings.TrimSpace(p.Text[end:p.Words[next].From]) == "" && p.Low(next) != "phụ"
}
