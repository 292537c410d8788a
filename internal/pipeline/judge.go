package pipeline

import (
	"slices"

	"vanban/internal/diag"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// LeftOut is a village that nothing was made for, because of errors in what it
// reported or in what was composed of it.
type LeftOut struct {
	Village *workspace.Village
	Errors  []diag.Problem
}

// reported notes what is wrong with the village's reports of the months that
// the unit speaks of, and of those before them; what was issued speaks of none.
func (u unit) reported(ws *workspace.Workspace, past *archive, problems *diag.List) {
	if u.village == nil {
		return
	}
	var months []viet.Month
	for _, job := range u.jobs {
		if past.of(job) != nil {
			continue
		}
		month := job.Month
		if job.Document != nil {
			month, _ = viet.ParseMonth(job.Document.Month.Text)
		}
		months = append(months, month, month.Previous())
	}
	slices.SortFunc(months, viet.Month.Compare)
	for _, month := range slices.Compact(months) {
		if r := ws.Report(month, u.village); r != nil {
			problems.Join(&r.Problems)
		}
	}
}

// judge adds the problems of the units to the list and gives the villages that
// are left out. An error of the commune's, or one that every village meets, is
// the document's own: then nothing may be written, and sound is false.
func judge(units []unit, outcomes []outcome, problems *diag.List) (leftOut []LeftOut, sound bool) {
	villages := make([]*diag.List, len(units))
	for i, u := range units {
		if villages[i] = outcomes[i].problems(); u.village == nil {
			problems.Join(villages[i])
		}
	}
	common, everybody := everywhere(units, outcomes)
	problems.Join(common)
	sound = !problems.Failed()
	for i, u := range units {
		if u.village == nil {
			continue
		}
		for _, p := range villages[i].Sorted() {
			if !everybody[ofNobody(p).Lines(diag.Vietnamese)] {
				problems.Note(p)
			}
		}
		if villages[i].Failed() {
			errors := slices.DeleteFunc(villages[i].Sorted(), func(p diag.Problem) bool { return !p.Stops() })
			leftOut = append(leftOut, LeftOut{u.village, errors})
		}
	}
	return leftOut, sound
}

// ofNobody is a problem that does not tell whose it is.
func ofNobody(p diag.Problem) diag.Problem {
	p.Village = ""
	return p
}

// everywhere gives the errors that every composed village meets at the same
// place, and their lines.
func everywhere(units []unit, outcomes []outcome) (list *diag.List, lines map[string]bool) {
	composed := 0
	met := map[string]int{}
	var common, errors diag.List
	lines = map[string]bool{}
	for i, u := range units {
		if u.village == nil || outcomes[i].results == nil {
			continue
		}
		composed++
		for _, p := range outcomes[i].problems().Sorted() {
			if p = ofNobody(p); p.Stops() {
				met[p.Lines(diag.Vietnamese)]++
				errors.Note(p)
			}
		}
	}
	for _, p := range errors.Sorted() {
		if met[p.Lines(diag.Vietnamese)] == composed {
			common.Note(p)
			lines[p.Lines(diag.Vietnamese)] = true
		}
	}
	return &common, lines
}
