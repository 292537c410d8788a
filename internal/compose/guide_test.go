package compose_test

import (
	"io/fs"
	"os"
	"regexp"
	"strings"
	"testing"

	"vanban/internal/compose"
	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/workspace"
	"vanban/templates"
)

// The guide's part on figures shows actions and what they give.
func TestTheGuidesActionsRun(t *testing.T) {
	text, err := os.ReadFile("../../docs/soan-van-ban.md")
	if err != nil {
		t.Fatal(err)
	}
	_, part, _ := strings.Cut(string(text), "\n## Số liệu\n")
	part, _, _ = strings.Cut(part, "\n## ")
	ws, n := sample(t), 0
	for i, block := range strings.Split(part, "```") {
		for _, line := range strings.Split(block, "\n") {
			if i%2 == 1 && strings.HasPrefix(line, "{{") {
				runLine(t, ws, line)
				n++
			}
		}
	}
	if n < 30 {
		t.Errorf("only %d lines", n)
	}
}

// shown are the actions of a line of the guide and, behind them, what it says
// they give, up to a colon or an ellipsis.
var shown = regexp.MustCompile(`^(.*}}) {2,}([^{:…]*)`)

// ofVillage tells a line that speaks of one village.
var ofVillage = regexp.MustCompile(`\.Village\.Columns|\.Report\.|thong-bao-thon`)

// runLine composes a line, for a village when it speaks of one. What a line
// without blocks prints must be what the guide says.
func runLine(t *testing.T, ws *workspace.Workspace, line string) {
	t.Helper()
	d := *ws.Document("bao-cao-thang-2023-07")
	var village *workspace.Village
	if ofVillage.MatchString(line) {
		d, village = *ws.Document("thong-bao-thon"), &ws.Villages[0]
	}
	says := ""
	if m := shown.FindStringSubmatch(line); m != nil {
		line, says = m[1], m[2]
	}
	d.Text = d.Text[:d.Offset] + line
	var problems diag.List
	tree := compose.Document(ws, &d, village, &problems)
	if got := lines(&problems); got != "" {
		t.Errorf("%s\n%s", line, got)
	}
	if says == "" || strings.Contains(line, "range") || strings.Contains(line, "template") {
		return
	}
	got := strings.Join(strings.Fields(strings.TrimSuffix(doc.Text(tree.Body[0].(*doc.Paragraph).Spans), "./.")), " ")
	if want := strings.Join(strings.Fields(says), " "); !strings.HasPrefix(want, got) && !strings.HasPrefix(got, want) {
		t.Errorf("%s gives %q, the guide says %q", line, got, want)
	}
}

// A clerk opens a template and reads what it is and how to call it.
func TestTemplatesSayHowTheyAreUsed(t *testing.T) {
	files, err := fs.Glob(templates.FS, "*.md")
	if err != nil || len(files) < 10 {
		t.Fatal(files, err)
	}
	guide, err := os.ReadFile("../../docs/soan-van-ban.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		text, err := templates.FS.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		name := strings.TrimSuffix(file, ".md")
		comment, rest, _ := strings.Cut(string(text), "*/")
		call := "{{template \"" + name + "\" ."
		defined := strings.Contains(rest, "{{define \""+name+"\"")
		if !strings.HasPrefix(comment, "{{/* ") || !strings.Contains(comment, call) || !defined {
			t.Errorf("%s does not begin with a comment that calls %q, or does not define it", file, name)
		}
		if !strings.Contains(string(guide), call) {
			t.Errorf("the guide does not name %s", name)
		}
	}
}
