package pipeline

import (
	"context"
	"os"
	"path"
	"path/filepath"
	"slices"

	"vanban/internal/check"
	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/register"
	"vanban/internal/store"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// Standing is how the work of a workspace stands in a month.
type Standing struct {
	Month     viet.Month         // zero: nothing speaks of any
	Closed    string             // the report that was issued of it
	Reporting Status             // of its villages; Of is 0 when they report nothing
	Faulty    []string           // ids of villages whose reports have errors
	Proposals []string           // files that wait to be accepted, below the workspace
	Findings  *criteria.Findings // the commune's; nil: none yet
	Errors    int                // that are of no document
	Documents []DocumentStanding // in the workspace's order
	Next      NextStep
}

// DocumentStanding is how a document stands.
type DocumentStanding struct {
	ID, Month string
	State     DocumentState
	Errors    int      // of a village's document: in all villages
	Villages  int      // that it is made for; 0: the commune's
	Issued    int      // of the villages; of the commune's document 0 or 1
	Numbers   []string // of what was issued and stands
	Changed   []string // numbers of what would say something else today
}

// DocumentState says what can be done with a document.
type DocumentState string

const (
	Waiting    DocumentState = "waiting" // for the figures of its month
	Draft      DocumentState = "draft"   // tasks wait to be accepted, or it prints that it is one
	WithErrors DocumentState = "with errors"
	Ready      DocumentState = "ready" // for number and day
	IssuedNow  DocumentState = "issued"
	Outdated   DocumentState = "changed since it was issued"
)

// NextStep is what is to be done first.
type NextStep string

const (
	MendWorkspace NextStep = "mend"    // errors that are of no document
	BeginNext     NextStep = "begin"   // the month after, or any
	AcceptFirst   NextStep = "accept"  // proposals
	CollectForms  NextStep = "collect" // villages have not reported
	CommuneForm   NextStep = "commune" // the commune's own figures
	MendDocuments NextStep = "correct" // errors of documents
	FinishDrafts  NextStep = "finish"
	ReplaceIssued NextStep = "replace" // what was issued would say something else
	IssueReady    NextStep = "issue"
)

// StandingOf tells how a workspace stands in a month; zero is the last one that
// anything speaks of.
func StandingOf(
	ctx context.Context, use store.Use, folder string, month viet.Month, legacy *viet.Legacy, problems *diag.List,
) (*Standing, error) {
	ws, err := Load(ctx, use, folder, legacy, problems)
	if err != nil || ws.Unread.All {
		return nil, err
	}
	check.Workspace(ws, problems)
	book, err := register.Load(os.DirFS(folder), filepath.ToSlash(folder), ws, problems)
	if err != nil {
		return nil, err
	}
	if month.Year == 0 {
		month = lastMonth(ws)
	}
	s := &Standing{Month: month, Findings: ws.Findings[month], Proposals: proposals(folder, month)}
	if report, closed := closedMonths(book.Closed()).by(month); closed {
		s.Closed = report.String()
	}
	s.report(ws)
	if err := s.documents(ctx, ws, book, problems); err != nil {
		return nil, err
	}
	s.Next = s.next()
	return s, nil
}

// lastMonth is the last month that findings, reports or documents speak of.
func lastMonth(ws *workspace.Workspace) (last viet.Month) {
	later := func(m viet.Month) {
		if last.Before(m) {
			last = m
		}
	}
	for m := range ws.Findings {
		later(m)
	}
	for m := range ws.Reports {
		later(m)
	}
	for _, d := range ws.Documents {
		if m, ok := viet.ParseMonth(d.Month.Text); ok {
			later(m)
		}
	}
	return last
}

// proposals are the files of a month that wait to be accepted.
func proposals(folder string, month viet.Month) []string {
	of := path.Join("findings", month.String())
	var files []string
	for _, pattern := range []string{of + "/*", of + "/thon/*"} {
		found, _ := filepath.Glob(filepath.Join(folder, filepath.FromSlash(pattern)+workspace.ProposalEnding))
		for _, f := range found {
			below, _ := filepath.Rel(folder, f)
			files = append(files, filepath.ToSlash(below))
		}
	}
	return files
}

// report tells which villages have reported.
func (s *Standing) report(ws *workspace.Workspace) {
	s.Reporting.Month = s.Month
	if ws.VillageSet == nil || s.Month.Year == 0 {
		return
	}
	s.Reporting.Of = len(ws.Villages)
	for i := range ws.Villages {
		v := &ws.Villages[i]
		switch r := ws.Report(s.Month, v); {
		case r == nil || r.Findings == nil && !r.Problems.Failed():
			s.Reporting.Missing = append(s.Reporting.Missing, v)
		case !r.Usable():
			s.Faulty = append(s.Faulty, v.ID.Text)
		}
	}
}

// documents tells how each document stands. Its errors are those of check.
func (s *Standing) documents(
	ctx context.Context, ws *workspace.Workspace, book *register.Book, problems *diag.List,
) error {
	r := run{ws: ws, units: plan(ws, Selection{}, problems), dry: true}
	r.cached = func(Job) (result, bool) { return result{}, false }
	outcomes, err := r.all(ctx, Selection{})
	if err != nil {
		return err
	}
	errors := map[string]int{}
	ofDocument := map[string]string{}
	for _, d := range ws.Documents {
		ofDocument[d.File] = d.ID
	}
	for _, p := range problems.Sorted() {
		if id := ofDocument[p.Place.File]; p.Severity() != diag.Error {
			continue
		} else if id != "" {
			errors[id]++
		} else {
			s.Errors++
		}
	}
	for i, u := range r.units {
		for j, job := range u.jobs {
			switch {
			case job.Document == nil:
			case outcomes[i].results == nil:
				errors[job.Document.ID]++
			default:
				errors[job.Document.ID] += outcomes[i].results[j].problems.Count(diag.Error)
			}
		}
	}
	for _, d := range ws.Documents {
		s.Documents = append(s.Documents, standingOf(ws, book, d, errors[d.ID]))
	}
	return nil
}

// standingOf is how a document stands.
func standingOf(ws *workspace.Workspace, book *register.Book, d *workspace.Document, errors int) DocumentStanding {
	s := DocumentStanding{ID: d.ID, Month: d.Month.Text, Errors: errors}
	villages := []*workspace.Village{nil}
	if d.Village() {
		villages, s.Villages = nil, len(ws.Villages)
		for i := range ws.Villages {
			villages = append(villages, &ws.Villages[i])
		}
	}
	for _, v := range villages {
		line, what := ChangedSince(ws, book, d, v)
		if line == nil {
			continue
		}
		s.Issued++
		s.Numbers = append(s.Numbers, line.Number.String())
		if what != (diag.Term{}) {
			s.Changed = append(s.Changed, line.Number.String())
		}
	}
	s.State = stateOf(ws, d, s, len(villages))
	return s
}

func stateOf(ws *workspace.Workspace, d *workspace.Document, s DocumentStanding, of int) DocumentState {
	switch {
	case len(s.Changed) > 0:
		return Outdated
	case of > 0 && s.Issued == of:
		return IssuedNow
	case waits(ws, d, &diag.List{}):
		return Waiting
	case s.Errors > 0:
		return WithErrors
	case len(d.ProposedTasks) > 0 || d.Watermark.Text != "":
		return Draft
	}
	return Ready
}

// In are the documents in a state.
func (s *Standing) In(state DocumentState) []DocumentStanding {
	return slices.DeleteFunc(slices.Clone(s.Documents), func(d DocumentStanding) bool { return d.State != state })
}

// next is what is to be done first.
func (s *Standing) next() NextStep {
	switch {
	case s.Errors > 0:
		return MendWorkspace
	case s.Month.Year == 0:
		return BeginNext
	case len(s.Proposals) > 0:
		return AcceptFirst
	case s.Closed == "" && len(s.Reporting.Missing)+len(s.Faulty) > 0:
		return CollectForms
	case s.Findings == nil && (s.Reporting.Of > 0 || len(s.In(Waiting)) > 0):
		return CommuneForm
	case len(s.In(WithErrors)) > 0:
		return MendDocuments
	case len(s.In(Draft)) > 0:
		return FinishDrafts
	case len(s.In(Outdated)) > 0:
		return ReplaceIssued
	case len(s.In(Ready)) > 0:
		return IssueReady
	}
	return BeginNext
}
