package compose

import (
	"slices"
	"strings"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/viet"
)

// Sum is what villages report of an indicator as a part of a whole, together:
// 38/82 and 30/55 are 68/137.
type Sum struct {
	Indicator *criteria.Indicator
	Ratio     viet.Ratio
	Villages  int      // whose figures are in it
	LeftOut   []string // names of villages that reported, and whose figures are not in it
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
		if s := sum(reported, ind, criteria.FieldOf("value")); s.Villages > 0 {
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
	s := sum(reported, ind, of)
	switch {
	case s.Villages == 0:
		return Sum{}, missing("Sum " + id)
	case s.Villages < len(d.Villages):
		d.warn(diag.PartOfVillages, ind.ID, s.Villages, len(d.Villages), d.not(s, reported))
	}
	return s, nil
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

// not lists the names of the villages whose figures are not in a sum.
func (d Data) not(s Sum, reported []Report) string {
	names := slices.Clone(s.LeftOut)
	for _, v := range d.Villages {
		if !slices.ContainsFunc(reported, func(r Report) bool { return r.Village.ID.Text == v.ID.Text }) {
			names = append(names, v.Name.Text)
		}
	}
	return strings.Join(names, ", ")
}

// sum adds up the figures that are counted in the unit that most of them are.
func sum(reported []Report, ind *criteria.Indicator, of criteria.Field) Sum {
	s := Sum{Indicator: ind}
	s.Ratio.Unit = unitOf(reported, ind, of)
	for _, r := range reported {
		ratio, ok := r.Findings.Of(ind).RatioIn(of)
		if unit := viet.Unit(ratio.Unit); !ok || unit != "" && unit != viet.Unit(s.Ratio.Unit) {
			s.LeftOut = append(s.LeftOut, r.Village.Name.Text)
			continue
		}
		s.Ratio.Part, s.Ratio.Whole = s.Ratio.Part.Plus(ratio.Part), s.Ratio.Whole.Plus(ratio.Whole)
		s.Villages++
	}
	return s
}

// unitOf is the unit of a sum, as the first village wrote the one that most use;
// the indicator's where none wrote any.
func unitOf(reported []Report, ind *criteria.Indicator, of criteria.Field) string {
	count, written := map[string]int{}, map[string]string{}
	most := ""
	for _, r := range reported {
		ratio, _ := r.Findings.Of(ind).RatioIn(of)
		unit := viet.Unit(ratio.Unit)
		if count[unit]++; unit != "" && written[unit] == "" {
			written[unit] = ratio.Unit
		}
		if unit != "" && (most == "" || count[unit] > count[most]) {
			most = unit
		}
	}
	if most == "" && of.Key == "value" {
		return ind.Unit
	}
	return written[most]
}

// textOf finds a field of findings by its key.
func textOf(key string) (criteria.Field, error) {
	var keys []string
	for _, f := range criteria.Fields {
		if f.Key == key {
			return f, nil
		}
		keys = append(keys, f.Key)
	}
	return criteria.Field{}, templateError{diag.UnknownName, diag.Nearest(key, keys), []any{key, strings.Join(keys, ", ")}}
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
