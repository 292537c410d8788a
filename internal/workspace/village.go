package workspace

import (
	"io/fs"

	"vanban/internal/diag"
	"vanban/internal/sheet"
	"vanban/internal/source"
)

// Village is a village (thôn, bản, tổ dân phố) of the commune.
type Village struct {
	ID, Name source.String
	Columns  map[string]string // every column of the list by its name
}

// villages reads the list of villages.
func (r *reader) villages(file source.String) []Village {
	if file.Text == "" {
		return nil
	}
	if !fs.ValidPath(file.Text) || !r.exists(file.Text) {
		r.problems.Add(diag.MissingFile, file.At, file.Text)
		return nil
	}
	text, ok := r.text(file.Text)
	if !ok {
		return nil
	}
	return villagesOf(sheet.CSV(r.path(file.Text), text, r.problems), r.problems)
}

// villagesOf makes villages of a table with the columns id and name.
func villagesOf(t *sheet.Table, problems *diag.List) []Village {
	id, name := t.Column("id"), t.Column("name")
	for _, needed := range []struct {
		index int
		name  string
	}{{id, "id"}, {name, "name"}} {
		if needed.index < 0 {
			problems.Add(diag.MissingColumn, diag.Place{File: t.File, Line: 1}, needed.name)
		}
	}
	if id < 0 || name < 0 {
		return nil
	}
	lines := map[string]int{}
	var villages []Village
	for _, row := range t.Rows {
		v := Village{ID: row[id], Name: row[name], Columns: map[string]string{}}
		for i, c := range t.Columns {
			v.Columns[c.Text] = row[i].Text
		}
		for _, needed := range []int{id, name} {
			if row[needed].Text == "" {
				problems.Add(diag.EmptyID, row[needed].At, t.Columns[needed].Text)
			}
		}
		if v.ID.Text != "" && !PlainName(v.ID.Text) {
			problems.Add(diag.UnsafeName, v.ID.At, v.ID.Text)
		}
		if first, twice := lines[v.ID.Text]; twice {
			problems.Add(diag.DuplicateID, v.ID.At, v.ID.Text, first)
		} else {
			lines[v.ID.Text] = v.ID.At.Line
		}
		villages = append(villages, v)
	}
	return villages
}
