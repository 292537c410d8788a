package pipeline

import (
	"context"
	"runtime"
	"sync"

	"golang.org/x/sync/errgroup"

	"vanban/internal/check"
	"vanban/internal/diag"
	"vanban/internal/workspace"
)

// run makes the units of a plan.
type run struct {
	ws     *workspace.Workspace
	units  []unit
	dry    bool                                  // only looks for problems
	put    func(Job, artifacts) ([]Entry, error) // takes what was made of a job of a sound unit
	cached func(Job) (result, bool)              // what an earlier run made of a job and is right as it is
	past   *archive                              // what was issued, which is not made again
}

// artifacts are the files of a job.
type artifacts struct {
	files    []File
	ofOthers bool   // a village's, that depend on what other villages reported
	issued   string // the number of a document that was issued
	summary  check.Summary
}

// result is what came of a job.
type result struct {
	entries  []Entry
	problems diag.List
	summary  check.Summary
}

// outcome is what came of a unit.
type outcome struct {
	reported diag.List // what is wrong with a village's reports
	results  []result  // of its jobs
}

// problems are all that the unit met.
func (o *outcome) problems() *diag.List {
	var all diag.List
	all.Join(&o.reported)
	for i := range o.results {
		all.Join(&o.results[i].problems)
	}
	return &all
}

// all makes every unit, several at a time; the outcomes are in the units'
// order. After a failure of the machine, or when ctx ends, no unit is begun.
func (r *run) all(ctx context.Context, s Selection) ([]outcome, error) {
	workers := s.Workers
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	outcomes := make([]outcome, len(r.units))
	var stepping sync.Mutex
	done := 0
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(workers)
	for i, u := range r.units {
		group.Go(func() (err error) {
			if ctx.Err() != nil {
				return context.Cause(ctx)
			}
			outcomes[i], err = r.unit(u)
			stepping.Lock()
			defer stepping.Unlock()
			done++
			if s.Progress != nil {
				s.Progress(done, len(r.units))
			}
			return err
		})
	}
	return outcomes, group.Wait()
}

// unit makes all files of a unit, or none when an error is among its problems.
func (r *run) unit(u unit) (o outcome, err error) {
	u.reported(r.ws, r.past, &o.reported)
	if o.reported.Failed() {
		return o, nil
	}
	o.results = make([]result, len(u.jobs))
	all := make([]artifacts, len(u.jobs))
	kept := make([]bool, len(u.jobs))
	for i, job := range u.jobs {
		if o.results[i], kept[i] = r.cached(job); kept[i] {
			continue
		}
		if all[i], err = r.make(job, &o.results[i].problems); err != nil {
			return o, err
		}
		o.results[i].summary = all[i].summary
	}
	if r.dry || o.problems().Failed() {
		for i := range o.results {
			o.results[i].entries = nil
		}
		return o, nil
	}
	for i, job := range u.jobs {
		if kept[i] {
			continue
		}
		if o.results[i].entries, err = r.put(job, all[i]); err != nil {
			return o, err
		}
	}
	return o, nil
}

// make makes the files of a job; none when the run is dry.
func (r *run) make(job Job, problems *diag.List) (m artifacts, err error) {
	switch line := r.past.of(job); {
	case line != nil && !r.dry:
		return r.past.files(job, line, problems)
	case job.Document == nil && r.dry:
		return m, nil
	case job.Document == nil:
		file, err := workbook(r.ws, job, problems)
		return artifacts{files: []File{file}, ofOthers: job.Village != nil && job.review != nil}, err
	case r.dry:
		job.Formats = nil
	}
	return document(r.ws, job, problems)
}
