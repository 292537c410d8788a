package compose

import (
	"strings"
	"testing"

	"vanban/internal/workspace"
)

func TestOnlyTheTemplatesThatAreCalledAreParsed(t *testing.T) {
	all := []workspace.Template{
		{File: "a", Text: `{{define "a"}}{{template "b" .}}{{end}}`},
		{File: "b", Text: `{{define "b"}}{{- template "b" .}}{{end}}`},
		{File: "c", Text: `{{define "c"}}{{template "a" .}}{{end}}`},
	}
	for text, want := range map[string]string{
		`{{.A}}`:                                "",
		`a template`:                            "",
		`{{template "a" .}}`:                    "a b",
		`{{- template "b" .}}`:                  "b",
		`{{template "c"}}`:                      "a b c",
		`{{template "d"}}`:                      "a b c", // not there: all can be named
		`{{define "d"}}{{end}}{{template "d"}}`: "",
		`{{if .X}}{{template "b" .}}{{end}}{{template}`: "b",
	} {
		var files []string
		for _, t := range callees(all, text) {
			files = append(files, t.File)
		}
		if got := strings.Join(files, " "); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}
