package pipeline

import (
	"context"
	"sync"

	"vanban/internal/check"
	"vanban/internal/diag"
	"vanban/internal/store"
	"vanban/internal/workspace"
)

// All makes what is selected, in memory. It gives no file when an error is not
// one village's alone.
func All(ws *workspace.Workspace, s Selection, problems *diag.List) ([]File, error) {
	files := map[string][]File{}
	var making sync.Mutex
	check.Workspace(ws, problems)
	r := run{ws: ws, units: s.Shard.part(plan(ws, s, problems)), dry: problems.Failed()}
	r.cached = func(Job) (result, bool) { return result{}, false }
	r.put = func(job Job, m artifacts) ([]Entry, error) {
		making.Lock()
		defer making.Unlock()
		files[job.name()] = m.files
		return nil, nil
	}
	outcomes, err := r.all(context.Background(), s)
	if err != nil {
		return nil, err
	}
	if _, sound := judge(r.units, outcomes, problems); !sound {
		return nil, nil
	}
	var all []File
	for _, u := range r.units {
		for _, job := range u.jobs {
			all = append(all, files[job.name()]...)
		}
	}
	return all, nil
}

// Result is what a build made, or found right as it was.
type Result struct {
	Files   []Entry
	LeftOut []LeftOut
	Old     []Old
	Touched []string // files that somebody worked on, and that stay as they are

	others []Entry // made by earlier runs, and not asked for now; or touched
}

// Folder makes what is selected of the workspace in a folder and puts it into
// the folder out, with a manifest. It writes nothing, and gives nil, when an
// error is not one village's alone; nothing either when it fails or ctx ends. A
// file that somebody worked on is a problem and stays.
func Folder(ctx context.Context, use store.Use, folder, out string, s Selection, problems *diag.List) (*Result, error) {
	go program()
	o, err := openOutput(ctx, use, folder, out, s)
	if err != nil {
		return nil, err
	}
	defer o.close()
	ws, err := o.load(ctx, use, folder, problems)
	if err != nil {
		return nil, err
	}
	check.Workspace(ws, problems)
	r := run{ws: ws, units: s.Shard.part(plan(ws, s, problems)), dry: problems.Failed() || o.change == nil, past: o.origins.past}
	r.cached, r.put = o.cached, o.put
	outcomes, err := r.all(ctx, s)
	if err != nil {
		return nil, err
	}
	m := manifest{Problems: notesOf(problems, "", o.workspace)}
	leftOut, sound := judge(r.units, outcomes, problems)
	if !sound {
		return nil, nil
	}
	result := o.result(outcomes, leftOut, problems)
	m.fill(s.Shard, result, r.units, outcomes, o)
	if err := o.finish(ctx, &m); err != nil {
		return nil, err
	}
	return result, nil
}
