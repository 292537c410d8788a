package criteria

import (
	"math"

	"vanban/internal/diag"
	"vanban/internal/viet"
)

// Units are what indicators' shares are counted in, by the indicators' ids.
type Units map[string]string

// UnitsOf are the units of a set: the one that an indicator has, else the one
// that most of the findings use, the first of two that as many do.
func UnitsOf(set *Set, all []*Findings) Units {
	units := Units{}
	for _, ind := range set.Indicators() {
		if ind.Unit != "" {
			units[ind.ID] = viet.Unit(ind.Unit)
			continue
		}
		count, most := map[string]int{}, ""
		for _, fs := range all {
			if unit := viet.Unit(fs.Of(ind).Ratio.Unit); unit != "" {
				count[unit]++
			}
		}
		for _, fs := range all {
			if unit := viet.Unit(fs.Of(ind).Ratio.Unit); count[unit] > count[most] {
				most = unit
			}
		}
		units[ind.ID] = most
	}
	return units
}

// CheckUnits notes shares that are counted in another unit than the indicator's;
// whose names the subject.
func (fs *Findings) CheckUnits(units Units, whose string, problems *diag.List) {
	for _, ind := range fs.Set.Indicators() {
		f := fs.Of(ind)
		if is, want := viet.Unit(f.Ratio.Unit), units[ind.ID]; f.HasRatio && is != "" && want != "" && is != want {
			problems.Add(diag.OtherUnit, f.Value.At, whose, ind.ID, f.Ratio.Unit, want)
		}
	}
}

// CheckJumps notes shares, and what they are of, that changed by more since the
// month before than the set allows; whose names the subject.
func (fs *Findings) CheckJumps(before *Findings, whose string, problems *diag.List) {
	if before == nil {
		return
	}
	most := fs.Set.Jump
	for _, ind := range fs.Set.Indicators() {
		now, was := fs.Of(ind), before.byIndicator[ind.ID]
		if was == nil || !now.HasNumber || !was.HasNumber || ind.Kind != "percent" {
			continue
		}
		if most.Points > 0 && math.Abs(now.Number.Value-was.Number.Value) > most.Points {
			problems.Add(diag.ShareJumped, now.Value.At, whose, ind.ID, was.Value.Text, now.Value.Text)
		} else if now.HasRatio && was.HasRatio && now.wholeJumped(was, most.Whole) {
			problems.Add(diag.WholeJumped, now.Value.At, whose, ind.ID, was.Ratio.Whole, now.Ratio.Whole)
		}
	}
}

// wholeJumped reports whether what a share is of changed by more than so many
// percent; what is counted in two units is not compared.
func (f *Finding) wholeJumped(was *Finding, most float64) bool {
	before, _ := was.Ratio.Whole.Rat().Float64()
	now, _ := f.Ratio.Whole.Rat().Float64()
	return most > 0 && f.unit() == was.unit() && math.Abs(now-before) > before*most/100
}
