package pipeline

import (
	"fmt"
	"maps"
	"slices"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/render/xlsx"
	"vanban/internal/source"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// matrixName begins the names of a month's workbooks.
const matrixName = "tieu-chi-"

// Matrix makes the commune's workbook of a month, with all that the months
// before and the villages say.
func Matrix(ws *workspace.Workspace, findings *criteria.Findings) (File, error) {
	return workbook(ws, Job{Month: findings.Month}, &diag.List{})
}

// workbook makes the workbook of a month: the commune's, or a village's.
func workbook(ws *workspace.Workspace, job Job, problems *diag.List) (File, error) {
	var data []byte
	var err error
	comments := job.review.comments(job.Village, problems)
	if job.Village == nil {
		month := monthOf(ws, ws.Findings[job.Month])
		month.Comments = comments
		data, err = xlsx.Matrix(month, matrixHead(ws))
	} else {
		village := reported(ws, job.Village, job.Month)
		village.Comments = comments
		data, err = xlsx.VillageBook(village, job.Month, ws.VillageSet, matrixHead(ws))
	}
	name := job.name() + "." + string(XLSX)
	if err != nil {
		return File{}, fmt.Errorf("make %s: %w", name, err)
	}
	return File{name, data}, nil
}

// monthOf gathers what the workbook of a month shows.
func monthOf(ws *workspace.Workspace, findings *criteria.Findings) xlsx.Month {
	m := xlsx.Month{
		Findings: findings, Before: ws.Findings[findings.Month.Previous()],
		VillageSet: ws.VillageSet,
	}
	for i := range ws.Villages {
		if ws.VillageSet != nil {
			m.Villages = append(m.Villages, reported(ws, &ws.Villages[i], findings.Month))
		}
	}
	for _, month := range slices.SortedFunc(maps.Keys(ws.Findings), viet.Month.Compare) {
		if month.Before(findings.Month) {
			m.Earlier = append(m.Earlier, ws.Findings[month])
		}
	}
	return m
}

// reported gives a village with what it reported in a month.
func reported(ws *workspace.Workspace, v *workspace.Village, month viet.Month) xlsx.Village {
	village := xlsx.Village{ID: v.ID.Text, Name: v.Name.Text}
	if r := ws.Report(month, v); r != nil {
		village.Faulty = r.Problems.Failed()
		if r.Usable() {
			village.Findings = r.Findings
		}
	}
	if r := ws.Report(month.Previous(), v); r != nil && r.Usable() {
		village.Before = r.Findings
	}
	return village
}

// matrixHead is what the workspace says of who issues and signs a table: the
// first of the signers.
func matrixHead(ws *workspace.Workspace) xlsx.Head {
	a := ws.Agency
	head := xlsx.Head{
		Styles: ws.Styles, Parent: texts(a.Parent), Agency: texts(a.Name),
		Place: a.Place.Text, Subject: a.Commune.Text, Locality: a.Locality(),
	}
	if len(ws.Signers) > 0 {
		first := ws.Signers[0].Value
		head.Authority, head.Signer = texts(first.Authority), first.Name.Text
	}
	return head
}

func texts(lines []source.String) []string {
	list := make([]string, len(lines))
	for i, l := range lines {
		list[i] = l.Text
	}
	return list
}
