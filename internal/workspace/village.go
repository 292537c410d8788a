package workspace

import (
	"io/fs"
	"path"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/sheet"
	"vanban/internal/source"
)

// Village is a village (thôn, bản, tổ dân phố) of the commune.
type Village struct {
	ID, Name source.String
	Columns  map[string]string // every column of the list by its name

	place int // in the list
}

// villages reads the list of villages; unread when there is one that cannot be.
func (r *reader) villages(file source.String) (list []Village, unread bool) {
	if file.Text == "" {
		return nil, false
	}
	if !fs.ValidPath(file.Text) || !r.exists(file.Text) {
		r.problems.Add(diag.MissingFile, file.At, file.Text)
		return nil, true
	}
	if now := NewFormat(file.Text); now != "" {
		r.problems.Add(diag.OldFormat, file.At, path.Ext(file.Text), now)
		return nil, true
	}
	if table, ok := r.table(file.Text); ok {
		list = villagesOf(table, r.problems)
		r.restoreIDs(list)
		return list, false
	}
	return nil, true
}

// villageColumns are the columns that a list of villages must have.
var villageColumns = []sheet.Header{
	{Field: "id", Names: []string{"id", "Mã", "Mã thôn", "Mã thôn, bản", "Mã số"}},
	{Field: "name", Names: []string{"name", "Tên", "Tên thôn", "Thôn", "Tên thôn, bản", "Thôn, bản", "Tổ dân phố"}},
}

// columnNames are the columns of a list that templates know by another name too.
var columnNames = map[string]string{
	"Mã": "id", "Tên": "name", "Số hộ": "households", "Số khẩu": "people", "Số lao động": "workers", "Hộ nghèo": "poor",
	"Hộ cận nghèo": "near_poor", "Ghi chú": "note",
}

// table reads a list of villages, from a workbook or from CSV text.
func (r *reader) table(file string) (*sheet.Table, bool) {
	var book *sheet.Workbook
	if strings.EqualFold(path.Ext(file), ".xlsx") {
		data, ok := r.bytes(file)
		if !ok {
			return nil, false
		}
		book = sheet.Open(r.path(file), data, r.problems)
	} else if text, ok := r.text(file); ok {
		book = sheet.CSV(r.path(file), text, r.problems)
	}
	if book == nil {
		return nil, false
	}
	return book.Find(villageColumns, r.problems)
}

// villagesOf makes villages of a table with the columns id and name. Templates
// see every column, so no two may have one name.
func villagesOf(t *sheet.Table, problems *diag.List) []Village {
	for i, c := range t.Columns {
		if other := t.Columns[t.Column(c.Text)]; other.At != c.At {
			problems.Add(diag.DuplicateColumn, t.Columns[i].At, c.Text, other.At)
		}
	}
	first := map[string]source.String{}
	var villages []Village
	for _, row := range t.Rows {
		v := Village{Columns: map[string]string{}, place: len(villages)}
		for i, c := range t.Columns {
			cell, _ := row.Cell(i).Read(problems)
			v.Columns[c.Text] = cell.Text
			if other, known := columnNames[c.Text]; known {
				v.Columns[other] = cell.Text
			}
		}
		v.ID, v.Name = row.Field("id").String, row.Field("name").String
		for _, needed := range []struct {
			field string
			value source.String
		}{{"id", v.ID}, {"name", v.Name}} {
			if needed.value.Text == "" {
				problems.Add(diag.EmptyID, needed.value.At, needed.field)
			}
		}
		checkID(v.ID, first, problems)
		villages = append(villages, v)
	}
	return villages
}

// checkID notes an id that can be no file name, and one that is there already
// or looks like one that is; first are those before it by their key.
func checkID(id source.String, first map[string]source.String, problems *diag.List) {
	if id.Text == "" {
		return
	}
	if !PlainName(id.Text) {
		problems.Add(diag.UnsafeName, id.At, id.Text)
	}
	key := nameKey(id.Text)
	other, taken := first[key]
	switch {
	case !taken:
		first[key] = id
	case other.Text == id.Text:
		problems.Add(diag.DuplicateID, id.At, id.Text, other.At)
	default:
		problems.Add(diag.AlikeIDs, id.At, id.Text, other.Text)
	}
}
