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
	"vanban/internal/viet"
)

// Set is a versioned set of criteria with its provenance.
type Set struct {
	SchemaVersion       int            `yaml:"schema_version"`
	ID                  string         `yaml:"id"`
	Title               string         `yaml:"title"`
	Level               string         `yaml:"level"` // xa, thon
	Rating              string         `yaml:"rating"`
	LegalBasis          []Decision     `yaml:"legal_basis"`
	Status              string         `yaml:"status"`
	ValidFrom           string         `yaml:"valid_from"` // 2022-03-08; empty: not known
	ValidTo             string         `yaml:"valid_to"`   // the last day; empty: in force
	SupersededBy        Decision       `yaml:"superseded_by"`
	Precondition        string         `yaml:"precondition"`
	Wording             string         `yaml:"wording"`  // paraphrase: not the gazette's words
	Complete            string         `yaml:"complete"` // false: indicators are missing here
	CommuneGroups       []CommuneGroup `yaml:"commune_groups"`
	RatingsAbove        []string       `yaml:"ratings_above"`
	Totals              Totals         `yaml:"totals"`
	Jump                Jump           `yaml:"jump"`
	NumberingConfidence float64        `yaml:"numbering_confidence"`
	Groups              []Group        `yaml:"groups"`
	Criteria            []Criterion    `yaml:"criteria"`

	Overlays []Overlay `yaml:""` // laid over it, the first one first

	indicators map[string]*Indicator
}

// CommuneGroup is a group of communes that has levels of its own (QĐ
// 51/2025/QĐ-TTg).
type CommuneGroup struct {
	ID   string `yaml:"id"`
	Name string `yaml:"name"`
	What string `yaml:"what"`
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

// Jump is the most that a figure changes from a month to the next one without
// being doubted; 0 is any.
type Jump struct {
	Points float64 `yaml:"points"` // of a share, in percentage points
	Whole  float64 `yaml:"whole"`  // of what a share is of, in percent of it
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
	Unit                string               `yaml:"unit"` // of what a share is counted in: hộ, km; empty: not known
	National            Threshold            `yaml:"threshold"`
	ThresholdByRegion   map[string]Threshold `yaml:"threshold_by_region"`
	ThresholdByProvince map[string]Threshold `yaml:"threshold_by_province"`
	ThresholdByGroup    map[string]Threshold `yaml:"threshold_by_commune_group"`
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

// ReadSet reads a criteria set from the text of its file. A set that says of
// itself that it is not complete may be so until Finished is asked.
func ReadSet(file, text string, problems *diag.List) *Set {
	set := &Set{}
	source.YAML(file, text, 0, set, problems)
	set.index()
	if set.Complete != "false" && !set.counted() {
		want := set.Totals
		problems.Add(diag.SetTotals, diag.Place{File: file}, want.Criteria, want.Indicators, len(set.Criteria), set.Len())
	}
	return set
}

// counted reports whether the set has as many criteria and indicators as it
// says.
func (s *Set) counted() bool {
	return len(s.Criteria) == s.Totals.Criteria && s.Len() == s.Totals.Indicators
}

// Finished notes a set that lacks indicators: no count of it may be printed.
func (s *Set) Finished(at diag.Place, problems *diag.List) {
	if !s.counted() {
		problems.Add(diag.IncompleteSet, at, s.ID, s.Len(), s.Totals.Indicators)
	}
}

// InForce reports whether the set is in force on a day; a set without dates is.
func (s *Set) InForce(day viet.Date) bool {
	from, hasFrom := viet.ParseDate(s.ValidFrom)
	to, hasTo := viet.ParseDate(s.ValidTo)
	return (!hasFrom || !day.Before(from)) && (!hasTo || !to.Before(day))
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

// Indicator finds an indicator by its number or its key, or gives nil.
func (s *Set) Indicator(id string) *Indicator {
	return s.indicators[strings.TrimPrefix(id, s.ID+"/")]
}

// Key is an indicator's name among all sets: `xa-ntm-2021-2025/6.2`.
func (s *Set) Key(i *Indicator) string { return s.ID + "/" + i.ID }

// Criterion finds the criterion of an indicator, or gives nil.
func (s *Set) Criterion(i *Indicator) *Criterion {
	for c := range s.Criteria {
		for j := range s.Criteria[c].Indicators {
			if s.Criteria[c].Indicators[j].ID == i.ID {
				return &s.Criteria[c]
			}
		}
	}
	return nil
}

// Indicators lists all indicators in the set's order.
func (s *Set) Indicators() []*Indicator {
	var all []*Indicator
	for c := range s.Criteria {
		for j := range s.Criteria[c].Indicators {
			all = append(all, &s.Criteria[c].Indicators[j])
		}
	}
	return all
}

// Only gives the part of the set with some indicators, such as those that the
// villages report. A number that the set does not have is a problem.
func (s *Set) Only(ids []source.String, problems *diag.List) *Set {
	wanted := map[*Indicator]bool{}
	for _, id := range ids {
		found := s.Indicator(id.Text)
		if found == nil {
			problems.AddNear(diag.UnknownIndicator, id.At, s.Nearest(id.Text), id.Text, s.ID)
		}
		wanted[found] = true
	}
	part := *s
	part.Criteria = nil
	for _, c := range s.Criteria {
		kept := c
		kept.Indicators = nil
		for j := range c.Indicators {
			if wanted[&c.Indicators[j]] {
				kept.Indicators = append(kept.Indicators, c.Indicators[j])
			}
		}
		if len(kept.Indicators) > 0 {
			part.Criteria = append(part.Criteria, kept)
		}
	}
	part.Totals = Totals{len(part.Criteria), part.Len()}
	part.index()
	return &part
}

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
