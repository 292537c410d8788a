// Package layout turns a document tree into pages of placed runs and rules. It
// is the only code that measures or breaks text.
//
// Text is set the way Word does it: greedy lines, no kerning, line height =
// (ascent + descent + line gap) × size × spacing, two lines at least on either
// side of a page end, headings kept with what follows, rows never split. A
// sign that the faces lack is a problem with its place.
package layout

import (
	"vanban/internal/diag"
	"vanban/internal/doc"
)

// Lay lays out a document.
func Lay(d *doc.Document, problems *diag.List) *Pages {
	c := composer{doc: d, page: d.Styles.Page, measures: d.Styles.Measures, problems: problems}
	c.header()
	c.title()
	for _, b := range d.Body {
		c.block(b, 0)
	}
	c.ending()
	return c.paginate()
}
