package check_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
)

// piece is a small document of testdata/cases, and the rules whose slips must be
// found in it, and those alone.
type piece struct {
	name  string
	codes []diag.Code
	rule.Example
}

// fields are the letters that lines of a case begin with for what is not text.
func (p *piece) fields() map[string]*string {
	return map[string]*string{"C: ": &p.Config, "M: ": &p.Matter, "F: ": &p.Findings}
}

// take reads a line of a case.
func (p *piece) take(line string) {
	if len(line) > 4 && line[0] == 'V' && line[3] == ':' {
		if p.Villages == nil {
			p.Villages = map[string]string{}
		}
		p.Villages[line[1:3]] += line[5:] + "\n"
		return
	}
	for lead, field := range p.fields() {
		if rest, ok := strings.CutPrefix(line, lead); ok {
			*field += rest + "\n"
			return
		}
	}
	p.Text += line + "\n"
}

// pieces reads a file of cases: `@@ CODE,CODE what it is about`, then the document;
// `@@ - …` is one in which nothing may be found. ~ is a no-break space.
func pieces(t *testing.T, file string) []piece {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var list []piece
	for _, block := range strings.Split("\n"+string(data), "\n@@ ")[1:] {
		head, rest, _ := strings.Cut(block, "\n")
		p := piece{name: head}
		if codes, _, _ := strings.Cut(head, " "); codes != "-" {
			for _, code := range strings.Split(codes, ",") {
				p.codes = append(p.codes, diag.Code(code))
			}
		}
		for _, line := range strings.Split(rest, "\n") {
			p.take(line)
		}
		p.Text = strings.ReplaceAll(strings.TrimSpace(p.Text), "~", "\u00a0")
		list = append(list, p)
	}
	return list
}

// others are problems of rules that a case does not name.
func (p *piece) others(found []diag.Problem) []diag.Problem {
	return slices.DeleteFunc(slices.Clone(found), func(q diag.Problem) bool {
		return slices.Contains(p.codes, q.Code)
	})
}

func TestSlipsAreFoundInEveryShapeAndNothingElseIs(t *testing.T) {
	files, err := filepath.Glob("testdata/cases/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		for _, p := range pieces(t, file) {
			t.Run(filepath.Base(file)+"/"+p.name, func(t *testing.T) {
				t.Parallel()
				found := checked(t, folder(p.Example))
				for _, code := range p.codes {
					if len(of(code, found)) == 0 {
						t.Errorf("%s is not found; there is only\n%s", code, lines(found))
					}
				}
				if others := p.others(found); len(others) > 0 {
					t.Errorf("found besides:\n%s", lines(others))
				}
			})
		}
	}
}
