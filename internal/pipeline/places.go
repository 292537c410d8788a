package pipeline

import (
	"slices"
	"strings"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// place is where a text of a finding begins or, without a field, the finding.
type place struct {
	at        diag.Place
	village   string // its id; empty: the commune's
	indicator string // its number
	field     string // its key
	text      string
}

// places are those of all that was found in a month, in the order of the files.
type places []place

func placesOf(ws *workspace.Workspace, month viet.Month) places {
	var list places
	if fs := ws.Findings[month]; fs != nil {
		list.add(fs)
	}
	reports := ws.Reports[month]
	for i := range reports {
		if reports[i].Findings != nil {
			list.add(reports[i].Findings)
		}
	}
	slices.SortStableFunc(list, func(a, b place) int { return a.at.Compare(b.at) })
	return list
}

// add adds the places of findings.
func (l *places) add(fs *criteria.Findings) {
	for _, ind := range fs.Set.Indicators() {
		f := fs.Of(ind)
		if f.Empty() {
			continue // its place is the table's
		}
		these := []place{{at: f.At}}
		for _, field := range criteria.Fields {
			if s := field.Of(f); s.Text != "" {
				these = append(these, place{at: s.At, field: field.Key, text: s.Text})
			}
		}
		for _, p := range these {
			if p.at.Line > 0 || p.at.Cell != "" {
				p.village, p.indicator = fs.Village, ind.ID
				*l = append(*l, p)
			}
		}
	}
}

// of finds what a problem lies in: the last text that begins at its place or
// before it, in a workbook the one of its cell. Of several that begin together
// it is the one with the problem's words. What is of a whole table lies in none.
func (l places) of(p diag.Problem) (is place, found bool) {
	end, _ := slices.BinarySearchFunc(l, p.Place, func(is place, at diag.Place) int {
		if is.at.Compare(at) <= 0 {
			return -1
		}
		return 1
	})
	if end == 0 || p.Code == diag.NotAssessed || l[end-1].at.File != p.Place.File || p.Place.Cell != "" && l[end-1].at != p.Place {
		return place{}, false
	}
	begin := end - 1
	for begin > 0 && l[begin-1].at == l[end-1].at {
		begin--
	}
	for _, is := range l[begin:end] {
		if p.Excerpt != "" && strings.Contains(is.text, p.Excerpt) {
			return is, true
		}
	}
	return l[begin], true
}
