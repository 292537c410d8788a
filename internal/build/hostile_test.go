package build_test

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"image"
	"image/png"
	"io"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/net/html"

	"vanban/internal/build"
	"vanban/internal/diag"
	"vanban/internal/oracle"
	"vanban/internal/workspace"
)

// hostile are texts that break files when they are taken for markup.
var hostile = map[string]string{
	"markup":     `<script>alert(1)</script> </w:t></w:r> <img src=x onerror=alert(1)>`,
	"ends":       `]]> --> <!-- <![CDATA[ <![endif]--> <!--[if mso]> </style></title>`,
	"entities":   `& &amp; &lt; &#60; < > " '`,
	"directions": "trái\u202eiảhp\u202c \u200fvà\u200e dấu",
	"markdown":   "**đậm** # `mã` [a](javascript:x) | \\ _nghiêng_ ~ ^ $x",
	"styles":     `"; } body{display:none} @import url(x) /* \9 */`,
	longWord:     strings.Repeat("dàihơnmộtdòng", 6000), // 100 kB
}

const longWord = "long word"

// fieldText is what a field says: its name, by which it is found again.
func fieldText(name, text string) string { return "ô " + name + ": " + text }

// everyField gives a workspace every field of which says a text, and the names
// of its fields.
func everyField(t testing.TB, text string) (folder fstest.MapFS, fields []string) {
	t.Helper()
	say := func(name string) string {
		fields = append(fields, name)
		return fieldText(name, text)
	}
	quoted := func(name string) string {
		data, err := json.Marshal(say(name))
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	plain := func(name string) string {
		return punctuation.ReplaceAllString(say(name), `\$0`)
	}
	config := fmt.Sprintf("agency:\n  parent: [%s]\n  name: [%s]\n  symbol: UBND\n  place: %s\n  commune: xã A\n  address: [%s]\n"+
		"signers:\n  a:\n    authority: [%s]\n    post: [%s]\n    name: %s\n",
		quoted("chủ quản"), quoted("cơ quan"), quoted("địa danh"), quoted("địa chỉ"), quoted("quyền hạn"), quoted("chức vụ"), quoted("họ tên"))
	head := fmt.Sprintf("---\nkind: to-trinh\ntitle: %s\nnumber: 5\ndate: 05/7/2023\nto: [%s, %s]\nsigner: a\nrecipients: [%s]\n"+
		"drafter: %s\nesign: %s\naddress: true\nsymbol: %s\nwatermark: DỰ THẢO\n---\n",
		quoted("trích yếu"), quoted("kính gửi"), quoted("kính gửi 2"), quoted("nơi nhận"), quoted("người soạn"), quoted("ký số"), quoted("ký hiệu"))
	body := fmt.Sprintf("\n## I. %s\n\nĐoạn %s[^1]\n\n-> %s <-\n\n- %s\n\n1. %s\n\n| %s | B |\n|---|---|\n| %s | x |\n\n![%s](anh.png)\n\n[^1]: %s\n\n# Phụ lục. %s {ngang}\n\n%s\n",
		plain("mục"), plain("đoạn"), plain("giữa"), plain("gạch"), plain("khoản"), plain("đầu bảng"), plain("ô bảng"), plain("chú thích hình"),
		plain("chú thích"), plain("phụ lục"), plain("đoạn phụ lục"))
	return fstest.MapFS{
		"vanban.yaml": {Data: []byte(config)}, "documents/d.md": {Data: []byte(head + body)}, "images/anh.png": {Data: dot(t)},
	}, fields
}

// punctuation is what Markdown may take for markup.
var punctuation = regexp.MustCompile("[!-/:-@\\[-`{-~]")

func dot(t testing.TB) []byte {
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, 9, 9))); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// hostileFiles builds the only document of a folder.
func hostileFiles(t testing.TB, folder fstest.MapFS) (map[build.Format][]byte, *diag.List) {
	t.Helper()
	var problems diag.List
	ws, err := workspace.Load(folder, "", &problems)
	if err != nil {
		t.Fatal(err)
	}
	if len(ws.Documents) == 0 {
		return nil, &problems
	}
	formats := []build.Format{build.PDF, build.DOCX, build.HTML}
	files, err := build.Document(ws, build.Job{Document: ws.Documents[0], Formats: formats}, &problems)
	if err != nil {
		t.Fatal(err)
	}
	data := map[build.Format][]byte{}
	for i, f := range files {
		data[formats[i]] = f.Data
	}
	return data, &problems
}

func TestHostileTextInEveryFieldIsShown(t *testing.T) {
	for name, text := range hostile {
		folder, fields := everyField(t, text)
		files, problems := hostileFiles(t, folder)
		if len(files) != 3 {
			t.Errorf("%s: %v", name, problems.Sorted())
			continue
		}
		for format, shown := range map[build.Format]string{build.DOCX: docxText(t, files[build.DOCX]), build.HTML: htmlText(t, files[build.HTML])} {
			holds(t, name+" in "+string(format), shown, text, fields)
		}
	}
}

// holds asserts that every field's text is shown, in capitals or not.
func holds(t testing.TB, where, shown, text string, fields []string) {
	t.Helper()
	shown = squeezed(shown)
	for _, field := range fields {
		if want := squeezed(fieldText(field, text)); !strings.Contains(shown, want) {
			t.Errorf("%s: field %q is not shown", where, field)
		}
	}
}

// squeezed is a text in small letters without white space, which lines and
// cells make differently.
func squeezed(s string) string { return strings.ToLower(strings.Join(strings.Fields(s), "")) }

