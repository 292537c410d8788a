package compose

import (
	"errors"
	"io"
	"strings"
	"testing"
	"text/template"
)

// someone is what the templates of this test speak of.
type someone struct {
	Name  string
	Chief *someone
	Ages  map[string]int
	Any   any
}

// Twice needs its receiver.
func (s *someone) Twice() string { return s.Name + s.Name }

// Refused gives an error of ours.
func (s *someone) Refused() (string, error) { return "", missing("Refused") }

// Every wording of text/template that is read is provoked: should Go change one,
// names would no longer be found.
func TestTheWordsOfTextTemplateAreKnown(t *testing.T) {
	used := map[int]bool{}
	for text, want := range map[string]fault{
		"a\n b {{.Nam}}":              {line: 2, col: 5, running: true, field: "Nam", owner: "*compose.someone"},
		"{{.Chief.Nam}}":              {line: 1, col: 8, running: true, field: "Nam", owner: "*compose.someone"},
		"{{with .Name}}{{.X}}{{end}}": {line: 1, col: 16, running: true, field: "X", owner: "string"},
		"{{.Ages.me}}":                {line: 1, col: 7, running: true, key: "me"},
		"{{.Chief.Chief.Name}}":       {line: 1, col: 8, running: true, empty: "Name"},
		"{{.Any.Name}}":               {line: 1, col: 6, running: true, empty: "Name"},
		"{{.Chief.Chief.Twice}}":      {line: 1, col: 8, running: true, empty: "Twice"},
		"a\n{{template \"other\"}}":   {line: 2, col: 11, running: true, template: "other"},
		"a\n{{nameless .}}":           {line: 2, col: -1, function: "nameless"},
		"a\n{{.Name":                  {line: 2, col: -1},
		"{{.Refused}}":                {line: 1, col: 2, running: true},
	} {
		err := failure(text)
		got := readFault(err)
		for i, w := range wordings {
			used[i] = used[i] || w.pattern.MatchString(got.message)
		}
		want.file, want.message = "t.md", got.message
		if got != want {
			t.Errorf("%q: %v\nis read as %+v", text, err, got)
		}
		if strings.Contains(got.message, "t.md") {
			t.Errorf("%q: the place is left in %q", text, got.message)
		}
	}
	for i, w := range wordings {
		if !used[i] {
			t.Errorf("nothing is provoked that reads %s", w.pattern)
		}
	}
}

func failure(text string) error {
	parsed, err := template.New("t.md").Option("missingkey=error").Parse(text)
	if err != nil {
		return err
	}
	return parsed.Execute(io.Discard, &someone{Name: "A", Chief: &someone{}, Ages: map[string]int{}})
}

func TestOurErrorsComeThroughTextTemplate(t *testing.T) {
	var own templateError
	if err := failure("{{.Refused}}"); !errors.As(err, &own) || own.args[0] != "Refused" {
		t.Error(err)
	}
}
