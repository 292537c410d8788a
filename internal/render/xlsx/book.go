package xlsx

import (
	"fmt"
	"io"
	"sort"
	"strings"

	"github.com/xuri/excelize/v2"

	"vanban/internal/criteria"
)

// book is a workbook that excelize writes: composed sheets go in, one after the
// other, and a package comes out. It keeps its first error until the bytes are
// asked for.
type book struct {
	file      *excelize.File
	styles    map[look]int
	shades    map[colours]int
	sheets    int
	drawings  int // sheets on which something is drawn
	charts    int
	commented int             // sheets with comments
	values    []any           // of the row that is written
	cells     []excelize.Cell // that they lead to
	hid       bool            // stand-ins stand in a text
	err       error
}

func newBook() *book {
	b := &book{
		file:   excelize.NewFile(excelize.Options{TmpDir: nowhere}),
		styles: map[look]int{},
		shades: map[colours]int{},
	}
	normal := b.file.Styles.Fonts.Font[0]
	*normal.Sz.Val, *normal.Name.Val, normal.Color.Theme, normal.Color.RGB = normalSize, fontName, nil, "FF"+ink
	b.file.Theme = nil // it stays as excelize has it
	b.file.WorkBook.BookViews.WorkBookView[0].TabRatio = 800
	return b
}

// nowhere is a folder that cannot be: what is large stays in memory too.
const nowhere = "\x00"

// describe sets the workbook's properties. Its time is the month's, so that the
// same findings give the same bytes.
func (b *book) describe(title string, fs *criteria.Findings, head Head) {
	body := strings.ToUpper(strings.Join(head.Agency, " "))
	at := fs.Month.String() + "-01T00:00:00Z"
	b.try(b.file.SetDocProps(&excelize.DocProperties{
		Title: title + ", " + fs.Month.Long(), Subject: fs.Set.Title, Creator: body, LastModifiedBy: body,
		Language: "vi-VN", Created: at, Modified: at,
	}))
	b.try(b.file.SetAppProps(&excelize.AppProperties{Application: "vanban", Company: body}))
}

// name defines a name of the workbook.
func (b *book) name(name, refers string) { b.local("", name, refers) }

// local defines a name of a sheet.
func (b *book) local(sheet, name, refers string) {
	b.try(b.file.SetDefinedName(&excelize.DefinedName{Name: name, RefersTo: refers, Scope: sheet}))
}

// Names that programs know.
const (
	printArea   = "_xlnm.Print_Area"
	printTitles = "_xlnm.Print_Titles"
)

// add measures a sheet and writes it.
func (b *book) add(s *sheet) {
	if s.state == "" {
		s.measure()
	}
	if b.sheets++; b.sheets == 1 {
		b.try(b.file.SetSheetName(b.file.GetSheetName(0), s.name))
	} else {
		_, err := b.file.NewSheet(s.name)
		b.try(err)
	}
	b.file.WorkBook.Sheets.Sheet[b.sheets-1].State = s.state // SetSheetVisible reads sheets back
	b.write(s)
	if s.state == "" { // what has a print area is printed by LibreOffice, hidden or not
		b.local(s.name, printArea, s.all().absolute(s.name))
	}
	if s.headRow > 0 {
		b.local(s.name, printTitles, s.titles())
	}
}

// try keeps the first error.
func (b *book) try(err error) {
	if b.err == nil {
		b.err = err
	}
}

// bytes gives the finished workbook.
func (b *book) bytes() ([]byte, error) {
	b.sortTypes()
	p := &packer{}
	b.file.SetZipWriter(func(io.Writer) excelize.ZipWriter { return p })
	if b.err == nil {
		_, b.err = b.file.WriteToBuffer()
	}
	b.try(b.file.Close())
	if b.err != nil {
		return nil, fmt.Errorf("writing the workbook: %w", b.err)
	}
	return p.bytes(b.hid)
}

// sortTypes sorts the types of parts by the endings of their names, which
// excelize has in a map.
func (b *book) sortTypes() {
	types := b.file.ContentTypes.Defaults
	sort.Slice(types, func(i, j int) bool { return types[i].Extension < types[j].Extension })
}
