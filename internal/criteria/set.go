// Package criteria knows sets of criteria (bộ tiêu chí), findings of a month,
// and how they are counted: a criterion is met only when all its indicators
// are; nearly met and not assessed never count.
//
// It is given texts and gives values with their places. It judges nobody: the
// rating is the assessor's.
package criteria

import (
	"maps"
	"slices"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/source"
)

// Set is a versioned set of criteria with its provenance.
type Set struct {
	SchemaVersion       int         `yaml:"schema_version"`
	ID                  string      `yaml:"id"`
	Title               string      `yaml:"title"`
	Level               string      `yaml:"level"`
	Rating              string      `yaml:"rating"`
	LegalBasis          []Decision  `yaml:"legal_basis"`
	Status              string      `yaml:"status"`
	SupersededBy        Decision    `yaml:"superseded_by"`
	Totals              Totals      `yaml:"totals"`
	NumberingConfidence float64     `yaml:"numbering_confidence"`
	Groups              []Group     `yaml:"groups"`
	Criteria            []Criterion `yaml:"criteria"`

	indicators map[string]*Indicator
}

// Decision is a document that issues, changes or ends a set.
type Decision struct {
	Document  string `yaml:"doc"`
	Date      string `yaml:"date"`
	Effective string `yaml:"effective"`
	Issuer    string `yaml:"issuer"`
	What      string `yaml:"what"`
	Catalogue string `yaml:"catalogue"`
}

// Totals is what the set says of its own size.
type Totals struct {
	Criteria   int `yaml:"criteria"`
	Indicators int `yaml:"indicators"`
}

// Group is a heading over criteria (nhóm tiêu chí).
type Group struct {
	ID       string   `yaml:"id"`
	Name     string   `yaml:"name"`
	Criteria []string `yaml:"criteria"`
}

// Criterion is one tiêu chí.
type Criterion struct {
	ID         string      `yaml:"id"`
	Name       string      `yaml:"name"`
	Group      string      `yaml:"group"`
	NameSource string      `yaml:"name_source"`
	Indicators []Indicator `yaml:"indicators"`
}

// Indicator is one chỉ tiêu of a criterion.
type Indicator struct {
	ID                  string               `yaml:"id"`
	Name                string               `yaml:"name"`
	Kind                string               `yaml:"kind"`
	National            Threshold            `yaml:"threshold"`
	ThresholdByRegion   map[string]Threshold `yaml:"threshold_by_region"`
	ThresholdByProvince map[string]Threshold `yaml:"threshold_by_province"`
	SetBy               string               `yaml:"set_by"`
	Source              string               `yaml:"source"`
	Confidence          Confidence           `yaml:"confidence"`
	Note                string               `yaml:"note"`
}

// Confidence is the estimate, 0 to 1, that the set gives a wording and a
// threshold rightly.
type Confidence struct {
	Name      float64 `yaml:"name"`
	Threshold float64 `yaml:"threshold"`
}

// ReadSet reads a criteria set from the text of its file.
func ReadSet(file, text string, problems *diag.List) *Set {
	set := &Set{}
	source.YAML(file, text, 0, set, problems)
	set.index()
	if n, want := len(set.Criteria), set.Totals; n != want.Criteria || set.Len() != want.Indicators {
		problems.Add(diag.SetTotals, diag.Place{File: file}, want.Criteria, want.Indicators, n, set.Len())
	}
	return set
}

// index finds indicators by their number. A sole indicator of criterion 5 is
// numbered `5` and also known as `5.1`.
func (s *Set) index() {
	s.indicators = map[string]*Indicator{}
	for i := range s.Criteria {
		c := &s.Criteria[i]
		for j := range c.Indicators {
			s.indicators[c.Indicators[j].ID] = &c.Indicators[j]
		}
		if len(c.Indicators) == 1 && c.Indicators[0].ID == c.ID {
			s.indicators[c.ID+".1"] = &c.Indicators[0]
		}
	}
}

// Indicator finds an indicator by its number, or gives nil.
func (s *Set) Indicator(id string) *Indicator { return s.indicators[id] }

// Len is the number of indicators.
func (s *Set) Len() int {
	n := 0
	for _, c := range s.Criteria {
		n += len(c.Indicators)
	}
	return n
}

// Nearest gives the known indicator number that looks most like id.
func (s *Set) Nearest(id string) string {
	return diag.Nearest(id, slices.Sorted(maps.Keys(s.indicators)))
}

// In gives the criteria of a group, in the set's order.
func (s *Set) In(g Group) []*Criterion {
	var in []*Criterion
	for i := range s.Criteria {
		if slices.Contains(g.Criteria, s.Criteria[i].ID) {
			in = append(in, &s.Criteria[i])
		}
	}
	return in
}

// Locality is where a threshold is asked for: the province and region of a
// commune (`tỉnh Thanh Hóa`, `BTB`).
type Locality struct{ Province, Region string }

// Threshold is a level (mức quy định): an operator, a value and a unit, or a
// text where the level is no single number. The zero value is an unknown
// level, never “no level”.
type Threshold struct {
	Op    string `yaml:"op"` // is, ==, >=, <=
	Value string `yaml:"value"`
	Unit  string `yaml:"unit"`
	Text  string
}

// FromScalar takes a level that is written as a text.
func (t *Threshold) FromScalar(s source.String) { t.Text = s.Text }

// Known reports whether there is a level at all.
func (t Threshold) Known() bool { return t.Op != "" || t.Text != "" }

var operators = map[string]string{"is": "", "==": "", ">=": "≥ ", "<=": "≤ "}

// String writes the level the Vietnamese way: `≥ 80%`, `≤ 6,5%`, `Đạt`.
func (t Threshold) String() string {
	if t.Text != "" || !t.Known() {
		return t.Text
	}
	unit := t.Unit
	if unit != "" && unit != "%" {
		unit = " " + unit
	}
	return operators[t.Op] + strings.Replace(t.Value, ".", ",", 1) + unit
}

// sure is the confidence from which a threshold may be printed or compared.
const sure = 0.7

// Threshold gives the level that applies at a place: the province's before the
// region's before the national one. A level of low confidence is not given.
func (i *Indicator) Threshold(at Locality) Threshold {
	if i.Confidence.Threshold < sure {
		return Threshold{}
	}
	for _, t := range []Threshold{i.ThresholdByProvince[at.Province], i.ThresholdByRegion[at.Region]} {
		if t.Known() {
			return t
		}
	}
	return i.National
}
