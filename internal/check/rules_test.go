package check_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"vanban/internal/check"
	"vanban/internal/check/rule"
	"vanban/internal/diag"
)

// all are the rules and what the check says of itself.
func all() []*rule.Rule {
	list := slices.Clone(rule.Notices)
	for i := range check.Rules {
		list = append(list, &check.Rules[i])
	}
	return list
}

func TestEveryCodeIsGivenOnce(t *testing.T) {
	seen := map[diag.Code]string{}
	for _, r := range all() {
		if was, twice := seen[r.Code]; twice {
			t.Errorf("%s is both “%s” and “%s”", r.Code, was, r.Title.Vi)
		}
		if diag.Known(r.Code) {
			t.Errorf("%s is a rule's and the catalogue's", r.Code)
		}
		seen[r.Code] = r.Title.Vi
	}
}

var (
	argument = regexp.MustCompile(`%\[\d\][sd]`)
	unnamed  = regexp.MustCompile(`%[a-z]`)
)

func arguments(s string) []string {
	found := argument.FindAllString(s, -1)
	slices.Sort(found)
	return slices.Compact(found)
}

func TestEveryRuleSpeaksBothLanguages(t *testing.T) {
	for _, r := range all() {
		for _, s := range []diag.Term{r.Title, r.Text, r.Hint} {
			if s.Vi == "" || s.En == "" {
				t.Errorf("%s: a sentence is missing beside “%s%s”", r.Code, s.Vi, s.En)
			}
			if unnamed.MatchString(s.Vi + " " + s.En) {
				t.Errorf("%s: an argument without its number in “%s”", r.Code, s.Vi)
			}
			if !slices.Equal(arguments(s.Vi), arguments(s.En)) {
				t.Errorf("%s: the languages name different arguments: “%s”, “%s”", r.Code, s.Vi, s.En)
			}
		}
	}
}

func TestEveryRuleIsOfADocumentOrOfAWorkspace(t *testing.T) {
	for _, r := range check.Rules {
		ofDocuments := r.Document != nil || r.Citation != nil
		if ofDocuments == (r.Workspace != nil) || r.InFindings && !ofDocuments || r.Source == "" {
			t.Errorf("%s looks at nothing, at both, or has no source", r.Code)
		}
	}
}

// The code, the sentences and the examples of a rule stand in one file; one file
// holds several rules only where they are rows of one table.
func TestARuleLivesInOneFile(t *testing.T) {
	files, err := filepath.Glob("*/*.go")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	home := map[string]string{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range check.Rules {
			if code := `"` + string(r.Code) + `"`; strings.Contains(string(text), code) {
				if home[code] != "" {
					t.Errorf("%s stands in %s and %s", code, home[code], file)
				}
				home[code] = file
			}
		}
	}
	if len(home) != len(check.Rules) {
		t.Errorf("%d rules have a file, %d do not", len(home), len(check.Rules)-len(home))
	}
}
