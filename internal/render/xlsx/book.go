package xlsx

import (
	"fmt"
	"sort"
	"strings"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"

	"vanban/internal/criteria"
)

// book is a workbook that is being written. It keeps its first error until the
// bytes are asked for.
type book struct {
	file     *excelize.File
	styles   map[look]int
	coloured map[colours]int // conditional styles
	sheets   int
	charts   int
	values   []any // of a row that is being written
	cells    []excelize.Cell
	err      error
}

func newBook() *book {
	f := excelize.NewFile()
	f.SetZipWriter(newArchive)
	b := &book{file: f, styles: map[look]int{}, coloured: map[colours]int{}}
	b.setNormalFont()
	return b
}

// setNormalFont sets the font whose digits are the unit of column widths: those
// of Times New Roman 12 are 6 pt wide on every screen, 8 pixels at 96 dpi.
func (b *book) setNormalFont() {
	b.try(b.file.SetDefaultFont(fontName))
	size, roman := 2*float64(charWidth), 1
	normal := b.file.Styles.Fonts.Font[0]
	*normal.Sz.Val, *normal.Family.Val = size, roman
}

// try keeps the first error.
func (b *book) try(err error) {
	if b.err == nil {
		b.err = err
	}
}

// describe sets the workbook's properties. Its time is the month's, so that
// the same findings give the same bytes.
func (b *book) describe(fs *criteria.Findings, head Head) {
	at := fs.Month.String() + "-01T00:00:00Z"
	body := strings.ToUpper(strings.Join(head.Agency, " "))
	b.try(b.file.SetDocProps(&excelize.DocProperties{
		Title:   summaryTitle + ", " + fs.Month.Long(),
		Subject: fs.Set.Title, Creator: body, LastModifiedBy: body,
		Language: "vi-VN", Created: at, Modified: at,
	}))
	b.try(b.file.SetAppProps(&excelize.AppProperties{Application: "vanban", Company: body}))
}

// setTitle sets the workbook's title alone.
func (b *book) setTitle(title string) {
	properties, err := b.file.GetDocProps()
	b.try(err)
	if err == nil {
		properties.Title = title
		b.try(b.file.SetDocProps(properties))
	}
}

// add measures a sheet and writes it.
func (b *book) add(s *sheet) {
	s.measure()
	b.open(s.name)
	b.try(b.file.SetSheetDimension(s.name, s.all().String()))
	if s.filter.rows > 0 {
		b.try(b.file.AutoFilter(s.name, s.filter.String(), nil)) // before all that it would undo
	}
	b.preparePage(s)
	w, err := b.file.NewStreamWriter(s.name)
	if err != nil {
		b.try(err)
		return
	}
	b.widths(w, s.widths)
	for i := range s.rows {
		b.row(w, i+1, s.rows[i])
	}
	for _, a := range s.merged {
		b.try(w.MergeCell(a.first(), a.last()))
	}
	b.overlay(s)
	for _, row := range s.pageBegins() {
		b.try(w.InsertPageBreak(address(0, row)))
	}
	b.try(w.Flush())
}

// widths sets the widths of columns, neighbours of one width together: excelize
// copies the list of all for every call.
func (b *book) widths(w *excelize.StreamWriter, list []pt) {
	for from, to := 0, 0; from < len(list); from = to {
		for to = from + 1; to < len(list) && list[to] == list[from]; to++ {
		}
		b.try(w.SetColWidth(from+1, to, float64(list[from]/charWidth)))
	}
}

// open makes the sheet; a workbook is born with one.
func (b *book) open(name string) {
	if b.sheets++; b.sheets == 1 {
		b.try(b.file.SetSheetName("Sheet1", name))
		return
	}
	_, err := b.file.NewSheet(name)
	b.try(err)
}

// hide hides a sheet.
func (b *book) hide(name string) { b.setState(name, "hidden") }

// setState sets whether a sheet is seen. SetSheetVisible would read every
// written sheet back, which takes longer than writing the workbook.
func (b *book) setState(name, state string) {
	sheets := b.file.WorkBook.Sheets.Sheet
	for i := range sheets {
		if sheets[i].Name == name {
			sheets[i].State = state
		}
	}
}

// row writes the cells of a row.
func (b *book) row(w *excelize.StreamWriter, n int, r row) {
	values, cells := b.values[:0], b.cells[:0]
	if cap(cells) < len(r.cells) {
		cells = make([]excelize.Cell, 0, len(r.cells))
	}
	for col := range r.cells {
		c := &r.cells[col]
		if c.look == (look{}) {
			values = append(values, nil)
			continue
		}
		if tooLong(c.shown) {
			b.try(fmt.Errorf("the text of cell %s is longer than Excel allows", address(col, n)))
		}
		cells = append(cells, excelize.Cell{StyleID: b.style(c.look), Formula: c.formula, Value: c.value})
		values = append(values, &cells[len(cells)-1])
	}
	b.values, b.cells = values, cells
	b.try(w.SetRow(address(0, n), values, excelize.RowOpts{Height: float64(r.height)}))
}

// tooLong reports whether a text would be cut: excelize does that in silence.
func tooLong(s string) bool {
	return len(s) > excelize.TotalCellChars && len(utf16.Encode([]rune(s))) > excelize.TotalCellChars
}

// style gives the workbook's style of a look.
func (b *book) style(l look) int {
	id, known := b.styles[l]
	if !known {
		var err error
		id, err = b.file.NewStyle(l.style())
		b.try(err)
		b.styles[l] = id
	}
	return id
}

// overlay adds what lies over the cells.
func (b *book) overlay(s *sheet) {
	if s.ratings.rows > 0 {
		b.colour(s.name, s.ratings, false)
	}
	if s.letters.rows > 0 {
		b.colour(s.name, s.letters, true)
	}
	for _, list := range []struct {
		name string
		in   []area
	}{{ratingsName, s.choices}, {lettersName, s.letterChoices}} {
		if len(list.in) > 0 {
			b.offer(s.name, list.name, list.in)
		}
	}
	for _, rule := range s.shades {
		b.shade(s.name, rule)
	}
	for _, c := range s.charts {
		b.chart(s, c)
	}
	if s.locked {
		b.lock(s)
	}
	for _, r := range s.rules {
		b.draw(s, r)
	}
}

// name defines a name, of one sheet or of the whole workbook.
func (b *book) name(name, sheet, refers string) {
	b.try(b.file.SetDefinedName(&excelize.DefinedName{Name: name, RefersTo: refers, Scope: sheet}))
}

// sortTypes orders the content types of pictures: excelize lists them in the
// order of a map as soon as a sheet has a drawing.
func (b *book) sortTypes() {
	types := b.file.ContentTypes.Defaults
	sort.Slice(types, func(i, j int) bool { return types[i].Extension < types[j].Extension })
}

// bytes gives the finished workbook.
func (b *book) bytes() ([]byte, error) {
	b.sortTypes()
	if b.err != nil {
		return nil, fmt.Errorf("writing the workbook: %w", b.err)
	}
	out, err := b.file.WriteToBuffer()
	if err != nil {
		return nil, fmt.Errorf("writing the workbook: %w", err)
	}
	return out.Bytes(), nil
}
