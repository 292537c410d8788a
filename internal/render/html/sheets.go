package html

import (
	"slices"
	"strconv"
	"strings"

	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// deskGap is what is seen of the desk between two sheets.
const deskGap = "24px"

// place is where a page begins: with a block, with the marker of an item or with
// a line around the text, or inside a span; or, of nothing, below a text.
type place struct {
	of any
	n  int // of contents the entry, from 1; of a table the row, see rowPlace; below a text its part
}

// rowPlace is the place of a row of a table's body.
func rowPlace(t *doc.Table, n int) place { return place{t, n + 1} }

// pageEnd is the end of a page of the text.
type pageEnd struct {
	from int      // where the text of a span goes on
	rest style.Pt // from the text's end to the paper's
	next *layout.Page
}

// pageEnds are those inside of the document's text and of its appendices, by
// where the next page begins. The pages that begin inside of rows have no gap
// above.
func pageEnds(pages []layout.Page) map[place][]pageEnd {
	ends := map[place][]pageEnd{}
	for i := range pages {
		next := &pages[i]
		_, table := next.Begins.Block.(*doc.Table)
		if next.Number == 1 || table && next.Within {
			continue
		}
		end := pageEnd{rest: pages[i-1].Size.Height - pages[i-1].Bottom, next: next}
		at := placeOf(next.Begins)
		if next.Within {
			at, end.from = goesOn(next)
		}
		ends[at] = append(ends[at], end)
	}
	return ends
}

func placeOf(begins layout.Of) place {
	switch b := begins.Block.(type) {
	case nil:
		if begins.Name == style.Addressee {
			return place{of: begins.Line}
		}
		return place{n: begins.Part}
	case *doc.List:
		return place{of: begins.Item}
	case *doc.Table:
		switch {
		case begins.Head: // of whose rows only the first has a gap above
			return place{b, -begins.Row}
		case len(b.Head) == 0 && begins.Row == 0:
			return place{of: b}
		}
		return rowPlace(b, ownRow(b.Rows, begins.Row))
	}
	return place{begins.Block, begins.Entry}
}

// ownRow is the first row from n on that has a cell of its own: where all are
// merged with those above, there is no room for a gap.
func ownRow(rows []doc.Row, n int) int {
	own := func(c doc.Cell) bool { return !c.Covered }
	for n < len(rows) && !slices.ContainsFunc(rows[n].Cells, own) {
		n++
	}
	return n
}

// goesOn is the span that a page goes on with, and the byte from which it does.
// One of line ends alone has no runs: the gap stands below the text.
func goesOn(p *layout.Page) (at place, from int) {
	for _, l := range p.Lines {
		for _, r := range l.Runs {
			if l.Block == p.Begins.Block && r.Span != nil {
				return place{of: r.Span}, r.From
			}
		}
	}
	return place{n: p.Part}, 0
}

// before writes the gap between two sheets where a page begins with what is
// written next.
func (w *writer) before(at place) {
	for _, end := range w.ends[at] {
		w.gap("div", end, "")
	}
}

// gap writes what lies between the text of two pages: room for the eye alone,
// with the number of the next page, and what that page repeats.
func (w *writer) gap(tag string, end pageEnd, repeated string) {
	w.notInWord(func() {
		w.raw("<", tag, ` class="trang" aria-hidden="true" data-trang="`, strconv.Itoa(end.next.Number),
			`" style="--con:`, pt(end.rest), `">`, repeated, "</", tag, ">")
	})
}

// flowing writes the page ends in a span, and gives what of its text stands
// behind the last. A gap inside a paragraph floats, so that the line before it
// is justified like any other.
func (w *writer) flowing(s *doc.Span, upper bool) (rest string) {
	from := 0
	for _, end := range w.ends[place{of: s}] {
		w.cased(s.Text[from:end.from], upper)
		w.gap("span", end, "")
		from = end.from
	}
	return s.Text[from:]
}

// gaps shows gaps as the end of a sheet, the desk, and the next sheet.
func (s *styleSheet) gaps() {
	p, m := s.doc.Styles.Page, s.doc.Styles.Measures
	left, right := "("+pt(p.Left)+" + var(--lui,0pt))", pt(p.Right)
	height := "calc(var(--con) + " + deskGap + " + " + pt(p.Top) + ")"
	inner := "calc(100% - " + pt(p.Left+p.Right) + ")"
	s.rule("body", "overflow-x:clip")
	s.rule(".trang", "display:block", "position:relative", "height:"+height,
		"margin:0 -"+right+" 0 calc(-1*"+left+")", "text-indent:0", "user-select:none")
	s.rule("span.trang", "float:left", "width:calc(100% + "+left+" + "+right+")")
	s.rule(".trang::before", `content:""`, "position:absolute", "inset:var(--con) -24px auto", "height:"+deskGap,
		"background:linear-gradient(#c3c6cb,#dfe1e5 8px,#dfe1e5 21px,#d0d3d8) center/calc(100% - 48px) no-repeat #dfe1e5")
	s.rule(".trang::after", append(declarations(s.doc.Styles.Of(style.PageNumber)), "content:attr(data-trang)",
		"position:absolute", "left:"+pt(p.Left), "right:"+right,
		"top:calc(var(--con) + "+deskGap+" + "+pt(p.NumberFromTop)+")", "font-weight:normal", "font-style:normal")...)
	s.rule(".trang+*", "margin-top:0")
	s.rule(".dau-trang", "position:relative")
	s.rule(".dau-trang>td", "padding-top:calc(var(--khe) + "+deskGap+" + "+pt(m.CellMargin-cellRule/2)+")")
	s.rule("td>.trang", "position:absolute", "top:1px", "left:-"+pt(p.Left), "right:-"+right, "margin:0",
		"height:calc(var(--khe) + "+deskGap+" - 1px)",
		"background:linear-gradient(#000,#000) "+pt(p.Left)+" bottom/"+inner+" 1px no-repeat #fff")
	s.rule("td>.trang>table", "position:absolute", "bottom:0", "left:"+pt(p.Left), "width:"+inner)
	for depth := 1; depth <= doc.Levels; depth++ {
		indent := "--lui:" + pt(style.Pt(depth)*m.NestedIndent)
		s.rule(strings.Repeat("ul ", depth)+"ul", indent)
		s.rule(".cap-"+strconv.Itoa(depth), indent)
	}
}

// sheetCounts says of how many pages each sheet is.
func (s *styleSheet) sheetCounts() {
	for i, pages := range s.pages {
		selector := ".to-giay"
		if i > 0 {
			selector = "#" + appendixID(i-1)
		}
		if pages > 1 || i > 0 && s.pages[0] > 1 {
			s.rule(selector, "--so-to:"+strconv.Itoa(pages))
		}
	}
}

// sheetHeight is how high the pages of a sheet are together.
func sheetHeight(p style.Page) string {
	return "min-height:calc(var(--so-to,1)*(" + pt(p.Height) + " + " + deskGap + ") - " + deskGap + ")"
}
