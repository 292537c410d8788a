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
		for i := 0; i < len(p.Text); i++ {
			end := i
			for end < len(p.Text) && (p.Text[end] == ' ' || p.Text[end] == '\t') {
				end++
			}
			room := p.Text[i:end]
			if first := strings.IndexByte(room, '\t'); first >= 0 || len(room) > 1 {
				from := i
				if len(room) > 1 && room[:2] == " \t" {
					from++
				}
				if !p.LeftBlank(from, end) {
					d.Fix(p, from, end, " ", lastWord(p.Behind(from)))
				}
			}
			i = max(i, end)
		}
	}
}

// lastWord is the word that a text ends with.
func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }
