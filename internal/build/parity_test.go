package build_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"vanban/internal/build"
	"vanban/internal/compose"
	"vanban/internal/diag"
	"vanban/internal/layout"
	"vanban/internal/oracle"
	"vanban/internal/style"
	"vanban/internal/workspace"
)

// inText are the components of the running text, whose line ends are compared:
// 98 of 100 at least, on as many pages, each of which begins alike.
var inText = []style.Name{
	style.Basis, style.Body, style.Dash, style.Section, style.Clause, style.Subclause, style.Article, style.Part,
}

// ours gives the lines of some components on each page as layout sets them.
func ours(pages *layout.Pages, of []style.Name) [][]string {
	var all [][]string
	for _, p := range pages.Pages {
		var lines []string
		for _, l := range p.Lines {
			if slices.Contains(of, l.Name) {
				lines = append(lines, words(l.Text()))
			}
		}
		all = append(all, lines)
	}
	return all
}

func words(s string) string { return strings.Join(strings.Fields(s), " ") }

// agreement is how two settings of one document compare.
type agreement struct{ lines, same, pages, otherPages, begins int }

// agree counts the lines that the other setting has too, and the pages that
// begin with the same line.
func agree(ours, theirs [][]string) agreement {
	a := agreement{pages: len(ours), otherPages: len(theirs)}
	left := map[string]int{}
	for _, p := range theirs {
		for _, l := range p {
			left[words(l)]++
		}
	}
	for i, p := range ours {
		a.lines += len(p)
		for _, l := range p {
			if left[l] > 0 {
				left[l]--
				a.same++
			}
		}
		if len(p) == 0 || i < len(theirs) && slices.ContainsFunc(theirs[i], func(l string) bool { return words(l) == p[0] }) {
			a.begins++
		}
	}
	return a
}

func (a agreement) String() string {
	return fmt.Sprintf("%d/%d pages, %d/%d lines (%.1f%%), %d pages begin alike",
		a.otherPages, a.pages, a.same, a.lines, 100*float64(a.same)/float64(max(a.lines, 1)), a.begins)
}

// add sums up two agreements.
func (a agreement) add(b agreement) agreement {
	return agreement{a.lines + b.lines, a.same + b.same, a.pages + b.pages, a.otherPages + b.otherPages, a.begins + b.begins}
}

// setting makes a PDF of an output file by another program's typesetting.
type setting func(t testing.TB, file string) string

// compareSettings holds the lines of some components of the sample plan and of
// every example against layout.
func compareSettings(t *testing.T, format build.Format, set setting, of []style.Name) {
	t.Helper()
	documents := map[string]*workspace.Workspace{"": load(t)}
	for id, text := range examples(t) {
		documents[id] = only(t, id, text)
	}
	total := agreement{}
	for _, id := range slices.Sorted(maps.Keys(documents)) {
		ws := documents[id]
		var problems diag.List
		tree := compose.Document(ws, ws.Documents[0], nil, &problems)
		files, err := build.Document(ws, build.Job{Document: ws.Documents[0], Formats: []build.Format{format}}, &problems)
		if err != nil || len(files) != 1 {
			t.Fatal(err, problems.Sorted())
		}
		got := agree(ours(layout.Lay(tree, &problems), of), oracle.Lines(t, set(t, oracle.File(t, "x."+string(format), files[0].Data))))
		total = total.add(got)
		if got.pages != got.otherPages || got.begins != got.pages || 100*got.same < 98*got.lines {
			t.Errorf("%-22s %v", ws.Documents[0].ID, got)
		} else {
			t.Logf("%-22s %v", ws.Documents[0].ID, got)
		}
	}
	t.Logf("%-22s %v", "together", total)
}

func TestThePrintedHTMLBreaksAsThePDF(t *testing.T) {
	oracle.Need(t, "chromium")
	compareSettings(t, build.HTML, oracle.Print, inText)
}

// LibreOffice keeps a twelfth of the line's height free at the end of an italic
// line, which Word does not: legal bases are left out.
func TestTheWordFileBreaksAsThePDF(t *testing.T) {
	oracle.Need(t, "soffice")
	upright := slices.DeleteFunc(slices.Clone(inText), func(n style.Name) bool { return n == style.Basis })
	compareSettings(t, build.DOCX, oracle.Office, upright)
}
