package sheet

import (
	"encoding/csv"
	"errors"
	"slices"
	"strings"

	"vanban/internal/diag"
)

// CSV reads text whose cells are parted by commas, by semicolons as Vietnamese
// Excel writes them, or by tabs, as a workbook of one sheet without a name. All
// cells are text as typed: `01` stays `01`; their places are lines and columns.
// Empty rows are passed over. A row that is longer or shorter than the first
// one is a problem, and left out.
func CSV(file, text string, problems *diag.List) *Workbook {
	w := &Workbook{File: file, styles: &styles{}}
	sh := &Sheet{book: w}
	w.Sheets = []*Sheet{sh}
	r := csv.NewReader(strings.NewReader(text))
	r.Comma = separator(text)
	r.FieldsPerRecord = -1
	for width := 0; ; {
		record, err := r.Read()
		var bad *csv.ParseError
		switch {
		case errors.As(err, &bad):
			at := diag.Place{File: file, Line: bad.Line, Col: bad.Column}
			problems.Add(diag.BadCSV, at, bad.Err.Error())
			return w
		case err != nil:
			return w
		case !slices.ContainsFunc(record, func(s string) bool { return strings.TrimSpace(s) != "" }):
		case width > 0 && len(record) != width:
			line, col := r.FieldPos(0)
			problems.Add(diag.UnevenRow, diag.Place{File: file, Line: line, Col: col}, len(record), width)
		default:
			width = len(record)
			sh.take(r, record)
		}
	}
}

// separator is the sign that parts the first row's cells.
func separator(text string) rune {
	header, _, _ := strings.Cut(text, "\n")
	best, most := ',', strings.Count(header, ",")
	for _, sign := range ";\t" {
		if n := strings.Count(header, string(sign)); n > most {
			best, most = sign, n
		}
	}
	return best
}

// take adds a row. Empty cells are kept too, because they have places.
func (sh *Sheet) take(r *csv.Reader, record []string) {
	row := 1
	if n := len(sh.cells); n > 0 {
		row = sh.cells[n-1].row + 1
	}
	for i, text := range record {
		line, col := r.FieldPos(i)
		at := diag.Place{File: sh.book.File, Line: line, Col: col}
		sh.cells = append(sh.cells, stored{row: row, col: i + 1, text: &phrase{text: text}, at: &at})
	}
}
