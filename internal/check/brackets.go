package check

import (
	"regexp"
	"slices"
	"strings"

	"vanban/internal/diag"
)

var mixedQuotes = Rule{
	Code: diag.MixedQuotes, Group: Language, Source: "thông lệ: một kiểu ngoặc kép trong một văn bản",
	Good: text("Phong trào “Toàn dân đoàn kết” và danh hiệu “Gia đình văn hóa”."),
	Bad:  text("Phong trào “Toàn dân đoàn kết” và danh hiệu \"Gia đình văn hóa\"."),
	document: func(d *paper) {
		curly, straight := 0, 0
		var first *passage
		for _, p := range d.of(printed) {
			curly += strings.Count(p.text, "“")
			if other := p.otherQuotes(); len(other) > 0 {
				straight += (len(other) + 1) / 2
				if first == nil {
					first = p
				}
			}
		}
		if curly > 0 && straight > 0 {
			at := first.otherQuotes()[0]
			d.slip(first, at[0], at[1], curly, straight)
		}
	},
}

// otherQuotes are the quotes of a passage that are not the curly ones. Behind a
// digit they are signs for inches or seconds.
func (p *passage) otherQuotes() [][]int {
	if !containsAny(p.text, `"`, "«", "»", "„", "''") {
		return nil
	}
	return slices.DeleteFunc(quoteSigns.FindAllStringIndex(p.text, -1), func(at []int) bool { return digit(p.text, at[0]-1) })
}

var quoteSigns = regexp.MustCompile("[\"«»„]|''")
