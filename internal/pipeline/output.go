package pipeline

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"sync"

	"vanban/internal/diag"
	"vanban/internal/store"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// output is an output folder, locked, with what earlier runs left in it and what
// waits to get there.
type output struct {
	folder    string
	workspace string // its folder, as the user calls it
	selection Selection
	origins   *origins
	manifest  string                 // its name
	stray     bool                   // the file of that name is somebody's
	last      *manifest              // of the run before
	past      map[string]Entry       // files of earlier runs by their names
	told      map[string][]note      // problems of earlier runs by their jobs
	wrote     map[string][]store.Was // what any run last wrote, of parts too, by the names
	held      *store.Folder          // nil: the workspace is none
	change    *store.Change

	mu      sync.Mutex
	touched []string // files that somebody worked on
}

// openOutput locks the output folder and reads what earlier runs say of it.
func openOutput(ctx context.Context, use store.Use, folder, out string, s Selection) (*output, error) {
	o := &output{
		folder: out, workspace: filepath.ToSlash(folder), selection: s, manifest: s.Shard.manifestName(),
		last: &manifest{}, past: map[string]Entry{}, told: map[string][]note{}, wrote: map[string][]store.Was{},
	}
	if !isWorkspace(folder) {
		return o, nil
	}
	if err := checkOutput(folder, out); err != nil {
		return nil, err
	}
	use.Part = s.Shard.name()
	var err error
	if o.held, err = use.Lock(ctx, out); err != nil {
		return nil, err
	}
	o.change = o.held.Begin()
	return o, o.remember()
}

// remember reads the manifests.
func (o *output) remember() error {
	entries, err := os.ReadDir(o.folder)
	for _, entry := range entries {
		if ok, _ := path.Match("manifest*.json", entry.Name()); !ok {
			continue
		}
		data, err := os.ReadFile(filepath.Join(o.folder, entry.Name()))
		if errors.Is(err, fs.ErrNotExist) { // another part's, that is being replaced
			continue
		}
		if err != nil {
			return fmt.Errorf("read %s: %w", entry.Name(), err)
		}
		m, ok := readManifest(data)
		for _, e := range m.entries() {
			o.wrote[e.Name] = append(o.wrote[e.Name], store.Was(e.SHA256))
		}
		if entry.Name() == o.manifest {
			o.last, o.stray = m, !ok
		}
	}
	for _, e := range o.last.entries() {
		o.past[e.Name] = e
	}
	for _, n := range o.last.Problems {
		o.told[n.Of] = append(o.told[n.Of], n)
	}
	return err
}

// close lets go of what waits, and of the folder.
func (o *output) close() {
	if o.change != nil {
		o.change.Discard()
	}
	o.held.Release()
}

// load loads the workspace while nobody changes it.
func (o *output) load(
	ctx context.Context, use store.Use, folder string, problems *diag.List,
) (*workspace.Workspace, error) {
	held, err := use.Share(ctx, folder)
	if err != nil {
		return nil, err
	}
	defer held.Release()
	in := &inputs{FS: os.DirFS(folder), sums: map[string]string{}}
	ws, err := workspace.LoadLegacy(in, o.workspace, o.selection.Legacy, problems)
	if err != nil {
		return nil, err
	}
	ws.SameNumbers(problems)
	past, err := archiveOf(folder, ws, problems)
	o.origins = in.origins(ws, o.workspace, o.selection.Legacy, past)
	return ws, err
}

// cached finds the files of a job as an earlier run left them, if they are what
// this run would make, to the byte.
func (o *output) cached(job Job) (r result, ok bool) {
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
		e.Kept, e.Touched = true, false
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
func (o *output) put(job Job, m artifacts) ([]Entry, error) {
	input := o.origins.of(job, m.ofOthers)
	var entries []Entry
	for _, f := range m.files {
		e := Entry{Name: f.Name, Source: o.source(job), Size: int64(len(f.Data)), SHA256: sum(f.Data), Input: input, OfOthers: m.ofOthers, Issued: m.issued}
		if job.Document != nil {
			e.Document, e.Month = job.Document.ID, job.Document.Month.Text
		} else {
			e.Month = job.Month.String()
		}
		if job.Village != nil {
			e.Village = job.Village.ID.Text
		}
		e, listed, err := o.place(f, e)
		if err != nil {
			return nil, err
		}
		if listed {
			e.Kept = false // it is made, if of the same bytes
			entries = append(entries, e)
		}
	}
	return entries, nil
}

// result gathers what was made and what is there besides.
func (o *output) result(outcomes []outcome, leftOut []LeftOut, problems *diag.List) *Result {
	r := &Result{LeftOut: leftOut, Touched: o.tell(problems)}
	now := map[string]bool{}
	for i := range outcomes {
		for _, made := range outcomes[i].results {
			for _, e := range made.entries {
				now[e.Name] = true
				if e.Touched {
					r.others = append(r.others, e)
				} else {
					r.Files = append(r.Files, e)
				}
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
	case e.Form || e.Register:
		return ""
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
	if o.stray {
		err = o.change.SealKeeping(o.manifest, data, store.Whatever, o.keptName(o.manifest))
	} else {
		err = o.change.Seal(o.manifest, data, store.Whatever)
	}
	if err != nil {
		return err
	}
	return o.change.Commit(ctx)
}
