package compose

import (
	"slices"

	"vanban/internal/criteria"
	"vanban/internal/workspace"
)

// Report is what a village said of the document's month, and of the month
// before.
type Report struct {
	Village  *workspace.Village
	Findings *criteria.Findings // nil: nothing, or nothing that can be counted
	Previous *criteria.Findings // likewise
	Faulty   bool               // something, with errors
}

// Changes are the village's since the month before.
func (r Report) Changes() []criteria.Change {
	if r.Findings == nil {
		return nil
	}
	return r.Findings.Changes(r.Previous)
}

// Reports has one for each village; none when villages report nothing at all.
func (d Data) Reports() ([]Report, error) {
	if d.Month.Year == 0 {
		return nil, missing("Reports")
	}
	if d.VillageSet == nil {
		return nil, nil
	}
	list := make([]Report, len(d.Villages))
	for i := range list {
		list[i] = d.report(&d.Villages[i])
	}
	return list, nil
}

// Report is the one of the document's village.
func (d Data) Report() (Report, error) {
	if d.Village == nil || d.Month.Year == 0 || d.VillageSet == nil {
		return Report{}, missing("Report")
	}
	return d.report(d.Village), nil
}

func (d Data) report(v *workspace.Village) Report {
	r := Report{Village: v}
	if d.Village != nil && d.Village.ID.Text != v.ID.Text {
		*d.ofOthers = true
	}
	now, before := d.ws.Report(d.Month, v), d.ws.Report(d.Month.Previous(), v)
	if r.Findings = usable(now); now != nil {
		r.Faulty = now.Problems.Failed()
	}
	r.Previous = usable(before)
	return r
}

func usable(r *workspace.Report) *criteria.Findings {
	if r == nil || !r.Usable() {
		return nil
	}
	return r.Findings
}

// Reported lists the reports that can be counted.
func (d Data) Reported() ([]Report, error) {
	all, err := d.Reports()
	return slices.DeleteFunc(all, func(r Report) bool { return r.Findings == nil }), err
}

// Missing lists the villages whose reports are not there, or cannot be counted.
func (d Data) Missing() ([]Report, error) {
	all, err := d.Reports()
	return slices.DeleteFunc(all, func(r Report) bool { return r.Findings != nil }), err
}
