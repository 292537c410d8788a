package check_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"vanban/internal/check"
	"vanban/internal/diag"
	"vanban/internal/golden"
	"vanban/internal/sample"
)

// alone is the sample workspace with the clean document, changed or not, and
// the commune's findings of its month.
func alone(t testing.TB, text string) fstest.MapFS {
	t.Helper()
	fsys := sample.Folder(t, map[string]string{clean: text})
	for name := range fsys {
		if strings.HasPrefix(name, "findings/2023-06/") || strings.Contains(name, "/thon/") {
			delete(fsys, name)
		}
	}
	return fsys
}

// inDocuments are the problems that stand in documents.
func inDocuments(problems []diag.Problem) []diag.Problem {
	var found []diag.Problem
	for _, p := range problems {
		if strings.HasPrefix(p.Place.File, "documents/") {
			found = append(found, p)
		}
	}
	return found
}

func TestTheExamplesGiveNoError(t *testing.T) {
	t.Parallel()
	documents := map[string]string{}
	for name, text := range sample.Examples(t) {
		documents[name+".md"] = text
	}
	found := inDocuments(checked(t, sample.Folder(t, documents)))
	for _, p := range found {
		if p.Severity() == diag.Error {
			t.Error(p.Lines(diag.Vietnamese))
		}
	}
	golden.Check(t, "examples.problems", lines(found))
}

func TestTheSamplePlan(t *testing.T) {
	golden.Check(t, "sample.problems", lines(checked(t, sample.Folder(t, nil))))
}

// document reads a document of testdata.
func document(t testing.TB, name string) string {
	t.Helper()
	text, err := os.ReadFile("testdata/documents/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// Nobody here wrote it: Phụ lục I of Nghị định 30/2020/NĐ-CP itself, from the
// gazette's Word file, with the spaces that its conversion left.
func TestTheDecreesOwnTextGivesNoError(t *testing.T) {
	t.Parallel()
	name := "nd30-phu-luc-1.md"
	found := inDocuments(checked(t, sample.Folder(t, map[string]string{name: document(t, name)})))
	for _, p := range found {
		if p.Severity() == diag.Error {
			t.Error(p.Lines(diag.Vietnamese))
		}
	}
	golden.Check(t, "nd30-phu-luc-1.problems", lines(found))
}

const clean = "ke-hoach-sach.md"

func TestACleanDocumentGivesNothing(t *testing.T) {
	found := inDocuments(checked(t, alone(t, document(t, clean))))
	if len(found) > 0 {
		t.Error(lines(found))
	}
}

// slip is a mistake to put into the clean document.
type slip struct {
	code     diag.Code
	old, new string
	at       string // what is on the line where it is found
}

func slips(t testing.TB) []slip {
	t.Helper()
	text, err := os.ReadFile("testdata/slips.txt")
	if err != nil {
		t.Fatal(err)
	}
	var list []slip
	for _, line := range strings.Split(strings.TrimSpace(string(text)), "\n") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		line = strings.ReplaceAll(line, "⏎", "\n")
		code, rest, _ := strings.Cut(line, ": ")
		change, at, _ := strings.Cut(rest, " @ ")
		old, now, ok := strings.Cut(change, " → ")
		if !ok {
			t.Fatalf("no slip: %s", line)
		}
		list = append(list, slip{diag.Code(code), old, now, at})
	}
	return list
}

// inOne is what is found in each of many variants of the clean document, which are
// the documents of one workspace.
func inOne(t *testing.T, texts []string) [][]diag.Problem {
	t.Helper()
	fsys := alone(t, "")
	delete(fsys, "documents/"+clean)
	for i, text := range texts {
		fsys[variant(i)] = &fstest.MapFile{Data: []byte(text)}
	}
	found := make([][]diag.Problem, len(texts))
	for _, p := range inDocuments(checked(t, fsys)) {
		for i := range texts {
			if p.Place.File == variant(i) {
				found[i] = append(found[i], p)
			}
		}
	}
	return found
}

func variant(i int) string { return fmt.Sprintf("documents/slip-%03d.md", i) }

func TestEverySeededSlipIsFoundAtItsLineAndGoneWhenFixed(t *testing.T) {
	t.Parallel()
	text := document(t, clean)
	seeded := slips(t)
	if len(seeded) < 200 {
		t.Errorf("%d slips only", len(seeded))
	}
	wrong, lineOf := make([]string, len(seeded)), make([]int, len(seeded))
	for i, s := range seeded {
		if strings.Count(text, s.old) != 1 {
			t.Fatalf("%q stands %d times in the clean document", s.old, strings.Count(text, s.old))
		}
		wrong[i] = strings.Replace(text, s.old, s.new, 1)
		at := strings.Index(text, s.old)
		if s.at != "" {
			at = strings.Index(wrong[i], s.at)
		}
		lineOf[i] = strings.Count(wrong[i][:at], "\n") + 1
	}
	found := inOne(t, wrong)
	right, fixed := make([]string, len(seeded)), 0
	for i, s := range seeded {
		if !slices.ContainsFunc(of(s.code, found[i]), func(p diag.Problem) bool { return p.Place.Line == lineOf[i] }) {
			t.Errorf("%s: %q is not found on line %d\n%s", s.code, s.new, lineOf[i], lines(found[i]))
		}
		n := 0
		if right[i], n = check.Fix(variant(i), wrong[i], of(s.code, found[i])); n > 0 {
			fixed++
		}
		if strings.Count(right[i], "\n") != strings.Count(wrong[i], "\n") {
			t.Errorf("%s: fixing %q changes the number of lines", s.code, s.new)
		}
	}
	if fixed < 80 {
		t.Errorf("only %d slips are fixed", fixed)
	}
	for i, again := range inOne(t, right) {
		code := seeded[i].code
		if right[i] != wrong[i] && len(of(code, again)) >= len(of(code, found[i])) {
			t.Errorf("%s: %q is fixed and still found\n%s", code, seeded[i].new, lines(of(code, again)))
		}
	}
}

// Documents as communes write them, with all that looks like a slip and is
// none: every document of testdata but the decree's own text.
func TestRealisticDocumentsGiveNoFalseAlarm(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/documents/*.md")
	if err != nil || len(files) < 20 {
		t.Fatal(len(files), err)
	}
	for _, file := range files {
		name := filepath.Base(file)
		if name == "nd30-phu-luc-1.md" {
			continue
		}
		fsys := alone(t, "")
		delete(fsys, "documents/"+clean)
		fsys["documents/"+name] = &fstest.MapFile{Data: []byte(document(t, name))}
		for _, p := range inDocuments(checked(t, fsys)) {
			t.Error(p.Lines(diag.Vietnamese))
		}
	}
}
