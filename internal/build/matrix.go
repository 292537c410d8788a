package build

import (
	"fmt"
	"maps"
	"slices"

	"vanban/internal/criteria"
	"vanban/internal/render/xlsx"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// Matrix makes the commune's workbook of a month, with all that the months
// before and the villages say.
func Matrix(ws *workspace.Workspace, findings *criteria.Findings) (File, error) {
	data, err := xlsx.Matrix(monthOf(ws, findings), matrixHead(ws))
	if err != nil {
		return File{}, fmt.Errorf("make the matrix of %s: %w", findings.Month, err)
	}
	return File{"tieu-chi-" + findings.Month.String() + ".xlsx", data}, nil
}

// monthOf gathers what the workbook of a month shows.
func monthOf(ws *workspace.Workspace, findings *criteria.Findings) xlsx.Month {
	m := xlsx.Month{
		Findings: findings, Before: ws.Findings[findings.Month.Previous()],
		VillageSet: ws.VillageSet, Villages: reported(ws, findings.Month),
	}
	for _, month := range slices.SortedFunc(maps.Keys(ws.Findings), viet.Month.Compare) {
		if month.Before(findings.Month) {
			m.Earlier = append(m.Earlier, ws.Findings[month])
		}
	}
	return m
}

// reported gives the villages with what they reported in a month. In a month
// without any report none of them has.
func reported(ws *workspace.Workspace, month viet.Month) []xlsx.Village {
	if ws.VillageSet == nil {
		return nil
	}
	villages := make([]xlsx.Village, len(ws.Villages))
	for i, v := range ws.Villages {
		villages[i] = xlsx.Village{ID: v.ID.Text, Name: v.Name.Text}
	}
	for i, r := range ws.Reports[month] {
		villages[i].Faulty = r.Problems.Failed()
		if r.Usable() {
			villages[i].Findings = r.Findings
		}
	}
	for i, r := range ws.Reports[month.Previous()] {
		if r.Usable() {
			villages[i].Before = r.Findings
		}
	}
	return villages
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
