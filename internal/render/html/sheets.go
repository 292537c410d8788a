package html

import (
	"strconv"
	"strings"

	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// deskGap is what is seen of the desk between two sheets.
const deskGap = "24px"

// sheets gives the pages of the document's text and of each appendix, whose
// numbers begin anew.
func sheets(pages *layout.Pages) [][]layout.Page {
	var sheets [][]layout.Page
	for from := 0; from < len(pages.Pages); {
		to := from + 1
		for to < len(pages.Pages) && pages.Pages[to].Number > 1 {
			to++
		}
		sheets = append(sheets, pages.Pages[from:to])
		from = to
	}
	return sheets
}

// pageEnd is where a page of a text ends: before what the next one begins with,
// or inside a span from a byte on.
type pageEnd struct {
	before layout.Of
	span   *doc.Span
	from   int
	rest   style.Pt // from the text's end to the paper's
	next   *layout.Page
}

// pageEnds are those of a sheet, in order. The pages that begin inside of rows
// have no gap above.
func pageEnds(pages []layout.Page) []pageEnd {
	var ends []pageEnd
	for i := 1; i < len(pages); i++ {
		next := &pages[i]
		end := pageEnd{rest: pages[i-1].Size.Height - pages[i-1].Bottom, next: next}
		_, table := next.Begins.Block.(*doc.Table)
		switch {
		case table && (next.Within || next.Begins.Head && next.Begins.Row > 0):
			continue
		case next.Within:
			end.span, end.from = goesOn(next)
		default:
			end.before = place(next.Begins)
		}
		ends = append(ends, end)
	}
	return ends
}

// place is what tells the beginning of a block, an entry or a row from all
// others of the document.
func place(of layout.Of) layout.Of {
	at := layout.Of{Block: of.Block, Entry: of.Entry, Head: of.Head, Row: of.Row}
	switch of.Block.(type) {
	case nil:
		at.Line = of.Line
	case *doc.List: // of a marker that stands alone
		at.Item = of.Item
	}
	return at
}

// goesOn is where a page goes on with the text of the page before.
func goesOn(p *layout.Page) (span *doc.Span, from int) {
	for _, l := range p.Lines {
		for _, r := range l.Runs {
			if l.Block == p.Begins.Block && r.Span != nil {
				return r.Span, r.From
			}
		}
	}
	return nil, 0
}

// beginsPage reports whether a page begins with what is written next.
func (w *writer) beginsPage(at layout.Of) bool { return len(w.ends) > 0 && w.ends[0].before == at }

// beforeBlock writes the gap between two sheets where a page begins with what
// is written next.
func (w *writer) beforeBlock(at layout.Of) {
	if w.beginsPage(at) {
		w.gap("div", "")
	}
}

// gap writes what lies between the text of two pages, and takes the page end:
// room for the eye alone, with the number of the next page, and what that page
// repeats.
func (w *writer) gap(tag, repeated string) {
	end := w.ends[0]
	w.ends = w.ends[1:]
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
	for len(w.ends) > 0 && w.ends[0].span == s {
		to := w.ends[0].from
		w.cased(s.Text[from:to], upper)
		w.gap("span", "")
		from = to
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

// sheetCounts say of how many pages each sheet is.
func (s *styleSheet) sheetCounts() {
	for i, pages := range s.sheets {
		selector := ".to-giay"
		if i > 0 {
			selector = "#" + appendixID(i-1)
		}
		if len(pages) > 1 || i > 0 && len(s.sheets[0]) > 1 {
			s.rule(selector, "--so-to:"+strconv.Itoa(len(pages)))
		}
	}
}

// sheetHeight is how high the pages of a sheet are together.
func sheetHeight(p style.Page) string {
	return "min-height:calc(var(--so-to,1)*(" + pt(p.Height) + " + " + deskGap + ") - " + deskGap + ")"
}
