package layout

import (
	"vanban/internal/doc"
	"vanban/internal/style"
)

// layouter turns a part of the tree, the document or an appendix, into atoms,
// in order.
type layouter struct {
	doc      *doc.Document
	page     style.Page
	measures style.Measures
	area     column // the page between its margins
	set      *typesetter
	pass     *pass
	tables   map[*doc.Table]*PlacedTable
	atoms    []atom
	last     span      // the atoms of the last paragraph
	whole    doc.Block // see Pages
}

// span is a half-open range of atoms.
type span struct{ from, to int }

func newLayouter(d *doc.Document, part int, pages *Pages, pass *pass) *layouter {
	page := d.Styles.Page
	if part > 0 && d.Appendices[part-1].Landscape {
		page = turned(page)
	}
	area := column{page.Left, page.TextWidth()}
	return &layouter{
		doc: d, page: page, measures: d.Styles.Measures, area: area, pass: pass, tables: pages.Tables,
		set: &typesetter{styles: d.Styles, part: part, area: area, numbers: pass.numbers},
	}
}

// atom is what no page end parts: a line, a row, the header, the signature
// block. Its lines and rules have x on the page and y below origin.
type atom struct {
	of     Of   // what a page begins with that begins with it
	within bool // it goes on with what the atom before is of

	origin           Pt
	height           Pt
	before           Pt   // gap above, dropped at the top of a page
	keepWithPrevious bool // no page end before it
	keepWithNext     bool // nor after it

	lines    []Line
	rules    []Rule
	images   []PlacedImage
	notes    []atom // the lines of the footnotes first called in it
	bookmark *Bookmark

	repeat  *atom   // printed above it when it begins a page: a table's header
	opening []*atom // printed on it when it begins a page: cells merged from above
	closing *atom   // printed below it when it ends a page
}

// paginator fills pages with the atoms.
func (l *layouter) paginator(address atom) *paginator {
	return &paginator{page: l.page, set: l.set, atoms: l.atoms, address: address}
}

// add appends an atom.
func (l *layouter) add(a atom) {
	if n := len(l.atoms); n > 0 && l.atoms[n-1].keepWithNext {
		a.keepWithPrevious = true
	}
	if len(a.lines) > 0 && a.of == (Of{}) {
		a.of = a.lines[0].Of
	}
	a.notes = l.footnotes(a.lines)
	l.atoms = append(l.atoms, a)
}

func concat(parts ...[]Line) []Line {
	var all []Line
	for _, p := range parts {
		all = append(all, p...)
	}
	return all
}

// move shifts lines down.
func move(lines []Line, by Pt) {
	for i := range lines {
		lines[i].Top += by
		lines[i].Baseline += by
	}
}
