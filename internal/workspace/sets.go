package workspace

import (
	"io/fs"
	"path"
	"slices"
	"strings"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/source"
	"vanban/templates"
)

// sets reads the commune's criteria set with its overlays, and what of it the
// villages report.
func (r *reader) sets(c config) (commune, villages *criteria.Set) {
	commune = r.set(c.Criteria)
	if commune == nil {
		return nil, r.set(c.VillageCriteria)
	}
	for _, o := range c.Overlays {
		if text, ok := r.overlay(o); ok {
			commune.Overlay(r.path(overlayFile(o)), text, r.problems)
		}
	}
	commune.Finished(c.Criteria.At, r.problems)
	switch {
	case c.VillageCriteria.Text != "":
		villages = r.set(c.VillageCriteria)
	case len(c.VillageIndicators) > 0:
		villages = commune.Only(c.VillageIndicators, r.problems)
	}
	return commune, villages
}

func overlayFile(id source.String) string { return path.Join("criteria", id.Text+".yaml") }

func (r *reader) overlay(id source.String) (string, bool) {
	file := overlayFile(id)
	if !fs.ValidPath(file) || !r.exists(file) {
		r.problems.Add(diag.MissingFile, id.At, file)
		return "", false
	}
	return r.text(file)
}

// set reads a criteria set: the workspace's own before the embedded one.
func (r *reader) set(id source.String) *criteria.Set {
	if id.Text == "" {
		return nil
	}
	file := path.Join("criteria", id.Text+".yaml")
	if fs.ValidPath(file) && r.exists(file) {
		text, ok := r.text(file)
		if !ok {
			return nil
		}
		return criteria.ReadSet(r.path(file), text, r.problems)
	}
	if text, err := templates.FS.ReadFile(file); err == nil {
		return criteria.ReadSet("templates/"+file, string(text), r.problems)
	}
	known := r.setNames()
	r.problems.AddNear(diag.UnknownSet, id.At, diag.Nearest(id.Text, known), id.Text, strings.Join(known, ", "))
	return nil
}

func (r *reader) setNames() []string {
	var names []string
	for _, fsys := range []fs.FS{templates.FS, r.folder} {
		files, _ := fs.Glob(fsys, "criteria/*.yaml")
		for _, f := range files {
			names = append(names, strings.TrimSuffix(path.Base(f), ".yaml"))
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}
