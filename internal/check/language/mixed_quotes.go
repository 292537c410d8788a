package language

import (
	"regexp"
	"slices"
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-76", Severity: diag.Advice, Source: "thông lệ: một kiểu ngoặc kép trong một văn bản",
		Title: diag.Term{Vi: "Ngoặc kép viết một kiểu trong cả văn bản", En: "Quotes are of one kind"},
		Text: diag.Term{Vi: "văn bản dùng lẫn ngoặc kép “…” (%[2]d lần) và %[1]s (%[3]d lần)",
			En: "the document mixes the quotes “…” (%[2]d times) and %[1]s (%[3]d times)"},
		Hint:     diag.Term{Vi: "dùng “…” cho cả văn bản", En: "use “…” throughout"},
		Good:     rule.Text("Phong trào “Toàn dân đoàn kết” và danh hiệu “Gia đình văn hóa”."),
		Bad:      rule.Text("Phong trào “Toàn dân đoàn kết” và danh hiệu \"Gia đình văn hóa\"."),
		Document: mixedQuotes,
	})
}

func mixedQuotes(d *rule.Document) {
	curly, straight := 0, 0
	var first *reading.Passage
	for _, p := range d.Of(printed) {
		curly += strings.Count(p.Text, "“")
		if other := otherQuotes(p); len(other) > 0 {
			straight += (len(other) + 1) / 2
			if first == nil {
				first = p
			}
		}
	}
	if curly > 0 && straight > 0 {
		at := otherQuotes(first)[0]
		d.Report(first, at[0], at[1], curly, straight)
	}
}

// otherQuotes are the quotes of a passage that are not the curly ones. Behind a
// digit they are signs for inches or seconds.
func otherQuotes(p *reading.Passage) [][]int {
	if !reading.ContainsAny(p.Text, `"`, "«", "»", "„", "''") {
		return nil
	}
	return slices.DeleteFunc(quoteSigns.FindAllStringIndex(p.Text, -1),
		func(at []int) bool { return reading.DigitAt(p.Text, at[0]-1) })
}

var quoteSigns = regexp.MustCompile("[\"«»„]|''")
