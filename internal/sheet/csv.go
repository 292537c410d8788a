// Package sheet reads tables from outside as rows of cells that know their
// places.
//
// The first row names the columns. Cells are text as typed: `01` stays `01`.
// An uneven row is a problem; no cell is dropped or made up.
package sheet

import (
	"encoding/csv"
	"errors"
	"slices"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/source"
)

// Table is a table with named columns.
type Table struct {
	File    string
	Columns []source.String
	Rows    []Row
}

// Row is one row, a cell for each column.
type Row []source.String

// Column is the index of a column by its name, or -1.
func (t *Table) Column(name string) int {
	return slices.IndexFunc(t.Columns, func(c source.String) bool { return strings.EqualFold(c.Text, name) })
}

// CSV reads a table whose cells are parted by commas, or by semicolons as
// Vietnamese Excel writes them. Empty rows are passed over.
func CSV(file, text string, problems *diag.List) *Table {
	r := csv.NewReader(strings.NewReader(text))
	r.Comma = separator(text)
	r.FieldsPerRecord = -1
	t := &Table{File: file}
	for {
		record, err := r.Read()
		var bad *csv.ParseError
		switch {
		case errors.As(err, &bad):
			at := diag.Place{File: file, Line: bad.Line, Col: bad.Column}
			problems.Add(diag.BadCSV, at, bad.Err.Error())
			return t
		case err != nil:
			return t
		}
		t.take(cells(r, record, file), problems)
	}
}

// separator is the sign that parts the header's cells.
func separator(text string) rune {
	header, _, _ := strings.Cut(text, "\n")
	if strings.Count(header, ";") > strings.Count(header, ",") {
		return ';'
	}
	return ','
}

func cells(r *csv.Reader, record []string, file string) Row {
	row := make(Row, len(record))
	for i, text := range record {
		line, col := r.FieldPos(i)
		row[i] = source.String{Text: strings.TrimSpace(text), At: diag.Place{File: file, Line: line, Col: col}}
	}
	return row
}

// take adds a row; the first one is the header.
func (t *Table) take(row Row, problems *diag.List) {
	switch {
	case !slices.ContainsFunc(row, func(c source.String) bool { return c.Text != "" }):
	case t.Columns == nil:
		t.Columns = row
	case len(row) != len(t.Columns):
		problems.Add(diag.UnevenRow, row[0].At, len(row), len(t.Columns))
	default:
		t.Rows = append(t.Rows, row)
	}
}
