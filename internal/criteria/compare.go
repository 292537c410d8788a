package criteria

import (
	"cmp"
	"slices"
	"strings"
)

// Change is an indicator whose rating or value is another than the month
// before.
type Change struct{ Before, Now *Finding }

// Indicator is the one that changed.
func (c Change) Indicator() *Indicator { return c.Now.Indicator }

// NewlyMet reports whether the indicator is met now and was not before.
func (c Change) NewlyMet() bool { return c.Now.Verdict == Met && c.Before.Verdict != Met }

// Lost reports whether the indicator was met before and is not now.
func (c Change) Lost() bool { return c.Now.Verdict != Met && c.Before.Verdict == Met }

// Kind says in words what happened.
func (c Change) Kind() string {
	switch {
	case c.NewlyMet():
		return "Mới đạt"
	case c.Lost():
		return "Không còn đạt"
	case c.Now.Verdict != c.Before.Verdict:
		return "Đổi đánh giá"
	}
	return "Đổi kết quả"
}

// Changes lists what is not as in an earlier month, in the set's order: every
// change of a rating, and of a value that was given in both months. Indicators
// that only one of the months has are not compared.
func (fs *Findings) Changes(before *Findings) []Change {
	if before == nil {
		return nil
	}
	var list []Change
	for _, ind := range fs.Set.Indicators() {
		c := Change{before.byIndicator[ind.ID], fs.Of(ind)}
		if c.Before != nil && c.Differs() {
			list = append(list, c)
		}
	}
	return list
}

// Differs reports whether the rating is another, or a value that was given in
// both months. Numbers are compared by what they are worth and words in any case,
// as the formulas of a workbook do: 12,2% is 12,20%.
func (c Change) Differs() bool {
	if c.Before.Verdict != c.Now.Verdict {
		return true
	}
	before, now := c.Before, c.Now
	switch {
	case before.Value.Text == "" || now.Value.Text == "":
		return false
	case before.isNumber() && now.isNumber():
		return before.Number.Worth() != now.Number.Worth()
	}
	return before.isNumber() != now.isNumber() || !strings.EqualFold(before.Value.Text, now.Value.Text)
}

// isNumber tells a value that is a number and nothing else.
func (f *Finding) isNumber() bool { return f.HasNumber && !f.HasRatio }

// NewlyMet lists the changes to met.
func (fs *Findings) NewlyMet(before *Findings) []Change {
	return changed(fs.Changes(before), Change.NewlyMet)
}

// Lost lists the changes from met.
func (fs *Findings) Lost(before *Findings) []Change { return changed(fs.Changes(before), Change.Lost) }

func changed(all []Change, is func(Change) bool) []Change {
	var list []Change
	for _, c := range all {
		if is(c) {
			list = append(list, c)
		}
	}
	return list
}

// Overdue lists the findings that are not met at the end of the month although
// their deadline is over.
func (fs *Findings) Overdue() []*Finding {
	var list []*Finding
	for _, ind := range fs.Set.Indicators() {
		f := fs.Of(ind)
		if f.Verdict != Met && f.DeadlineDay.Year > 0 && !fs.Month.LastDay().Before(f.DeadlineDay) {
			list = append(list, f)
		}
	}
	return list
}

// Open lists the findings that are not met, by their deadline; those without
// one come last.
func (fs *Findings) Open() []*Finding {
	var list []*Finding
	for _, ind := range fs.Set.Indicators() {
		if f := fs.Of(ind); f.Verdict != Met {
			list = append(list, f)
		}
	}
	slices.SortStableFunc(list, func(f, g *Finding) int {
		if (f.DeadlineDay.Year == 0) != (g.DeadlineDay.Year == 0) {
			return cmp.Compare(g.DeadlineDay.Year, f.DeadlineDay.Year)
		}
		return f.DeadlineDay.Compare(g.DeadlineDay)
	})
	return list
}
