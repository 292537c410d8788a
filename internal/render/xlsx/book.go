package xlsx

import (
	"fmt"
	"strings"

	"vanban/internal/criteria"
)

// book is a workbook that is being written: SpreadsheetML of our own, for what
// it holds is little and its order, its times and every attribute are ours to
// choose. It keeps its first error until the bytes are asked for.
type book struct {
	archive    *archive
	texts      texts
	styles     styles
	sheets     []sheetEntry
	names      []definedName
	properties properties
	drawings   int
	charts     int
	commented  int    // sheets with comments
	conditions int    // of the sheet that is being written
	page       markup // the room that it is written in
	err        error
}

// sheetEntry is a sheet in the list of all.
type sheetEntry struct{ name, state string }

// definedName is a name for cells, of the workbook or, with its index, of a
// sheet.
type definedName struct {
	name, refers string
	sheet        int // -1: the workbook's
	hidden       bool
}

// properties say what the workbook is. Its time is the month's, so that the
// same findings give the same bytes.
type properties struct{ title, subject, body, at string }

func newBook() *book {
	return &book{
		archive: newArchive(),
		texts:   texts{known: map[string]int{}},
		styles:  styles{cells: map[look]int{}},
	}
}

// describe sets the workbook's properties.
func (b *book) describe(fs *criteria.Findings, head Head) {
	b.properties = properties{
		title:   summaryTitle + ", " + fs.Month.Long(),
		subject: fs.Set.Title,
		body:    strings.ToUpper(strings.Join(head.Agency, " ")),
		at:      fs.Month.String() + "-01T00:00:00Z",
	}
}

// setTitle sets the workbook's title alone.
func (b *book) setTitle(title string) { b.properties.title = title }

// name defines a name of the workbook.
func (b *book) name(name, refers string) {
	b.names = append(b.names, definedName{name: name, refers: refers, sheet: -1})
}

// local defines a name of the sheet that was begun last.
func (b *book) local(name, refers string) {
	b.names = append(b.names, definedName{name: name, refers: refers, sheet: len(b.sheets) - 1, hidden: name == filterName})
}

// Names that programs know.
const (
	filterName    = "_xlnm._FilterDatabase"
	printArea     = "_xlnm.Print_Area"
	printTitles   = "_xlnm.Print_Titles"
	sheetFolder   = "xl/worksheets/"
	drawingFolder = "xl/drawings/"
)

// add measures a sheet and writes it.
func (b *book) add(s *sheet) {
	if s.state == "" {
		s.measure()
	}
	b.sheets = append(b.sheets, sheetEntry{s.name, s.state})
	b.conditions = 0
	if s.filter.rows > 0 {
		b.local(filterName, s.filter.absolute(s.name))
	}
	if s.state == "" { // what has a print area is printed by LibreOffice, hidden or not
		b.local(printArea, s.all().absolute(s.name))
	}
	if s.headRow > 0 {
		b.local(printTitles, s.titles())
	}
	b.writeSheet(s, len(b.sheets))
	var list []link
	if s.drawn() {
		b.drawings++
		list = append(list, link{"drawing", fmt.Sprintf("../drawings/drawing%d.xml", b.drawings)})
		b.draw(s)
	}
	if len(s.annotations) > 0 {
		list = append(list, b.addComments(s)...)
	}
	if len(list) > 0 {
		b.archive.add(fmt.Sprintf("%s_rels/sheet%d.xml.rels", sheetFolder, len(b.sheets)), links(list...))
	}
}

// bytes gives the finished workbook.
func (b *book) bytes() ([]byte, error) {
	b.archive.add("xl/sharedStrings.xml", b.texts.part())
	b.archive.add("xl/styles.xml", b.styles.part())
	b.addPackage()
	data, err := b.archive.bytes()
	if b.err == nil {
		b.err = err
	}
	if b.err != nil {
		return nil, fmt.Errorf("writing the workbook: %w", b.err)
	}
	return data, nil
}
