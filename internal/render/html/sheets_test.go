package html_test

import (
	"strconv"
	"strings"
	"testing"

	xhtml "golang.org/x/net/html"

	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// squeezed is text without its spaces.
func squeezed(s string) string { return strings.Join(strings.Fields(s), "") }

// isIn reports whether a node stands in a gap between two sheets.
func isIn(n *xhtml.Node) bool {
	for ; n != nil; n = n.Parent {
		if n.Type == xhtml.ElementNode && attr(n, "class") == "trang" {
			return true
		}
	}
	return false
}

// shown gives of every sheet the texts between its gaps, without spaces.
func shown(root *xhtml.Node) [][]string {
	var sheets [][]string
	for _, sheet := range classed(root, "to-giay") {
		pages := []string{""}
		for n := range sheet.Descendants() {
			switch {
			case n.Type == xhtml.ElementNode && attr(n, "class") == "trang":
				pages = append(pages, "")
			case n.Type == xhtml.TextNode && !isIn(n):
				pages[len(pages)-1] += squeezed(n.Data)
			}
		}
		sheets = append(sheets, pages)
	}
	return sheets
}

// laidOut gives of every part of a document the texts of its pages, without
// spaces: what is the text's own and no note.
func laidOut(pages *layout.Pages) [][]string {
	var parts [][]string
	for _, p := range pages.Pages {
		if p.Number == 1 {
			parts = append(parts, nil)
		}
		text := ""
		for _, l := range p.Lines {
			if l.Block != nil && l.Note == nil && l.Artifact == layout.Content {
				text += ofTree(l)
			}
		}
		parts[p.Part] = append(parts[p.Part], squeezed(text))
	}
	return parts
}

// ofTree is what a line shows of the tree; references name their headings.
func ofTree(l layout.Line) string {
	text := ""
	for _, r := range l.Runs {
		switch {
		case r.Span != nil && r.Span.PageOf != "":
			text += "“" + r.Span.PageOf + "”"
		case r.To > 0:
			text += r.Text
		}
	}
	return text
}

// noted is a text of several pages with notes and a table of contents.
func noted(t testing.TB) *doc.Document {
	d := body(t, &doc.Contents{Title: doc.Line{Text: "Mục lục"}})
	for i := range 60 {
		mark := strconv.Itoa(i + 1)
		reference := &doc.Paragraph{Style: style.Body, Spans: []doc.Span{
			{Text: "Xem trang "}, {Text: "?", PageOf: "60. Nhiệm vụ"}, {Text: " và các trang sau."},
		}}
		d.Body = append(d.Body, heading(3, mark+". Nhiệm vụ"),
			noting(strings.Repeat("Rà soát các tiêu chí. ", 14), note(mark, "Nguồn")), reference)
	}
	return d
}

// nested is a text of lists in lists.
func nested(t testing.TB) *doc.Document {
	var items []doc.Item
	for range 40 {
		inner := &doc.List{Items: []doc.Item{item(strings.Repeat("cập nhật sổ khám chữa bệnh điện tử; ", 9))}}
		items = append(items, item("Trạm y tế xã:", inner))
	}
	return body(t, &doc.List{Items: items})
}

// merged is a table of many pages with cells that take two rows.
func merged(t testing.TB) *doc.Document {
	table := &doc.Table{Columns: make([]doc.Column, 2), Head: []doc.Row{row("Thôn", "Tiêu chí")}}
	for i := range 60 {
		r, next := row("Thôn "+strconv.Itoa(i), "Trường học"), row("", "Trạm y tế")
		r.Cells[0].Down, next.Cells[0].Covered = 2, true
		table.Rows = append(table.Rows, r, next)
	}
	return body(t, table, paragraph("Hết."))
}

// mergedOver is a table with a cell that is merged over several page ends.
func mergedOver(t testing.TB) *doc.Document {
	table := &doc.Table{Columns: make([]doc.Column, 2)}
	for i := range 90 {
		table.Rows = append(table.Rows, row("Dòng", "dòng "+strconv.Itoa(i)))
		table.Rows[i].Cells[0].Covered = i > 0
	}
	table.Rows[0].Cells[0].Down = len(table.Rows)
	return body(t, table)
}

// alike is a text whose words are all the same: in paragraphs, capitals, bold
// spans, items, tables with heads and empty rows, notes and headings.
func alike(t testing.TB) *doc.Document {
	same := func(n int) string { return strings.TrimSpace(strings.Repeat("ba ", n)) }
	d := body(t, &doc.Paragraph{Style: style.Enacting, Spans: []doc.Span{{Text: same(900), Bold: true}, {Text: " ba"}}})
	for i := range 30 {
		table := &doc.Table{Columns: make([]doc.Column, 2), Head: []doc.Row{row("ba", "ba ba")}}
		for k := range i {
			table.Rows = append(table.Rows, row(same(k%7), "ba"), row("", ""))
		}
		label := heading(1, same(i))
		label.Label = "ba"
		d.Body = append(d.Body, label,
			noting(same(90+i)+" ", note(strconv.Itoa(i+1), same(30))),
			&doc.List{Items: []doc.Item{item(same(100)), {Marker: "+", Blocks: []doc.Block{table}}}},
			&doc.Paragraph{Style: style.Body, Spans: []doc.Span{{Text: same(40) + "\n" + same(70)}, {Text: same(60), Italic: true}}})
	}
	return d
}

// pictured is a text of pictures with and without captions.
func pictured(t testing.TB) *doc.Document {
	d, high := body(t), *picture
	high.Width, high.Height = 400, 420
	for i := range 12 {
		f := &doc.Figure{Image: &high}
		if i%2 == 0 {
			f.Caption = spans("Hình " + strconv.Itoa(i))
		}
		d.Body = append(d.Body, f, paragraph("Dưới hình "+strconv.Itoa(i)))
	}
	return d
}

// called is an appendix that calls notes over page ends.
func called(t testing.TB) *doc.Document {
	d := withAppendices(t)
	d.Appendices[0].Body = append(d.Appendices[0].Body, noted(t).Body[1:40]...)
	return d
}

func TestSheetsEndWherePagesDo(t *testing.T) {
	for name, make := range map[string]func(testing.TB) *doc.Document{
		"plan": longPlan, "appendices": withAppendices, "notes": noted, "lists": nested, "merged cells": merged,
		"cells merged over pages": mergedOver, "words alike": alike, "pictures": pictured, "notes of an appendix": called,
	} {
		t.Run(name, func(t *testing.T) {
			d := make(t)
			want := laidOut(pagesOf(d))
			for part, got := range shown(parse(t, d)) {
				samePageTexts(t, part, got, want[part])
			}
			if len(want[len(want)-1]) < 2 {
				t.Error("the document is too short")
			}
		})
	}
}

// samePageTexts compares the texts of a part's pages; around the text stand its
// header and its notes.
func samePageTexts(t *testing.T, part int, got, want []string) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("part %d has %d pages, layout has %d", part, len(got), len(want))
	}
	for i := range got {
		first, last := i == 0, i == len(got)-1
		switch {
		case got[i] == want[i], first && last:
		case first && strings.HasSuffix(got[i], want[i]), last && strings.HasPrefix(got[i], want[i]):
		default:
			t.Errorf("part %d, page %d:\n got %.300q\nwant %.300q", part, i+1, got[i], want[i])
		}
	}
}

