package xlsx

import (
	"strings"

	"vanban/internal/criteria"
)

// book is a workbook before it is written: its sheets, and names for cells.
type book struct {
	title, subject string
	body, at       string // whose it is, and since when
	sheets         []*sheet
	names          []name
}

// name is a defined name of the workbook.
type name struct{ is, refers string }

// newBook begins a workbook of findings. Its time is the month's, so that the
// same findings give the same bytes.
func newBook(title string, fs *criteria.Findings, head Head) *book {
	return &book{
		title:   title + ", " + fs.Month.Long(),
		subject: fs.Set.Title,
		body:    strings.ToUpper(strings.Join(head.Agency, " ")),
		at:      fs.Month.String() + "-01T00:00:00Z",
	}
}

// add measures a sheet that is seen, and makes it the next one.
func (b *book) add(s *sheet) {
	if s.state == "" {
		s.measure()
	}
	b.sheets = append(b.sheets, s)
}

// name defines a name.
func (b *book) name(is, refers string) { b.names = append(b.names, name{is, refers}) }
