package html_test

import (
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/oracle"
)

// printed gives the lines of each page that Chromium prints.
func printed(t *testing.T, d *doc.Document) [][]string {
	t.Helper()
	page := oracle.File(t, "plan.html", write(d))
	pdf := filepath.Join(t.TempDir(), "plan.pdf")
	oracle.Run(t, "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir="+t.TempDir(),
		"--no-pdf-header-footer", "--print-to-pdf="+pdf, "file://"+page)
	var pages [][]string
	for text := range strings.SplitSeq(strings.TrimSuffix(oracle.Run(t, "pdftotext", "-layout", pdf, "-"), "\f"), "\f") {
		pages = append(pages, words(strings.Split(text, "\n")))
	}
	return pages
}

// words normalises the spaces of lines and leaves out the empty ones.
func words(lines []string) []string {
	var full []string
	for _, l := range lines {
		if l = strings.Join(strings.Fields(l), " "); l != "" {
			full = append(full, l)
		}
	}
	return full
}

// longPlan is a plan of several pages with a table that goes over a page end.
func longPlan(t testing.TB) *doc.Document {
	d := plan(t)
	table := &doc.Table{Columns: d.Body[6].(*doc.Table).Columns, Head: []doc.Row{row("Số TT", "Tiêu chí", "Nguyên nhân")}}
	for i := range 40 {
		table.Rows = append(table.Rows, row(strconv.Itoa(i+1), "Trường học", "Thiếu phòng máy tính"))
	}
	sentence := "Huy động các nguồn lực hợp pháp, lồng ghép các nguồn vốn để xây dựng nông thôn mới; "
	for i := range 30 {
		d.Body = append(d.Body, heading(3, strconv.Itoa(i+1)+". Nhiệm vụ"), paragraph(strings.Repeat(sentence, i%5+1)))
	}
	d.Body = append(d.Body, table, paragraph("Các thôn thực hiện Kế hoạch này./."))
	return d
}

func TestPrint(t *testing.T) {
	d := longPlan(t)
	pages := printed(t, d)
	t.Run("pages are those of layout", func(t *testing.T) { samePages(t, pages, layout.Lay(d).Pages) })
	t.Run("page 1 has no number", func(t *testing.T) {
		if got := pages[0][0]; !strings.HasSuffix(got, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") {
			t.Errorf("page 1 begins with %q", got)
		}
	})
	t.Run("tables repeat their head", func(t *testing.T) {
		if heads := count(pages, "Số TT Tiêu chí Nguyên nhân"); heads < 3 {
			t.Errorf("%d heads of two tables, of which one is longer than a page", heads)
		}
	})
}

// samePages compares the page number and the first line of every page.
func samePages(t *testing.T, printed [][]string, laid []layout.Page) {
	t.Helper()
	if len(printed) != len(laid) {
		t.Fatalf("%d pages, layout has %d", len(printed), len(laid))
	}
	for i := 1; i < len(printed); i++ {
		number, first := laid[i].Lines[0].Text(), firstRow(laid[i].Lines[1:])
		equal(t, "first lines of a page", printed[i][:2], words([]string{number, first}))
	}
}

// firstRow is the text of the lines that stand beside the first one.
func firstRow(lines []layout.Line) string {
	var row []string
	for _, l := range lines {
		if l.Baseline == lines[0].Baseline {
			row = append(row, l.Text())
		}
	}
	return strings.Join(row, " ")
}

func count(pages [][]string, line string) int {
	n := 0
	for _, page := range pages {
		for _, l := range page {
			if l == line {
				n++
			}
		}
	}
	return n
}
