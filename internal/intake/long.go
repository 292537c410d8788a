package intake

import (
	"slices"
	"strings"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/source"
	"vanban/internal/viet"
)

// Villages are what a long table says of each village, by id. What is wrong with
// the rows of a village is noted in the list that of gives for it; only rows
// whose village or indicator nobody can tell are problems of the table.
func (t *Table) Villages(set *criteria.Set, month viet.Month, known *Directory, of func(id string) *diag.List, problems *diag.List) map[string]*criteria.Findings {
	all := map[string]*criteria.Findings{}
	first := map[string]diag.Place{}
	r := &reading{Table: t, set: set, problems: problems}
	id := ""
	r.enter = func(row int) (ok bool) {
		r.problems = problems
		if id, ok = r.village(row, known); ok {
			r.problems = of(id)
		}
		return ok
	}
	r.read(func(code source.String, row int) {
		fs := all[id]
		if fs == nil {
			fs = criteria.New(set, month, id)
			all[id], first[id] = fs, code.At
		}
		if r.marked(row, t.illustrative) {
			fs.Illustrative = true
		}
		r.put(fs, code, row)
	})
	for id, fs := range all {
		fs.Close(first[id], of(id))
	}
	return all
}

// village is the id of the village that a row is about. Where the row has both
// an id and a name they must be the same village's.
func (r *reading) village(row int, known *Directory) (string, bool) {
	id := ""
	for _, col := range []int{r.villageID, r.villageName} {
		if col == 0 {
			continue
		}
		cell, ok := r.sheet.In(row, col).Read(r.problems)
		if !ok || cell.Text == "" {
			continue
		}
		find := known.Find
		if col == r.villageID {
			find = known.FindID
		}
		found, ok := find(cell.Text)
		switch {
		case !ok && id != "" && slices.Contains(known.Called(cell.Text), id):
			continue // one of several of the name, told by its id
		case !ok:
			r.stranger(cell, known)
			return "", false
		case id != "" && id != found:
			r.problems.Add(diag.TwoVillages, cell.At, cell.Text, id)
			return "", false
		}
		id = found
	}
	if id == "" {
		r.problems.Add(diag.NoVillage, r.placeIn(row))
	}
	return id, id != ""
}

// stranger notes a village that nobody knows, once for all its rows.
func (r *reading) stranger(called source.String, known *Directory) {
	if r.strangers[called.Text] {
		return
	}
	if r.strangers == nil {
		r.strangers = map[string]bool{}
	}
	r.strangers[called.Text] = true
	if ids := known.Called(called.Text); len(ids) > 1 {
		r.problems.Add(diag.AlikeVillages, called.At, called.Text, len(ids), strings.Join(ids, ", "))
		return
	}
	r.problems.AddNear(diag.UnknownVillage, called.At, known.Nearest(called.Text), called.Text)
}