func TestAGapSaysTheNumberOfTheNextPage(t *testing.T) {
	var numbers []string
	for _, gap := range classed(parse(t, withAppendices(t)), "trang") {
		numbers = append(numbers, attr(gap, "data-trang"))
	}
	equal(t, "numbers", numbers, []string{"2", "2"})
}

func TestParagraphOverAPageEndIsOneElement(t *testing.T) {
	long := strings.TrimSpace(strings.Repeat("Các thôn rà soát các tiêu chí. ", 300))
	root := parse(t, body(t, paragraph(long)))
	equal(t, "paragraphs", texts(find(root, "p")), []string{long})
	if n := len(find(find(root, "p")[0], "span")); n < 2 {
		t.Errorf("%d gaps in it", n)
	}
}

func TestRowsOfANewSheetStandBelowTheHeadAgain(t *testing.T) {
	for _, gap := range classed(parse(t, merged(t)), "trang") {
		if got := squeezed(text(gap)); got != "ThônTiêuchí" || gap.Parent.Data != "td" {
			t.Errorf("above the row stands %q in %s", got, gap.Parent.Data)
		}
	}
}

// A header that would take half of every page is printed once.
func TestAHeadThatIsNotRepeatedIsInNoGap(t *testing.T) {
	table := &doc.Table{Columns: make([]doc.Column, 2), Head: []doc.Row{row(strings.Repeat("cao ", 1000), "Tiêu chí")}}
	for range 150 {
		table.Rows = append(table.Rows, row("Thôn", "Trường học"))
	}
	gaps := classed(parse(t, body(t, table)), "trang")
	for _, gap := range gaps {
		if got := text(gap); got != "" {
			t.Errorf("above the row stands %.40q", got)
		}
	}
	if len(gaps) < 2 {
		t.Errorf("%d gaps", len(gaps))
	}
}

