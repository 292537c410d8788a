package compose

import (
	"strings"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/source"
	"vanban/internal/viet"
)

// Sum is what villages report of an indicator as a part of a whole, together:
// 38/82 and 30/55 are 68/137.
type Sum struct {
	Indicator *criteria.Indicator
	Ratio     viet.Ratio
	Villages  int // whose figures are in it
}

// String writes the operands: `417/910`.
func (s Sum) String() string { return s.Ratio.String() }

// Percent is the share in percent, with two decimals.
func (s Sum) Percent() string { return s.Ratio.Percent(2) }

// Sums lists the villages' indicators of which any gives operands.
func (d Data) Sums() ([]Sum, error) {
	reported, err := d.Reported()
	if err != nil || len(reported) == 0 {
		return nil, err
	}
	var list []Sum
	for _, ind := range d.VillageSet.Indicators() {
		s, err := sum(reported, ind, func(f *criteria.Finding) *source.String { return &f.Value })
		if err != nil {
			return nil, err
		}
		if s.Villages > 0 {
			list = append(list, s)
		}
	}
	return list, nil
}

// Sum adds up an indicator's values, or another of its fields, named as in
// criteria.Fields. Villages that are not in it are a warning; none at all is a
// problem.
func (d Data) Sum(id string, field ...string) (Sum, error) {
	reported, err := d.Reported()
	if err != nil || d.VillageSet == nil {
		return Sum{}, missing("Sum")
	}
	ind := d.VillageSet.Indicator(id)
	if ind == nil {
		return Sum{}, unknownIndicator(id, d.VillageSet)
	}
	of, err := textOf(append(field, "value")[0])
	if err != nil {
		return Sum{}, err
	}
	s, err := sum(reported, ind, of)
	switch {
	case err != nil:
	case s.Villages == 0:
		return Sum{}, missing("Sum " + id)
	case s.Villages < len(d.Villages):
		d.warn(diag.PartOfVillages, ind.ID, s.Villages, len(d.Villages))
	}
	return s, err
}

// Count counts the villages' ratings of an indicator.
func (d Data) Count(id string) (criteria.Tally, error) {
	reported, err := d.Reported()
	var t criteria.Tally
	for _, r := range reported {
		f, err := findingOf(r.Findings, id)
		if err != nil {
			return t, err
		}
		t.Add(f.Verdict)
	}
	return t, err
}

func sum(reported []Report, ind *criteria.Indicator, of func(*criteria.Finding) *source.String) (Sum, error) {
	s := Sum{Indicator: ind}
	for _, r := range reported {
		ratio, ok := viet.ParseRatio(of(r.Findings.Of(ind)).Text)
		switch {
		case !ok:
			continue
		case s.Villages > 0 && ratio.Unit != s.Ratio.Unit:
			return Sum{}, templateError{code: diag.UnitsDiffer, args: []any{ind.ID, s.Ratio.Unit, ratio.Unit}}
		}
		s.Ratio.Part, s.Ratio.Whole = s.Ratio.Part.Plus(ratio.Part), s.Ratio.Whole.Plus(ratio.Whole)
		s.Ratio.Unit = ratio.Unit
		s.Villages++
	}
	return s, nil
}

// textOf finds a field of findings by its key.
func textOf(key string) (func(*criteria.Finding) *source.String, error) {
	var keys []string
	for _, f := range criteria.Fields {
		if f.Key == key {
			return f.Of, nil
		}
		keys = append(keys, f.Key)
	}
	return nil, templateError{diag.UnknownName, diag.Nearest(key, keys), []any{key, strings.Join(keys, ", ")}}
}

// findingOf finds an indicator's finding by its number.
func findingOf(fs *criteria.Findings, id string) (*criteria.Finding, error) {
	if fs == nil {
		return nil, missing("finding " + id)
	}
	ind := fs.Set.Indicator(id)
	if ind == nil {
		return nil, unknownIndicator(id, fs.Set)
	}
	return fs.Of(ind), nil
}
