package intake

import (
	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/sheet"
)

// namePrefix begins the defined names of our workbooks' columns.
const namePrefix = "vanban_"

// named finds the table by the workbook's defined names; nil without them. A
// field whose name is gone is found by its heading.
func named(book *sheet.Workbook) *Table {
	indicator, ok := area(book, "indicator")
	if !ok {
		return nil
	}
	t := &Table{File: book.File, sheet: indicator.Sheet}
	if table, ok := t.sheet.Find(t.headers(false), &diag.List{}); ok {
		t.take(table)
	} else {
		t.fields, t.marks = map[string]int{}, map[criteria.Verdict]int{}
	}
	t.at = t.sheet.Cell(indicator.Top, indicator.Left).At
	t.code, t.content, t.order = indicator.Left, 0, 0
	if a, ok := t.onSheet(book, "same"); ok {
		t.same = a.Left
	}
	for _, f := range criteria.Fields {
		if a, ok := t.onSheet(book, f.Key); ok {
			t.fields[f.Key] = a.Left
		}
	}
	if t.fields["rating"] == 0 {
		return nil
	}
	t.rows = nil
	last, _ := t.sheet.Size()
	for row := indicator.Top; row <= last; row++ {
		t.rows = append(t.rows, row)
	}
	return t
}

func area(book *sheet.Workbook, key string) (sheet.Area, bool) {
	name, ok := book.Named(namePrefix+key, "")
	if !ok {
		return sheet.Area{}, false
	}
	return book.Area(name)
}

// onSheet is the area of a name that lies on the table's sheet.
func (t *Table) onSheet(book *sheet.Workbook, key string) (sheet.Area, bool) {
	a, ok := area(book, key)
	return a, ok && a.Sheet == t.sheet
}
