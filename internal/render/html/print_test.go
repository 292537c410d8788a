package html_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/render/html"
)

// tool finds an outside program, or skips the test and says so.
func tool(t *testing.T, name string) string {
	t.Helper()
	path, err := exec.LookPath(name)
	if err != nil {
		t.Skipf("not evaluated: there is no %s on this machine", name)
	}
	return path
}

func run(t *testing.T, name string, args ...string) string {
	t.Helper()
	out, err := exec.Command(name, args...).Output()
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return string(out)
}

// printed gives the lines of each page that Chromium prints.
func printed(t *testing.T, d *doc.Document) [][]string {
	t.Helper()
	chromium, pdftotext := tool(t, "chromium"), tool(t, "pdftotext")
	dir := t.TempDir()
	page, pdf := filepath.Join(dir, "plan.html"), filepath.Join(dir, "plan.pdf")
	if err := os.WriteFile(page, html.Write(d), 0o600); err != nil {
		t.Fatal(err)
	}
	run(t, chromium, "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir="+filepath.Join(dir, "profile"),
		"--no-pdf-header-footer", "--print-to-pdf="+pdf, "file://"+page)
	var pages [][]string
	for text := range strings.SplitSeq(strings.TrimSuffix(run(t, pdftotext, "-layout", pdf, "-"), "\f"), "\f") {
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
	table := &doc.Table{Align: d.Body[6].(*doc.Table).Align, Head: []doc.Row{row("Số TT", "Tiêu chí", "Nguyên nhân")}}
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

func TestPrintedPagesAreThoseOfLayout(t *testing.T) {
	d := longPlan(t)
	var problems diag.List
	laid := layout.Lay(d, &problems).Pages
	pages := printed(t, d)
	if len(pages) != len(laid) {
		t.Fatalf("%d pages, layout has %d", len(pages), len(laid))
	}
	for i := 1; i < len(pages); i++ {
		equal(t, "first lines of a page", pages[i][:2], words([]string{laid[i].Lines[0].Text(), firstRow(laid[i].Lines[1:])}))
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

func TestPrintedFirstPageHasNoNumber(t *testing.T) {
	pages := printed(t, longPlan(t))
	if got := pages[0][0]; !strings.HasSuffix(got, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") {
		t.Errorf("page 1 begins with %q", got)
	}
	for i, page := range pages[1:] {
		if page[0] != strconv.Itoa(i+2) {
			t.Errorf("page %d begins with %q", i+2, page[0])
		}
	}
}

func TestPrintedTableRepeatsItsHead(t *testing.T) {
	heads := 0
	for _, page := range printed(t, longPlan(t)) {
		for _, line := range page {
			if line == "Số TT Tiêu chí Nguyên nhân" {
				heads++
			}
		}
	}
	if heads < 3 {
		t.Errorf("%d heads: the one of the long table is not repeated", heads)
	}
}
