package form

import (
	"vanban/internal/check/rule"
	"vanban/internal/doc"
)

// articles is the number of the last Điều of the text.
func articles(d *rule.Document) int {
	n := 0
	for _, e := range d.Entries() {
		if e.System == doc.Article && e.Passage.Part == 0 {
			n = e.Values[0]
		}
	}
	return n
}
