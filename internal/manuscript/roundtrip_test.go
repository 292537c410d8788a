package manuscript_test

import (
	"bytes"
	"image"
	"image/png"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"vanban/internal/compose"
	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/manuscript"
	"vanban/internal/ooxml"
	"vanban/internal/oracle"
	"vanban/internal/render/docx"
	"vanban/internal/sample"
	"vanban/internal/word"
	"vanban/internal/workspace"
)

// examples are the embedded examples and the sample's documents.
func examples(t testing.TB) map[string]string {
	t.Helper()
	texts := sample.Examples(t)
	maps.Copy(texts, sample.Documents(t))
	return texts
}

func lines(l *diag.List) string {
	var b strings.Builder
	for _, p := range l.Sorted() {
		b.WriteString(p.Lines(diag.Vietnamese))
	}
	return b.String()
}

func composed(t testing.TB, text string) *doc.Document {
	t.Helper()
	ws := sample.With(t, text)
	var problems diag.List
	d := ws.Documents[0]
	var village *workspace.Village
	if d.Village() {
		village = &ws.Villages[0]
	}
	return compose.Document(ws, d, village, &problems)
}

// written is the Word file of a tree.
func written(t testing.TB, tree *doc.Document) []byte {
	t.Helper()
	data, err := docx.Write(tree, layout.Lay(tree))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// What we print to Word and read back prints the same again: every component,
// every style, every word.
func TestOurWordFilesComeBack(t *testing.T) {
	for name, text := range examples(t) {
		comesBack(t, name, text, written(t, composed(t, text)))
	}
}

// A table of contents is one line again, whatever it lists.
func TestContentsComeBack(t *testing.T) {
	const head = "---\nkind: ke-hoach\ntitle: Về việc thử\nnumber: 5\ndate: 05/7/2023\nsigner: chu-tich-xa\n---\n\n"
	for name, sections := range map[string]string{
		"one section": "## I. CHUNG\n\nMột.", "two": "## I. CHUNG\n\nMột.\n\n## II. RIÊNG\n\nHai.",
	} {
		comesBack(t, name, head+"[[mục lục]]\n\n"+sections, written(t, composed(t, head+"[[mục lục]]\n\n"+sections)))
	}
}

// So it does when LibreOffice has opened and saved it: all its markup is
// another then.
func TestWordFilesOfLibreOfficeComeBack(t *testing.T) {
	oracle.Need(t, "soffice")
	from, to := t.TempDir(), t.TempDir()
	args := []string{"-env:UserInstallation=file://" + t.TempDir(), "--headless", "--convert-to",
		"docx:Office Open XML Text", "--outdir", to}
	texts := examples(t)
	for name, text := range texts {
		file := filepath.Join(from, name+".docx")
		if err := os.WriteFile(file, written(t, composed(t, text)), 0o644); err != nil {
			t.Fatal(err)
		}
		args = append(args, file)
	}
	oracle.Run(t, "soffice", args...)
	for name, text := range texts {
		data, err := os.ReadFile(filepath.Join(to, name+".docx"))
		if err != nil {
			t.Fatal(err)
		}
		comesBack(t, name, text, data)
	}
}

// comesBack holds what a Word file becomes against the text that it was made of.
func comesBack(t *testing.T, name, text string, data []byte) {
	t.Helper()
	var problems diag.List
	back, _ := manuscript.Document(word.Open(name+".docx", data, nil, &problems), sample.With(t, text), "d", &problems)
	if dateless.MatchString(back) { // minutes print theirs in the text, an officer adds it
		back = dateless.ReplaceAllString(back, dateOf.FindString(text)+"\n")
	}
	want, got := printed(t, written(t, composed(t, text))), printed(t, written(t, composed(t, back)))
	if want != got || len(problems.Sorted()) > 0 {
		t.Errorf("%s:\n%s%s\n%s", name, lines(&problems), difference(want, got), back[:min(len(back), 1500)])
	}
}

var (
	kept = strings.NewReplacer("<w:b/>", "*", "<w:i/>", "/", "</w:p>", "\n", "<w:br/>", "⏎", "<w:numPr>", "#",
		"</w:tc>", "|",
		"\u00a0", " ")
	styled   = regexp.MustCompile(`<w:pStyle w:val="(\w+)"/>`)
	tag      = regexp.MustCompile(`<[^>]*>`)
	dateless = regexp.MustCompile(`(?m)^date:\n`)
	dateOf   = regexp.MustCompile(`(?m)^date:.*$`)
	spaces   = regexp.MustCompile(` +`)
)

// printed is what a Word file prints, a line for each paragraph, with its style,
// faces and cells.
func printed(t testing.TB, data []byte) string {
	t.Helper()
	parts, err := ooxml.Open(data)
	if err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, part := range []string{"word/document.xml", "word/footnotes.xml"} {
		text, err := parts.Read(part)
		if err != nil {
			t.Fatal(err)
		}
		text = styled.ReplaceAllString(kept.Replace(text), "[$1]")
		all.WriteString(spaces.ReplaceAllString(tag.ReplaceAllString(text, ""), " "))
	}
	return all.String()
}

// difference is the first line that is not the same.
func difference(want, got string) string {
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range w {
		if i >= len(g) || w[i] != g[i] {
			return "want " + strings.Join(w[i:min(i+3, len(w))], "\n     ") + "\ngot  " + strings.Join(g[min(i,
				len(g)):min(i+3, len(g))], "\n     ")
		}
	}
	return "more: " + strings.Join(g[len(w):], "\n")
}

// A figure comes back with its caption and its picture, bit by bit; a picture in a
// table cannot, and is told.
func TestFiguresComeBack(t *testing.T) {
	var drawn bytes.Buffer
	if err := png.Encode(&drawn, image.NewGray(image.Rect(0, 0, 40, 20))); err != nil {
		t.Fatal(err)
	}
	text := sample.Documents(t)["ke-hoach-ntm-2023"] + "\n![Hình 1. Bản đồ xã](ban-do.png)\n\nHết.\n"
	folder := sample.Folder(t, map[string]string{"d.md": text})
	folder["images/ban-do.png"] = &fstest.MapFile{Data: drawn.Bytes()}
	var problems diag.List
	ws, err := workspace.Load(folder, "", &problems)
	if err != nil {
		t.Fatal(err)
	}
	data := written(t, compose.Document(ws, ws.Documents[0], nil, &problems))
	d := word.Open("a.docx", data, nil, &problems)
	back, pictures := manuscript.Document(d, ws, "d", &problems)
	if !strings.Contains(back, "\n![Hình 1. Bản đồ xã](d-1.png)\n\nHết./.\n") || !bytes.Equal(pictures["d-1.png"],
		drawn.Bytes()) || problems.Failed() {
		t.Errorf("%s\n%d pictures\n%s", back[max(0, len(back)-300):], len(pictures), lines(&problems))
	}
	d.Blocks = append(d.Blocks,
		&word.Table{Rows: []word.Row{{Cells: []word.Cell{
			{Paragraphs: []*word.Paragraph{{Runs: []word.Run{{Picture: "anh.png"}}}}}}}}})
	if manuscript.Document(d, ws, "d", &problems); !strings.Contains(lines(&problems), "WD-013") {
		t.Error(lines(&problems))
	}
}
