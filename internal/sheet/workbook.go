// Package sheet reads tables from outside, workbooks (.xlsx) and CSV text, as
// cells that know their places.
//
// Open and CSV give a Workbook; Find finds in it the table with the columns that
// are wanted, wherever it stands. Cells are text as a person sees or typed it:
// `01` stays `01`, dates are day first, numbers have a decimal comma. Whatever
// cannot be trusted is a problem when it is read, never an empty cell. Parts
// are read straight from the archive, none larger than a workbook needs, so
// that a hostile file is refused before it costs anything.
package sheet

import (
	"errors"
	"slices"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/ooxml"
	"vanban/internal/viet"
)

// Workbook is what an Excel workbook (.xlsx) holds.
type Workbook struct {
	File       string
	Sheets     []*Sheet // in their order, hidden ones too
	Names      []Name
	Properties map[string]string // custom document properties, as text
	Protected  bool              // the structure is locked

	styles   *styles
	date1904 bool
}

// Open reads the bytes of a workbook. A file that is no plain workbook, is
// damaged, or holds more than a workbook can is refused: nil, and a problem
// that says why. What is wrong with a cell is noted when it is read
// (Cell.Read), so that a fault where nobody looks does no harm.
func Open(file string, data []byte, problems *diag.List) *Workbook {
	w := &Workbook{File: file, Properties: map[string]string{}}
	err := w.open(data)
	if err == nil {
		return w
	}
	var f fault
	if !errors.As(err, &f) {
		f = refusals[err]
	}
	problems.Add(f.code, diag.Place{File: file, Cell: f.cell}, f.args...)
	return nil
}

func (w *Workbook) open(data []byte) error {
	p, main, err := openArchive(data)
	if err != nil {
		return err
	}
	listed, err := w.readList(p, main)
	if err != nil {
		return err
	}
	if err := w.readSheets(p, main, listed); err != nil {
		return err
	}
	links, err := p.Relations("")
	if err != nil {
		return err
	}
	return w.readProperties(p, ooxml.Target(links, "custom-properties"))
}

// readSheets reads the sheets, whose relations are listed, and the texts and
// styles that they share.
func (w *Workbook) readSheets(p ooxml.Parts, main string, listed []string) error {
	links, err := p.Relations(main)
	if err != nil {
		return err
	}
	if w.styles, err = readStyles(p, ooxml.Target(links, "styles")); err != nil {
		return err
	}
	texts, err := readTexts(p, ooxml.Target(links, "sharedStrings"))
	if err != nil {
		return err
	}
	left, seen := &room{cells: maxCells, bytes: maxBytes}, map[string]bool{}
	for i, s := range w.Sheets {
		part := links[listed[i]]
		switch {
		case strings.HasSuffix(strings.ToLower(part.Kind), "macrosheet"):
			return refuse(diag.MacroWorkbook)
		case part.Kind != "worksheet":
			continue // a chart on a sheet of its own
		case seen[part.Target]:
			return ooxml.ErrStrange
		}
		seen[part.Target] = true
		text, err := p.Read(part.Target)
		if err != nil {
			return err
		}
		if err := s.read(text, texts, left); err != nil {
			return err
		}
	}
	return nil
}

// readList reads the workbook's own part: its sheets, whose relations it gives,
// and its names.
func (w *Workbook) readList(p ooxml.Parts, main string) (relations []string, err error) {
	text, err := p.Read(main)
	if err != nil {
		return nil, err
	}
	s := ooxml.Scan(text)
	for s.Next() {
		switch {
		case !s.Begun:
		case s.Name == "workbookPr":
			w.date1904 = s.Flag("date1904")
		case s.Name == "workbookProtection":
			w.Protected = s.Flag("lockStructure")
		case len(w.Sheets) == maxSheets || len(w.Names) == maxNames:
			return nil, ooxml.ErrHuge
		case s.Name == "sheet":
			w.Sheets = append(w.Sheets, &Sheet{
				Name:   viet.Compose(s.Attr("name")),
				Hidden: s.Attr("state") == "hidden" || s.Attr("state") == "veryHidden",
				book:   w,
			})
			relations = append(relations, s.Attr(":id"))
		case s.Name == "definedName":
			n := Name{Name: viet.Compose(s.Attr("name"))}
			n.Scope = s.Attr("localSheetId")
			n.Target = viet.Compose(strings.TrimSpace(s.Content()))
			w.Names = append(w.Names, n)
		}
	}
	switch {
	case s.Err != nil:
		return nil, s.Err
	case len(w.Sheets) == 0:
		return nil, ooxml.ErrDamaged
	}
	return relations, w.scopes()
}

// readProperties reads the custom properties, which stand in a part of their
// own.
func (w *Workbook) readProperties(p ooxml.Parts, part string) error {
	text, err := p.Read(part)
	if err != nil || text == "" {
		return err
	}
	s, name := ooxml.Scan(text), ""
	for s.Next() {
		switch {
		case s.Starts("property"):
			name = viet.Compose(s.Attr("name"))
		case s.Begun && name != "":
			w.Properties[name] = viet.Compose(s.Content())
			name = ""
		}
	}
	return s.Err
}

// Sheet finds a sheet by its name, nil when there is none.
func (w *Workbook) Sheet(name string) *Sheet {
	i := slices.IndexFunc(w.Sheets, func(s *Sheet) bool { return strings.EqualFold(s.Name, name) })
	if i < 0 {
		return nil
	}
	return w.Sheets[i]
}
