package pipeline

import (
	"context"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// output is an output folder, with what earlier runs left in it and what waits
// to get there.
type output struct {
	folder    string
	workspace string // its folder, as the user calls it
	selection Selection
	origins   *origins
	past      map[string]Entry  // files of earlier runs by their names
	told      map[string][]note // problems of earlier runs by their jobs
	stage     *stage
}

func newOutput(folder, workspace string, s Selection, from *origins) *output {
	o := &output{
		folder: folder, workspace: workspace, selection: s, origins: from,
		past: map[string]Entry{}, told: map[string][]note{}, stage: newStage(folder),
	}
	data, err := os.ReadFile(filepath.Join(folder, s.Shard.manifestName()))
	if err != nil {
		return o
	}
	m := readManifest(data)
	for _, old := range m.Old {
		o.past[old.Name] = old.Entry
	}
	for _, e := range m.Files {
		o.past[e.Name] = e
	}
	for _, n := range m.Problems {
		o.told[n.Of] = append(o.told[n.Of], n)
	}
	return o
}

// still finds the files of a job as an earlier run left them, if they are what
// this run would make, to the byte.
func (o *output) still(job Job) (r result, ok bool) {
	names := job.fileNames()
	if o.selection.Force || len(names) == 0 {
		return r, false
	}
	first, known := o.past[names[0]]
	if !known {
		return r, false
	}
	input := o.origins.of(job, first.OfOthers)
	for _, name := range names {
		e := o.past[name]
		if input == "" || e.Input != input || !e.isAt(filepath.Join(o.folder, filepath.FromSlash(name))) {
			return result{}, false
		}
		e.Kept = true
		r.entries = append(r.entries, e)
	}
	for _, n := range o.told[job.name()] {
		if !n.retell(o.workspace, &r.problems) {
			return result{}, false
		}
	}
	return r, true
}

// isAt reports whether a file is the one that the entry lists.
func (e Entry) isAt(name string) bool {
	info, err := os.Lstat(name)
	if err != nil || !info.Mode().IsRegular() || info.Size() != e.Size {
		return false
	}
	data, err := os.ReadFile(name)
	return err == nil && sum(data) == e.SHA256
}

// source is the file or folder of the workspace that a job is made of.
func (o *output) source(job Job) string {
	if job.Document != nil {
		return within(o.workspace, job.Document.File)
	}
	return "findings/" + job.Month.String()
}

// put lets the files of a job wait beside their places.
func (o *output) put(job Job, m made) ([]Entry, error) {
	input := o.origins.of(job, m.ofOthers)
	var entries []Entry
	for _, f := range m.files {
		if err := o.stage.put(f); err != nil {
			return nil, err
		}
		e := Entry{Name: f.Name, Source: o.source(job), Size: int64(len(f.Data)), SHA256: sum(f.Data), Input: input, OfOthers: m.ofOthers}
		if job.Document != nil {
			e.Document, e.Month = job.Document.ID, job.Document.Month.Text
		} else {
			e.Month = job.Month.String()
		}
		if job.Village != nil {
			e.Village = job.Village.ID.Text
		}
		entries = append(entries, e)
	}
	return entries, nil
}

// result gathers what was made and what is there besides.
func (o *output) result(outcomes []outcome, leftOut []LeftOut) *Result {
	r := &Result{LeftOut: leftOut}
	now := map[string]bool{}
	for i := range outcomes {
		for _, made := range outcomes[i].results {
			for _, e := range made.entries {
				r.Files = append(r.Files, e)
				now[e.Name] = true
			}
		}
	}
	without := map[string]bool{}
	for _, l := range leftOut {
		without[l.Village.ID.Text] = true
	}
	for _, name := range slices.Sorted(maps.Keys(o.past)) {
		e := o.past[name]
		if now[name] || !o.has(e) {
			continue
		}
		if why := o.reason(e, without); why != "" {
			r.Old = append(r.Old, Old{e, why})
		} else {
			r.others = append(r.others, e)
		}
	}
	return r
}

// has reports whether a file of an earlier run is still there.
func (o *output) has(e Entry) bool {
	name := filepath.FromSlash(e.Name)
	if !filepath.IsLocal(name) {
		return false
	}
	_, err := os.Lstat(filepath.Join(o.folder, name))
	return err == nil
}

// reason says why the workspace does not give a file any more; empty when it
// does and only was not asked to.
func (o *output) reason(e Entry, leftOut map[string]bool) Reason {
	ws := o.origins.ws
	month, _ := viet.ParseMonth(e.Month)
	switch {
	case e.Document == "" && ws.Findings[month] == nil:
		return NoSuchMonth
	case e.Document != "" && !slices.ContainsFunc(ws.Documents, func(d *workspace.Document) bool {
		return d.ID == e.Document && d.Village() == (e.Village != "")
	}):
		return NoSuchDocument
	case e.Village != "" && !slices.ContainsFunc(ws.Villages, func(v workspace.Village) bool { return v.ID.Text == e.Village }):
		return NoSuchVillage
	case leftOut[e.Village]:
		return VillageLeftOut
	}
	return ""
}

// finish puts the manifest to the other files and gives them all their places.
func (o *output) finish(ctx context.Context, m *manifest) error {
	data, err := m.bytes()
	if err != nil {
		return fmt.Errorf("write the manifest: %w", err)
	}
	if err := o.stage.put(File{o.selection.Shard.manifestName(), data}); err != nil {
		return err
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	return o.stage.commit()
}
