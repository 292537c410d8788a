package layout_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// listed is a document with contents and n sections of a page or two, the
// third part of them in an appendix.
func listed(n int) *doc.Document {
	sections := func(from, to int) (blocks []doc.Block) {
		for i := from; i < to; i++ {
			blocks = append(blocks,
				heading(2, style.Section, fmt.Sprintf("%d. Mục", i)),
				heading(3, style.Clause, fmt.Sprintf("%d.1. ", i)+strings.Repeat("Khoản dài ", i%12)),
				paragraph(strings.Repeat(sentence, 10+i%17)))
		}
		return blocks
	}
	d := framed(append([]doc.Block{&doc.Contents{Title: doc.Line{Text: "MỤC LỤC"}}}, sections(0, n)...)...)
	d.Appendices = []doc.Appendix{{Label: doc.Line{Text: "Phụ lục"}, Body: sections(n, n+n/2)}}
	return d
}

// entries gives the lines of the contents that end with a number.
func entries(pages *layout.Pages) []layout.Line {
	var found []layout.Line
	for _, p := range pages.Pages {
		for _, l := range p.Lines {
			if l.Name == style.Contents && len(l.Runs) > 1 {
				found = append(found, l)
			}
		}
	}
	return found
}

func TestContentsHaveTheNumbersOfTheirPages(t *testing.T) {
	for _, n := range []int{1, 2, 20, 45} {
		pages := lay(t, listed(n))
		found := entries(pages)
		if len(found) != len(pages.Bookmarks) || len(found) != 2*n+2*(n/2)+1 {
			t.Fatalf("%d sections: %d entries, %d bookmarks", n, len(found), len(pages.Bookmarks))
		}
		for i, l := range found {
			m := pages.Bookmarks[i]
			page := pages.Pages[m.Page-1]
			if got := l.Runs[len(l.Runs)-1].Text; got != fmt.Sprint(page.Number) {
				t.Errorf("%d sections: %q is said to be on page %s, it is on %d", n, m.Title, got, page.Number)
			}
			if !stands(page, strings.Fields(m.Title)[0]) {
				t.Errorf("%d sections: %q is not on page %d", n, m.Title, page.Number)
			}
		}
	}
}

// stands tells whether a line of the text on a page begins with a word.
func stands(p layout.Page, word string) bool {
	for _, l := range p.Lines {
		if l.Name != style.Contents && strings.HasPrefix(l.Text(), word) {
			return true
		}
	}
	return false
}

func TestDotsLeadToTheRightMargin(t *testing.T) {
	pages := lay(t, listed(20))
	area := pages.Pages[0].Size
	for _, l := range entries(pages) {
		title, dots, number := l.Runs[0], l.Runs[len(l.Runs)-2], l.Runs[len(l.Runs)-1]
		if !near(number.X+number.Width, area.Width-area.Right) {
			t.Errorf("%q ends at %.2f", l.Text(), number.X+number.Width)
		}
		between := dots.X >= title.X+title.Width && dots.X+dots.Width <= number.X
		if strings.Trim(dots.Text, ".") != "" || !between || len(dots.Text) < 2 {
			t.Errorf("%q: dots from %.2f to %.2f", l.Text(), dots.X, dots.X+dots.Width)
		}
		in := float64((area.Width - area.Right - dots.X) / layout.Regular.Width(".", dots.Size))
		if in-float64(int(in+0.5)) > 0.01 {
			t.Errorf("%q: the dots stand in no column: %.3f", l.Text(), in)
		}
	}
}

func TestDeeperHeadingsAreIndented(t *testing.T) {
	found := entries(lay(t, listed(3)))
	indent := func(i int) layout.Pt { left, _ := found[i].Extent(); return left }
	step := indent(1) - indent(0)
	// The appendix stands level with the first sections, its own below it.
	for i, want := range []layout.Pt{0, 1, 0, 1, 0, 1, 0, 1, 2} {
		if !near(indent(i)-indent(0), want*step) || step <= 0 {
			t.Errorf("the entry %d is indented by %.1f", i, indent(i)-indent(0))
		}
	}
}

func TestAReferenceIsTheNumberOfItsPage(t *testing.T) {
	d := listed(12)
	for _, title := range []string{"3. Mục", "11. Mục", "15. Mục"} {
		p := paragraph("Xem " + title + " ở trang ")
		p.Spans = append(p.Spans, doc.Span{Text: "?", PageOf: title})
		d.Body = append(d.Body, p)
	}
	pages := lay(t, d)
	for _, m := range pages.Bookmarks {
		if !strings.HasSuffix(m.Title, "Mục") {
			continue
		}
		for _, p := range pages.Pages {
			for _, l := range p.Lines {
				said, found := strings.CutPrefix(l.Text(), "Xem "+m.Title+" ở trang ")
				if on := pages.Pages[m.Page-1].Number; found && said != fmt.Sprint(on) {
					t.Errorf("%q is said to be on page %s, it is on %d", m.Title, said, on)
				}
			}
		}
	}
	if strings.Contains(pageText(pages), "?") {
		t.Error("a reference has no number")
	}
}

func TestAColumnOfReferencesHasRoomForItsNumbers(t *testing.T) {
	d := listed(40)
	table := &doc.Table{Columns: make([]doc.Column, 2)}
	for i := range 40 {
		row := cells(strings.Repeat(sentence, 3), "?")
		row.Cells[1].Spans[0].PageOf = fmt.Sprintf("%d. Mục", i)
		table.Rows = append(table.Rows, row)
	}
	d.Body = append([]doc.Block{table}, d.Body...)
	numbers := 0
	for _, p := range lay(t, d).Pages {
		for _, l := range p.Lines {
			if l.Name == style.TableCell && len(l.Text()) == 2 && strings.Trim(l.Text(), "0123456789") == "" {
				numbers++
			}
		}
	}
	if numbers < 30 || table.Rows[0].Cells[1].Spans[0].Text != "?" {
		t.Errorf("%d numbers of two digits", numbers)
	}
}

func TestLayingOutLeavesTheTree(t *testing.T) {
	d, same := report(), report()
	lay(t, d)
	if !reflect.DeepEqual(d, same) {
		t.Error("the tree is another")
	}
}
