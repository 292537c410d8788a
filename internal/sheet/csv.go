package sheet

import (
	"encoding/csv"
	"errors"
	"slices"
	"strings"
	"unicode/utf8"

	"vanban/internal/diag"
)

// CSV reads text whose cells are parted by commas, by semicolons as Vietnamese
// Excel writes them, or by tabs, as a workbook of one sheet without a name. All
// cells are text as typed: `01` stays `01`; their places are lines and columns.
// Empty rows are passed over. A row that is longer or shorter than the first
// one is a problem, and left out; so are rows beyond what a workbook may hold.
func CSV(file, text string, problems *diag.List) *Workbook {
	w := &Workbook{File: file, styles: &styles{}}
	sh := &Sheet{book: w}
	w.Sheets = []*Sheet{sh}
	comma, text := Separator(text)
	r := csv.NewReader(strings.NewReader(text))
	r.Comma = comma
	r.FieldsPerRecord = -1
	lines := strings.Split(text, "\n")
	for width := 0; ; {
		record, err := r.Read()
		var bad *csv.ParseError
		switch {
		case errors.As(err, &bad):
			problems.Add(diag.BadCSV, placeIn(file, lines, bad.Line, bad.Column), bad.Err.Error())
			return w
		case err != nil:
			return w
		case !slices.ContainsFunc(record, func(s string) bool { return strings.TrimSpace(s) != "" }):
		case width > 0 && len(record) != width:
			line, col := r.FieldPos(0)
			problems.Add(diag.UnevenRow, placeIn(file, lines, line, col), len(record), width)
		case len(sh.cells) > maxCells:
			problems.Add(diag.HugeWorkbook, diag.Place{File: file}, largest...)
			return w
		default:
			width = len(record)
			sh.take(r, record, lines)
		}
	}
}

// placeIn counts in signs what the csv package counts in bytes.
func placeIn(file string, lines []string, line, col int) diag.Place {
	if before := col - 1; line <= len(lines) && before >= 0 && before <= len(lines[line-1]) {
		col = utf8.RuneCountInString(lines[line-1][:before]) + 1
	}
	return diag.Place{File: file, Line: line, Col: col}
}

// Separator is the sign that parts the first row's cells. Excel may name it in
// a line of its own, `sep=;`, which is left empty then.
func Separator(text string) (rune, string) {
	header, rest, _ := strings.Cut(text, "\n")
	if sign, named := strings.CutPrefix(header, "sep="); named && len(sign) == 1 && strings.Contains(",;\t|", sign) {
		return rune(sign[0]), "\n" + rest
	}
	best, most := ',', strings.Count(header, ",")
	for _, sign := range ";\t" {
		if n := strings.Count(header, string(sign)); n > most {
			best, most = sign, n
		}
	}
	return best, text
}

// take adds a row. Empty cells are kept too, because they have places.
func (sh *Sheet) take(r *csv.Reader, record, lines []string) {
	row := 1
	if n := len(sh.cells); n > 0 {
		row = sh.cells[n-1].row + 1
	}
	for i, text := range record {
		line, col := r.FieldPos(i)
		at := placeIn(sh.book.File, lines, line, col)
		sh.cells = append(sh.cells, stored{row: row, col: i + 1, text: &phrase{text: text}, at: &at})
	}
}
