package layout_test

import (
	"cmp"
	"math/rand"
	"slices"
	"strings"
	"testing"

	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// words are what generated documents are made of; some are too long for any
// line.
var words = []string{
	"xã", "nông", "thôn", "mới", "QĐ-UBND", "32/2022/QĐ-UBND", "2021-2025", "kế", "hoạch", "–", "nghiêng",
	"http://" + strings.Repeat("duong-dan-rat-dai/", 12), strings.Repeat("Ư", 90), "1.234,5%", "“trích”",
}

func randomSpans(r *rand.Rand) []doc.Span {
	var spans []doc.Span
	for range 1 + r.Intn(4) {
		var text []string
		for range 1 + r.Intn(40) {
			text = append(text, words[r.Intn(len(words))])
		}
		spans = append(spans, doc.Span{Text: strings.Join(text, " ") + " ", Bold: r.Intn(3) == 0, Italic: r.Intn(3) == 0})
	}
	return spans
}

func randomBlock(r *rand.Rand) doc.Block {
	switch r.Intn(5) {
	case 0:
		level := 2 + r.Intn(3)
		styles := []style.Name{2: style.Section, style.Clause, style.Subclause}
		return &doc.Heading{Level: level, Style: styles[level], Spans: randomSpans(r)[:1]}
	case 1:
		p := &doc.Paragraph{Style: style.Dash, Spans: randomSpans(r)}
		return &doc.List{Items: []doc.Item{{Marker: "-", Blocks: []doc.Block{p}}}}
	case 2:
		return &doc.Table{
			Columns: make([]doc.Column, 2),
			Rows:    []doc.Row{{Cells: []doc.Cell{{Spans: randomSpans(r)}, {Spans: randomSpans(r)}}}},
		}
	}
	return &doc.Paragraph{Style: style.Body, Spans: randomSpans(r)}
}

func TestNothingLeavesTheTextAreaAndNoWordIsLost(t *testing.T) {
	for seed := range 40 {
		r := rand.New(rand.NewSource(int64(seed)))
		var body []doc.Block
		for range 2 + r.Intn(25) {
			b := randomBlock(r)
			body = append(body, b)
			if _, ok := b.(*doc.Table); ok {
				body = append(body, paragraph("Giữa hai bảng."))
			}
		}
		d := framed(body...)
		pages := lay(t, d)
		checkArea(t, seed, pages)
		if want, got := letters(treeText(d.Body)), letters(pageText(pages)); got != want {
			t.Errorf("seed %d: the text of the tree and of the pages differ", seed)
		}
	}
}

func checkArea(t *testing.T, seed int, pages *layout.Pages) {
	t.Helper()
	for _, p := range pages.Pages {
		area := p.Size
		for _, l := range p.Lines {
			left, right := l.Extent()
			if len(l.Runs) > 0 && left < area.Left-0.1 || right > area.Width-area.Right+0.1 {
				t.Fatalf("seed %d, page %d: %q goes from %.1f to %.1f", seed, p.Number, l.Text(), left, right)
			}
			if l.Name != style.PageNumber && l.Top+l.Height > area.Height-area.Bottom+0.1 {
				t.Fatalf("seed %d, page %d: %q ends at %.1f", seed, p.Number, l.Text(), l.Top+l.Height)
			}
		}
	}
}

// letters drops white space.
func letters(s string) string { return strings.Join(strings.Fields(s), "") }

// treeText is the body's text as the pages print it.
func treeText(blocks []doc.Block) string {
	var b strings.Builder
	for _, block := range blocks {
		switch block := block.(type) {
		case *doc.Heading:
			text := doc.Text(block.Spans)
			if block.Level == 2 {
				text = strings.ToUpper(text)
			}
			b.WriteString(text)
		case *doc.Paragraph:
			b.WriteString(doc.Text(block.Spans))
		case *doc.List:
			for _, item := range block.Items {
				b.WriteString(item.Marker + treeText(item.Blocks))
			}
		case *doc.Table:
			for _, row := range block.Rows {
				for _, c := range row.Cells {
					b.WriteString(doc.Text(c.Spans))
				}
			}
		}
	}
	return b.String()
}

// bodyStyles are those of blocks of the text.
var bodyStyles = map[style.Name]bool{
	style.Body: true, style.Dash: true, style.Section: true, style.Clause: true,
	style.Subclause: true, style.TableCell: true,
}

func pageText(pages *layout.Pages) string {
	var b strings.Builder
	var row []layout.Line
	for _, p := range pages.Pages {
		for _, l := range p.Lines {
			switch {
			case l.Name == style.TableCell:
				row = append(row, l)
			case bodyStyles[l.Name]:
				b.WriteString(rowText(row) + l.Text())
				row = nil
			}
		}
	}
	return b.String() + rowText(row)
}

// rowText is the text of a row cell by cell: one higher than a page is printed
// line by line.
func rowText(lines []layout.Line) string {
	slices.SortStableFunc(lines, func(a, b layout.Line) int {
		left, _ := a.Extent()
		other, _ := b.Extent()
		return cmp.Compare(left, other)
	})
	text := ""
	for _, l := range lines {
		text += l.Text()
	}
	return text
}

func TestJustifiedLinesReachTheMargin(t *testing.T) {
	pages := lay(t, framed(paragraph(strings.Repeat(sentence, 8))))
	n := 0
	for _, l := range pages.Pages[0].Lines {
		if l.Name != style.Body {
			continue
		}
		n++
		if _, right := l.Extent(); n < 8 && !near(right, pages.Pages[0].Size.Width-pages.Pages[0].Size.Right) {
			t.Errorf("%q ends at %.2f", l.Text(), right)
		}
	}
	if n < 8 {
		t.Errorf("%d lines", n)
	}
}

func TestCountLinesAgreesWithTheWidth(t *testing.T) {
	width := layout.Regular.Width("một hai ba", 12)
	for text, want := range map[string]int{"": 1, "một hai ba": 1, "một hai ba bốn": 2, "một\nhai": 2} {
		if got := layout.CountLines(text, layout.Regular, 12, width+0.1); got != want {
			t.Errorf("%q takes %d lines, want %d", text, got, want)
		}
	}
}

func FuzzLay(f *testing.F) {
	f.Add("một - hai\nba ", 14.0)
	f.Add(strings.Repeat("Ư", 300), 10.0)
	f.Add(" \u00a0-–—- ", 12.0)
	f.Fuzz(func(t *testing.T, text string, width float64) {
		var problems diag.List
		d := framed(paragraph(text), &doc.Table{Columns: make([]doc.Column, 3), Rows: []doc.Row{cells(text, "", text)}})
		pages := layout.Lay(d)
		if !problems.Failed() {
			checkArea(t, 0, pages)
		}
		layout.CountLines(text, layout.Bold, 12, layout.Pt(width))
	})
}
