package pipeline

import (
	"cmp"
	"slices"

	"vanban/internal/diag"
	"vanban/internal/intake"
)

// isOurs holds the commune that a form names against the workspace's.
func (im *importer) isOurs(o intake.Origin, at diag.Place) bool {
	a := im.ws.Agency
	ours := []string{a.Called(), a.FullName()}
	for _, line := range a.Parent {
		ours = append(ours, line.Text)
	}
	if o.Commune == "" || slices.ContainsFunc(ours, func(name string) bool { return !intake.Differ(name, o.Commune) }) {
		return true
	}
	im.problems.Add(diag.OtherCommune, at, cmp.Or(o.Whose, o.Village, o.Commune), o.Commune, a.Called())
	return false
}

// isOf holds the village that a form names, and the one that its file is named
// after, against the one whose id it has.
func (im *importer) isOf(o intake.Origin, village string, at diag.Place) bool {
	if village == "" {
		return true
	}
	v := im.ws.Villages[im.place[village]]
	if o.Whose != "" && intake.Differ(o.Whose, v.Name.Text) {
		im.problems.Add(diag.OtherName, at, o.Whose, village, v.FullName())
		return false
	}
	if named, ok := im.known.VillageIn(at.File); ok && named != village {
		im.problems.Add(diag.SwappedForm, at, im.whose(village), im.whose(named))
		return false
	}
	return true
}
