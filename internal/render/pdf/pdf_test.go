package pdf_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"vanban/internal/compose"
	"vanban/internal/diag"
	"vanban/internal/layout"
	"vanban/internal/oracle"
	"vanban/internal/render/pdf"
	"vanban/internal/workspace"
)

func sample(t testing.TB) *layout.Pages {
	t.Helper()
	var problems diag.List
	ws, err := workspace.Load(os.DirFS("../../../content"), "content", &problems)
	if err != nil || problems.Failed() {
		t.Fatal(err, problems.Sorted())
	}
	return layout.Lay(compose.Document(ws, ws.Document("ke-hoach-ntm-2023"), nil, &problems))
}

var info = pdf.Info{
	Title: "Kế hoạch Đường ống (1)", Author: "Ủy ban nhân dân xã", Subject: "Trích yếu", Language: "vi-VN",
}

func write(t testing.TB, pages *layout.Pages) []byte {
	t.Helper()
	data, err := pdf.Write(pages, info)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestSamePagesGiveTheSameBytes(t *testing.T) {
	pages := sample(t)
	if !bytes.Equal(write(t, pages), write(t, pages)) {
		t.Error("two files of the same pages differ")
	}
}

func TestTheFileIsSound(t *testing.T) {
	file := oracle.File(t, "plan.pdf", write(t, sample(t)))
	oracle.Run(t, "qpdf", "--check", file)
}

func TestTheFileSaysWhatItIs(t *testing.T) {
	pages := sample(t)
	file := oracle.File(t, "plan.pdf", write(t, pages))
	got := oracle.Run(t, "pdfinfo", file)
	count := fmt.Sprintf("Pages:           %d", len(pages.Pages))
	for _, want := range []string{info.Title, info.Author, info.Subject, "A4", count} {
		if !strings.Contains(got, want) {
			t.Errorf("pdfinfo does not show %q in\n%s", want, got)
		}
	}
	catalog := oracle.Run(t, "qpdf", "--show-object=trailer", file)
	if !strings.Contains(catalog, "/ID") || !bytes.Contains(write(t, pages), []byte("/Lang (vi-VN)")) {
		t.Errorf("no identifier or language in %s", catalog)
	}
}

func TestOnlyEmbeddedSubsetsOfLiberationSerifAreUsed(t *testing.T) {
	file := oracle.File(t, "plan.pdf", write(t, sample(t)))
	rows := strings.Split(strings.TrimSpace(oracle.Run(t, "pdffonts", file)), "\n")[2:]
	if len(rows) != 4 {
		t.Errorf("%d faces", len(rows))
	}
	for _, row := range rows {
		if !strings.Contains(row, "LiberationSerif") || !strings.Contains(row, "yes yes yes") {
			t.Error(row)
		}
	}
}

func TestEveryLineComesBackWithItsAccentsAndSpaces(t *testing.T) {
	pages := sample(t)
	file := oracle.File(t, "plan.pdf", write(t, pages))
	text := oracle.Run(t, "pdftotext", "-layout", file, "-")
	got := strings.Join(strings.Fields(text), " ")
	for _, p := range pages.Pages {
		for _, l := range p.Lines {
			for _, r := range l.Runs {
				if want := strings.Join(strings.Fields(r.Text), " "); !strings.Contains(got, want) {
					t.Errorf("page %d: %q is not in the file's text", p.Number, want)
				}
			}
		}
	}
}

// entry is a bookmark as qpdf shows it.
type entry struct {
	Title string
	Kids  []entry
}

func (e entry) list(depth int) []string {
	titles := []string{strings.Repeat(".", depth) + e.Title}
	for _, k := range e.Kids {
		titles = append(titles, k.list(depth+1)...)
	}
	return titles
}

func TestBookmarksNestAsTheHeadingsDo(t *testing.T) {
	pages := sample(t)
	file := oracle.File(t, "plan.pdf", write(t, pages))
	var shown struct{ Outlines []entry }
	if err := json.Unmarshal([]byte(oracle.Run(t, "qpdf", "--json", "--json-key=outlines", file)), &shown); err != nil {
		t.Fatal(err)
	}
	got := entry{Kids: shown.Outlines}.list(0)[1:]
	var want []string
	for _, m := range pages.Bookmarks {
		want = append(want, strings.Repeat(".", m.Level-1)+m.Title)
	}
	if !slices.Equal(got, want) || len(want) < 10 {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestPagesWithoutBookmarksHaveNoOutline(t *testing.T) {
	pages := sample(t)
	pages.Bookmarks = nil
	data := write(t, pages)
	if bytes.Contains(data, []byte(" /Outlines ")) {
		t.Error("the catalogue names an outline")
	}
	oracle.Run(t, "qpdf", "--check", oracle.File(t, "plain.pdf", data))
}

func BenchmarkWrite(b *testing.B) {
	pages := sample(b)
	b.ReportAllocs()
	for b.Loop() {
		write(b, pages)
	}
}

func ExampleWrite() {
	pages := &layout.Pages{Pages: []layout.Page{{Number: 1, Lines: []layout.Line{{
		Baseline: 100, Runs: []layout.Run{{X: 85, Width: 60, Text: "Kế hoạch", Face: layout.Bold, Size: 14}},
	}}}}}
	pages.Pages[0].Size.Width, pages.Pages[0].Size.Height = 595.28, 841.89
	data, err := pdf.Write(pages, pdf.Info{Title: "Kế hoạch", Language: "vi-VN"})
	fmt.Println(string(data[:8]), err)
	// Output: %PDF-1.7 <nil>
}
