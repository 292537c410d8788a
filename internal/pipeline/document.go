// Package pipeline runs the stages: for one document, for a month's workbooks,
// for all there is in a workspace; and it puts the files into their folder.
//
// An error in the commune's data or in a document itself: nothing is written.
// An error in one village's data leaves that village out, and says so. What
// earlier runs made and is still right stays as it is. The same input gives
// the same bytes, whatever the number of workers.
package pipeline

import (
	"fmt"
	"sync"

	"vanban/internal/check"
	"vanban/internal/compose"
	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/render/docx"
	"vanban/internal/render/html"
	"vanban/internal/render/pdf"
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

// Job is a document to make or, without one, the workbook of a month; for a
// village or, with nil, for the commune.
type Job struct {
	Document *workspace.Document
	Month    viet.Month // of the workbook
	Village  *workspace.Village
	Formats  []Format
	Faces    html.Faces
	Comments diag.Lang // of the comments on what is wrong, in Word and Excel; empty: none

	review *review // of the workbook's month; nil: no comments
}

// name is the job's file name without ending.
func (j Job) name() string {
	name := matrixName + j.Month.String()
	if j.Document != nil {
		name = j.Document.ID
	}
	if j.Village != nil {
		name += "/" + j.Village.ID.Text
	}
	return name
}

// fileNames are the names of the job's files.
func (j Job) fileNames() []string {
	formats := j.Formats
	if j.Document == nil {
		formats = []Format{XLSX}
	}
	names := make([]string, len(formats))
	for i, f := range formats {
		names[i] = j.name() + "." + string(f)
	}
	return names
}

// Document makes one document in the job's formats. It gives no file when any
// problem so far is an error; a slip against the rules stops only a document
// that has its number.
func Document(ws *workspace.Workspace, job Job, problems *diag.List) ([]File, error) {
	m, err := document(ws, job, problems)
	return m.files, err
}

func document(ws *workspace.Workspace, job Job, problems *diag.List) (m artifacts, err error) {
	p := proofOf(ws, job)
	m.summary = p.summary
	problems.Join(&p.found)
	if problems.Failed() {
		return m, nil
	}
	m.ofOthers = p.tree.OfOthers
	m.files, err = render(&p, job, ws.Folder)
	return m, err
}

// proof is a composed document, and what was found in it on the way.
type proof struct {
	tree    *doc.Document
	found   diag.List
	summary check.Summary
	pages   func() *layout.Pages // of the tree, laid out when asked for
}

func proofOf(ws *workspace.Workspace, job Job) (p proof) {
	var slips diag.List
	p.tree = compose.Document(ws, job.Document, job.Village, &p.found)
	if !p.found.Failed() { // what is half composed would be held against the rules for nothing
		p.summary = check.Document(ws, job.Document, p.tree, &slips)
		slips.Defer(job.Document.Draft())
	}
	p.found.Join(&slips)
	layout.Missing(p.tree, &p.found)
	tree := p.tree
	p.pages = sync.OnceValue(func() *layout.Pages { return layout.Lay(tree) })
	return p
}

func render(p *proof, job Job, folder string) ([]File, error) {
	var files []File
	for _, format := range job.Formats {
		var data []byte
		var err error
		switch format {
		case PDF:
			data, err = pdf.Write(p.pages(), pdfInfo(p.tree))
		case DOCX:
			data, err = docx.Write(p.tree, p.pages(), comments(&p.found, job.Comments, folder)...)
		case HTML:
			data = html.Write(p.tree, p.pages(), job.Faces)
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

func pdfInfo(tree *doc.Document) pdf.Info {
	return pdf.Info{Title: tree.Info.Title, Author: tree.Info.Author, Subject: tree.Info.Subject, Language: doc.Language}
}
