package pipeline

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"runtime"
	"slices"

	"golang.org/x/sync/errgroup"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/render/xlsx"
	"vanban/internal/store"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// Handed is what came of making forms.
type Handed struct {
	Forms  []Entry  // the commune's, then a village's each
	Filled []string // forms that somebody filled in, and that stay as they are
}

// Forms makes the workbooks of a month that are handed out to be filled in, for
// the workspace in a folder, and puts them into the folder out, with a manifest:
// phieu-2023-08.xlsx for the commune, then phieu-2023-08/01-bai-lim.xlsx for each
// village. One that somebody worked on is never made again.
func Forms(ctx context.Context, use store.Use, folder, out string, asked Asked, problems *diag.List) (*Handed, error) {
	o, err := openOutput(ctx, use, folder, out, Selection{})
	if err != nil {
		return nil, err
	}
	defer o.close()
	files, err := forms(ctx, use, folder, asked, problems)
	if err != nil || problems.Failed() {
		return nil, err
	}
	h := &Handed{}
	for _, f := range files {
		e := Entry{Name: f.Name, Source: "findings/" + asked.Month.String(), Month: asked.Month.String(), Form: true}
		e.Size, e.SHA256 = int64(len(f.Data)), sum(f.Data)
		e, listed, err := o.place(f, e)
		if err != nil {
			return nil, err
		}
		if listed {
			h.Forms = append(h.Forms, e)
		}
	}
	if err := o.clearForms(asked.Month.String(), files); err != nil {
		return nil, err
	}
	h.Filled = o.touched
	return h, o.finish(ctx, o.last.with(h.Forms))
}

// clearForms takes away the forms of a month whose villages have another name or id
// now. Those that somebody filled in stay, and are told.
func (o *output) clearForms(month string, now []File) error {
	var kept []Entry
	for _, e := range o.last.Files {
		if !e.Form || e.Month != month || slices.ContainsFunc(now, func(f File) bool { return f.Name == e.Name }) {
			kept = append(kept, e)
			continue
		}
		data, err := os.ReadFile(filepath.Join(o.folder, filepath.FromSlash(e.Name)))
		switch {
		case errors.Is(err, fs.ErrNotExist):
			continue
		case err != nil:
			return fmt.Errorf("read a form: %w", err)
		case sum(data) != e.SHA256:
			o.touched = append(o.touched, e.Name)
			kept = append(kept, e)
			continue
		}
		if err := o.change.Remove(e.Name, store.SumOf(data)); err != nil {
			return err
		}
	}
	last := *o.last
	last.Files = kept
	o.last = &last
	return nil
}

// forms makes the forms of a workspace.
func forms(ctx context.Context, use store.Use, folder string, asked Asked, problems *diag.List) ([]File, error) {
	held, err := use.Share(ctx, folder)
	if err != nil {
		return nil, err
	}
	defer held.Release()
	ws, err := loadWithSet(folder, asked.Legacy, problems)
	if err != nil || problems.Failed() {
		return nil, err
	}
	switch at := (diag.Place{File: path.Join(filepath.ToSlash(folder), "vanban.yaml")}); {
	case len(ws.Villages) == 0:
		problems.Add(diag.MissingField, at, "villages")
	case ws.VillageSet == nil:
		problems.Add(diag.NoVillageSet, at)
	}
	if problems.Failed() {
		return nil, nil
	}
	month := asked.Month
	name := "phieu-" + month.String()
	commune := xlsx.Blank{
		Set: ws.Set, Month: month, Whose: matrixHead(ws).Subject,
		Said: ws.Findings[month], Before: criteria.LatestBefore(ws.Findings, month),
	}
	files := make([]File, len(ws.Villages)+1)
	var group errgroup.Group
	group.SetLimit(runtime.GOMAXPROCS(0))
	for i := range files {
		group.Go(func() (err error) {
			if i == 0 {
				files[i], err = form(name, commune, matrixHead(ws))
			} else {
				files[i], err = form(name+"/"+ws.Villages[i-1].FileName(), villageForm(ws, i-1, month), villageHead(ws, i-1))
			}
			return err
		})
	}
	return files, group.Wait()
}

func form(name string, blank xlsx.Blank, head xlsx.Head) (File, error) {
	data, err := xlsx.Form(blank, head)
	if err != nil {
		return File{}, fmt.Errorf("make the form %s: %w", name, err)
	}
	return File{name + ".xlsx", data}, nil
}

// villageForm is what the form of a village is made for.
func villageForm(ws *workspace.Workspace, i int, month viet.Month) xlsx.Blank {
	v := ws.Villages[i]
	blank := xlsx.Blank{Set: ws.VillageSet, Month: month, Village: v.ID.Text, Whose: v.FullName()}
	reported := map[viet.Month]*criteria.Findings{}
	for m, reports := range ws.Reports {
		if reports[i].Usable() {
			reported[m] = reports[i].Findings
		}
	}
	blank.Said, blank.Before = reported[month], criteria.LatestBefore(reported, month)
	return blank
}

// villageHead is what stands above and below a village's form.
func villageHead(ws *workspace.Workspace, i int) xlsx.Head {
	head := matrixHead(ws)
	head.Parent, head.Agency = head.Agency, []string{ws.Villages[i].FullName()}
	head.Authority, head.Signer = []string{"Đại diện " + ws.Villages[i].FullName()}, ""
	return head
}
