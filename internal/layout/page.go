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
	Tables    map[*doc.Table]*PlacedTable
	Whole     doc.Block // what the text ends with and goes to the signature's page whole; nil where it may be parted
}

// Page is one page. Places count from its upper left corner.
type Page struct {
	Number int // as printed; an appendix begins at 1 again
	Part   int // see Of
	Size   style.Page
	Lines  []Line
	Rules  []Rule
	Images []PlacedImage

	Begins Of   // what the text on it begins with: a line's, a figure's, or a row's, whose Cell is nil
	Within bool // that goes on from the page before
	Head   Pt   // height of the table header that is printed again above it
	Bottom Pt   // where the text ends, above footnotes
}

// Line is a line of text.
type Line struct {
	Of
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
	Leader   bool // the dots between a heading and its page

	// What of the tree it shows: From and To are bytes of the span's text, also
	// where that is printed in capitals or as the number of a page. Without a span
	// they are bytes of the line's doc.Line, of a heading's label, of the mark of an
	// item or a note, or of a bookmark's title in contents; both are 0 where the
	// text stands nowhere in the tree.
	Span     *doc.Span
	From, To int
}

// Rule is a straight line, horizontal or vertical, drawn in its middle.
type Rule struct {
	Of
	X1, Y1, X2, Y2, Thickness Pt
	Color                     Color
}

// PlacedImage is a picture and the box it fills.
type PlacedImage struct {
	Of
	X, Y, Width, Height Pt
	Image               *doc.Image
}

// Bookmark is an entry of the outline: a heading, its level from 1, its
// component and its place.
type Bookmark struct {
	Title   string
	Level   int
	Name    style.Name
	Page    int // which of the pages, from 1
	Top     Pt
	Part    int          // see Of
	Heading *doc.Heading // nil for an appendix
}
