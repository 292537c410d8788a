package pipeline

import (
	"context"
	"path"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/store"
	"vanban/internal/workspace"
)

// Begun is what came of beginning a month.
type Begun struct {
	Documents []BegunDocument
	Forms     *Handed // nil: nobody reports in this workspace
}

// BegunDocument is a document of the month that recurs.
type BegunDocument struct {
	ID, File string // below the workspace
	From     string // the id of the document that it was made of; empty: it was there
	Tasks    int    // that were taken over as proposals
}

// BeginMonth makes for a month the documents that recur, and then the forms that
// are handed out. What is there stays: done again it changes nothing. It gives
// nil when any problem is an error.
func BeginMonth(
	ctx context.Context, use store.Use, folder, out string, asked Asked, problems *diag.List,
) (*Begun, error) {
	b := &Begun{}
	ws, err := b.documents(ctx, use, folder, asked, problems)
	if err != nil || problems.Failed() {
		return nil, err
	}
	if ws.VillageSet == nil || len(ws.Villages) == 0 {
		return b, nil
	}
	b.Forms, err = Forms(ctx, use, folder, out, asked, problems)
	if err != nil || problems.Failed() {
		return nil, err
	}
	return b, nil
}

// documents makes the documents of the month.
func (b *Begun) documents(
	ctx context.Context, use store.Use, folder string, asked Asked, problems *diag.List,
) (*workspace.Workspace, error) {
	held, err := lock(ctx, use, folder)
	if err != nil {
		return nil, err
	}
	defer held.Release()
	ws, err := loadFor(folder, asked.Legacy, problems)
	if err != nil || problems.Failed() {
		return nil, err
	}
	for _, d := range ws.Documents {
		if d.Recurs.Text == workspace.Monthly && d.Month.Text == asked.Month.String() {
			b.Documents = append(b.Documents, BegunDocument{ID: d.ID, File: path.Join("documents", d.ID+".md")})
		}
	}
	var files []File
	for _, d := range ws.Recurring(asked.Month) {
		next := d.For(asked.Month, criteria.LatestBefore(ws.Findings, asked.Month))
		made := BegunDocument{ID: next.ID, File: path.Join("documents", next.ID+".md"), From: d.ID, Tasks: next.Tasks}
		if !free(ws, next.ID, problems) {
			continue
		}
		for _, line := range next.OldMonth {
			at := diag.Place{File: path.Join(ws.Folder, made.File), Line: line}
			problems.Add(diag.OldMonthInText, at, d.Month.Text, asked.Month.Long())
		}
		files = append(files, File{made.File, []byte(next.Text)})
		b.Documents = append(b.Documents, made)
	}
	if len(b.Documents) == 0 {
		problems.Add(diag.NothingRecurs, diag.Place{}, asked.Month)
	}
	if problems.Failed() || len(files) == 0 {
		return ws, nil
	}
	return ws, write(ctx, held, files, store.Nothing)
}

// free notes a document that has the id already.
func free(ws *workspace.Workspace, id string, problems *diag.List) bool {
	for _, d := range ws.Documents {
		if workspace.Alike(d.ID, id) {
			problems.Add(diag.DocumentExists, diag.Place{File: d.File}, d.ID)
			return false
		}
	}
	return true
}
