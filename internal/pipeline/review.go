package pipeline

import (
	"fmt"
	"sync"

	"vanban/internal/diag"
	"vanban/internal/render/xlsx"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// review finds what is wrong with the findings of a month, for the comments in
// its workbooks. What all of these need is found once.
type review struct {
	ws        *workspace.Workspace
	month     viet.Month
	lang      diag.Lang
	documents []*workspace.Document // that speak of the month, whether they are made or not
	common    func() *diag.List     // what is not one village's alone
	places    func() places
}

// reviewOf prepares the review of a month; problems are those of the
// workspace. Without comments to make it is nil.
func (s Selection) reviewOf(ws *workspace.Workspace, month viet.Month, problems *diag.List) *review {
	if s.Comments == "" {
		return nil
	}
	var known diag.List
	known.Join(problems)
	r := &review{ws: ws, month: month, lang: s.Comments}
	for _, d := range ws.Documents {
		if d.Month.Text == month.String() {
			r.documents = append(r.documents, d)
		}
	}
	r.common = sync.OnceValue(func() *diag.List { return r.ofAll(known) })
	r.places = sync.OnceValue(func() places { return placesOf(ws, month) })
	return r
}

// ofAll adds what is wrong with the month's documents to what is known. What
// the commune found reads alike in every village's document: there the first
// village's stands for all.
func (r *review) ofAll(known diag.List) *diag.List {
	for _, d := range r.documents {
		switch {
		case !d.Village():
			r.read(d, nil, &known)
		case len(r.ws.Villages) > 0:
			r.read(d, &r.ws.Villages[0], &known)
		}
	}
	return &known
}

// ofVillage is what is wrong with a village's report and its documents.
func (r *review) ofVillage(v *workspace.Village) *diag.List {
	var found diag.List
	if report := r.ws.Report(r.month, v); report != nil {
		found.Join(&report.Problems)
	}
	for _, d := range r.documents {
		if d.Village() {
			r.read(d, v, &found)
		}
	}
	return &found
}

func (r *review) read(d *workspace.Document, v *workspace.Village, found *diag.List) {
	p := proofOf(r.ws, Job{Document: d, Village: v})
	found.Join(&p.found)
	if p.summary.Documents == 0 {
		found.Add(diag.NotReviewed, diag.Place{File: d.File})
	}
}

// comments are those in a workbook: a village's or, with nil, the commune's.
// What is on no finding of the month has none; what several documents meet is
// said once. Documents that could not be read are problems.
func (r *review) comments(v *workspace.Village, problems *diag.List) []xlsx.Comment {
	if r == nil {
		return nil
	}
	whose := ""
	var found diag.List
	found.Join(r.common())
	if v != nil {
		whose = v.ID.Text
		found.Join(r.ofVillage(v))
	}
	var list []xlsx.Comment
	said := map[string]bool{}
	for _, p := range marked(&found, r.lang, r.ws.Folder) {
		if p.Code == diag.NotReviewed {
			problems.Note(p)
		}
		at, placed := r.places().of(p)
		if !placed || at.village != whose {
			continue
		}
		c := xlsx.Comment{Indicator: at.indicator, Field: at.field, Paragraphs: commentOn(p, r.lang)}
		if key := fmt.Sprintf("%q", c); !said[key] {
			said[key] = true
			list = append(list, c)
		}
	}
	return list
}
