package pipeline

import (
	"slices"
	"strings"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/render/html"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// Selection is what of a workspace is made, and how. The zero value is
// everything, with the workbooks of the latest month.
type Selection struct {
	Documents []string     // ids; none is all, and the workbooks
	Villages  []string     // ids; none is all, and what is the commune's
	Formats   []Format     // none is all; XLSX is the workbooks, also beside Documents
	Month     viet.Month   // whose documents and workbooks; zero: all documents, the workbooks of the latest
	Legacy    *viet.Legacy // the encoding of the workspace's texts; nil is to find out
	Faces     html.Faces   // of HTML files
	Comments  diag.Lang    // of the comments on what is wrong, in Word and Excel; empty: none
	Shard     Shard
	Workers   int                   // at the same time; 0: one for each processor
	Force     bool                  // make also what is right as it is
	Overwrite bool                  // replace also what somebody worked on, which goes to kept/ first
	Progress  func(done, total int) // told after each village and each file of the commune's, once at a time
}

// Shard is a part of the work, from 1 on; the zero value is all of it.
type Shard struct{ Part, Of int }

// unit is made or left out as a whole: a document or workbook of the commune,
// or all that one village gets.
type unit struct {
	village *workspace.Village // nil: the commune's
	jobs    []Job
}

// plan lists what is selected: the documents of the commune, the matrix, then
// village by village, each in the workspace's order. Of one that could not be
// read nothing can be selected.
func plan(ws *workspace.Workspace, s Selection, problems *diag.List) []unit {
	if ws.Unread.All {
		return nil
	}
	documents := s.documents(ws, problems)
	villages := s.villages(ws, problems)
	month, hasMonth := s.workbookMonth(ws, problems)
	var units []unit
	commune := func(j Job) { units = append(units, unit{jobs: []Job{j}}) }
	for _, d := range documents {
		if !d.Village() && (len(s.Documents) > 0 || len(s.Villages) == 0) {
			commune(s.job(d, nil))
		}
	}
	book := Job{Month: month, Comments: s.Comments, review: s.reviewOf(ws, month, problems)}
	if hasMonth && len(s.Villages) == 0 {
		commune(book)
	}
	for _, v := range villages {
		u := unit{village: v}
		for _, d := range documents {
			if d.Village() {
				u.jobs = append(u.jobs, s.job(d, v))
			}
		}
		if hasMonth && ws.Reports[month] != nil {
			book.Village = v
			u.jobs = append(u.jobs, book)
		}
		if len(u.jobs) > 0 {
			units = append(units, u)
		}
	}
	return units
}

// part keeps the units of the shard.
func (s Shard) part(units []unit) []unit {
	if s.Of == 0 {
		return units
	}
	var mine []unit
	for i := s.Part - 1; i < len(units); i += s.Of {
		mine = append(mine, units[i])
	}
	return mine
}

// documents finds the documents asked for; none when only workbooks are.
func (s Selection) documents(ws *workspace.Workspace, problems *diag.List) []*workspace.Document {
	ids := make([]string, len(ws.Documents))
	for i, d := range ws.Documents {
		ids[i] = d.ID
	}
	var list []*workspace.Document
	for _, i := range chosen(s.Documents, ids, func(id string) {
		problems.AddNear(diag.UnknownDocument, diag.Place{}, diag.Nearest(id, ids), id, strings.Join(ids, ", "))
	}) {
		d := ws.Documents[i]
		if !s.ofMonth(d, problems) || len(s.Documents) == 0 && waits(ws, d, problems) {
			continue
		}
		if d.Village() && len(ws.Villages) == 0 && !ws.Unread.Villages {
			problems.Add(diag.NoVillages, d.Scope.At)
		}
		list = append(list, d)
	}
	if len(s.textFormats()) == 0 {
		return nil
	}
	if s.Month.Year > 0 && len(list)+len(s.Documents) == 0 {
		problems.Add(diag.NoDocumentsOfMonth, diag.Place{}, s.Month)
	}
	return list
}

// waits notes a document that was begun for its month, which has no figures yet.
func waits(ws *workspace.Workspace, d *workspace.Document, problems *diag.List) bool {
	month, ok := viet.ParseMonth(d.Month.Text)
	figures := ws.Set == nil || ws.Unread.Months[month] || ws.Findings[month] != nil
	if d.Recurs.Text != workspace.Monthly || !ok || figures {
		return false
	}
	problems.Add(diag.WaitsForFigures, d.Month.At, month)
	return true
}

// ofMonth reports whether a document is of the month asked for. One that is asked
// for by its id as well and is of another month is a problem.
func (s Selection) ofMonth(d *workspace.Document, problems *diag.List) bool {
	if s.Month.Year == 0 || d.Month.Text == s.Month.String() {
		return true
	}
	if len(s.Documents) > 0 && d.Month.Text != "" {
		problems.Add(diag.OtherDocumentMonth, d.Month.At, d.ID, d.Month.Text, s.Month)
	}
	return len(s.Documents) > 0
}

// villages finds the villages asked for.
func (s Selection) villages(ws *workspace.Workspace, problems *diag.List) []*workspace.Village {
	ids := make([]string, len(ws.Villages))
	for i := range ws.Villages {
		ids[i] = ws.Villages[i].ID.Text
	}
	var list []*workspace.Village
	for _, i := range chosen(s.Villages, ids, func(id string) {
		problems.AddNear(diag.UnknownVillage, diag.Place{}, diag.Nearest(id, ids), id)
	}) {
		list = append(list, &ws.Villages[i])
	}
	return list
}

// chosen gives the indexes of the ids that are wanted, each once and in the
// order of ids; without a wish, of all.
func chosen(wanted, ids []string, unknown func(string)) []int {
	var list []int
	for i, id := range ids {
		if len(wanted) == 0 || slices.Contains(wanted, id) {
			list = append(list, i)
		}
	}
	for _, id := range wanted {
		if !slices.Contains(ids, id) {
			unknown(id)
		}
	}
	return list
}

// job is a document's.
func (s Selection) job(d *workspace.Document, v *workspace.Village) Job {
	return Job{Document: d, Village: v, Formats: s.textFormats(), Faces: s.Faces, Comments: s.Comments}
}

// textFormats are the formats that documents are made in.
func (s Selection) textFormats() []Format {
	wanted := s.Formats
	if len(wanted) == 0 {
		wanted = Formats
	}
	return slices.DeleteFunc(slices.Clone(wanted), func(f Format) bool { return f == XLSX })
}

// workbookMonth is the month whose workbooks are made: the one asked for, or
// the latest there is.
func (s Selection) workbookMonth(ws *workspace.Workspace, problems *diag.List) (viet.Month, bool) {
	wanted := len(s.Documents)+len(s.Formats) == 0 || slices.Contains(s.Formats, XLSX)
	if s.Month.Year > 0 {
		if ws.Findings[s.Month] == nil && ws.Set != nil && wanted {
			problems.Add(diag.NoFindings, diag.Place{}, s.Month)
		}
		return s.Month, wanted && ws.Findings[s.Month] != nil
	}
	latest := criteria.Latest(ws.Findings)
	if latest == nil {
		return viet.Month{}, false
	}
	return latest.Month, wanted
}
