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
	var f fault
	switch err := w.open(data); {
	case errors.As(err, &f):
		problems.Add(f.code, diag.Place{File: file, Cell: f.cell}, f.args...)
		return nil
	case err != nil:
		panic("sheet: " + err.Error())
	}
	return w
}

func (w *Workbook) open(data []byte) error {
	if err := checkKind(data); err != nil {
		return err
	}
	p, err := openParts(data)
	if err != nil {
		return err
	}
	links, err := p.relations("")
	if err != nil {
		return err
	}
	main := target(links, "officeDocument")
	if err := checkContent(p, main); err != nil {
		return err
	}
	listed, err := w.readList(p, main)
	if err != nil {
		return err
	}
	if err := w.readSheets(p, main, listed); err != nil {
		return err
	}
	return w.readProperties(p, target(links, "custom-properties"))
}

// readSheets reads the sheets, whose relations are listed, and the texts and
// styles that they share.
func (w *Workbook) readSheets(p parts, main string, listed []string) error {
	links, err := p.relations(main)
	if err != nil {
		return err
	}
	if w.styles, err = readStyles(p, target(links, "styles")); err != nil {
		return err
	}
	texts, err := readTexts(p, target(links, "sharedStrings"))
	if err != nil {
		return err
	}
	left, seen := &room{cells: maxCells, bytes: maxAll}, map[string]bool{}
	for i, s := range w.Sheets {
		part := links[listed[i]]
		switch {
		case strings.HasSuffix(strings.ToLower(part.kind), "macrosheet"):
			return refuse(diag.MacroWorkbook)
		case part.kind != "worksheet":
			continue // a chart on a sheet of its own
		case seen[part.target]:
			return errStrange
		}
		seen[part.target] = true
		text, err := p.read(part.target)
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
func (w *Workbook) readList(p parts, main string) (relations []string, err error) {
	text, err := p.read(main)
	if err != nil {
		return nil, err
	}
	s := scan(text)
	for s.next() {
		switch {
		case !s.begun:
		case s.name == "workbookPr":
			w.date1904 = s.flag("date1904")
		case s.name == "workbookProtection":
			w.Protected = s.flag("lockStructure")
		case len(w.Sheets) == maxSheets || len(w.Names) == maxNames:
			return nil, errHuge
		case s.name == "sheet":
			w.Sheets = append(w.Sheets, &Sheet{
				Name:   viet.Compose(s.attr("name")),
				Hidden: s.attr("state") == "hidden" || s.attr("state") == "veryHidden",
				book:   w,
			})
			relations = append(relations, s.attr(":id"))
		case s.name == "definedName":
			n := Name{Name: viet.Compose(s.attr("name"))}
			n.Scope = s.attr("localSheetId")
			n.Target = viet.Compose(strings.TrimSpace(s.content()))
			w.Names = append(w.Names, n)
		}
	}
	switch {
	case s.err != nil:
		return nil, s.err
	case len(w.Sheets) == 0:
		return nil, errDamaged
	}
	return relations, w.scopes()
}

// readProperties reads the custom properties, which stand in a part of their
// own.
func (w *Workbook) readProperties(p parts, part string) error {
	text, err := p.read(part)
	if err != nil || text == "" {
		return err
	}
	s, name := scan(text), ""
	for s.next() {
		switch {
		case s.starts("property"):
			name = viet.Compose(s.attr("name"))
		case s.begun && name != "":
			w.Properties[name] = viet.Compose(s.content())
			name = ""
		}
	}
	return s.err
}

// Sheet finds a sheet by its name, nil when there is none.
func (w *Workbook) Sheet(name string) *Sheet {
	i := slices.IndexFunc(w.Sheets, func(s *Sheet) bool { return strings.EqualFold(s.Name, name) })
	if i < 0 {
		return nil
	}
	return w.Sheets[i]
}
