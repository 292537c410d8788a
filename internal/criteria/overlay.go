package criteria

import (
	"cmp"
	"slices"

	"vanban/internal/diag"
	"vanban/internal/source"
)

// Overlay changes a set for a province or a commune: other names and levels,
// further criteria and indicators.
type Overlay struct {
	At         diag.Place
	ID         string      `yaml:"id"`
	Title      string      `yaml:"title"`
	Of         string      `yaml:"overlay_of"` // the set's id
	LegalBasis []Decision  `yaml:"legal_basis"`
	ValidFrom  string      `yaml:"valid_from"`
	ValidTo    string      `yaml:"valid_to"`
	Jump       Jump        `yaml:"jump"`
	Groups     []Group     `yaml:"groups"`
	Criteria   []Criterion `yaml:"criteria"`
}

// Overlay lays the text of an overlay's file over the set. What the overlay
// says of an indicator replaces what the set says, value by value; the rest
// stays. Whoever gives a level is sure of it unless the file says otherwise.
func (s *Set) Overlay(file, text string, problems *diag.List) {
	var o Overlay
	if !source.YAML(file, text, 0, &o, problems) {
		return
	}
	if o.Of != s.ID {
		problems.Add(diag.OtherOverlay, diag.Place{File: file}, o.Of, s.ID)
		return
	}
	s.Jump = Jump{cmp.Or(o.Jump.Points, s.Jump.Points), cmp.Or(o.Jump.Whole, s.Jump.Whole)}
	for _, c := range o.Criteria {
		s.layCriterion(c)
	}
	for _, g := range o.Groups {
		s.layGroup(g)
	}
	if s.Complete == "false" {
		s.Totals.Criteria = max(s.Totals.Criteria, len(s.Criteria))
		s.Totals.Indicators = max(s.Totals.Indicators, s.Len())
	} else {
		s.Totals = Totals{len(s.Criteria), s.Len()}
	}
	s.Overlays = append(s.Overlays, o)
	s.index()
}

func (s *Set) layGroup(g Group) {
	i := slices.IndexFunc(s.Groups, func(old Group) bool { return old.ID == g.ID })
	if i < 0 {
		s.Groups = append(s.Groups, g)
		return
	}
	if g.Name != "" {
		s.Groups[i].Name = g.Name
	}
	if len(g.Criteria) > 0 {
		s.Groups[i].Criteria = g.Criteria
	}
}

func (s *Set) layCriterion(over Criterion) {
	i := slices.IndexFunc(s.Criteria, func(c Criterion) bool { return c.ID == over.ID })
	if i < 0 {
		i = len(s.Criteria)
		s.Criteria = append(s.Criteria, Criterion{ID: over.ID, Group: over.Group})
		s.join(over.Group, over.ID)
	}
	c := &s.Criteria[i]
	replace(&c.Name, over.Name)
	replace(&c.NameSource, over.NameSource)
	for _, ind := range over.Indicators {
		c.lay(ind)
	}
}

// join puts a further criterion into its group.
func (s *Set) join(group, criterion string) {
	for i := range s.Groups {
		if s.Groups[i].ID == group && !slices.Contains(s.Groups[i].Criteria, criterion) {
			s.Groups[i].Criteria = append(slices.Clone(s.Groups[i].Criteria), criterion)
		}
	}
}

func (c *Criterion) lay(over Indicator) {
	i := slices.IndexFunc(c.Indicators, func(ind Indicator) bool { return ind.ID == over.ID })
	if i < 0 {
		i = len(c.Indicators)
		c.Indicators = append(slices.Clip(c.Indicators), Indicator{ID: over.ID})
	}
	ind := &c.Indicators[i]
	replace(&ind.Name, over.Name)
	replace(&ind.Kind, over.Kind)
	replace(&ind.Unit, over.Unit)
	replace(&ind.SetBy, over.SetBy)
	replace(&ind.Source, over.Source)
	replace(&ind.Note, over.Note)
	if over.leveled() {
		ind.National, ind.ThresholdByRegion = over.National, over.ThresholdByRegion
		ind.ThresholdByProvince, ind.ThresholdByGroup = over.ThresholdByProvince, over.ThresholdByGroup
		ind.Confidence.Threshold = 1
	}
	if over.Confidence.Threshold > 0 {
		ind.Confidence.Threshold = over.Confidence.Threshold
	}
}

// leveled reports whether an indicator has any level.
func (i Indicator) leveled() bool {
	return i.National.Known() || len(i.ThresholdByRegion)+len(i.ThresholdByProvince)+len(i.ThresholdByGroup) > 0
}

func replace(old *string, value string) {
	if value != "" {
		*old = value
	}
}