// docxText is the text of every part of a package, each of which must be
// well-formed.
func docxText(t testing.TB, data []byte) string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	for _, f := range z.File {
		if !strings.HasSuffix(f.Name, ".xml") && !strings.HasSuffix(f.Name, ".rels") {
			continue
		}
		in, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		decoder := xml.NewDecoder(in)
		for {
			token, err := decoder.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatalf("%s: %v", f.Name, err)
			}
			if said, ok := token.(xml.CharData); ok {
				text.Write(said)
			}
		}
	}
	return text.String()
}

// htmlText is what a file shows; it must hold nothing that runs.
func htmlText(t testing.TB, data []byte) string {
	t.Helper()
	root, err := html.Parse(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	for n := range root.Descendants() {
		switch {
		case n.Type == html.TextNode && n.Parent.Data != "style":
			text.WriteString(n.Data)
		case n.Type != html.ElementNode:
		case slices.Contains([]string{"script", "iframe", "object", "link", "base"}, n.Data):
			t.Errorf("there is an element %s", n.Data)
		}
		for _, a := range n.Attr {
			if strings.HasPrefix(a.Key, "on") || a.Key == "src" && !strings.HasPrefix(a.Val, "data:") {
				t.Errorf("there is an attribute %s=%q", a.Key, a.Val)
			}
		}
	}
	return text.String()
}

// What cannot be printed is a problem with its place, for every field.
func TestTextThatCannotBePrintedIsAProblemWithItsPlace(t *testing.T) {
	for name, text := range map[string]string{
		"emoji": "vui 😀", "isolate": "a\u2067b", "joiner": "a\u2060b", "Chinese": "漢", "next line": "a\u0085b", "line separator": "a\u2028b", "escape": "a\u001bb", "mark of order": "a\ufeffb",
	} {
		folder, fields := everyField(t, text)
		files, problems := hostileFiles(t, folder)
		if len(files) > 0 {
			t.Errorf("%s: there are files", name)
		}
		places := map[string]bool{}
		for _, p := range problems.Sorted() {
			if p.Place.Line == 0 || p.Place.File == "" {
				t.Errorf("%s: %s has no place", name, p.Lines(diag.English))
			}
			if strings.ContainsFunc(p.Lines(diag.Vietnamese), func(r rune) bool { return r < ' ' && r != '\n' }) {
				t.Errorf("%s: a problem says a control character", name)
			}
			places[p.Place.String()] = true
		}
		// A control character in the Markdown stops the document before its fields are looked at.
		if !strings.ContainsFunc(text, isControl) && len(places) < len(fields)-2 {
			t.Errorf("%s: %d places for %d fields", name, len(places), len(fields))
		}
	}
}

func isControl(r rune) bool { return r < 0xa0 }

func TestBytesThatAreNoTextAreAProblemWithItsPlace(t *testing.T) {
	for name, text := range map[string]string{"Latin-1": "a\xe9b", "half a pair": "a\xed\xa0\x80b"} {
		folder, _ := everyField(t, "chữ")
		for _, file := range []string{"vanban.yaml", "documents/d.md"} {
			whole := folder[file].Data
			folder[file].Data = bytes.Replace(whole, []byte("chữ"), []byte(text), 1)
			if files, problems := hostileFiles(t, folder); len(files) > 0 || !placed(problems, file) {
				t.Errorf("%s in %s: %v", name, file, problems.Sorted())
			}
			folder[file].Data = whole
		}
	}
	folder, _ := everyField(t, "chữ")
	folder["documents/d.md"].Data = bytes.Replace(folder["documents/d.md"].Data, []byte("chữ"), []byte(`\ud800`), 1)
	if files, problems := hostileFiles(t, folder); len(files) > 0 || !placed(problems, "documents/d.md") {
		t.Errorf("half a pair in YAML: %v", problems.Sorted())
	}
}

// placed reports whether a problem has its place in a file.
func placed(problems *diag.List, file string) bool {
	return slices.ContainsFunc(problems.Sorted(), func(p diag.Problem) bool { return p.Place.File == file && p.Place.Line > 0 })
}

// together are the hostile texts in two: programs take long to start.
func together() map[string]string {
	var short []string
	for _, name := range slices.Sorted(maps.Keys(hostile)) {
		if name != longWord {
			short = append(short, hostile[name])
		}
	}
	return map[string]string{"short": strings.Join(short, " "), longWord: hostile[longWord][:9000]}
}

func TestLibreOfficeShowsHostileTextInEveryField(t *testing.T) {
	oracle.Need(t, "soffice")
	for name, text := range together() {
		folder, _ := everyField(t, text)
		files, _ := hostileFiles(t, folder)
		pdf := oracle.Office(t, oracle.File(t, "x.docx", files[build.DOCX]))
		if shown := squeezed(oracle.Run(t, "pdftotext", pdf[0], "-")); !strings.Contains(shown, squeezed("Nơi nhận:")) {
			t.Errorf("%s: the paper says %.200q", name, shown)
		}
	}
}

func TestChromiumShowsHostileTextInEveryField(t *testing.T) {
	oracle.Need(t, "chromium")
	for name, text := range together() {
		folder, fields := everyField(t, text)
		files, _ := hostileFiles(t, folder)
		out := oracle.Run(t, "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir="+t.TempDir(), "--log-level=3",
			"--dump-dom", "file://"+oracle.File(t, "x.html", files[build.HTML]))
		holds(t, name, htmlText(t, []byte(out[strings.Index(out, "<!DOCTYPE"):])), text, fields)
	}
}
