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

// pageEnd is where a page of the text ends: after so many of the letters that
// layout prints, its repeated headers among them.
type pageEnd struct {
	letters int
	rest    style.Pt // from the text's end to the paper's
	head    style.Pt // height of a table's header above the next page's rows
	next    *layout.Page
}

// outside are the components that stand before the text, after it, or around
// it.
var outside = map[style.Name]bool{
	style.Nation: true, style.Motto: true, style.Parent: true, style.Agency: true, style.Number: true, style.PlaceDate: true,
	style.Subject: true, style.TypeName: true, style.Excerpt: true, style.Addressee: true, style.Footnote: true,
	style.Authority: true, style.SignerName: true, style.RecipientsLabel: true, style.Recipients: true, style.Drafter: true,
	style.Confirmation: true, style.Urgency: true, style.Circulation: true, style.Address: true, style.ESign: true,
	style.CopyForm: true, style.AppendixLabel: true, style.AppendixTitle: true, style.AppendixReference: true, style.PageNumber: true,
}

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

// beginText begins to count the letters of a sheet's text.
func (w *writer) beginText(sheet int) {
	w.letters, w.ends = 0, nil
	if sheet < len(w.sheets) {
		w.ends = w.pageEnds(w.sheets[sheet])
	}
}

// endText writes what page ends are left, those before the ending.
func (w *writer) endText() {
	for len(w.ends) > 0 {
		w.gap("div", "")
	}
}

func (w *writer) pageEnds(pages []layout.Page) []pageEnd {
	var ends []pageEnd
	count := 0
	for i, p := range pages[:len(pages)-1] {
		count += printedLetters(p)
		next := &pages[i+1]
		ends = append(ends, pageEnd{count, p.Size.Height - bottom(p), headHeight(*next, w.styles.Measures.CellMargin), next})
	}
	return ends
}

// printedLetters counts the letters and pictures of the text on a page. Dots
// and numbers in a table of contents, runs of their own, are not of the tree.
func printedLetters(p layout.Page) int {
	count := len(p.Images)
	for _, l := range p.Lines {
		switch {
		case outside[l.Name]:
		case l.Name == style.Contents:
			count += letters(l.Runs[0].Text)
		default:
			for _, r := range l.Runs {
				count += letters(r.Text)
			}
		}
	}
	return count
}

// letters counts the signs of a text that are no spaces.
func letters(s string) int {
	count := 0
	for i := range len(s) {
		count += beginsLetter[s[i]]
	}
	return count
}

// beginsLetter has 1 for every byte that begins a sign which is no space.
var beginsLetter = func() (table [256]int) {
	for b := range table {
		if b != ' ' && b != '\n' && b&0xc0 != 0x80 {
			table[b] = 1
		}
	}
	return table
}()

// bottom is where the text of a page ends.
func bottom(p layout.Page) style.Pt {
	end := p.Size.Top
	for _, l := range p.Lines {
		if l.Name != style.PageNumber && l.Name != style.Footnote && l.Name != style.Address {
			end = max(end, l.Top+l.Height)
		}
	}
	for _, r := range p.Rules {
		if r.Y1 != r.Y2 {
			end = max(end, r.Y2)
		}
	}
	for _, i := range p.Images {
		end = max(end, i.Y+i.Height)
	}
	return end
}

// headHeight is how high a table's header is that begins a page.
func headHeight(p layout.Page, cellMargin style.Pt) style.Pt {
	top := p.Size.Height
	for _, l := range p.Lines {
		if l.Name == style.TableCell {
			top = min(top, l.Top)
		}
	}
	return max(0, top-cellMargin-p.Size.Top)
}

// atPageEnd reports whether a page ends before what is written next.
func (w *writer) atPageEnd() bool { return len(w.ends) > 0 && w.ends[0].letters <= w.letters }

// beforeBlock writes the gap between two sheets where a page ends before a
// block.
func (w *writer) beforeBlock() {
	if w.atPageEnd() {
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
		w.raw("<", tag, ` class="trang" aria-hidden="true" data-trang="`, strconv.Itoa(end.next.Number), `" style="--con:`, pt(end.rest), `">`,
			repeated, "</", tag, ">")
	})
}

// flowing writes text of the tree, and the page ends in it. A gap inside a
// paragraph floats, so that the line before it is justified like any other.
func (w *writer) flowing(s string) {
	total := letters(s)
	for !w.inTable && len(w.ends) > 0 && w.ends[0].letters < w.letters+total {
		at := after(s, w.ends[0].letters-w.letters)
		w.text(s[:at])
		w.letters += letters(s[:at])
		total -= letters(s[:at])
		w.gap("span", "")
		s = s[at:]
	}
	w.text(s)
	w.letters += total
}

// after is where the text goes on after so many letters and the spaces that
// follow them.
func after(s string, count int) int {
	for i, r := range s {
		if r == ' ' || r == '\n' {
			continue
		}
		if count == 0 {
			return i
		}
		count--
	}
	return len(s)
}

// printedNumber is what layout printed for a reference to a page.
func (w *writer) printedNumber(s doc.Span) string {
	for _, b := range w.pages.Bookmarks {
		if b.Title == s.PageOf {
			return strconv.Itoa(w.pages.Pages[b.Page-1].Number)
		}
	}
	return s.Text
}

