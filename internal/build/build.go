// Package build runs the stages: for one document, for the month's matrix, for
// all there is in a workspace; and it writes the files, whole or not at all.
//
// Nothing is written when any problem is an error.
package build

import (
	"fmt"
	"slices"
	"strings"

	"vanban/internal/compose"
	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/render/docx"
	"vanban/internal/render/html"
	"vanban/internal/render/pdf"
	"vanban/internal/source"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// Format is a kind of output file, named by its ending.
type Format string

const (
	PDF  Format = "pdf"
	DOCX Format = "docx"
	HTML Format = "html"
	XLSX Format = "xlsx"
)

// Formats lists all formats.
var Formats = []Format{PDF, DOCX, HTML, XLSX}

// File is an output file; Name is its path below the output folder.
type File struct {
	Name string
	Data []byte
}

// Job is a document to make, for a village or, with nil, for the commune.
type Job struct {
	Document *workspace.Document
	Village  *workspace.Village
	Formats  []Format
	Faces    html.Faces
}

// name is the job's file name without ending.
func (j Job) name() string {
	if j.Village == nil {
		return j.Document.ID
	}
	return j.Document.ID + "/" + j.Village.ID.Text
}

// Document makes one document in the job's formats. It gives no file when any
// problem so far is an error.
func Document(ws *workspace.Workspace, job Job, problems *diag.List) ([]File, error) {
	tree := compose.Document(ws, job.Document, job.Village, problems)
	pages := layout.Lay(tree, problems)
	if problems.Failed() {
		return nil, nil
	}
	return render(tree, pages, job)
}

func render(tree *doc.Document, pages *layout.Pages, job Job) ([]File, error) {
	var files []File
	for _, format := range job.Formats {
		var data []byte
		var err error
		switch format {
		case PDF:
			data, err = pdf.Write(pages, pdf.Info{
				Title: tree.Info.Title, Author: tree.Info.Author,
				Subject: tree.Info.Subject, Language: doc.Language,
			})
		case DOCX:
			data, err = docx.Write(tree)
		case HTML:
			data = html.Write(tree, pages, job.Faces)
		default:
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("make %s.%s: %w", job.name(), format, err)
		}
		files = append(files, File{job.name() + "." + string(format), data})
	}
	return files, nil
}

// Selection is what of a workspace is made. The zero value is everything, with
// the matrix of the latest month.
type Selection struct {
	Documents []string   // ids; none is all
	Formats   []Format   // none is all
	Month     viet.Month // instead of the documents' own
	Faces     html.Faces // of HTML files
}

func (s Selection) wants(f Format) bool {
	return len(s.Formats) == 0 || slices.Contains(s.Formats, f)
}

// All makes what is selected. It gives no file when any problem is an error.
func All(ws *workspace.Workspace, s Selection, problems *diag.List) ([]File, error) {
	if len(s.Formats) == 0 {
		s.Formats = Formats
	}
	var files []File
	for _, d := range selected(ws, s, problems) {
		for _, job := range jobs(ws, d, s, problems) {
			made, err := Document(ws, job, problems)
			if err != nil {
				return nil, err
			}
			files = append(files, made...)
		}
	}
	if findings := matrixMonth(ws, s, problems); findings != nil && s.wants(XLSX) && !problems.Failed() {
		file, err := Matrix(ws, findings)
		if err != nil {
			return nil, err
		}
		files = append(files, file)
	}
	if problems.Failed() {
		return nil, nil
	}
	return files, nil
}

// selected finds the documents asked for.
func selected(ws *workspace.Workspace, s Selection, problems *diag.List) []*workspace.Document {
	if len(s.Documents) == 0 {
		return ws.Documents
	}
	var ids []string
	for _, d := range ws.Documents {
		ids = append(ids, d.ID)
	}
	var list []*workspace.Document
	for _, id := range s.Documents {
		if i := slices.Index(ids, id); i >= 0 {
			list = append(list, ws.Documents[i])
			continue
		}
		problems.AddNear(diag.UnknownDocument, diag.Place{}, diag.Nearest(id, ids), id, strings.Join(ids, ", "))
	}
	return list
}

// jobs are one for the commune, or one for each village.
func jobs(ws *workspace.Workspace, d *workspace.Document, s Selection, problems *diag.List) []Job {
	if s.Month.Year > 0 && d.Month.Text != "" {
		other := *d
		other.Month.Text = s.Month.String()
		d = &other
	}
	if !d.Village() {
		return []Job{{Document: d, Formats: s.Formats, Faces: s.Faces}}
	}
	if len(ws.Villages) == 0 {
		problems.Add(diag.NoVillages, d.Scope.At)
	}
	var list []Job
	for i := range ws.Villages {
		list = append(list, Job{Document: d, Village: &ws.Villages[i], Formats: s.Formats, Faces: s.Faces})
	}
	return list
}

// matrixMonth finds the findings whose matrix is made: of the month asked for,
// or of the latest there is.
func matrixMonth(ws *workspace.Workspace, s Selection, problems *diag.List) *criteria.Findings {
	if s.Month.Year > 0 {
		found := ws.Findings[s.Month]
		if found == nil && ws.Set != nil {
			problems.Add(diag.NoFindings, diag.Place{}, s.Month)
		}
		return found
	}
	return Latest(ws)
}

// Latest gives the findings of the latest month there is, nil without any.
func Latest(ws *workspace.Workspace) *criteria.Findings {
	var latest viet.Month
	for month := range ws.Findings {
		if latest.Before(month) {
			latest = month
		}
	}
	return ws.Findings[latest]
}

func texts(lines []source.String) []string {
	list := make([]string, len(lines))
	for i, l := range lines {
		list[i] = l.Text
	}
	return list
}
