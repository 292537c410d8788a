// Package register keeps the outgoing documents of a workspace: the numbers
// they have, the folders that they lie in, the register that tells of them
// (Nghị định 30/2020/NĐ-CP, Điều 15 and 16; Phụ lục IV).
//
// Load reads register/<year>.csv and issued/, and notes where the two do not
// agree or a number stands twice; Enter writes lines in memory, Files gives
// what is to be written. Nothing is deleted: what is replaced or withdrawn
// keeps its line and its folder. The package knows no clock and writes nothing.
package register

import (
	"cmp"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/unicode/norm"

	"vanban/internal/diag"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// State is what became of a document that went out.
type State string

// The states, as the register writes them. An empty cell is Issued.
const (
	Issued    State = "đã ban hành"
	Replaced  State = "thay thế"
	Corrected State = "đính chính"
	Withdrawn State = "thu hồi"
)

var states = []State{Issued, Replaced, Corrected, Withdrawn}

// InForce reports whether the document still stands.
func (s State) InForce() bool { return s == Issued || s == Corrected }

// Line is a document in the register.
type Line struct {
	At     diag.Place // of its number
	Number Number
	Day    viet.Date // zero when it cannot be read, which is told
	State  State
	Texts  [columns]string
	Record *Record // of its folder; nil: made elsewhere, or lost

	year   *Year
	series string
	row    int
	places [columns]diag.Place
}

// Reference is the document as another one names it.
func (l *Line) Reference() Reference { return Reference{l.Number, l.Day} }

// Year is the register of a year.
type Year struct {
	Year  int
	File  string // below the workspace
	Lines []*Line

	table   *table
	before  []byte // as it was read; nil: there was none
	changed bool
}

// Book is the register of all years, and the folders of what was issued here.
type Book struct {
	Years   []*Year            // the first one first
	Records map[string]*Record // by their folders, below the workspace

	name   string // the workspace as the user calls it
	agency string // the workspace's issuing body
	series Series
}

// Load reads the register and the issued documents of a workspace's folder;
// name is the folder as the user calls it, for places. What is wrong with them
// becomes problems. An error means that the machine failed.
func Load(folder fs.FS, name string, ws *workspace.Workspace, problems *diag.List) (*Book, error) {
	b := &Book{name: name, agency: ws.Agency.FullName(), series: NewSeries(ws.Numbering, problems)}
	if err := b.readRecords(folder, problems); err != nil {
		return nil, err
	}
	files, err := fs.Glob(folder, "register/*.csv")
	if err != nil {
		return nil, fmt.Errorf("read the register: %w", err)
	}
	for _, file := range files {
		if err := b.readYear(folder, file, problems); err != nil {
			return nil, err
		}
	}
	b.checkFolders(problems)
	for _, y := range b.Years {
		for _, l := range y.Lines {
			l.series = b.series.Of(b.body(l), l.Number)
		}
		b.checkDoubles(y, problems)
		b.checkGaps(y, problems)
	}
	return b, nil
}

// readYear reads the register of a year.
func (b *Book) readYear(folder fs.FS, file string, problems *diag.List) error {
	at := diag.Place{File: path.Join(b.name, file)}
	year, err := strconv.Atoi(strings.TrimSuffix(path.Base(file), ".csv"))
	if err != nil || year < 1900 || year > 9999 {
		problems.Add(diag.NoRegisterYear, at)
		return nil
	}
	data, err := fs.ReadFile(folder, file)
	if err != nil {
		return fmt.Errorf("read the register: %w", err)
	}
	t, ok := readTable(at.File, data, problems)
	if !ok {
		return nil
	}
	y := &Year{Year: year, File: file, table: t, before: data}
	for i := t.header + 1; i < len(t.rows); i++ {
		if !t.rows[i].empty() {
			y.readLine(i, problems)
		}
	}
	b.Years = append(b.Years, y)
	return nil
}

// readLine reads a row. One whose number cannot be read is told and no line.
func (y *Year) readLine(i int, problems *diag.List) {
	l := &Line{year: y, row: i, State: Issued}
	for c := range columns {
		l.Texts[c], l.places[c] = y.table.cell(i, c)
		l.Texts[c] = norm.NFC.String(l.Texts[c])
	}
	l.At = l.places[NumberColumn]
	if strings.Trim(l.Texts[NumberColumn], "() ") == "1" { // the columns' numbers below the header of the printed form
		return
	}
	var ok bool
	if l.Number, ok = ParseNumber(l.Texts[NumberColumn]); !ok {
		problems.Add(diag.BadRegisterNumber, l.At, l.Texts[NumberColumn])
		return
	}
	y.Lines = append(y.Lines, l)
	switch l.Day, ok = viet.ParseDate(l.Texts[Day]); {
	case !ok || l.Day.Day == 0:
		problems.Add(diag.BadRegisterDay, l.places[Day], l.Texts[Day], l.Number)
		l.Day = viet.Date{}
	case l.Day.Year != y.Year:
		problems.Add(diag.OtherRegisterYear, l.places[Day], l.Texts[Day], y.Year)
	}
	l.readState(problems)
}

func (l *Line) readState(problems *diag.List) {
	text := l.Texts[StateColumn]
	if text == "" {
		return
	}
	names := make([]string, len(states))
	for i, s := range states {
		if names[i] = string(s); bare(names[i]) == bare(text) {
			l.State = s
			return
		}
	}
	near := diag.Nearest(text, names)
	problems.AddNear(diag.UnknownState, l.places[StateColumn], near, text, strings.Join(names, ", "))
}

// body is who issued the document.
func (b *Book) body(l *Line) string {
	if l.Texts[Body] == "" {
		return b.agency
	}
	return l.Texts[Body]
}

// year finds the register of a year, which may be a new one.
func (b *Book) year(year int) *Year {
	if y := b.Of(year); y != nil {
		return y
	}
	file := fmt.Sprintf("register/%04d.csv", year)
	y := &Year{Year: year, File: file, table: newTable(path.Join(b.name, file))}
	b.Years = append(b.Years, y)
	slices.SortFunc(b.Years, func(a, c *Year) int { return cmp.Compare(a.Year, c.Year) })
	return y
}

// Of gives the register of a year; nil when there is none.
func (b *Book) Of(year int) *Year {
	for _, y := range b.Years {
		if y.Year == year {
			return y
		}
	}
	return nil
}