// beginsPage settles whether a page begins with the next row, and tells how far
// the row stands from the one before. The pages that begin inside of rows have
// no gap.
func (t *tableWriter) beginsPage() (room string, begins bool) {
	for len(t.ends) > 0 && t.ends[0].letters < t.letters {
		t.ends = t.ends[1:]
		t.letters += rowLetters(t.table.Head)
	}
	if !t.atPageEnd() {
		return "", false
	}
	return pt(t.ends[0].rest + t.page.Top + t.ends[0].head), true
}

func rowLetters(rows []doc.Row) int {
	count := 0
	for _, r := range rows {
		for _, c := range r.Cells {
			count += letters(doc.Text(c.Spans))
		}
	}
	return count
}

// printedAgain counts the letters of the merged cells that layout prints again
// because a page begins with row n: they follow the row's own.
func printedAgain(t *doc.Table, n int, p *layout.Page) int {
	merged := mergedAbove(t, n)
	if len(merged) == 0 {
		return 0
	}
	text := printedText(p)
	text = text[after(text, rowLetters(t.Head)+rowLetters(t.Rows[n:n+1])):]
	count := 0
	for _, cell := range merged {
		said := strings.NewReplacer(" ", "", "\n", "").Replace(doc.Text(cell.Spans))
		if strings.HasPrefix(text, said) {
			text = text[len(said):]
			count += letters(said)
		}
	}
	return count
}

// mergedAbove gives the cells of the rows above row n that take it too.
func mergedAbove(t *doc.Table, n int) []doc.Cell {
	var cells []doc.Cell
	for j := range t.Rows[n].Cells {
		for i := n - 1; i >= 0 && t.Rows[n].Cells[j].Covered; i-- {
			if c := t.Rows[i].Cells[j]; !c.Covered {
				if i+c.Down > n {
					cells = append(cells, c)
				}
				break
			}
		}
	}
	return cells
}

// printedText is the text on a page without its spaces.
func printedText(p *layout.Page) string {
	var b strings.Builder
	for _, l := range p.Lines {
		if !outside[l.Name] {
			b.WriteString(strings.ReplaceAll(l.Text(), " ", ""))
		}
	}
	return b.String()
}

// gapInRow writes the gap above row n into its first cell, which it covers,
// and in it the table's header again.
func (t *tableWriter) gapInRow(n int) {
	again := printedAgain(t.table, n, t.ends[0].next)
	t.gap("div", t.headAgain())
	t.letters += rowLetters(t.table.Head) + again
}

// headAgain is the header for the eye alone.
func (t *tableWriter) headAgain() string {
	if len(t.table.Head) == 0 {
		return ""
	}
	w := &writer{markup: &markup{}, styles: t.styles, inTable: true, pages: t.pages}
	again := &tableWriter{w, t.page, t.table, t.columns}
	again.raw("<table>")
	again.columnWidths()
	again.raw(`<tbody class="`, class(style.TableHead), "\">\n")
	for _, r := range t.table.Head {
		again.headRow("td", r)
	}
	again.raw("</tbody></table>")
	return string(again.buf)
}

// gaps show gaps as the end of a sheet, the desk, and the next sheet.
func (s *styleSheet) gaps() {
	p := s.doc.Styles.Page
	left, right := "("+pt(p.Left)+" + var(--lui,0pt))", pt(p.Right)
	height := "calc(var(--con) + " + deskGap + " + " + pt(p.Top) + ")"
	s.rule("body", "overflow-x:clip")
	s.rule(".trang", "display:block", "position:relative", "height:"+height, "margin:0 -"+right+" 0 calc(-1*"+left+")", "text-indent:0", "user-select:none")
	s.rule("span.trang", "float:left", "width:calc(100% + "+left+" + "+right+")")
	s.rule(".trang::before", `content:""`, "position:absolute", "inset:var(--con) -24px auto", "height:"+deskGap,
		"background:linear-gradient(#c3c6cb,#dfe1e5 8px,#dfe1e5 21px,#d0d3d8) center/calc(100% - 48px) no-repeat #dfe1e5")
	folio := s.doc.Styles.Of(style.PageNumber)
	s.rule(".trang::after", append(declarations(folio), "content:attr(data-trang)", "position:absolute", "left:"+pt(p.Left), "right:"+right,
		"top:calc(var(--con) + "+deskGap+" + "+pt(p.NumberFromTop)+")", "font-weight:normal", "font-style:normal")...)
	s.rule(".trang+*", "margin-top:0")
	s.rule(".dau-trang", "position:relative")
	s.rule(".dau-trang>td", "padding-top:calc(var(--khe) + "+deskGap+" + "+pt(s.doc.Styles.Measures.CellMargin-cellRule/2)+")")
	s.rule("td>.trang", "position:absolute", "top:1px", "left:-"+pt(p.Left), "right:-"+right, "margin:0", "height:calc(var(--khe) + "+deskGap+" - 1px)",
		"background:linear-gradient(#000,#000) "+pt(p.Left)+" bottom/calc(100% - "+pt(p.Left+p.Right)+") 1px no-repeat #fff")
	s.rule("td>.trang>table", "position:absolute", "bottom:0", "left:"+pt(p.Left), "width:calc(100% - "+pt(p.Left+p.Right)+")")
	for depth := 1; depth <= doc.Levels; depth++ {
		indent := "--lui:" + pt(style.Pt(depth)*s.doc.Styles.Measures.NestedIndent)
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
