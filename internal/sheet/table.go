package sheet

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/source"
)

// Table is a table with named columns somewhere on a sheet.
type Table struct {
	Sheet   *Sheet
	At      diag.Place // its header
	Columns []Column
	Rows    []Row // those with anything in them
}

// Column is a column under its heading.
type Column struct {
	source.String        // the heading as written
	Field         string // what the asker calls it; "" for a column nobody asked for
	col           int
}

// Row is one row of a table, read where it stands.
type Row struct {
	table *Table
	row   int
}

// Column is the index of the column of a field or, failing that, of a heading;
// -1 when there is none.
func (t *Table) Column(name string) int {
	i := slices.IndexFunc(t.Columns, func(c Column) bool { return c.Field == name })
	if i < 0 {
		i = slices.IndexFunc(t.Columns, func(c Column) bool { return strings.EqualFold(c.Text, name) })
	}
	return i
}

// Cell gives the row's cell in a column. A cell merged over several rows is
// that of each row; one merged over several columns belongs to the first.
func (r Row) Cell(column int) Cell {
	col := r.table.Columns[column].col
	c := r.table.Sheet.Cell(r.row, col)
	if c.Merged && c.Col < col {
		return Cell{String: source.String{At: c.At}, Row: r.row, Col: col}
	}
	return c
}

// Field gives the row's cell of a field; an empty one at the header when the
// table has no such column.
func (r Row) Field(name string) Cell {
	i := r.table.Column(name)
	if i < 0 {
		return Cell{String: source.String{At: r.table.At}}
	}
	return r.Cell(i)
}

// table makes the table of the best candidate, or says what it lacks.
func (c candidate) table(file string, want wanted, problems *diag.List) (*Table, bool) {
	if c.sheet == nil || c.missing > c.needed {
		problems.Add(diag.NoTable, diag.Place{File: file}, want.titles())
		return nil, false
	}
	t := &Table{Sheet: c.sheet, At: c.at()}
	last, ok := c.row, true
	fields := map[int]string{}
	for i, m := range c.matches {
		switch {
		case len(m) > 1:
			problems.Add(diag.DuplicateColumn, m[1].At, m[1].Text, m[0].At)
			ok = false
		case len(m) == 1:
			fields[m[0].Col] = want.headers[i].Field
			last = max(last, m[0].Row, c.sheet.bottom(m[0].Row, m[0].Col))
		case !want.headers[i].Optional:
			problems.Add(diag.MissingColumn, t.At, want.headers[i].title())
			ok = false
		}
	}
	t.columns(c, fields)
	t.rows(last + 1)
	return t, ok
}

// at is the place of the first heading that is wanted.
func (c candidate) at() diag.Place {
	for _, m := range c.matches {
		if len(m) > 0 {
			return m[0].At
		}
	}
	return diag.Place{}
}

// titles names the columns that must be there.
func (w wanted) titles() string {
	var list []string
	for _, h := range w.headers {
		if !h.Optional {
			list = append(list, "“"+h.title()+"”")
		}
	}
	return strings.Join(list, ", ")
}

// bottom is the last row of the merged area of a cell.
func (sh *Sheet) bottom(row, col int) int {
	area, _ := sh.merges.at(row, col)
	return area.Bottom
}

// columns takes the columns under the header, wanted or not.
func (t *Table) columns(c candidate, fields map[int]string) {
	for _, col := range c.sheet.filledColumns(c.row, c.height) {
		over := c.sheet.headings(c.row, c.height, col)
		if len(over) == 0 || over[0].cell.Col != col {
			continue
		}
		h := over[min(1, len(over)-1)] // all rows together, where there are several
		t.Columns = append(t.Columns, Column{source.String{Text: h.text, At: h.cell.At}, fields[col], col})
	}
}

// rows takes the rows from a row on that have a filled cell in the table. A row
// that only numbers the columns, and one that repeats the header, are none.
func (t *Table) rows(first int) {
	under := map[int]bool{}
	for _, c := range t.Columns {
		under[c.col] = true
	}
	i, _ := t.Sheet.find(first, 1)
	for row := 0; i < len(t.Sheet.cells); i++ {
		c := t.Sheet.cells[i]
		if c.row == row || !under[c.col] {
			continue
		}
		row = c.row
		r := Row{t, row}
		if len(t.Rows) == 0 && r.numbersColumns() || r.repeatsHeader() {
			continue
		}
		t.Rows = append(t.Rows, r)
	}
}

var columnNumber = regexp.MustCompile(`^(\(?)([A-Z]|\d{1,2})\)?( *=.*)?$`)

// numbersColumns tells the row “A B 1 2 (3)=(1)+(2)” that official tables have
// below the header: letters in order, then numbers in order. Three bare numbers
// can be data.
func (r Row) numbersColumns() bool {
	letter, number, sure := 'A', 1, len(r.table.Columns) > 3
	for i := range r.table.Columns {
		m := columnNumber.FindStringSubmatch(r.Cell(i).Text)
		switch {
		case m != nil && number == 1 && m[2] == string(letter):
			letter, sure = letter+1, true
		case m != nil && m[2] == strconv.Itoa(number):
			number, sure = number+1, sure || m[1] != ""
		default:
			return false
		}
	}
	return sure && len(r.table.Columns) > 2
}

func (r Row) repeatsHeader() bool {
	for i, c := range r.table.Columns {
		if plain(r.Cell(i).Text) != plain(c.Text) {
			return false
		}
	}
	return len(r.table.Columns) > 0
}
