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

// gaps gives of every gap the number of the next page and the text after it.
func gaps(root *xhtml.Node) (numbers, after []string) {
	for n := range root.Descendants() {
		switch {
		case n.Type == xhtml.ElementNode && attr(n, "class") == "trang":
			numbers, after = append(numbers, attr(n, "data-trang")), append(after, "")
		case n.Type == xhtml.TextNode && !isIn(n):
			for i := range after {
				after[i] += squeezed(n.Data)
			}
		}
	}
	return numbers, after
}

// begins gives the number and the first line of the text of every page that
// another comes before, without a table's header.
func begins(pages *layout.Pages) (numbers, first []string) {
	for _, p := range pages.Pages {
		if p.Number == 1 {
			continue
		}
		for _, l := range p.Lines[1:] {
			if l.Name != style.TableHead {
				numbers, first = append(numbers, strconv.Itoa(p.Number)), append(first, squeezed(l.Runs[0].Text))
				break
			}
		}
	}
	return numbers, first
}

// noted is a text of several pages with notes and a table of contents.
func noted(t testing.TB) *doc.Document {
	d := body(t, &doc.Contents{Title: doc.Line{Text: "Mục lục"}})
	for i := range 60 {
		mark := strconv.Itoa(i + 1)
		d.Body = append(d.Body, heading(3, mark+". Nhiệm vụ"), noting(strings.Repeat("Rà soát các tiêu chí. ", 14), note(mark, "Nguồn")),
			&doc.Paragraph{Style: style.Body, Spans: []doc.Span{{Text: "Xem trang "}, {Text: "?", PageOf: "60. Nhiệm vụ"}, {Text: " và các trang sau."}}})
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

func TestSheetsEndWherePagesDo(t *testing.T) {
	for name, make := range map[string]func(testing.TB) *doc.Document{
		"plan": longPlan, "appendices": withAppendices, "notes": noted, "lists": nested, "merged cells": merged,
	} {
		t.Run(name, func(t *testing.T) {
			d := make(t)
			numbers, after := gaps(parse(t, d))
			want, first := begins(pagesOf(d))
			equal(t, "pages", numbers, want)
			if len(want) < 2 {
				t.Fatal("the document is too short")
			}
			for i := range min(len(after), len(first)) {
				if !strings.HasPrefix(after[i], first[i]) {
					t.Errorf("page %s begins with %.40q, in layout with %q", numbers[i], after[i], first[i])
				}
			}
		})
	}
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
