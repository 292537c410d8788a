package layout

import (
	"vanban/internal/doc"
	"vanban/internal/style"
)

// Pages is a document laid out: pages in order and the bookmarks into them.
type Pages struct {
	Pages     []Page
	Bookmarks []Bookmark
	Watermark *Watermark // behind every page; nil for none
}

// Page is one page. Places count from its upper left corner.
type Page struct {
	Number int // as printed; an appendix begins at 1 again
	Size   style.Page
	Lines  []Line
	Rules  []Rule
	Images []PlacedImage
}

// Line is a line of text.
type Line struct {
	Name     style.Name // the component it belongs to
	Top      Pt
	Height   Pt
	Baseline Pt
	Runs     []Run
}

// Text is the line's text.
func (l Line) Text() string {
	if len(l.Runs) == 1 {
		return l.Runs[0].Text
	}
	text := ""
	for _, r := range l.Runs {
		text += r.Text
	}
	return text
}

// Extent is the left and right end of a line's text; an empty line has none.
func (l Line) Extent() (left, right Pt) {
	if len(l.Runs) == 0 {
		return 0, 0
	}
	end := l.Runs[len(l.Runs)-1]
	return l.Runs[0].X, end.X + end.Width
}

// Run is text in one face. It is drawn from X on, the spaces between its words
// stretched evenly until it is Width wide, and Rise above the baseline.
type Run struct {
	X, Width Pt
	Text     string
	Face     Face
	Size     Pt
	Rise     Pt
	Color    Color
	note     *doc.Note // the footnote whose mark it is
}

// Rule is a straight line, horizontal or vertical, drawn in its middle.
type Rule struct {
	X1, Y1, X2, Y2, Thickness Pt
	Color                     Color
}

// PlacedImage is a picture and the box it fills.
type PlacedImage struct {
	X, Y, Width, Height Pt
	Image               *doc.Image
}

// Bookmark is an entry of the outline: a heading, its level from 1, its
// component and its place.
type Bookmark struct {
	Title string
	Level int
	Name  style.Name
	Page  int // which of the pages, from 1
	Top   Pt
}
