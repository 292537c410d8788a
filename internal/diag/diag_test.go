package diag

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var (
	verb     = regexp.MustCompile(`%\[(\d)\][sd]`)
	bareVerb = regexp.MustCompile(`%[a-z]`)
)

// placeholders are the arguments a sentence names, sorted.
func placeholders(s string) []string {
	found := verb.FindAllString(s, -1)
	slices.Sort(found)
	return slices.Compact(found)
}

func TestEverySentenceStandsInBothLanguages(t *testing.T) {
	for code, e := range catalogue {
		if e.Text.Vi == "" || e.Text.En == "" || (e.Hint.Vi == "") != (e.Hint.En == "") {
			t.Errorf("%s: a sentence is missing", code)
		}
		for _, s := range []sentence{e.Text, e.Hint} {
			if bareVerb.MatchString(s.Vi + " " + s.En) {
				t.Errorf("%s: a verb without a number in %q", code, s.Vi)
			}
		}
		if code != WrongShape && !slices.Equal(placeholders(e.Text.Vi), placeholders(e.Text.En)) {
			t.Errorf("%s: the languages name different arguments", code)
		}
	}
}

var (
	constant = regexp.MustCompile(`(?m)^\t(\w+)\s+Code = "([A-Z]+-\d+)"`)
	use      = regexp.MustCompile(`diag\.(\w+)`)
)

// catalogueText is the source of the package, which names the codes.
func catalogueText(t *testing.T) string {
	t.Helper()
	files, err := filepath.Glob("*.go")
	if err != nil || len(files) < 4 {
		t.Fatal(files, err)
	}
	var b strings.Builder
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		b.Write(text)
	}
	return b.String()
}

func TestEveryCodeIsDefinedOnceAndUsed(t *testing.T) {
	text := catalogueText(t)
	used := map[string]bool{}
	files, err := filepath.Glob("../*/*.go")
	if err != nil || len(files) < 10 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for _, f := range files {
		source, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range use.FindAllStringSubmatch(string(source), -1) {
			used[m[1]] = used[m[1]] || !strings.HasSuffix(f, "_test.go")
		}
	}
	seen := map[string]string{}
	for _, m := range constant.FindAllStringSubmatch(text, -1) {
		name, code := m[1], m[2]
		if seen[code] != "" {
			t.Errorf("%s is both %s and %s", code, seen[code], name)
		}
		seen[code] = name
		if _, ok := catalogue[Code(code)]; !ok {
			t.Errorf("%s has no sentence", name)
		}
		if !used[name] {
			t.Errorf("%s is used nowhere", name)
		}
	}
	if len(seen) != len(catalogue) {
		t.Errorf("%d codes, %d sentences", len(seen), len(catalogue))
	}
}

func TestProblemsAreSortedByPlaceAndPrintedOnce(t *testing.T) {
	var l List
	l.Add(NoTitle, Place{File: "b.md", Line: 2, Col: 1})
	l.AddNear(UnknownField, Place{File: "a.yaml", Line: 10, Col: 3}, "title", "titel", "kind, title")
	l.Add(NoTitle, Place{File: "b.md", Line: 2, Col: 1})
	l.Add(NotAssessed, Place{File: "a.yaml"}, "6.2", 1)
	var b strings.Builder
	for _, p := range l.Sorted() {
		b.WriteString(p.Lines(Vietnamese))
	}
	want := `a.yaml: cảnh báo TC-007: 1 chỉ tiêu chưa được đánh giá: 6.2
    gợi ý: chỉ tiêu chưa đánh giá không được tính là đạt
a.yaml:10:3: lỗi DL-004: không có mục “titel”
    gợi ý: có phải “title”?
b.md:2:1: lỗi VB-002: văn bản chưa có trích yếu
    gợi ý: ghi thêm dòng “title: …” ở phần khai báo
`
	if b.String() != want {
		t.Errorf("got\n%s\nwant\n%s", b.String(), want)
	}
	if !l.Failed() || l.Count(Warning) != 1 {
		t.Error("the errors or warnings are counted wrongly")
	}
}

func TestCellsAreSortedAsOnTheSheet(t *testing.T) {
	order := []string{"Biểu!Z2", "Biểu!AA2", "Biểu!B3", "Biểu!A10", "Khác!A1"}
	for i, a := range order {
		for j, b := range order {
			p, q := Place{File: "a.xlsx", Cell: a}, Place{File: "a.xlsx", Cell: b}
			if got := p.Compare(q); got != cmp.Compare(i, j) {
				t.Errorf("%s against %s: %d", a, b, got)
			}
		}
	}
}

func TestNearestGivesOnlyWhatIsNear(t *testing.T) {
	names := []string{"title", "kind", "recipients"}
	for name, want := range map[string]string{"titel": "title", "Kind": "kind", "recipient": "recipients", "xyz": "", "signature": ""} {
		if got := Nearest(name, names); got != want {
			t.Errorf("Nearest(%q) = %q, want %q", name, got, want)
		}
	}
}

func ExampleProblem() {
	var problems List
	problems.Add(BadMonth, Place{File: "ke-hoach.md", Line: 6, Col: 8}, "tháng 7")
	for _, p := range problems.Sorted() {
		fmt.Print(p.Lines(Vietnamese))
	}
	// Output:
	// ke-hoach.md:6:8: lỗi KG-007: “tháng 7” không phải tháng
	//     gợi ý: ghi năm-tháng như 2023-07
}
