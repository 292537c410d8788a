package check

import (
	"regexp"
	"slices"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/reading"
)

var mixedQuotes = Rule{
	Code: diag.MixedQuotes, Group: Language, Source: "thông lệ: một kiểu ngoặc kép trong một văn bản",
	Good: text("Phong trào “Toàn dân đoàn kết” và danh hiệu “Gia đình văn hóa”."),
	Bad:  text("Phong trào “Toàn dân đoàn kết” và danh hiệu \"Gia đình văn hóa\"."),
	document: func(d *paper) {
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
			d.slip(first, at[0], at[1], curly, straight)
		}
	},
}

// otherQuotes are the quotes of a passage that are not the curly ones. Behind a
// digit they are signs for inches or seconds.
func otherQuotes(p *reading.Passage) [][]int {
	if !reading.ContainsAny(p.Text, `"`, "«", "»", "„", "''") {
		return nil
	}
	return slices.DeleteFunc(quoteSigns.FindAllStringIndex(p.Text, -1), func(at []int) bool { return reading.DigitAt(p.Text, at[0]-1) })
}

var quoteSigns = regexp.MustCompile("[\"«»„]|''")
