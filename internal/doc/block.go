package doc

import (
	"vanban/internal/diag"
	"vanban/internal/style"
)

// Block is a node of the body: *Heading, *Paragraph, *List, *Table, *Figure or
// *Contents.
type Block interface{ block() }

// Heading is a numbered title. Its number is part of its text, or stands on a
// line of its own above it (Chương I).
type Heading struct {
	Level  int        // depth in the outline, from 1
	Style  style.Name // Part, Section, Clause, Subclause, Point, Article
	Number Number     // at the head of its text, or that of its label
	Label  string     // `Chương I`, printed above the title; else empty
	Spans  []Span
	At     diag.Place
}

// Title is the heading on one line.
func (h *Heading) Title() string {
	if h.Label == "" {
		return Text(h.Spans)
	}
	return h.Label + ". " + Text(h.Spans)
}

// Levels is the deepest heading level.
const Levels = 5

// Paragraph is a paragraph of the text.
type Paragraph struct {
	Style  style.Name // Body, Basis, Dash, Enacting, Resolution, Caption
	Number Number     // at the head of its text, if it is of the text or an item
	Spans  []Span
	At     diag.Place
}

// List is a list whose items begin with a dash.
type List struct {
	Items []Item
	At    diag.Place
}

// Item is an item of a list: its marker as printed (`-`, `+`) and its blocks,
// of which the first paragraph follows the marker on its line.
type Item struct {
	Marker string
	Blocks []Block
	At     diag.Place
}

// Table is a table; its header rows are printed again on every page.
type Table struct {
	Columns []Column
	Head    []Row
	Rows    []Row
	At      diag.Place
}

// Column is how a column of a table is set.
type Column struct {
	Align   style.Align
	Percent float64 // of the table's width; 0: by its content
}

// Row is a row of a table, a cell for each column.
type Row struct {
	Cells []Cell
	At    diag.Place
}

// Cell is a cell of a table. A cell that spans others covers those right of it
// and below it, which are there but Covered and empty.
type Cell struct {
	Spans   []Span
	Across  int // columns it takes, 0 as 1
	Down    int // rows it takes, 0 as 1
	Covered bool
	At      diag.Place
}

// Figure is a picture with its caption below.
type Figure struct {
	Image   *Image
	Caption []Span
	At      diag.Place
}

// Image is a picture: PNG or JPEG bytes, its size in pixels, and what it shows
// for those who cannot see it.
type Image struct {
	Data          []byte
	Type          string // image/png, image/jpeg
	Width, Height int
	Alt           string
}

// Contents is the table of contents: every heading with its page.
type Contents struct {
	Title Line
	At    diag.Place
}

func (*Heading) block()   {}
func (*Paragraph) block() {}
func (*List) block()      {}
func (*Table) block()     {}
func (*Figure) block()    {}
func (*Contents) block()  {}
