package layout

import (
	"fmt"
	"sync"
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
			if r != '\n' && !printable(r) {
				at, _ := s.Place(n)
				problems.Add(diag.MissingGlyph, at, shown(r), fmt.Sprintf("U+%04X", r))
			}
			n++
		}
	})
}

// printable tells a sign that every face has, as it is and as a capital.
func printable(r rune) bool {
	if r >= 0 && r < tabled {
		return printables()[r]
	}
	return everyFaceHas(r)
}

// printables is printable of the signs that texts are made of.
var printables = sync.OnceValue(func() *[tabled]bool {
	var table [tabled]bool
	for r := range table {
		table[r] = everyFaceHas(rune(r))
	}
	return &table
})

func everyFaceHas(r rune) bool {
	for face := Regular; face <= BoldItalic; face++ {
		if !face.Has(r) || !face.Has(unicode.ToUpper(r)) {
			return false
		}
	}
	return true
}

// shown is a sign as a message has it; a terminal might obey some.
func shown(r rune) string {
	if !unicode.IsPrint(r) {
		return string(unicode.ReplacementChar)
	}
	return string(r)
}
