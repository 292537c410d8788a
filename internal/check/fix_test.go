package check_test

import (
	"strings"
	"testing"

	"vanban/internal/check"
	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/style"
	"vanban/internal/workspace"
)

func TestOnlyWhatIsSureIsFixed(t *testing.T) {
	for name, c := range map[string]struct{ file, text, excerpt, fix, want string }{
		"in the text":           {"a.md", "---\ntitle: x\n---\nmột  hai", "  ", " ", "---\ntitle: x\n---\nmột hai"},
		"in an action":          {"a.md", "{{.Chính Phủ}}", "Chính Phủ", "Chính phủ", "{{.Chính Phủ}}"},
		"words in YAML":         {"a.yaml", "cause: của Chính Phủ", "Chính Phủ", "Chính phủ", "cause: của Chính phủ"},
		"structure in YAML":     {"a.yaml", "- Lưu VP", "Lưu VP", "Lưu: VT, VP", "- Lưu VP"},
		"structure in a matter": {"a.md", "---\n- Lưu VP\n---\nx", "Lưu VP", "Lưu: VT, VP", "---\n- Lưu VP\n---\nx"},
		"a comma in CSV":        {"a.csv", "id,name\n1,xã Mẫu", "xã Mẫu", "xã, Mẫu", "id,name\n1,xã Mẫu"},
	} {
		line, col := 1, 1
		if i := strings.Index(c.text, c.excerpt); i >= 0 {
			line += strings.Count(c.text[:i], "\n")
			col += len([]rune(c.text[strings.LastIndexByte(c.text[:i], '\n')+1 : i]))
		}
		p := diag.Problem{Code: "CAP-08", Place: diag.Place{File: c.file, Line: line, Col: col},
			Excerpt: c.excerpt, Fix: c.fix}
		if got, _ := check.Fix(c.file, c.text, []diag.Problem{p}); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

func TestWhatHasChangedOrIsAcceptedIsLeftAlone(t *testing.T) {
	at := diag.Place{File: "a.md", Line: 1, Col: 1}
	for name, p := range map[string]diag.Problem{
		"changed":      {Place: at, Excerpt: "khác", Fix: "x"},
		"accepted":     {Place: at, Excerpt: "một", Fix: "x", Accepted: "bản gốc"},
		"another file": {Place: diag.Place{File: "b.md", Line: 1, Col: 1}, Excerpt: "một", Fix: "x"},
		"no such line": {Place: diag.Place{File: "a.md", Line: 9, Col: 1}, Excerpt: "một", Fix: "x"},
	} {
		p.Code = "CAP-08"
		if got, n := check.Fix("a.md", "một hai", []diag.Problem{p}); got != "một hai" || n != 0 {
			t.Errorf("%s: %q, %d", name, got, n)
		}
	}
}

// FuzzRules holds any text against the rules, a paragraph, heading, basis or
// cell a line.
func FuzzRules(f *testing.F) {
	for _, line := range strings.Split(document(f, clean), "\n") {
		f.Add(line)
	}
	for _, s := range slips(f) {
		f.Add(s.new)
	}
	f.Add("1/0 = 5%; 1/2/2023/3 12/QĐ (((“ 9999999999999999999999/2 chỉ tiêu = 1 x 2")
	var loading diag.List
	ws, err := workspace.Load(folder(rule.Example{}), "", &loading)
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string) {
		text = strings.ToValidUTF8(text, "?") // as all texts are when they get here
		tree := &doc.Document{Styles: ws.Styles}
		spans := func(s string, line int) []doc.Span {
			at := diag.Place{File: "f.md", Line: line, Col: 1}
			return []doc.Span{{Text: s, At: at, Origins: []doc.Origin{{At: at}}}}
		}
		for i, line := range strings.Split(text, "\n") {
			s := spans(line, i+1)
			tree.Body = append(tree.Body,
				&doc.Paragraph{Style: style.Body, Spans: s}, &doc.Paragraph{Style: style.Basis, Spans: s},
				&doc.Heading{Level: 2, Style: style.Section, Spans: s, At: s[0].At},
				&doc.Table{Columns: make([]doc.Column, 1), Rows: []doc.Row{{Cells: []doc.Cell{{Spans: s}}}}})
		}
		var problems diag.List
		check.Document(ws, ws.Documents[0], tree, &problems)
		for _, p := range problems.Sorted() {
			if p.Place.File == "f.md" && p.Place.Line > strings.Count(text, "\n")+1 {
				t.Errorf("a place outside the file: %s", p.Place)
			}
			p.Lines(diag.English)
		}
		check.Fix("f.md", text, problems.Sorted())
	})
}
