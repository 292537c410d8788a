package sheet

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"vanban/internal/diag"
	"vanban/internal/ooxml"
)

// room is what a workbook may still hold.
type room struct {
	cells int
	bytes int // of text; one that cells share counts for each
}

// cellReader reads the cells of a worksheet's part.
type cellReader struct {
	*ooxml.Scanner
	sheet     *Sheet
	texts     []phrase
	room      *room
	outsiders map[string]bool // defined names that lead to other workbooks
	row, col  int             // where the cell before stood
	rows      int
	shared    map[string]bool // shared formulas that take values from outside
	arrays    []Area          // … and areas of array formulas that do
}

// startRow goes to the row that the tag names, or to the next one.
func (r *cellReader) startRow() {
	r.row, r.col = r.Number("r", r.row+1), 0
	if r.rows++; r.rows > maxRows && r.Err == nil {
		r.Err = ooxml.ErrHuge
	}
}

// cell reads one cell, and keeps it when it has a value or a formula.
func (r *cellReader) cell() {
	c := stored{row: r.row, col: r.col + 1, style: r.Number("s", 0), kind: r.Attr("t")}
	if ref, found := r.Lookup("r"); found {
		var ok bool
		if c.row, c.col, ok = parseRef(ref); !ok {
			r.Err = ooxml.ErrDamaged
		}
	}
	r.row, r.col = c.row, c.col
	for depth := r.Depth(); r.Next() && r.Depth() >= depth; {
		switch {
		case !r.Begun:
		case r.Name == "v":
			c.raw, c.hasValue = strings.TrimSpace(r.Content()), true
		case r.Name == "f":
			c.formula = true
			c.outside = r.formula()
		case r.Name == "is":
			text := readPhrase(r.Scanner)
			c.text, c.hasValue = &text, true
		}
	}
	r.keep(c)
}

func (r *cellReader) keep(c stored) {
	if c.kind == "s" && c.raw != "" && r.Err == nil {
		i, err := strconv.Atoi(c.raw)
		if err != nil || i < 0 || i >= len(r.texts) {
			r.Err = ooxml.ErrDamaged
			return
		}
		c.text, c.raw = &r.texts[i], ""
	}
	empty := c.raw == "" && (c.text == nil || strings.TrimSpace(c.text.text) == "")
	if empty && !c.formula {
		return
	}
	if c.text != nil {
		r.room.bytes -= len(c.text.text)
	}
	r.room.cells--
	switch {
	case c.row > maxRows || c.col > maxCols:
		r.Err = fault{diag.FarCell, r.sheet.ref(c.row, c.col), []any{maxRows, column(maxCols)}}
	case r.room.cells < 0 || r.room.bytes < 0:
		r.Err = ooxml.ErrHuge
	}
	r.sheet.cells = append(r.sheet.cells, c)
}

// outsideRef is a reference to another workbook: `[1]Sheet!A1`,
// `'C:\[thang-6.xlsx]Kết quả'!A1`.
var outsideRef = regexp.MustCompile(`'[^']*\[[^\[\]']+\][^']*'!|\[[^\[\]]+\][\pL\pN_.]*!`)

// quotedText is text in a formula, which refers to nothing.
var quotedText = regexp.MustCompile(`"[^"]*"`)

// formula reads a formula and tells whether it takes values from another
// workbook.
func (r *cellReader) formula() bool {
	kind, group, area := r.Attr("t"), r.Attr("si"), r.Attr("ref")
	text := r.Content()
	outside := r.outside(text)
	switch {
	case kind == "shared" && text == "":
		return r.shared[group]
	case kind == "shared" && outside:
		if r.shared == nil {
			r.shared = map[string]bool{}
		}
		r.shared[group] = true
	case kind == "array" && outside:
		a, ok := parseArea(area)
		if !ok || len(r.arrays) == ooxml.MaxParts {
			r.Err = ooxml.ErrStrange
		}
		r.arrays = append(r.arrays, a)
	}
	return outside
}

func (r *cellReader) outside(formula string) bool {
	if len(r.outsiders) == 0 && !strings.Contains(formula, "[") {
		return false
	}
	formula = quotedText.ReplaceAllString(formula, "")
	if outsideRef.MatchString(formula) {
		return true
	}
	words := strings.FieldsFunc(strings.ToLower(formula), func(c rune) bool {
		return !unicode.IsLetter(c) && !unicode.IsDigit(c) && c != '_' && c != '.'
	})
	return slices.ContainsFunc(words, func(w string) bool { return r.outsiders[w] })
}

// outsideNames are the defined names, in lower case, that lead to another
// workbook.
func (w *Workbook) outsideNames() map[string]bool {
	names := map[string]bool{}
	for _, n := range w.Names {
		if outsideRef.MatchString(n.Target) {
			names[strings.ToLower(n.Name)] = true
		}
	}
	return names
}

// shareOutside marks all cells of array formulas that take values from another
// workbook.
func (sh *Sheet) shareOutside(arrays []Area) {
	for _, a := range arrays {
		i, _ := sh.find(a.Top, a.Left)
		for ; i < len(sh.cells) && sh.cells[i].row <= a.Bottom; i++ {
			c := &sh.cells[i]
			c.outside = c.outside || c.col >= a.Left && c.col <= a.Right
		}
	}
}
