package layout

import (
	"fmt"
	"unicode"

	"vanban/internal/diag"
	"vanban/internal/doc"
)

// Missing notes every sign of a document's texts that a face lacks, at its place,
// and of which the capital is lacking: it would be printed as nothing.
func Missing(d *doc.Document, problems *diag.List) {
	d.EachText(func(s *doc.Span) {
		n := 0
		for _, r := range s.Text {
			if r != '\n' && (r < ' ' || r > '~') && (lacking(r) || lacking(unicode.ToUpper(r))) {
				at, _ := s.Place(n)
				problems.Add(diag.MissingGlyph, at, shown(r), fmt.Sprintf("U+%04X", r))
			}
			n++
		}
	})
}

func lacking(r rune) bool {
	for face := Regular; face <= BoldItalic; face++ {
		if !face.Has(r) {
			return true
		}
	}
	return false
}

// shown is a sign as a message has it; a terminal might obey some.
func shown(r rune) string {
	if !unicode.IsPrint(r) {
		return string(unicode.ReplacementChar)
	}
	return string(r)
}
