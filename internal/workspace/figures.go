package workspace

import (
	"maps"
	"slices"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/intake"
	"vanban/internal/viet"
)

// FullName is the village's name with the word thôn before it, unless the name says
// already what it is: `thôn Bái Lim`, `Bản Muống`, `Khu 3`.
func (v Village) FullName() string { return viet.VillageCalled(v.Name.Text) }

// FileName names a file after the village, by its id and its name: `01-bai-lim`.
func (v Village) FileName() string { return intake.FileName(v.ID.Text, v.Name.Text) }

// figures holds what was found against the indicators' units and the month before.
func (ws *Workspace) figures(problems *diag.List) {
	for _, month := range slices.SortedFunc(maps.Keys(ws.Findings), viet.Month.Compare) {
		ws.Findings[month].CheckJumps(ws.Findings[month.Previous()], ws.Agency.Called(), problems)
	}
	for month := range ws.Reports {
		units := ws.Units(month)
		for i := range ws.Reports[month] {
			if r := &ws.Reports[month][i]; r.Findings != nil {
				ws.CheckFigures(r.Findings, r.Village, units, &r.Problems)
			}
		}
	}
}

// CheckFigures holds what a village found against the units and against what it
// found the month before.
func (ws *Workspace) CheckFigures(fs *criteria.Findings, v *Village, units criteria.Units, problems *diag.List) {
	fs.CheckUnits(units, v.FullName(), problems)
	if before := ws.Report(fs.Month.Previous(), v); before != nil && before.Findings != nil {
		fs.CheckJumps(before.Findings, v.FullName(), problems)
	}
}

// Units are those that the villages' shares of a month are counted in, by what
// most villages write where the set does not say, or wrote the month before.
func (ws *Workspace) Units(month viet.Month) criteria.Units {
	var all []*criteria.Findings
	for _, m := range []viet.Month{month, month.Previous()} {
		for i := range ws.Reports[m] {
			if r := &ws.Reports[m][i]; r.Findings != nil {
				all = append(all, r.Findings)
			}
		}
		if len(all) > 0 {
			break
		}
	}
	return criteria.UnitsOf(ws.VillageSet, all)
}
