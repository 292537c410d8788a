package pipeline_test

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"html"
	"image"
	"image/png"
	"maps"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
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
	"vanban/internal/outline"
	"vanban/internal/pipeline"
	"vanban/internal/sample"
	"vanban/internal/word"
	"vanban/internal/workspace"
)

// kind is a kind of block or of inline as a text has it, with what each stage
// must make of it. Words are found in whatever capitals and spaces.
type kind struct {
	text     string // Markdown, which ends with the block
	words    string // that every output prints
	outline  string // what it is in the outline
	html     string // and in the outputs
	docx     string
	markdown string // what the Word file comes back as
	rules    bool   // the rules mark `đấu môi` in it
}

// blocks are the kinds of blocks by the names of their types in package doc.
var blocks = map[string]kind{
	"Heading": {
		text: "## I. Công tác đấu môi", words: "Công tác đấu môi", outline: "h2 muc", html: "<h2", docx: `w:val="Muc"`,
		markdown: "## I. Công tác đấu môi", rules: true,
	},
	"Paragraph": {
		text: "Xã đấu môi với huyện.", words: "Xã đấu môi với huyện", outline: "p Xã", html: "<p", docx: "<w:p>",
		markdown: "Xã đấu môi", rules: true,
	},
	"List": {
		text: "- Xã đấu môi;\n- Huyện trả lời.", words: "Xã đấu môi;", outline: "item -", html: "<li",
		docx: `w:val="GachDauDong"`, markdown: "- Xã đấu môi;", rules: true,
	},
	"Table": {
		text: "| TT | Việc |\n|---|---|\n| 1 | Xã đấu môi |", words: "Xã đấu môi", outline: "table", html: "<td",
		docx: "<w:tblGrid>", markdown: "| Xã đấu môi", rules: true,
	},
	"Figure": {
		text: "![Hình 1. Nơi đấu môi](hinh.png)", words: "Hình 1. Nơi đấu môi", outline: "figure image/png", html: "<img",
		docx: "<w:drawing>", markdown: "![Hình 1. Nơi đấu môi](", rules: true,
	},
	"Contents": {
		text: "## I. Chung\n\n[[mục lục]]", words: "mục lục", outline: "contents", html: "<nav", docx: " TOC ",
		markdown: "## I. Chung\n\n[[mục lục]]",
	},
}

// inlines are the kinds of inlines by the fields of doc.Span that make a span
// one.
var inlines = map[string]kind{
	"Text": {
		text: "Xã đấu môi với huyện.", words: "đấu môi", outline: "p Xã", html: "đấu môi", docx: "đấu môi",
		markdown: "Xã đấu môi", rules: true,
	},
	"Bold": {
		text: "Xã **đấu môi** với huyện.", words: "đấu môi", outline: "**đấu môi**", html: "<strong>đấu môi</strong>",
		docx: "<w:b/>", markdown: "**đấu môi**", rules: true,
	},
	"Italic": {
		text: "Xã *đấu môi* với huyện.", words: "đấu môi", outline: "*đấu môi*", html: "<em>đấu môi</em>",
		docx: "<w:i/>", markdown: "*đấu môi*", rules: true,
	},
	"Note": {
		text: "Xã gọi[^1] huyện.\n\n[^1]: Xã đấu môi.", words: "Xã đấu môi.", outline: "[^1: Xã đấu môi.]",
		html: "doc-noteref", docx: "<w:footnoteReference", markdown: "]: Xã đấu môi.", rules: true,
	},
	"PageOf": {
		text: "Xem trang [[trang: I. Chung]].\n\n## I. Chung\n\nx.", words: "Xem trang", outline: "[? I. Chung]",
		html: `href="#m-1"`, docx: "PAGEREF", markdown: "Xem trang",
	},
}

// places are the fields of a span that say only where it was written.
var places = []string{"At", "Origins"}

// A block that is new does not pass before every stage treats it: it has an entry
// here as soon as package doc has its type, and each stage is asked for its words.
func TestEveryStageKnowsEveryKindOfBlock(t *testing.T) {
	if got, want := slices.Sorted(maps.Keys(blocks)), blockTypes(t); !slices.Equal(got, want) {
		t.Errorf("the kinds here are %v, those of package doc %v", got, want)
	}
	for name, k := range blocks {
		t.Run(name, func(t *testing.T) {
			tree := k.goThrough(t)
			if last := reflect.TypeOf(tree.Body[len(tree.Body)-1]).Elem().Name(); last != name {
				t.Errorf("%q ends with a %s", k.text, last)
			}
		})
	}
}

