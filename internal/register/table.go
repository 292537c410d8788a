package register

import (
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"vanban/internal/diag"
	"vanban/internal/sheet"
	"vanban/internal/source"
	"vanban/internal/viet"
)

// table is a CSV text whose rows are written anew one by one: the bytes of all
// others stay, and so do columns that nobody here knows.
type table struct {
	file   string
	comma  rune
	crlf   bool
	rows   []row
	header int          // which of the rows names the columns
	place  [columns]int // of each column in the rows; -1: there is none
}

// row is a row of the file: its bytes with the line end, its cells, and where these begin.
type row struct {
	raw   string
	cells []string
	at    []diag.Place
}

// mark is the byte order mark that Excel knows UTF-8 by.
const mark = "\ufeff"

// newTable is a register that has no line yet.
func newTable(file string) *table {
	t := &table{file: file, comma: ';'}
	cells := make([]string, columns)
	for c := range columns {
		cells[c], t.place[c] = c.Heading(), int(c)
	}
	t.rows = []row{{raw: t.encoded(cells), cells: cells}}
	return t
}

// readTable reads a register as people and office programs leave it: parted by
// semicolons, commas or tabs, with rows above the header, its columns in any
// order and others among them. What is no such table is a problem.
func readTable(file string, data []byte, problems *diag.List) (t *table, ok bool) {
	text, ok := source.Text(file, data, nil, problems)
	if !ok {
		return nil, false
	}
	t = &table{file: file, crlf: strings.Contains(string(data), "\r\n"), header: -1}
	t.comma, _ = sheet.Separator(headerLine(text))
	start := 0
	if first, _, _ := strings.Cut(text, "\n"); strings.HasPrefix(first, "sep=") {
		t.comma, _ = sheet.Separator(first)
		start = min(len(first)+1, len(text))
		t.rows = append(t.rows, row{raw: text[:start]})
	}
	return t, t.read(text, start, problems) && t.findHeader(problems)
}

// headerLine is the line that names the columns, or the first one.
func headerLine(text string) string {
	for line := range strings.Lines(text) {
		if strings.Contains(viet.Fold(line), "ky hieu") {
			return line
		}
	}
	first, _, _ := strings.Cut(text, "\n")
	return first
}

// read parts the text from a byte on into rows.
func (t *table) read(text string, start int, problems *diag.List) bool {
	r := csv.NewReader(strings.NewReader(text[start:]))
	r.Comma, r.FieldsPerRecord = t.comma, -1
	lines, above := strings.Split(text, "\n"), strings.Count(text[:start], "\n")
	place := func(line, col int) diag.Place {
		before := lines[line+above-1]
		before = before[:min(max(col-1, 0), len(before))]
		return diag.Place{File: t.file, Line: line + above, Col: utf8.RuneCountInString(before) + 1}
	}
	from := int64(0)
	for {
		cells, err := r.Read()
		var bad *csv.ParseError
		switch {
		case errors.Is(err, io.EOF):
			t.rows = append(t.rows, row{raw: text[start+int(from):]})
			return true
		case errors.As(err, &bad):
			problems.Add(diag.BadCSV, place(bad.Line, bad.Column), bad.Err.Error())
			return false
		}
		next := row{raw: text[start+int(from) : start+int(r.InputOffset())], cells: cells}
		for i := range cells {
			next.at = append(next.at, place(r.FieldPos(i)))
		}
		t.rows = append(t.rows, next)
		from = r.InputOffset()
	}
}

// headerSearch is how many rows may stand above the header.
const headerSearch = 20

// findHeader finds the row that names the columns. Number and day must be
// among them; another that is missing, or stands twice, is told.
func (t *table) findHeader(problems *diag.List) bool {
	for i := range min(headerSearch, len(t.rows)) {
		seen := map[Column]int{}
		for j, cell := range t.rows[i].cells {
			if c, ok := columnOf(cell); ok {
				if first, twice := seen[c]; twice {
					problems.Add(diag.DuplicateColumn, t.rows[i].at[j], cell, t.rows[i].at[first])
					return false
				}
				seen[c] = j
			}
		}
		if _, ok := seen[NumberColumn]; ok && len(seen) > 1 {
			t.header = i
			return t.takeHeader(seen, problems)
		}
	}
	problems.Add(diag.NoTable, diag.Place{File: t.file}, "“"+NumberColumn.Heading()+"”, “"+Day.Heading()+"”")
	return false
}

func (t *table) takeHeader(seen map[Column]int, problems *diag.List) bool {
	var missing []string
	for c := range columns {
		j, ok := seen[c]
		if t.place[c] = j; !ok {
			t.place[c] = -1
			missing = append(missing, "“"+c.Heading()+"”")
		}
	}
	at := diag.Place{File: t.file, Line: t.rows[t.header].at[0].Line}
	switch {
	case t.place[Day] < 0:
		problems.Add(diag.MissingColumn, at, Day.Heading())
		return false
	case len(missing) > 0:
		problems.Add(diag.RegisterColumns, at, strings.Join(missing, ", "))
	}
	return true
}

// cell is a row's text in a column and its place; of a row that ends before, the row's.
func (t *table) cell(i int, c Column) (string, diag.Place) {
	r, j := t.rows[i], t.place[c]
	if j < 0 || j >= len(r.cells) {
		return "", diag.Place{File: t.file, Line: r.at[0].Line, Col: r.at[0].Col}
	}
	return strings.Join(strings.Fields(r.cells[j]), " "), r.at[j]
}

// empty reports whether nothing is written in a row.
func (r row) empty() bool {
	return !slices.ContainsFunc(r.cells, func(s string) bool { return strings.TrimSpace(s) != "" })
}

// complete adds the columns that the header lacks, behind its last.
func (t *table) complete() {
	head := t.rows[t.header].cells
	for c := range columns {
		if t.place[c] < 0 {
			t.place[c] = len(head)
			head = append(head, c.Heading())
		}
	}
	if len(head) > len(t.rows[t.header].cells) {
		t.rows[t.header] = row{raw: t.encoded(head), cells: head, at: t.rows[t.header].at}
	}
}

// set writes texts of a row; the rest of it stays.
func (t *table) set(i int, texts map[Column]string) {
	t.complete()
	cells := slices.Clone(t.rows[i].cells)
	for c, text := range texts {
		for len(cells) <= t.place[c] {
			cells = append(cells, "")
		}
		cells[t.place[c]] = text
	}
	t.rows[i] = row{raw: t.encoded(cells), cells: cells, at: t.rows[i].at}
}

// add appends a row and gives its index.
func (t *table) add(texts map[Column]string) int {
	t.complete()
	if last := &t.rows[len(t.rows)-1]; last.raw != "" && !strings.HasSuffix(last.raw, "\n") {
		last.raw += "\n"
	}
	t.rows = append(t.rows, row{cells: make([]string, len(t.rows[t.header].cells))})
	t.set(len(t.rows)-1, texts)
	return len(t.rows) - 1
}

// encoded is a row of cells with its line end.
func (t *table) encoded(cells []string) string {
	var b strings.Builder
	w := csv.NewWriter(&b)
	w.Comma = t.comma
	_ = w.Write(cells) // a builder takes everything
	w.Flush()
	return b.String()
}

// bytes is the file.
func (t *table) bytes() []byte {
	var b strings.Builder
	b.WriteString(mark)
	for _, r := range t.rows {
		b.WriteString(r.raw)
	}
	text := b.String()
	if t.crlf {
		text = strings.ReplaceAll(text, "\n", "\r\n")
	}
	return []byte(text)
}