func TestATableThatBeginsAPageStandsBelowTheGap(t *testing.T) {
	for _, head := range [][]doc.Row{nil, {row("", "")}, {row("Thôn", "Tiêu chí")}} {
		d := body(t)
		for range 20 {
			table := &doc.Table{Columns: make([]doc.Column, 2), Head: head}
			for range 8 {
				table.Rows = append(table.Rows, row("Thôn", "Trường học\nTrạm y tế\nNhà văn hóa\nĐường\nĐiện"))
			}
			d.Body = append(d.Body, table)
		}
		above := 0
		for _, gap := range classed(parse(t, d), "trang") {
			if next := gap.NextSibling.NextSibling; next != nil && attr(next, "class") == "bang" {
				above++
			}
		}
		want := 0
		for _, p := range pagesOf(d).Pages[1:] {
			if p.Begins.Row == 0 && p.Begins.Head == (head != nil) {
				want++
			}
		}
		if above != want || want == 0 {
			t.Errorf("%d gaps above tables, want %d", above, want)
		}
	}
}

// A row whose cells are all merged with those above has no cell for a gap.
func TestAGapAboveARowWithoutCellsStandsInTheNext(t *testing.T) {
	table := &doc.Table{Columns: make([]doc.Column, 2)}
	for i := range 60 {
		table.Rows = append(table.Rows, row("Thôn "+strconv.Itoa(i), "Trường học"))
		for j := range table.Rows[i].Cells {
			table.Rows[i].Cells[j].Covered = i%2 == 1
			table.Rows[i].Cells[j].Down = 2 - i%2
		}
	}
	for lines := range 40 {
		d := body(t, paragraph("Dòng"+strings.Repeat("\n", lines)), table)
		if got, want := len(classed(parse(t, d), "trang")), len(pagesOf(d).Pages)-1; got != want {
			t.Errorf("%d gaps, want %d", got, want)
		}
	}
}

func TestNoGapStandsInsideARow(t *testing.T) {
	long := strings.TrimSpace(strings.Repeat("Các thôn rà soát các tiêu chí. ", 300))
	table := &doc.Table{Columns: make([]doc.Column, 1), Rows: []doc.Row{row(long), row("Thôn")}}
	root := parse(t, body(t, table, paragraph("Hết.")))
	equal(t, "cells", texts(find(root, "td")), []string{long, "Thôn"})
	if gaps := classed(root, "trang"); len(gaps) > 0 {
		t.Errorf("%d gaps", len(gaps))
	}
}

