package pipeline

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/intake"
	"vanban/internal/source"
	"vanban/internal/store"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// Propose takes the findings of a month over as proposals for a later one:
// findings/2023-08/xa.de-xuat.yaml, and one for each village that reported. They
// are never counted; importing such a file accepts it. Subjects that have
// findings or a proposal already are left as they are.
func Propose(
	ctx context.Context, use store.Use, folder string, from viet.Month, asked Asked, problems *diag.List,
) ([]File, error) {
	held, err := lock(ctx, use, folder)
	if err != nil {
		return nil, err
	}
	defer held.Release()
	ws, err := loadWithSet(folder, asked.Legacy, problems)
	if err != nil || problems.Failed() {
		return nil, err
	}
	closed, err := readClosed(folder, ws)
	if err != nil {
		return nil, err
	}
	if report, is := closed.by(asked.Month); is && asked.Why == "" {
		at := diag.Place{File: path.Join(filepath.ToSlash(folder), "findings", asked.Month.String())}
		problems.Add(diag.ClosedFindings, at, asked.Month, report.Term())
		return nil, nil
	}
	p := proposing{newImporter(ws, problems), folder, asked.Month, nil}
	if found := ws.Findings[from]; found != nil {
		err = p.propose("xa", found)
	}
	for i := range ws.Reports[from] {
		if r := &ws.Reports[from][i]; r.Usable() && err == nil {
			err = p.propose("thon/"+r.Village.ID.Text, r.Findings)
		}
	}
	if err != nil {
		return nil, err
	}
	if ws.Findings[from] == nil && ws.Reports[from] == nil {
		problems.Add(diag.NoFindings, diag.Place{}, from)
		return nil, nil
	}
	w := &writing{folder: folder, Change: held.Begin()}
	defer w.Discard()
	for _, f := range p.files {
		if err := w.put(replacedFile{name: f.Name, now: f.Data}); err != nil {
			return nil, err
		}
	}
	if err := asked.keep(folder, "import", w.replaced, w.Change); err != nil {
		return nil, err
	}
	return p.files, w.Commit(ctx)
}

// proposing makes proposals for a month.
type proposing struct {
	*importer
	folder string
	to     viet.Month
	files  []File
}

// propose makes the proposal of a subject, unless there is something.
func (p *proposing) propose(base string, found *criteria.Findings) error {
	name := path.Join("findings", p.to.String(), base) + workspace.ProposalEnding
	_, err := os.Stat(filepath.Join(p.folder, filepath.FromSlash(name)))
	if err == nil || p.said(p.to, found.Village) != nil {
		return nil
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("look for %s: %w", name, err)
	}
	p.files = append(p.files, File{name, []byte(proposal(found, p.to))})
	return nil
}

// untouched reports whether a proposal is as it was made: nobody looked at it.
func (im *importer) untouched(file, text string, of intake.Subject) bool {
	if !strings.HasSuffix(file, workspace.ProposalEnding) {
		return false
	}
	for month := of.Month.Previous(); ; month = month.Previous() {
		if old := im.said(month, of.Village); old != nil {
			return text == proposal(old, of.Month)
		}
		if month.Year < of.Month.Year-1 {
			return false
		}
	}
}

// proposal is a findings file of another month that says what it is.
func proposal(found *criteria.Findings, to viet.Month) string {
	moved := criteria.New(found.Set, to, found.Village)
	moved.Illustrative = found.Illustrative
	var noted diag.List
	for _, ind := range found.Set.Indicators() {
		f := *found.Of(ind)
		moved.Put(source.String{Text: ind.ID, At: f.At}, &f, &noted)
	}
	return fmt.Sprintf("# ĐỀ XUẤT, chép từ %s: chưa phải kết quả của %s và chưa được tính.\n"+
		"# Xem lại từng chỉ tiêu, sửa, rồi nhận bằng lệnh vanban import với tệp này.\n", found.Month.Long(), to.Long()) + moved.YAML()
}