func TestEveryStageKnowsEveryKindOfInline(t *testing.T) {
	var want []string
	for _, field := range reflect.VisibleFields(reflect.TypeFor[doc.Span]()) {
		if !slices.Contains(places, field.Name) {
			want = append(want, field.Name)
		}
	}
	slices.Sort(want)
	if got := slices.Sorted(maps.Keys(inlines)); !slices.Equal(got, want) {
		t.Errorf("the kinds here are %v, the fields of a span %v", got, want)
	}
	for name, k := range inlines {
		t.Run(name, func(t *testing.T) {
			tree := k.goThrough(t)
			found := false
			doc.EachSpan(tree.Body, func(s *doc.Span) {
				found = found || !reflect.ValueOf(s).Elem().FieldByName(name).IsZero()
			})
			if !found {
				t.Errorf("%q gives no span with %s", k.text, name)
			}
		})
	}
}

// blockTypes are the types of package doc that are blocks, read from its source.
func blockTypes(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob("../doc/*.go")
	if err != nil || len(files) == 0 {
		t.Fatal(len(files), err)
	}
	var names []string
	for _, file := range files {
		source, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, declared := range source.Decls {
			f, is := declared.(*ast.FuncDecl)
			if is && f.Recv != nil && f.Name.Name == "block" {
				names = append(names, f.Recv.List[0].Type.(*ast.StarExpr).X.(*ast.Ident).Name)
			}
		}
	}
	slices.Sort(names)
	return names
}

// with is the sample with a plan of one text, and a picture.
func with(t *testing.T, text string) *workspace.Workspace {
	t.Helper()
	const head = "---\nkind: ke-hoach\ntitle: Về việc thử\ndate: 2023-07-05\nsigner: chu-tich-xa\nglue: true\n---\n"
	folder := sample.Folder(t, map[string]string{"d.md": head + text})
	var picture bytes.Buffer
	if err := png.Encode(&picture, image.NewGray(image.Rect(0, 0, 40, 30))); err != nil {
		t.Fatal(err)
	}
	folder["images/hinh.png"] = &fstest.MapFile{Data: picture.Bytes()}
	var problems diag.List
	ws, err := workspace.Load(folder, "", &problems)
	if err != nil || problems.Failed() {
		t.Fatal(err, told(&problems))
	}
	return ws
}

// goThrough takes a text with the kind through every stage, and asks each for it.
func (k kind) goThrough(t *testing.T) *doc.Document {
	t.Helper()
	ws := with(t, k.text)
	var problems diag.List
	tree := compose.Document(ws, ws.Documents[0], nil, &problems)
	k.saidBy(t, "outline", outline.Body(tree), k.outline)
	k.saidBy(t, "layout", printedBy(layout.Lay(tree)), "")
	files, err := pipeline.Document(ws, pipeline.Job{
		Document: ws.Documents[0], Formats: []pipeline.Format{pipeline.PDF, pipeline.DOCX, pipeline.HTML},
	}, &problems)
	if err != nil || len(files) != 3 {
		t.Fatal(err, len(files), told(&problems))
	}
	if k.rules && !strings.Contains(told(&problems), "đấu môi") {
		t.Errorf("no rule read the text:\n%s", told(&problems))
	}
	_, page, _ := strings.Cut(string(files[2].Data), "<main>")
	k.saidBy(t, "html", page, k.html)
	k.saidBy(t, "docx", parts(t, files[1].Data), k.docx)
	back, _ := manuscript.Document(word.Open("d.docx", files[1].Data, nil, &problems), ws, "d", &problems)
	k.saidBy(t, "manuscript", back, k.markdown)
	t.Run("pdf", func(t *testing.T) {
		k.saidBy(t, "pdf", oracle.Run(t, "pdftotext", oracle.File(t, "d.pdf", files[0].Data), "-"), "")
	})
	return tree
}

// saidBy asserts that a stage has the words and what marks the kind there.
func (k kind) saidBy(t *testing.T, stage, text, mark string) {
	t.Helper()
	lost := !strings.Contains(bare(text), bare(k.words))
	if lost || !strings.Contains(strings.ToLower(text), strings.ToLower(mark)) {
		t.Errorf("%s: no %q with %q in\n%s", stage, k.words, mark, tags.ReplaceAllString(text, ""))
	}
}

var tags = regexp.MustCompile(`<[^>]*>`)

// bare is a text without markup, spaces and capitals.
func bare(s string) string {
	s = html.UnescapeString(tags.ReplaceAllString(s, ""))
	return strings.ToLower(strings.Join(strings.Fields(s), ""))
}

// printedBy is what the pages print.
func printedBy(pages *layout.Pages) string {
	var b strings.Builder
	for _, p := range pages.Pages {
		for _, l := range p.Lines {
			b.WriteString(l.Text() + "\n")
		}
	}
	return b.String()
}

// parts is the markup of a Word file's text and of its footnotes.
func parts(t *testing.T, data []byte) string {
	t.Helper()
	archive, err := ooxml.Open(data)
	if err != nil {
		t.Fatal(err)
	}
	text, err := archive.Read("word/document.xml")
	if err != nil {
		t.Fatal(err)
	}
	notes, err := archive.Read("word/footnotes.xml")
	if err != nil {
		notes = "" // there are none
	}
	return text + notes
}
