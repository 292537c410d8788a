package criteria

import "vanban/internal/source"

// Tally counts ratings.
type Tally struct{ Met, NearlyMet, NotMet, NotAssessed int }

// Total is the number of all.
func (t Tally) Total() int { return t.Met + t.NearlyMet + t.NotMet + t.NotAssessed }

// Add counts one rating.
func (t *Tally) Add(v Verdict) {
	switch v {
	case Met:
		t.Met++
	case NearlyMet:
		t.NearlyMet++
	case NotMet:
		t.NotMet++
	default:
		t.NotAssessed++
	}
}

// Verdict is a criterion's: met only when all its indicators are.
func (fs *Findings) Verdict(c *Criterion) Verdict {
	parts := make([]Verdict, len(c.Indicators))
	for j := range c.Indicators {
		parts[j] = fs.Of(&c.Indicators[j]).Verdict
	}
	return together(parts)
}

// Indicators counts the ratings of all indicators.
func (fs *Findings) Indicators() Tally {
	var t Tally
	for _, f := range fs.byIndicator {
		t.Add(f.Verdict)
	}
	return t
}

// Criteria counts the verdicts of all criteria.
func (fs *Findings) Criteria() Tally {
	var t Tally
	for i := range fs.Set.Criteria {
		t.Add(fs.Verdict(&fs.Set.Criteria[i]))
	}
	return t
}

// Met is the number of indicators met.
func (fs *Findings) Met() int { return fs.Indicators().Met }

// Total is the number of indicators.
func (fs *Findings) Total() int { return fs.Set.Len() }

// CriteriaMet is the number of criteria met.
func (fs *Findings) CriteriaMet() int { return fs.Criteria().Met }

// CriteriaTotal is the number of criteria.
func (fs *Findings) CriteriaTotal() int { return len(fs.Set.Criteria) }

// Unmet is a criterion that is not met, with the findings that keep it so.
type Unmet struct {
	ID, Name string
	Text     source.String // the criterion in the plan's words, or its name and a comma
	Findings []*Finding
}

// Unmet lists the criteria that are not met, in the set's order. What it lists
// and what Met counts are all indicators of the set.
func (fs *Findings) Unmet() []Unmet {
	var list []Unmet
	for _, c := range fs.Set.Criteria {
		u := Unmet{ID: c.ID, Name: c.Name, Text: source.String{Text: c.Name + ","}}
		for j := range c.Indicators {
			f := fs.Of(&c.Indicators[j])
			if f.Verdict == Met {
				continue
			}
			if f.CriterionText.Text != "" {
				u.Text = f.CriterionText
			}
			u.Findings = append(u.Findings, f)
		}
		if len(u.Findings) > 0 {
			list = append(list, u)
		}
	}
	return list
}

// GroupFindings is a group of criteria with what was found. A criterion of no
// group stands in one without a name, at the end.
type GroupFindings struct {
	ID, Name string
	Criteria []CriterionFindings
}

// CriterionFindings is a criterion with the findings of all its indicators.
type CriterionFindings struct {
	ID, Name string
	Verdict  Verdict
	Findings []*Finding
}

// Groups lists all findings by group and criterion, in the set's order.
func (fs *Findings) Groups() []GroupFindings {
	groups := make([]GroupFindings, len(fs.Set.Groups), len(fs.Set.Groups)+1)
	at := map[string]int{}
	for i, g := range fs.Set.Groups {
		groups[i] = GroupFindings{ID: g.ID, Name: g.Name}
		for _, id := range g.Criteria {
			at[id] = i
		}
	}
	var rest GroupFindings
	for i := range fs.Set.Criteria {
		c := &fs.Set.Criteria[i]
		into := &rest
		if i, ok := at[c.ID]; ok {
			into = &groups[i]
		}
		into.Criteria = append(into.Criteria, fs.criterion(c))
	}
	if len(rest.Criteria) > 0 {
		groups = append(groups, rest)
	}
	return groups
}

// Met is the number of the group's indicators met.
func (g GroupFindings) Met() int { return g.Total() - len(g.Open()) }

// Total is the number of the group's indicators.
func (g GroupFindings) Total() int {
	n := 0
	for _, c := range g.Criteria {
		n += len(c.Findings)
	}
	return n
}

// CriteriaMet is the number of the group's criteria met.
func (g GroupFindings) CriteriaMet() int {
	n := 0
	for _, c := range g.Criteria {
		if c.Verdict == Met {
			n++
		}
	}
	return n
}

// CriteriaTotal is the number of the group's criteria.
func (g GroupFindings) CriteriaTotal() int { return len(g.Criteria) }

// Open lists the group's findings that are not met, in the set's order.
func (g GroupFindings) Open() []*Finding {
	var list []*Finding
	for _, c := range g.Criteria {
		for _, f := range c.Findings {
			if f.Verdict != Met {
				list = append(list, f)
			}
		}
	}
	return list
}

func (fs *Findings) criterion(c *Criterion) CriterionFindings {
	found := CriterionFindings{ID: c.ID, Name: c.Name, Verdict: fs.Verdict(c)}
	for j := range c.Indicators {
		found.Findings = append(found.Findings, fs.Of(&c.Indicators[j]))
	}
	return found
}

// CostTotal is the money that all findings name together, in đồng.
func (fs *Findings) CostTotal() int64 {
	var sum int64
	for _, f := range fs.byIndicator {
		sum += f.Dong
	}
	return sum
}

// OpenCost is what the findings that are not met name together, in đồng.
func (fs *Findings) OpenCost() int64 {
	var sum int64
	for _, f := range fs.byIndicator {
		if f.Verdict != Met {
			sum += f.Dong
		}
	}
	return sum
}
