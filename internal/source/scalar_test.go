package source_test

import (
	"strings"
	"testing"

	"vanban/internal/diag"
	"vanban/internal/source"
)

type recipients struct {
	Title source.String   `yaml:"title"`
	To    []source.String `yaml:"to"`
}

func TestATextWithAColonNeedsNoQuotes(t *testing.T) {
	var got recipients
	var problems diag.List
	source.YAML("a.md", "title:\n  Về việc: thử\nto:\n  - Như trên\n  - Lưu: VT, NN\n  - Gửi:\n", 0, &got, &problems)
	var texts []string
	for _, s := range append(got.To, got.Title) {
		texts = append(texts, s.Text)
	}
	if text := strings.Join(texts, "|"); text != "Như trên|Lưu: VT, NN|Gửi:|Về việc: thử" || problems.Failed() {
		t.Error(text, problems.Sorted())
	}
	if at := got.To[1].At.String(); at != "a.md:5:5" {
		t.Error(at)
	}
	source.YAML("a.md", "to:\n  - {Lưu: VT}\n  - a: b\n    c: d\n", 0, &got, &problems)
	if n := problems.Count(diag.Error); n != 2 {
		t.Errorf("%d problems", n)
	}
}

func TestEscapesInQuotesAreHeldToTheRulesOfText(t *testing.T) {
	var got recipients
	var problems diag.List
	ok := source.YAML("a.md", "title: \"a\\x1b[2J\"\nto: [\"\\u202Eb\", \"c\\td\\ne\"]\n", 0, &got, &problems)
	list := problems.Sorted()
	if ok || len(list) != 1 || list[0].Code != diag.ControlCharacter || list[0].Place.Line != 1 {
		t.Error(ok, list)
	}
	if source.YAML("a.md", "title: \"a\\u0309\"\n", 0, &got, &problems); got.Title.Text != "ả" {
		t.Errorf("%q", got.Title.Text)
	}
}
