package workspace

import (
	"path"
	"slices"
	"strings"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/viet"
)

// Report is what a village reported in a month.
type Report struct {
	Village  *Village
	Findings *criteria.Findings // nil: nothing reported, or nothing that could be read
	Problems diag.List          // of this village alone: errors leave it out, not the others
}

// Usable reports whether there are findings that can be counted.
func (r *Report) Usable() bool { return r.Findings != nil && !r.Problems.Failed() }

// months reads the findings of every month: the commune's and the villages'.
func (r *reader) months(ws *Workspace) {
	ws.Reports = map[viet.Month][]Report{}
	for _, folder := range r.glob("findings/*") {
		month, ok := viet.ParseMonth(path.Base(folder))
		if !ok {
			r.problems.Add(diag.BadMonth, diag.Place{File: r.path(folder)}, path.Base(folder))
			continue
		}
		if found := r.commune(ws, folder, month); found != nil {
			ws.Findings[month] = found
		}
		if reports := r.reports(ws, folder, month); reports != nil {
			ws.Reports[month] = reports
		}
	}
}

// commune reads the commune's findings of a month.
func (r *reader) commune(ws *Workspace, folder string, month viet.Month) *criteria.Findings {
	file := path.Join(folder, "xa.yaml")
	if ws.Set == nil || !r.exists(file) {
		return nil
	}
	return r.findings(file, ws.Set, month, "", ws.Agency.Locality(), r.problems)
}

// reports reads the villages' findings of a month, a file thon/ID.yaml for
// each; nil when there are none.
func (r *reader) reports(ws *Workspace, folder string, month viet.Month) []Report {
	files := r.glob(path.Join(folder, "thon", "*.yaml"))
	if ws.VillageSet == nil || len(files) == 0 {
		return nil
	}
	reports := make([]Report, len(ws.Villages))
	for i := range ws.Villages {
		reports[i].Village = &ws.Villages[i]
	}
	for _, file := range files {
		id := strings.TrimSuffix(path.Base(file), ".yaml")
		i := slices.IndexFunc(ws.Villages, func(v Village) bool { return v.ID.Text == id })
		if i < 0 {
			r.problems.Add(diag.UnknownVillage, diag.Place{File: r.path(file)}, id)
			continue
		}
		reports[i].Findings = r.findings(file, ws.VillageSet, month, id, ws.Agency.Locality(), &reports[i].Problems)
	}
	return reports
}

// findings reads a findings file.
func (r *reader) findings(file string, set *criteria.Set, month viet.Month, village string, at criteria.Locality, problems *diag.List) *criteria.Findings {
	text, ok := r.text(file)
	if !ok {
		return nil
	}
	found := criteria.ReadFindings(r.path(file), text, set, month, village, problems)
	if found != nil {
		found.CrossCheck(at, problems)
	}
	return found
}
