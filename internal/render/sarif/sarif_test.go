package sarif_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"vanban/internal/check"
	"vanban/internal/diag"
	"vanban/internal/golden"
	"vanban/internal/render/sarif"
)

var problems = []diag.Problem{
	{Code: "DOC-10", Says: check.Find("DOC-10").Says(), Place: diag.Place{File: "documents/a.md", Line: 9, Col: 19}, Args: []any{"71/1.784 = 3,97%", "3,98%"}, Excerpt: "71/1.784 = 3,97%"},
	{Code: "CAP-08", Says: check.Find("CAP-08").Says(), Place: diag.Place{File: "documents/a.md", Line: 12, Col: 1}, Args: []any{"Chính Phủ", "Chính phủ"}, Excerpt: "Chính Phủ", Fix: "Chính phủ"},
	{Code: "DOC-03", Says: check.Find("DOC-03").Says(), Place: diag.Place{File: "documents/a.md", Line: 14, Col: 3}, Args: []any{",", ";"}, Excerpt: ",", Accepted: "bản gốc"},
	{Code: "DOC-67", Says: check.Find("DOC-67").Says(), Place: diag.Place{File: "thon/01.xlsx", Cell: "Kết quả!D21"}, Args: []any{"13.2"}},
	{Code: diag.NoWorkspace, Args: []any{"x"}},
}

// log is what a reader of the format must find.
type log struct {
	Version string
	Runs    []struct {
		Tool struct {
			Driver struct {
				Name  string
				Rules []struct {
					ID               string
					ShortDescription struct{ Text string }
				}
			}
		}
		ColumnKind string
		Results    []struct {
			RuleID    string
			RuleIndex int
			Level     string
			Message   struct{ Text string }
		}
	}
}

func TestTheLogIsWhatTheStandardAsksFor(t *testing.T) {
	data, err := sarif.Write(problems, "1.0", diag.Vietnamese)
	if err != nil {
		t.Fatal(err)
	}
	var l log
	if err := json.Unmarshal(data, &l); err != nil {
		t.Fatal(err)
	}
	r := l.Runs[0]
	if l.Version != "2.1.0" || r.ColumnKind != "unicodeCodePoints" || r.Tool.Driver.Name != "vanban" || len(r.Results) != len(problems) {
		t.Errorf("%+v", l)
	}
	for i, result := range r.Results {
		rule := r.Tool.Driver.Rules[result.RuleIndex]
		if rule.ID != result.RuleID || rule.ShortDescription.Text == "" || result.Message.Text == "" {
			t.Errorf("result %d: %+v is of %+v", i, result, rule)
		}
		if !slices.Contains([]string{"error", "warning", "note"}, result.Level) {
			t.Errorf("result %d has level %q", i, result.Level)
		}
	}
	for _, rule := range check.Rules {
		if !slices.ContainsFunc(r.Tool.Driver.Rules, func(d struct {
			ID               string
			ShortDescription struct{ Text string }
		}) bool {
			return d.ID == string(rule.Code)
		}) {
			t.Errorf("%s is not listed", rule.Code)
		}
	}
}

func TestResultsAreWrittenAsTheyWere(t *testing.T) {
	data, err := sarif.Write(problems, "1.0", diag.English)
	if err != nil {
		t.Fatal(err)
	}
	var whole struct {
		Runs []struct{ Results json.RawMessage }
	}
	if err := json.Unmarshal(data, &whole); err != nil {
		t.Fatal(err)
	}
	golden.Check(t, "results.json", string(whole.Runs[0].Results)+"\n")
}

func ExampleWrite() {
	data, err := sarif.Write(nil, "1.0", diag.English)
	if err != nil {
		panic(err)
	}
	var l log
	fmt.Println(json.Unmarshal(data, &l), l.Version, len(l.Runs[0].Results))
	// Output: <nil> 2.1.0 0
}
