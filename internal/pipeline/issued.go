package pipeline

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"

	"vanban/internal/diag"
	"vanban/internal/register"
	"vanban/internal/workspace"
)

// archive is what was issued of a workspace; nil: nothing was.
type archive struct {
	folder string // of the workspace
	name   string // as the user calls it
	book   *register.Book
}

// Issued reads what was issued of a workspace, for its folder, and notes what is
// wrong with the register, and which documents would say something else today.
func Issued(folder string, ws *workspace.Workspace, problems *diag.List) (*register.Book, error) {
	book, err := register.Load(os.DirFS(folder), filepath.ToSlash(folder), ws, problems)
	if err != nil {
		return nil, err
	}
	said := newEssences(ws)
	for _, d := range ws.Documents {
		villages := []*workspace.Village{nil}
		if d.Village() {
			villages = nil
			for i := range ws.Villages {
				villages = append(villages, &ws.Villages[i])
			}
		}
		for _, v := range villages {
			if l, what := said.changed(book, d, v); l != nil && what != (diag.Term{}) {
				problems.Add(diag.ChangedSinceIssued, d.At, l.Reference().Term(), what, l.Number)
			}
		}
	}
	return book, nil
}

// archiveOf is what was issued of a workspace, for a build of it. What is wrong
// with the register stops no draft.
func archiveOf(folder string, ws *workspace.Workspace, problems *diag.List) (*archive, error) {
	var found diag.List
	book, err := Issued(folder, ws, &found)
	found.Defer(true)
	problems.Join(&found)
	return &archive{folder, filepath.ToSlash(folder), book}, err
}

// What of a document changed.
var (
	changedText    = diag.Term{Vi: "phần chữ", En: "the text"}
	changedFigures = diag.Term{Vi: "số liệu", En: "the figures"}
	changedBoth    = diag.Term{Vi: "phần chữ và số liệu", En: "text and figures"}
)

// ChangedSince is the line of a document that was issued and stands, for a
// village or nil, and what of it would be another today; nothing: it is what it
// was. Without a line it was not issued.
func ChangedSince(
	ws *workspace.Workspace, book *register.Book, d *workspace.Document, v *workspace.Village,
) (*register.Line, diag.Term) {
	return newEssences(ws).changed(book, d, v)
}

func (es *essences) changed(
	book *register.Book, d *workspace.Document, v *workspace.Village,
) (*register.Line, diag.Term) {
	id := ""
	if v != nil {
		id = v.ID.Text
	}
	l := book.Current(d.ID, id)
	if l == nil || l.Record.Essence == nil {
		return l, diag.Term{}
	}
	was := l.Record.Essence
	now := es.of(d, v, was.OfOthers)
	switch text, figures := now.Text != was.Text, now.Figures != was.Figures; {
	case text && figures:
		return l, changedBoth
	case text:
		return l, changedText
	case figures:
		return l, changedFigures
	}
	return l, diag.Term{}
}

// of is the line of a job's document that was issued and stands; nil when there is none.
func (a *archive) of(job Job) *register.Line {
	if a == nil || job.Document == nil {
		return nil
	}
	village := ""
	if job.Village != nil {
		village = job.Village.ID.Text
	}
	return a.book.Current(job.Document.ID, village)
}

// files are those of an issued document, byte for byte, in the job's formats. A
// file that is not what it was is a problem.
func (a *archive) files(job Job, l *register.Line, problems *diag.List) (m artifacts, err error) {
	m.issued = l.Number.String()
	for _, format := range job.Formats {
		name := job.Document.ID + "." + string(format)
		for _, f := range l.Record.Files {
			if f.Name != name {
				continue
			}
			below := path.Join(l.Texts[register.Folder], name)
			data, err := os.ReadFile(filepath.Join(a.folder, filepath.FromSlash(below)))
			if err != nil && !errors.Is(err, fs.ErrNotExist) {
				return m, fmt.Errorf("read what was issued: %w", err)
			}
			if sum(data) != f.SHA256 {
				problems.Add(diag.IssuedFileChanged, diag.Place{File: path.Join(a.name, below)}, l.Number)
				continue
			}
			m.files = append(m.files, File{job.name() + "." + string(format), data})
		}
	}
	return m, nil
}

// sum is that of what a job takes from what was issued.
func (a *archive) sum(l *register.Line) string {
	text := "issued " + l.Reference().String() + "\n"
	for _, f := range l.Record.Files {
		text += f.Name + " " + f.SHA256 + "\n"
	}
	return sum([]byte(text))
}