func TestAMarkThatStandsAloneCanBeginAPage(t *testing.T) {
	l := &doc.List{}
	for i := range 60 {
		table := &doc.Table{Columns: make([]doc.Column, 1), Rows: []doc.Row{row("Bảng " + strconv.Itoa(i))}}
		l.Items = append(l.Items, doc.Item{Marker: "+", Blocks: []doc.Block{table}})
	}
	d := body(t, l)
	samePageTexts(t, 0, shown(parse(t, d))[0], laidOut(pagesOf(d))[0])
}

// So long a list of addressees goes to page 2 whole.
func TestAddresseesCanBeginAPage(t *testing.T) {
	d := letter(t)
	for i := range 40 {
		d.Addressees.Names = append(d.Addressees.Names, doc.Line{Text: "- Thôn " + strconv.Itoa(i) + ";"})
	}
	gaps := classed(parse(t, d), "trang")
	if len(gaps) == 0 {
		t.Fatal("no gaps")
	}
	if next := gaps[0].NextSibling.NextSibling; next == nil || attr(next, "class") != "kinh-gui" {
		t.Error("the gap does not stand above the addressees")
	}
}

func TestAnEndingThatBeginsAPageStandsBelowTheGap(t *testing.T) {
	d := plan(t)
	d.Body = nil
	for i := range 45 {
		d.Ending.Recipients = append(d.Ending.Recipients, doc.Line{Text: "- Thôn " + strconv.Itoa(i) + ";"})
	}
	root := parse(t, d)
	gaps := classed(root, "trang")
	if len(gaps) != 1 || gaps[0].Parent.Data != "main" || !follows(root, classed(root, "trich-yeu")[0], gaps[0]) {
		t.Errorf("%d gaps, none below the text", len(gaps))
	}
}

// What a page repeats is for the eye: it must not be linked to.
func TestARepeatedHeadNamesNothingTwice(t *testing.T) {
	d := merged(t)
	table := d.Body[0].(*doc.Table)
	table.Head[0].Cells[0].Spans = noting("Thôn", note("1", "Nguồn")).Spans
	seen := map[string]bool{}
	for n := range parse(t, d).Descendants() {
		if id := attr(n, "id"); id != "" && seen[id] {
			t.Errorf("two elements are named %s", id)
		} else {
			seen[id] = true
		}
	}
	if !seen["goi-1"] {
		t.Error("the note is not called")
	}
}

func TestGapsAreForTheEyeOnAScreenOnly(t *testing.T) {
	d := longPlan(t)
	root := parse(t, d)
	for _, gap := range classed(root, "trang") {
		if attr(gap, "aria-hidden") != "true" {
			t.Error("a gap is read aloud")
		}
		if before := gap.PrevSibling; before == nil || before.Type != xhtml.CommentNode || before.Data != "[if !mso]><!" {
			t.Error("Word reads a gap")
		}
	}
	if got := property(t, root, ".trang", "display"); got != "none" {
		t.Errorf("display is %q on paper", got)
	}
	sheet := string(write(d))
	_, screen, _ := strings.Cut(sheet, "@media screen and (min-width:820.02px){\n")
	if !strings.HasPrefix(screen[strings.Index(screen, ".trang{"):], ".trang{display:block;") {
		t.Error("there are no gaps on a screen")
	}
}

func TestSheetsAreAsHighAsTheirPages(t *testing.T) {
	d := withAppendices(t)
	sheet := string(write(d))
	for _, want := range []string{
		"#phu-luc-1{--so-to:2}", "#phu-luc-2{--so-to:2}",
		"min-height:calc(var(--so-to,1)*(841.9pt + 24px) - 24px)",
	} {
		if !strings.Contains(sheet, want) {
			t.Errorf("the style sheet lacks %s", want)
		}
	}
}
