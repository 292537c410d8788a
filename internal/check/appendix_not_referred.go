package check

import (
	"regexp"
	"strings"

	"vanban/internal/diag"
)

var appendixNotReferred = Rule{
	Code: diag.AppendixNotReferred, Group: Form, Source: "Phụ lục I, mục III.1.a", From: decree,
	Good: text("Danh sách tại Phụ lục kèm theo.\n\n# Phụ lục. Danh sách thôn\n\nDanh sách."),
	Bad:  text("Danh sách kèm theo.\n\n# Phụ lục. Danh sách thôn\n\nDanh sách."),
	document: func(d *paper) {
		own := d.ownAppendices()
		if len(own) == 0 {
			return
		}
		body := d.bodyNamingAppendices()
		for _, a := range own {
			if label := plain(a.Label.Text); !refersTo(body, lowerCase(label)) {
				d.at(a.At, label)
			}
		}
	},
}

// bodyNamingAppendices is what the body says in passages that name an appendix, in
// small letters.
func (d *paper) bodyNamingAppendices() string {
	var b strings.Builder
	for _, p := range d.passages {
		if p.part != 0 || p.kind&(prose|heading|cell|caption) == 0 {
			continue
		}
		if low := p.small(span{0, len(p.text)}); strings.Contains(low, "phụ lục") {
			b.WriteString(low + "\n")
		}
	}
	return b.String()
}

var severalAppendices = regexp.MustCompile(`(?:các|những) phụ lục|phụ lục [ivx]+(?:,| và| đến| -)`)

// refersTo tells whether a text speaks of an appendix: by its number, or of
// several at once.
func refersTo(low, label string) bool {
	return severalAppendices.MatchString(low) || has(low, label)
}
