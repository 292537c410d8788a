package check

import (
	"regexp"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/reading"
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
			if label := reading.PlainSpaces(a.Label.Text); !refersTo(body, reading.Lower(label)) {
				d.at(a.At, label)
			}
		}
	},
}

// bodyNamingAppendices is what the body says in passages that name an appendix, in
// small letters.
func (d *paper) bodyNamingAppendices() string {
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
