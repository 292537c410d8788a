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
		Code: "VB-017", Severity: diag.Warning, Source: "Phụ lục I, mục III.1.a", From: rule.Decree,
		Title: diag.Term{Vi: "Trong văn bản có chỉ dẫn về từng phụ lục", En: "The text refers to every appendix"},
		Text:  diag.Term{Vi: "trong văn bản chưa có chỉ dẫn về %[1]s", En: "the text does not speak of %[1]s"},
		Hint: diag.Term{Vi: "thêm câu chỉ dẫn, ví dụ “(chi tiết tại Phụ lục kèm theo)”",
			En: "add a reference, e.g. “(chi tiết tại Phụ lục kèm theo)”"},
		Good:     rule.Text("Danh sách tại Phụ lục kèm theo.\n\n# Phụ lục. Danh sách thôn\n\nDanh sách."),
		Bad:      rule.Text("Danh sách kèm theo.\n\n# Phụ lục. Danh sách thôn\n\nDanh sách."),
		Document: appendixNotReferred,
	})
}

func appendixNotReferred(d *rule.Document) {
	own := ownAppendices(d)
	if len(own) == 0 {
		return
	}
	body := bodyNamingAppendices(d)
	for _, a := range own {
		if label := reading.PlainSpaces(a.Label.Text); !refersTo(body, reading.Lower(label)) {
			d.At(a.At, label)
		}
	}
}

// bodyNamingAppendices is what the body says in passages that name an appendix, in
// small letters.
func bodyNamingAppendices(d *rule.Document) string {
	var b strings.Builder
	for _, p := range d.Passages {
		if p.Part != 0 || p.Kind&(reading.Prose|reading.Heading|reading.Cell|reading.Caption) == 0 {
			continue
		}
		if low := p.LowerText(); strings.Contains(low, "phụ lục") {
			b.WriteString(low + "\n")
		}
	}
	return b.String()
}

var severalAppendices = regexp.MustCompile(`(?:các|những) phụ lục|phụ lục [ivx]+(?:,| và| đến| -)`)

// refersTo tells whether a text speaks of an appendix: by its number, or of
// several at once.
func refersTo(low, label string) bool {
	return severalAppendices.MatchString(low) || reading.Has(low, label)
}
