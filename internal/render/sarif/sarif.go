// Package sarif writes problems as a SARIF 2.1.0 log, so that editors and
// review tools show them at their places.
//
// Rules are listed once, in the order of their codes; results stand in the
// order given. Columns count characters. Nothing is left out: what is accepted
// is a suppressed result.
package sarif

import (
	"bytes"
	"encoding/json"
	"net/url"
	"slices"
	"unicode/utf8"

	"vanban/internal/check"
	"vanban/internal/diag"
)

const schema = "https://json.schemastore.org/sarif-2.1.0.json"

// The parts of a log that problems need, as the standard names them.
type (
	log struct {
		Schema  string `json:"$schema"`
		Version string `json:"version"`
		Runs    []run  `json:"runs"`
	}
	run struct {
		Tool       tool     `json:"tool"`
		ColumnKind string   `json:"columnKind"`
		Results    []result `json:"results"`
	}
	tool struct {
		Driver driver `json:"driver"`
	}
	driver struct {
		Name     string `json:"name"`
		Version  string `json:"version,omitempty"`
		Language string `json:"language"`
		Rules    []rule `json:"rules"`
	}
	rule struct {
		ID            string  `json:"id"`
		Title         text    `json:"shortDescription"`
		Help          *text   `json:"help,omitempty"`
		Configuration setting `json:"defaultConfiguration"`
	}
	setting struct {
		Level string `json:"level"`
	}
	text struct {
		Text string `json:"text"`
	}
	result struct {
		RuleID       string        `json:"ruleId"`
		RuleIndex    int           `json:"ruleIndex"`
		Level        string        `json:"level"`
		Message      text          `json:"message"`
		Locations    []location    `json:"locations,omitempty"`
		Fixes        []fix         `json:"fixes,omitempty"`
		Suppressions []suppression `json:"suppressions,omitempty"`
	}
	location struct {
		Physical *physical `json:"physicalLocation,omitempty"`
		Logical  []logical `json:"logicalLocations,omitempty"`
	}
	physical struct {
		Artifact artifact `json:"artifactLocation"`
		Region   *region  `json:"region,omitempty"`
	}
	artifact struct {
		URI string `json:"uri"`
	}
	region struct {
		Line      int `json:"startLine"`
		Column    int `json:"startColumn,omitempty"`
		EndColumn int `json:"endColumn,omitempty"`
	}
	logical struct {
		Name string `json:"fullyQualifiedName"`
	}
	fix struct {
		Description text     `json:"description"`
		Changes     []change `json:"artifactChanges"`
	}
	change struct {
		Artifact     artifact      `json:"artifactLocation"`
		Replacements []replacement `json:"replacements"`
	}
	replacement struct {
		Deleted  region `json:"deletedRegion"`
		Inserted text   `json:"insertedContent"`
	}
	suppression struct {
		Kind          string `json:"kind"`
		Justification string `json:"justification"`
	}
)

var levels = [...]string{diag.Error: "error", diag.Warning: "warning", diag.Advice: "note"}

// Write makes the log of problems; version is the program's.
func Write(problems []diag.Problem, version string, lang diag.Lang) ([]byte, error) {
	codes := codesOf(problems)
	d := driver{Name: "vanban", Version: version, Language: string(lang), Rules: []rule{}}
	for _, code := range codes {
		d.Rules = append(d.Rules, ruleOf(code, lang))
	}
	results := []result{}
	for _, p := range problems {
		i, _ := slices.BinarySearch(codes, p.Code)
		results = append(results, resultOf(p, i, lang))
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	err := e.Encode(log{schema, "2.1.0", []run{{tool{d}, "unicodeCodePoints", results}}})
	return b.Bytes(), err
}

// codesOf are the codes of all rules and of the problems, sorted.
func codesOf(problems []diag.Problem) []diag.Code {
	var codes []diag.Code
	for _, r := range check.Rules {
		codes = append(codes, r.Code)
	}
	for _, p := range problems {
		codes = append(codes, p.Code)
	}
	slices.Sort(codes)
	return slices.Compact(codes)
}

// ruleOf describes a code: a rule's by what it asks for, another by itself.
func ruleOf(code diag.Code, lang diag.Lang) rule {
	r := check.Find(code)
	if r == nil {
		severity := diag.Problem{Code: code}.Severity()
		return rule{ID: string(code), Title: text{string(code)}, Configuration: setting{levels[severity]}}
	}
	listed := rule{ID: string(code), Title: text{r.Title.In(lang)}, Configuration: setting{levels[r.Severity]}}
	if r.Source != "" {
		listed.Help = &text{r.Source}
	}
	return listed
}

func resultOf(p diag.Problem, rule int, lang diag.Lang) result {
	message := p.Text(lang)
	if hint := p.Hint(lang); hint != "" {
		message += "\n" + hint
	}
	r := result{RuleID: string(p.Code), RuleIndex: rule, Level: levels[p.Severity()], Message: text{message}}
	if p.Place.File != "" {
		r.Locations = []location{locationOf(p)}
	}
	if p.Accepted != "" {
		r.Suppressions = []suppression{{"inSource", p.Accepted}}
	}
	if p.Fix != "" && p.Place.Line > 0 {
		r.Fixes = []fix{{text{p.Fix}, []change{{artifactOf(p), []replacement{{*regionOf(p), text{p.Fix}}}}}}}
	}
	return r
}

func locationOf(p diag.Problem) location {
	l := location{Physical: &physical{Artifact: artifactOf(p), Region: regionOf(p)}}
	if p.Place.Cell != "" {
		l.Logical = []logical{{p.Place.Cell}}
	}
	return l
}

// artifactOf is the file as a URI: its name may have spaces and any letters.
func artifactOf(p diag.Problem) artifact {
	return artifact{(&url.URL{Path: p.Place.File}).String()}
}

func regionOf(p diag.Problem) *region {
	if p.Place.Line == 0 {
		return nil
	}
	r := &region{Line: p.Place.Line, Column: p.Place.Col}
	if p.Excerpt != "" && p.Place.Col > 0 {
		r.EndColumn = p.Place.Col + utf8.RuneCountInString(p.Excerpt)
	}
	return r
}
