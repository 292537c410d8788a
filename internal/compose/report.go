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
		list[i] = d.report(i)
	}
	return list, nil
}

// Report is the one of the document's village.
func (d Data) Report() (Report, error) {
	i := slices.IndexFunc(d.Villages, func(v workspace.Village) bool { return d.Village != nil && v.ID.Text == d.Village.ID.Text })
	if i < 0 || d.Month.Year == 0 || d.VillageSet == nil {
		return Report{}, missing("Report")
	}
	return d.report(i), nil
}

// report is that of the i-th village.
func (d Data) report(i int) Report {
	r := Report{Village: &d.Villages[i]}
	if d.Village != nil && d.Village.ID.Text != r.Village.ID.Text {
		*d.ofOthers = true
	}
	if now := d.ws.Reports[d.Month]; now != nil {
		r.Findings, r.Faulty = usable(&now[i]), now[i].Problems.Failed()
	}
	if before := d.ws.Reports[d.Month.Previous()]; before != nil {
		r.Previous = usable(&before[i])
	}
	return r
}

func usable(r *workspace.Report) *criteria.Findings {
	if !r.Usable() {
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
