package language

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-73", Severity: diag.Warning, Source: "quy tắc soạn thảo văn bản trên máy",
		Title:    diag.Term{Vi: "Giữa hai từ chỉ có một dấu cách", En: "One space between words"},
		Text:     diag.Term{Vi: "thừa dấu cách sau “%[3]s”", En: "there are too many spaces after “%[3]s”"},
		Hint:     diag.Term{Vi: "để một dấu cách", En: "leave one space"},
		Good:     rule.Text("Các thôn thực hiện."),
		Bad:      rule.Text("Các thôn  thực hiện."),
		Document: doubleSpace,
	})
}

func doubleSpace(d *rule.Document) {
	for _, p := range d.Of(printed) {
		for i := 0; ; {
			next := strings.Index(p.Text[i:], "  ")
			if tab := strings.IndexByte(p.Text[i:], '\t'); tab >= 0 && (next < 0 || tab < next) {
				next = tab
			}
			if next < 0 {
				break
			}
			from := i + next
			i = from + len(p.Text[from:]) - len(strings.TrimLeft(p.Text[from:], " \t"))
			if !p.LeftBlank(from, i) {
				d.Fix(p, from, i, " ", lastWord(p.Text[:from]))
			}
		}
	}
}

// lastWord is the word that a text ends with.
func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }
