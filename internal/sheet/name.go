package sheet

import (
	"strconv"
	"strings"
	"vanban/internal/ooxml"
)

// Name is a defined name. Its target is a formula as it stands:
// `'Kết quả'!$D$5:$D$20`, or a value such as `"2023-08"`.
type Name struct {
	Name   string
	Scope  string // the sheet it holds in; "" is the whole workbook
	Target string
}

// Area is a rectangle of cells of a sheet, rows and columns from 1.
type Area struct {
	Sheet                    *Sheet
	Top, Left, Bottom, Right int
}

// scopes puts the names of sheets for their numbers.
func (w *Workbook) scopes() error {
	for i := range w.Names {
		if w.Names[i].Scope == "" {
			continue
		}
		n, err := strconv.Atoi(w.Names[i].Scope)
		if err != nil || n < 0 || n >= len(w.Sheets) {
			return ooxml.ErrDamaged
		}
		w.Names[i].Scope = w.Sheets[n].Name
	}
	return nil
}

// Named finds what a name stands for in the workbook or, before that, in a
// sheet; "" as the sheet asks for the workbook's alone.
func (w *Workbook) Named(name, sheet string) (Name, bool) {
	found, ok := Name{}, false
	for _, n := range w.Names {
		if !strings.EqualFold(n.Name, name) || n.Scope != "" && !strings.EqualFold(n.Scope, sheet) {
			continue
		}
		if !ok || n.Scope != "" {
			found, ok = n, true
		}
	}
	return found, ok
}

// Text is the value of a name that stands for one: `"2023-08"` is 2023-08.
func (n Name) Text() (string, bool) {
	inner, opens := strings.CutPrefix(n.Target, `"`)
	inner, closes := strings.CutSuffix(inner, `"`)
	if !opens || !closes {
		return "", false
	}
	return strings.ReplaceAll(inner, `""`, `"`), true
}

// Area is the rectangle that a name stands for. False for one that was
// deleted, is no plain rectangle, or lies in another workbook.
func (w *Workbook) Area(n Name) (Area, bool) {
	i := strings.LastIndexByte(n.Target, '!')
	if i < 0 {
		return Area{}, false
	}
	name := n.Target[:i]
	if inner, quoted := strings.CutPrefix(name, "'"); quoted {
		name = strings.ReplaceAll(strings.TrimSuffix(inner, "'"), "''", "'")
	}
	sheet := w.Sheet(name)
	area, ok := parseArea(strings.ReplaceAll(n.Target[i+1:], "$", ""))
	area.Sheet = sheet
	return area, ok && sheet != nil
}

// The last row and column that a workbook can have.
const (
	lastRow = 1 << 20
	lastCol = 1 << 14
)

// parseArea reads `D5:F20` or `D5`.
func parseArea(s string) (Area, bool) {
	from, to, isRange := strings.Cut(s, ":")
	if !isRange {
		to = from
	}
	top, left, ok := parseRef(from)
	bottom, right, ok2 := parseRef(to)
	return Area{Top: top, Left: left, Bottom: bottom, Right: right}, ok && ok2 && top <= bottom && left <= right
}

// parseRef reads `D21` as row 21, column 4.
func parseRef(s string) (row, col int, ok bool) {
	i := 0
	for ; i < len(s) && i < 4 && s[i] >= 'A' && s[i] <= 'Z'; i++ {
		col = col*26 + int(s[i]-'A') + 1
	}
	for ; i < len(s) && row <= lastRow && s[i] >= '0' && s[i] <= '9'; i++ {
		row = row*10 + int(s[i]-'0')
	}
	return row, col, i == len(s) && row >= 1 && row <= lastRow && col >= 1 && col <= lastCol
}

// Ref writes row 21, column 4 as `D21`.
func Ref(row, col int) string { return column(col) + strconv.Itoa(row) }

// column writes column 4 as `D`.
func column(col int) string {
	letters := ""
	for ; col > 0; col = (col - 1) / 26 {
		letters = string(rune('A'+(col-1)%26)) + letters
	}
	return letters
}
