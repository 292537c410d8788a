package layout

import (
	"vanban/internal/doc"
	"vanban/internal/style"
)

// composer turns the tree into atoms, in order, and these into pages.
type composer struct {
	doc      *doc.Document
	page     style.Page
	measures style.Measures
	atoms    []atom
	glue     bool // the next atom may not begin a page
	pass     *pass
	carried  []atom    // lines of notes that the page before had no room for
	last     span      // the atoms of the last paragraph
	part     int       // see Of
	whole    doc.Block // see Pages
	tables   map[*doc.Table]*PlacedTable
}

// span is a half-open range of atoms.
type span struct{ from, to int }

func newComposer(d *doc.Document, part int, pages *Pages, pass *pass) *composer {
	page := d.Styles.Page
	if part > 0 && d.Appendices[part-1].Landscape {
		page = turned(page)
	}
	return &composer{doc: d, page: page, measures: d.Styles.Measures, pass: pass, part: part, tables: pages.Tables}
}

// atom is what no page end parts: a line, a row, the header, the signature
// block. Its lines and rules have x on the page and y below origin.
type atom struct {
	of       Of   // what a page begins with that begins with it
	within   bool // it goes on with what the atom before is of
	origin   Pt
	height   Pt
	before   Pt   // gap above, dropped at the top of a page
	glued    bool // no page end before it
	lines    []Line
	rules    []Rule
	images   []PlacedImage
	notes    []atom // the lines of the footnotes first called in it
	bookmark *Bookmark
	repeat   *atom   // printed above it when it begins a page: a table's header
	opening  []*atom // printed on it when it begins a page: cells merged from above
	closing  *atom   // printed below it when it ends a page
}

// add appends an atom; one that is kept with the next glues that one on.
func (c *composer) add(a atom, keepWithNext bool) {
	a.glued = a.glued || c.glue
	c.glue = keepWithNext
	a.notes = c.footnotes(a.lines)
	if len(a.lines) > 0 && a.of == (Of{}) {
		a.of = a.lines[0].Of
	}
	c.atoms = append(c.atoms, a)
}

// column is where lines are set: between x and x + width.
type column struct{ x, width Pt }

func (c *composer) textColumn() column { return column{c.page.Left, c.page.TextWidth()} }

// set breaks a text into lines in a column, the first one's top at y, and gives
// the bottom of the last.
func (c *composer) set(t text, name style.Name, in column, y Pt) (lines []Line, bottom Pt) {
	return c.setStyled(t, c.doc.Styles.Of(name), in, y)
}

func (c *composer) setStyled(t text, s style.Style, in column, y Pt) (lines []Line, bottom Pt) {
	if s.Upper {
		t.inlines = capitals(t.inlines)
	}
	t.of.Part, t.of.Name = c.part, s.Name
	b := newBreaker(t.inlines, s, in.width-s.FirstLine, in.width)
	broken := b.lines()
	lines = make([]Line, len(broken))
	natural := Regular.LineHeight(s.Size)
	height := natural * Pt(s.LineSpacing)
	ascent := Regular.Ascent(s.Size) + height - natural
	indent := s.FirstLine
	for i, l := range broken {
		x, extra := place(b, l, s, in.width-indent)
		lines[i] = Line{
			Of: t.of, Top: y, Height: height, Baseline: y + ascent,
			Runs: b.runs(l, in.x+indent+x, extra, s.Size),
		}
		y += height
		indent, t.of.Marker = 0, false
	}
	return lines, y
}

// place gives where a line begins in its measure, and how much each of its
// spaces is stretched.
func place(b *breaker, l line, s style.Style, measure Pt) (x, extra Pt) {
	room := measure - faces[Regular]().pt(l.width, s.Size)
	switch {
	case s.Align == style.Center:
		return room / 2, 0
	case s.Align == style.Right:
		return room, 0
	case s.Align == style.Justify && !l.last && l.gaps > 0:
		return 0, room / Pt(l.gaps)
	}
	return 0, 0
}

// setLine sets one line of the tree, if there is one.
func (c *composer) setLine(l *doc.Line, name style.Name, in column, y Pt) (lines []Line, bottom Pt) {
	return c.set(lineText(l), name, in, y)
}

// setLines sets lines of one style below one another.
func (c *composer) setLines(texts []doc.Line, name style.Name, in column, y Pt) (lines []Line, bottom Pt) {
	for i := range texts {
		var set []Line
		set, y = c.setLine(&texts[i], name, in, y)
		lines = append(lines, set...)
	}
	return lines, y
}
