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
	"vanban/internal/check/rule"
	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/reading"
	"vanban/internal/source"
	"vanban/internal/workspace"
)

// Document holds one document against every rule for documents that was in
// force on its day.
func Document(ws *workspace.Workspace, d *workspace.Document, tree *doc.Document, problems *diag.List) Summary {
	p := rule.NewDocument(ws, d, reading.New(tree), tree)
	hold(p, func(r *rule.Rule) bool { return r.InForce(p.Date) })
	summary := Summary{Documents: 1}
	summary.take(p.Done(), problems, d.Accept, ws.Check.Accept)
	noteUnevaluated(p.Done(), d.Place(d.Date), problems)
	checkAccepted(d.Accept, problems)
	return summary
}

// hold lets the wanted rules look at a document. Those that look at citations
// share one pass over them.
func hold(p *rule.Document, wanted func(*rule.Rule) bool) {
	var ofCitations []*rule.Rule
	for i := range Rules {
		r := &Rules[i]
		if r.Document == nil && r.Citation == nil || !wanted(r) {
			continue
		}
		if p.Begin(r); r.Document != nil {
			r.Document(p)
		}
		if r.Citation != nil {
			ofCitations = append(ofCitations, r)
		}
	}
	for _, c := range p.Citations() {
		for _, r := range ofCitations {
			p.Begin(r)
			r.Citation(p, c)
		}
	}
}

// Workspace holds what is not of one document against the rules for it.
func Workspace(ws *workspace.Workspace, problems *diag.List) Summary {
	var summary Summary
	if ws.Unread.All {
		return summary
	}
	f := rule.NewFolder(ws)
	for i := range Rules {
		if r := &Rules[i]; r.Workspace != nil {
			f.Begin(r)
			r.Workspace(f)
		}
	}
	summary.take(f.Done(), problems, ws.Check.Accept)
	for _, fs := range f.Months() {
		findings(ws, fs, &summary, problems)
	}
	noteUnevaluated(f.Done(), ws.Agency.At, problems)
	checkAccepted(ws.Check.Accept, problems)
	return summary
}

// findings holds the texts of a month's findings against the rules for them,
// whether a document prints them or not. What a document of that month lets
// stand, stands here too. What is an error here stops no build: it will, when a
// document prints it.
func findings(ws *workspace.Workspace, fs *criteria.Findings, summary *Summary, problems *diag.List) {
	var texts []source.String
	for _, i := range fs.Set.Indicators() {
		f := fs.Of(i)
		for _, s := range []source.String{f.Cause, f.Target, f.Proposal, f.Responsible, f.Note} {
			if s.Text != "" {
				texts = append(texts, s)
			}
		}
	}
	p := rule.NewDocument(ws, &workspace.Document{}, reading.Texts(texts), &doc.Document{})
	hold(p, func(r *rule.Rule) bool { return r.InFindings })
	accepted := [][]source.Entry[source.String]{ws.Check.Accept}
	for _, d := range ws.Documents {
		if d.Month.Text == fs.Month.String() {
			accepted = append(accepted, d.Accept)
		}
	}
	var slips diag.List
	summary.take(p.Done(), &slips, accepted...)
	slips.Defer(true)
	problems.Join(&slips)
}
