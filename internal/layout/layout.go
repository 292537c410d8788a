// Package layout turns a document tree into pages of placed runs and rules. It
// is the only code that measures or breaks text.
//
// Text is set the way Word does it: greedy lines, no kerning, line height =
// (ascent + descent + line gap) × size × spacing, two lines at least on either
// side of a page end, headings kept with what follows, rows split only where no
// page has room for them. Signs that the faces lack have no width; Missing makes
// problems of them. Whatever is placed tells what of the tree it is (Of, Run.Span),
// so that no output looks for it.
package layout

import "vanban/internal/doc"

// Lay lays out a document: its pages, then those of each appendix, which have
// numbers of their own. The tree stays as it is.
func Lay(d *doc.Document) *Pages {
	if d.RefersToPages() {
		return layInPasses(d)
	}
	return layOnce(d, nil)
}

// linesPerBlock is a guess at how many atoms a block makes.
const linesPerBlock = 4

// layOnce lays out a document with the page numbers of a pass before.
func layOnce(d *doc.Document, earlier *Pages) *Pages {
	pass := newPass(earlier)
	pages := &Pages{Tables: map[*doc.Table]*PlacedTable{}, Watermark: watermark(d)}
	if d.Header.Nation.Text != "" { // a register has appendices alone
		layMain(d, pages, pass)
	}
	for i := range d.Appendices {
		l := newLayouter(d, i+1, pages, pass)
		l.appendix(&d.Appendices[i])
		l.paginator(atom{}).addTo(pages)
	}
	return pages
}

// layMain lays out what stands before the appendices.
func layMain(d *doc.Document, pages *Pages, pass *pass) {
	l := newLayouter(d, 0, pages, pass)
	l.atoms = make([]atom, 0, linesPerBlock*len(d.Body))
	l.header()
	l.title()
	l.addressees()
	for _, b := range d.Body {
		l.block(b, nil, 0)
	}
	l.ending(&d.Ending)
	l.copied(d.Copy)
	l.paginator(l.address()).addTo(pages)
	pages.Whole = l.whole
}
