package xlsx

import (
	"fmt"
	"io"
	"sort"

	"github.com/xuri/excelize/v2"
)

// writer hands a workbook to excelize. It keeps the first error.
type writer struct {
	file      *excelize.File
	styles    []cellStyle // that cells have, from number 1 on
	numbers   map[cellStyle]int
	colours   []colours       // of conditions, from number 0 on
	sheets    int             // so far
	drawings  int             // sheets on which something is drawn
	charts    int             // of all sheets
	commented int             // sheets with comments
	cells     []excelize.Cell // of the row that is written
	values    []any           // … or nil where there is none
	err       error
}

// bytes writes the workbook.
func (b *book) bytes() ([]byte, error) {
	w := newWriter()
	w.describe(b)
	for _, s := range b.sheets {
		w.add(s)
	}
	for _, n := range b.names {
		w.name("", n.is, n.refers)
	}
	return w.bytes()
}

func newWriter() *writer {
	w := &writer{
		file:    excelize.NewFile(excelize.Options{TmpDir: nowhere}),
		numbers: map[cellStyle]int{},
	}
	normal := w.file.Styles.Fonts.Font[0]
	*normal.Sz.Val, *normal.Name.Val, normal.Color.Theme, normal.Color.RGB = normalSize, fontName, nil, "FF"+ink
	w.file.Theme = nil // it stays as excelize has it
	w.file.WorkBook.BookViews.WorkBookView[0].TabRatio = 800
	w.try(w.file.SetCalcProps(&excelize.CalcPropsOptions{CalcID: ptr(calculated)}))
	return w
}

// calculated is the version of Excel whose results the values are: an older
// one's would be computed anew, and whoever closes the file asked to save it.
const calculated uint = 191029

// nowhere is a folder that cannot be: what is large stays in memory too.
const nowhere = "\x00"

// try keeps the first error.
func (w *writer) try(err error) {
	if w.err == nil {
		w.err = err
	}
}

// describe says what the workbook is.
func (w *writer) describe(b *book) {
	w.try(w.file.SetDocProps(&excelize.DocProperties{
		Title: b.title, Subject: b.subject, Creator: b.body, LastModifiedBy: b.body,
		Language: "vi-VN", Created: b.at, Modified: b.at,
	}))
	w.try(w.file.SetAppProps(&excelize.AppProperties{Application: "vanban", Company: b.body}))
}

// Names that programs know.
const (
	printArea   = "_xlnm.Print_Area"
	printTitles = "_xlnm.Print_Titles"
)

// name defines a name of a sheet, or of the workbook.
func (w *writer) name(sheet, name, refers string) {
	w.try(w.file.SetDefinedName(&excelize.DefinedName{Name: name, RefersTo: refers, Scope: sheet}))
}

// add adds a sheet.
func (w *writer) add(s *sheet) {
	if w.sheets++; w.sheets == 1 {
		w.try(w.file.SetSheetName(w.file.GetSheetName(0), s.name))
	} else {
		_, err := w.file.NewSheet(s.name)
		w.try(err)
	}
	w.file.WorkBook.Sheets.Sheet[w.sheets-1].State = s.state // SetSheetVisible reads sheets back
	w.stream(s)
	if s.state == "" { // what has a print area is printed by LibreOffice, hidden or not
		w.name(s.name, printArea, s.all().absolute(s.name))
	}
	if s.headRow > 0 {
		w.name(s.name, printTitles, s.titles())
	}
}

// bytes gives the finished workbook.
func (w *writer) bytes() ([]byte, error) {
	w.sortTypes()
	key := w.addStyles()
	p := &packer{}
	w.file.SetZipWriter(func(io.Writer) excelize.ZipWriter { return p })
	if w.err == nil {
		_, w.err = w.file.WriteToBuffer()
	}
	w.try(w.file.Close())
	if w.err != nil {
		return nil, fmt.Errorf("writing the workbook: %w", w.err)
	}
	styleParts.Store(key, p.part(stylesPart))
	return p.bytes()
}

// sortTypes sorts the types of parts by the endings of their names, which
// excelize has in a map.
func (w *writer) sortTypes() {
	types := w.file.ContentTypes.Defaults
	sort.Slice(types, func(i, j int) bool { return types[i].Extension < types[j].Extension })
}
