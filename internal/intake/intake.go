// Package intake reads filled tables of findings: a village's form, the
// commune's matrix, a table that somebody made, as a workbook or as CSV text.
//
// It is given bytes and gives a Table, which says of itself whose findings it
// holds as far as it knows, and becomes criteria.Findings once that is settled.
// Columns are found by the workbook's defined names, then by their headings,
// never by position. What can mean two things is a problem at its cell, never a
// guess. The package reads no files and knows no workspace.
package intake

import (
	"vanban/internal/diag"
	"vanban/internal/sheet"
)

// Table is a table of findings, before anybody knows whose they are.
type Table struct {
	File   string
	Origin Origin
	sheet  *sheet.Sheet
	rows   []int // those that may hold a finding
	at     diag.Place
	columns
	cleared map[diag.Place]bool // cells that empty their fields
}

// Workbook reads the bytes of an .xlsx file. One that is no plain workbook or
// holds no table of findings is a problem: nil.
func Workbook(file string, data []byte, problems *diag.List) *Table {
	book := sheet.Open(file, data, problems)
	if book == nil {
		return nil
	}
	origin, ok := readOrigin(book, problems)
	if !ok {
		return nil
	}
	t := named(book)
	if t == nil {
		t = headed(book, problems)
	}
	if t != nil {
		t.Origin = origin
		t.readHead()
	}
	return t
}

// CSV reads the text of a .csv file, which must be NFC. One that is no table of
// findings is a problem: nil.
func CSV(file, text string, problems *diag.List) *Table {
	return headed(sheet.CSV(file, text, problems), problems)
}

// Long reports whether the table tells in a column of its own whose each row
// is: it may hold the findings of many villages.
func (t *Table) Long() bool { return t.villageID > 0 || t.villageName > 0 }
