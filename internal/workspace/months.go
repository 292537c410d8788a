package workspace

import (
	"path"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/intake"
	"vanban/internal/viet"
)

// Report is what a village reported in a month.
type Report struct {
	Village  *Village
	Findings *criteria.Findings // nil: nothing reported, or nothing that could be read
	Problems diag.List          // of this village alone: errors leave it out, not the others
}

// Report is what a village reported in a month; nil in a month in which none
// did.
func (ws *Workspace) Report(month viet.Month, v *Village) *Report {
	if reports := ws.Reports[month]; v != nil && v.place < len(reports) {
		return &reports[v.place]
	}
	return nil
}

// Usable reports whether there are findings that can be counted.
func (r *Report) Usable() bool { return r.Findings != nil && !r.Problems.Failed() }

// Directory finds the workspace's villages by what people call them.
func (ws *Workspace) Directory() *intake.Directory {
	names := make(map[string]string, len(ws.Villages))
	ids := make([]string, len(ws.Villages))
	for i, v := range ws.Villages {
		ids[i] = v.ID.Text
		names[v.ID.Text] = v.Name.Text
	}
	return intake.NewDirectory(names, ids)
}

// months reads the findings of every month: the commune's and the villages'.
func (r *reader) months(ws *Workspace) {
	ws.Reports = map[viet.Month][]Report{}
	known := ws.Directory()
	for _, folder := range r.glob("findings/*") {
		month, ok := viet.ParseMonth(path.Base(folder))
		if !ok {
			r.problems.Add(diag.BadMonth, diag.Place{File: r.path(folder)}, path.Base(folder))
			continue
		}
		r.oldFormats(folder)
		m := monthReader{r, ws, known, folder, month}
		switch found, there := m.commune(); {
		case found != nil:
			ws.Findings[month] = found
		case there:
			ws.Unread.Months[month] = true
		}
		if reports := m.villages(); reports != nil {
			ws.Reports[month] = reports
		}
	}
}

// monthReader reads the folder of a month.
type monthReader struct {
	*reader
	ws     *Workspace
	known  *intake.Directory
	folder string
	month  viet.Month
}

// The endings of files that hold findings.
var findingsEndings = []string{".yaml", ".csv", ".xlsx"}

// ProposalEnding is the ending of findings that were taken over from an earlier
// month and wait for somebody to accept them: they are never counted.
const ProposalEnding = ".de-xuat.yaml"

// commune reads the commune's findings: xa.yaml, xa.csv or xa.xlsx, and tells
// whether there is such a file.
func (m *monthReader) commune() (found *criteria.Findings, there bool) {
	if m.ws.Set == nil {
		return nil, false
	}
	first := ""
	for _, ending := range findingsEndings {
		file := path.Join(m.folder, "xa"+ending)
		switch {
		case !m.exists(file):
		case first != "":
			m.problems.Add(diag.SameSubject, diag.Place{File: m.path(file)}, m.ws.Agency.Called(), m.path(first))
		default:
			first = file
			found = m.findings(file, intake.Subject{Set: m.ws.Set, Month: m.month}, m.problems)
		}
	}
	if proposal := path.Join(m.folder, "xa"+ProposalEnding); first == "" && m.exists(proposal) {
		m.problems.Add(diag.ProposalWaits, diag.Place{File: m.path(proposal)}, 1, m.path(proposal))
	}
	return found, first != ""
}

// findings reads a file of one subject's findings.
func (m *monthReader) findings(file string, of intake.Subject, problems *diag.List) *criteria.Findings {
	var found *criteria.Findings
	if path.Ext(file) == ".yaml" {
		if text, ok := m.textInto(file, problems); ok {
			found = criteria.ReadFindings(m.path(file), text, of.Set, of.Month, of.Village, problems)
		}
	} else if table := m.table(file, problems); table != nil && table.Long() && of.Village != "" {
		found = m.oneOf(table, of, problems)
	} else if table != nil {
		found = table.Findings(of, problems)
	}
	if found != nil {
		found.CrossCheck(m.ws.Agency.Locality(), problems)
	}
	return found
}

// oneOf reads a village's own file whose rows name a village: all the same one.
func (m *monthReader) oneOf(table *intake.Table, of intake.Subject, problems *diag.List) *criteria.Findings {
	list := func(string) *diag.List { return problems }
	all := table.Villages(of.Set, of.Month, m.known, list, problems)
	for id := range all {
		if id != of.Village {
			problems.Add(diag.OtherVillage, diag.Place{File: table.File}, id, of.Village)
		}
	}
	return all[of.Village]
}

// table reads a workbook or a CSV table of findings.
func (m *monthReader) table(file string, problems *diag.List) *intake.Table {
	if path.Ext(file) == ".xlsx" {
		data, ok := m.bytes(file)
		if !ok {
			return nil
		}
		return intake.Workbook(m.path(file), data, problems)
	}
	text, ok := m.textInto(file, problems)
	if !ok {
		return nil
	}
	return intake.CSV(m.path(file), text, problems)
}
