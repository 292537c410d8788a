// Package check finds what a strict clerk would mark before a document is
// signed: against the decree's form and capitals, in numbers that disagree, in
// what is missing, in the language, in what is out of date.
//
// It reads the values of a workspace and the trees of its documents, as they
// are printed, and adds problems at the places where the words were written.
// A rule that could not be evaluated says so and never counts as passed. The
// package changes nothing, reads no file and judges no rating.
package check

import (
	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// Document holds one document against every rule for documents that was in
// force on its day.
func Document(ws *workspace.Workspace, d *workspace.Document, tree *doc.Document, problems *diag.List) Tally {
	p := newPaper(ws, d, tree)
	tally := Tally{Documents: 1}
	for i := range Rules {
		r := &Rules[i]
		if r.document == nil || !r.inForce(p.date) {
			continue
		}
		p.begin(r.Code)
		r.document(p)
		tally.add(r.Code, p.finish(problems, d.Accept, ws.Check.Accept))
	}
	p.reportUnevaluated(d.Place(d.Date), problems)
	checkAccepted(d.Accept, problems)
	return tally
}

// Workspace holds what is not of one document against the rules for it.
func Workspace(ws *workspace.Workspace, problems *diag.List) Tally {
	var tally Tally
	if ws.Unread.All {
		return tally
	}
	f := newFolder(ws)
	for i := range Rules {
		r := &Rules[i]
		if r.workspace == nil {
			continue
		}
		f.begin(r.Code)
		r.workspace(f)
		tally.add(r.Code, f.finish(problems, ws.Check.Accept))
	}
	for _, fs := range f.checkedMonths() {
		f.texts(fs, &tally, problems)
	}
	f.reportUnevaluated(ws.Agency.At, problems)
	checkAccepted(ws.Check.Accept, problems)
	return tally
}

// inForce reports whether the rule was in force on the day of a document; one
// without a day is held against every rule.
func (r *Rule) inForce(day viet.Date) bool {
	if day == (viet.Date{}) {
		return true
	}
	return !day.Last().Before(r.From) && (r.Until == (viet.Date{}) || !r.Until.Before(day))
}
