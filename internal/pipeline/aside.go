package pipeline

import (
	"path"
	"path/filepath"
	"slices"

	"vanban/internal/diag"
	"vanban/internal/workspace"
)

// setAside leaves out what the files say that have an error, and gives their
// names, in the files' order. The other files are taken.
func (im *importer) setAside(files []string) []string {
	faulty := map[string]bool{}
	for _, p := range im.problems.Sorted() {
		faulty[p.Place.File] = faulty[p.Place.File] || p.Stops()
	}
	im.arrivals = slices.DeleteFunc(im.arrivals, func(a arrival) bool { return faulty[a.file] })
	im.writings = slices.DeleteFunc(im.writings, func(t TakenWriting) bool { return faulty[t.From] })
	var aside []string
	for _, name := range files {
		if file := filepath.ToSlash(name); faulty[file] && !slices.Contains(aside, file) {
			aside = append(aside, file)
		}
	}
	return aside
}

// inTable is the place of what a village reported in a table of all villages,
// which no file of its own can replace.
func inTable(r *workspace.Report) (diag.Place, bool) {
	if r == nil || r.Findings == nil {
		return diag.Place{}, false
	}
	at := placeOf(r.Findings)
	return at, at.File != "" && path.Base(path.Dir(at.File)) != "thon"
}
