package xlsx_test

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"vanban/internal/render/xlsx"
)

// comparison holds a workbook against another one, every cell of every sheet:
// what stands in it, how it is set, and all that lies around the cells.
type comparison struct {
	was, is book
	cells   int // compared
	differ  []string
}

func (c *comparison) same(where string, was, is any) {
	if !reflect.DeepEqual(was, is) {
		c.differ = append(c.differ, fmt.Sprintf("%s: %+v instead of %+v", where, is, was))
	}
}

// compare holds a workbook against what it was.
func compare(t testing.TB, was, is []byte) *comparison {
	t.Helper()
	c := &comparison{was: open(t, was), is: open(t, is)}
	if c.was.Theme == nil {
		c.was.Theme = c.is.Theme // without any, excelize reads no colours
	}
	c.same("sheets", c.was.GetSheetList(), c.is.GetSheetList())
	c.same("states", states(c.was), states(c.is))
	c.same("names", names(c.was), names(c.is))
	for _, sheet := range c.was.GetSheetList() {
		if slices.Contains(c.is.GetSheetList(), sheet) {
			c.around(sheet)
			c.sheet(sheet)
		}
	}
	return c
}

func states(b book) []string {
	var list []string
	for _, s := range b.WorkBook.Sheets.Sheet {
		list = append(list, s.State)
	}
	return list
}

func names(b book) []string {
	var list []string
	for _, n := range b.GetDefinedName() {
		list = append(list, n.Scope+" "+n.Name+" "+n.RefersTo)
	}
	slices.Sort(list)
	return list
}

// around compares what a sheet has besides cells.
func (c *comparison) around(sheet string) {
	for what, of := range map[string]func(b book) (any, error){
		"merges":     func(b book) (any, error) { return merges(b, sheet), nil },
		"conditions": func(b book) (any, error) { return conditions(b, sheet) },
		"choices":    func(b book) (any, error) { return validations(b, sheet) },
		"lock":       func(b book) (any, error) { return lock(b, sheet) },
		"panes":      func(b book) (any, error) { return b.GetPanes(sheet) },
		"page":       func(b book) (any, error) { return pageOf(b, sheet) },
		"margins":    func(b book) (any, error) { return b.GetPageMargins(sheet) },
		"foot":       func(b book) (any, error) { return b.GetHeaderFooter(sheet) },
		"comments":   func(b book) (any, error) { return b.GetComments(sheet) },
		"size":       func(b book) (any, error) { return b.GetSheetDimension(sheet) },
	} {
		was, err := of(c.was)
		is, err2 := of(c.is)
		c.same(sheet+": "+what, was, is)
		if err != nil || err2 != nil {
			c.differ = append(c.differ, fmt.Sprintf("%s: %s: %v, %v", sheet, what, err, err2))
		}
	}
}

func merges(b book, sheet string) []string {
	cells, _ := b.GetMergeCells(sheet)
	var list []string
	for _, m := range cells {
		list = append(list, m.GetStartAxis()+":"+m.GetEndAxis())
	}
	return list
}

// conditions are the conditional formats, with their colours.
func conditions(b book, sheet string) (map[string][]string, error) {
	formats, err := b.GetConditionalFormats(sheet)
	list := map[string][]string{}
	for in, options := range formats {
		for _, o := range options {
			dxf := b.Styles.Dxfs.Dxfs[*o.Format]
			list[in] = append(list[in], fmt.Sprint(o.Type, o.Criteria, o.Value, dxf.Font.Color.RGB,
				dxf.Fill.PatternFill.BgColor.RGB))
		}
	}
	return list, err
}

// lock is what a locked sheet leaves open; the rest a file forbids that does not
// say it, but excelize reads it as open then.
func lock(b book, sheet string) (any, error) {
	p, err := b.GetSheetProtection(sheet)
	return []any{p.Password, p.EditObjects, p.EditScenarios, p.FormatColumns, p.FormatRows, p.SelectLockedCells,
		p.SelectUnlockedCells}, err
}

// validations are what may be typed into cells. That a wrong choice is refused
// is what a file means that does not say it.
func validations(b book, sheet string) ([]string, error) {
	list, err := b.GetDataValidations(sheet)
	var all []string
	for _, v := range list {
		text := func(s *string) string {
			if s == nil {
				return ""
			}
			return *s
		}
		all = append(all, fmt.Sprint(v.Sqref, v.Type, v.Formula1, v.AllowBlank, v.ShowErrorMessage, v.ShowInputMessage,
			text(v.Error), text(v.ErrorTitle), text(v.Prompt), text(v.PromptTitle)))
	}
	return all, err
}

// pageOf is the page; pages that are not beside each other have any order.
func pageOf(b book, sheet string) (any, error) {
	p, err := b.GetPageLayout(sheet)
	if err != nil {
		return nil, err
	}
	if *p.FitToWidth == 1 {
		p.PageOrder = nil
	}
	return p, nil
}

// sheet compares the cells, the widths of columns and the heights of rows.
func (c *comparison) sheet(sheet string) {
	size, err := c.was.GetSheetDimension(sheet)
	if err != nil {
		c.differ = append(c.differ, err.Error())
		return
	}
	_, last, many := strings.Cut(size, ":")
	if !many {
		last = size
	}
	cols, rows, _ := excelize.CellNameToCoordinates(last)
	for col := 1; col <= cols; col++ {
		name, _ := excelize.ColumnNumberToName(col)
		was, _ := c.was.GetColWidth(sheet, name)
		is, _ := c.is.GetColWidth(sheet, name)
		c.same(sheet+": width of "+name, was, is)
	}
	for row := 1; row <= rows; row++ {
		was, _ := c.was.GetRowHeight(sheet, row)
		is, _ := c.is.GetRowHeight(sheet, row)
		c.same(fmt.Sprintf("%s: height of %d", sheet, row), was, is)
		for col := 1; col <= cols; col++ {
			name, _ := excelize.CoordinatesToCellName(col, row)
			c.same(sheet+"!"+name, c.was.cell(sheet, name), c.is.cell(sheet, name))
			c.cells++
		}
	}
}

// seen is a cell as a reader sees it.
type seen struct {
	Value, Formula, Kind string
	Runs                 string
	Style                string
}

var kinds = map[excelize.CellType]string{
	excelize.CellTypeSharedString: "text", excelize.CellTypeInlineString: "text", excelize.CellTypeFormula: "result",
}

func (b book) cell(sheet, name string) seen {
	b.t.Helper()
	c := seen{Value: b.in(sheet, name)}
	c.Formula, _ = b.GetCellFormula(sheet, name)
	kind, err := b.GetCellType(sheet, name)
	if err != nil {
		b.t.Fatal(err)
	}
	c.Kind = kinds[kind]
	if runs, _ := b.GetCellRichText(sheet, name); len(runs) > 1 {
		for _, r := range runs {
			c.Runs += fmt.Sprintf("%q %s ", r.Text, fontIn(r.Font))
		}
	}
	id, err := b.GetCellStyle(sheet, name)
	if err != nil {
		b.t.Fatal(err)
	}
	c.Style = b.style(id)
	return c
}

// style is a style in words.
func (b book) style(id int) string {
	if words, known := b.styles[id]; known {
		return words
	}
	s, err := b.GetStyle(id)
	if err != nil {
		b.t.Fatal(err)
	}
	var sides []string
	for _, side := range s.Border {
		sides = append(sides, fmt.Sprint(side.Type, side.Style, side.Color))
	}
	slices.Sort(sides)
	format := fmt.Sprint(s.NumFmt)
	if s.CustomNumFmt != nil {
		format = *s.CustomNumFmt
	}
	locked := s.Protection == nil || s.Protection.Locked
	b.styles[id] = fmt.Sprint(fontIn(s.Font), s.Fill.Type, s.Fill.Pattern, s.Fill.Color, sides, alignment(s.Alignment),
		format, locked)
	return b.styles[id]
}

func fontIn(f *excelize.Font) string {
	if f == nil {
		return "-"
	}
	return fmt.Sprint(f.Family, f.Size, f.Bold, f.Italic, f.Underline, f.Strike, f.Color)
}

func alignment(a *excelize.Alignment) string {
	if a == nil {
		return "-"
	}
	return fmt.Sprint(a.Horizontal, a.Vertical, a.TextRotation, a.WrapText, a.Indent, a.ShrinkToFit)
}

// Two folders of workbooks, made before and after a change, hold the same:
//
//	BEFORE=a AFTER=b go test -run AsBefore -v ./internal/render/xlsx
func TestWorkbooksAreAsBefore(t *testing.T) {
	before, after := os.Getenv("BEFORE"), os.Getenv("AFTER")
	if before == "" || after == "" {
		t.Skip("NOT CHECKED: no folders are given")
	}
	books, cells, differ := 0, 0, 0
	err := filepath.WalkDir(before, func(path string, entry os.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".xlsx") {
			return err
		}
		rest, err := filepath.Rel(before, path)
		if err != nil {
			return err
		}
		was, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		is, err := os.ReadFile(filepath.Join(after, rest))
		if err != nil {
			return err
		}
		c := compare(t, was, is)
		for _, d := range c.differ {
			t.Errorf("%s: %s", rest, d)
		}
		books, cells, differ = books+1, cells+c.cells, differ+len(c.differ)
		return nil
	})
	if err != nil || books == 0 {
		t.Errorf("%d workbooks, %v", books, err)
	}
	t.Logf("%d workbooks, %d cells, %d differences", books, cells, differ)
}

func TestAComparisonSeesWhatChanged(t *testing.T) {
	was, err := xlsx.Form(blank(t), head())
	if err != nil {
		t.Fatal(err)
	}
	if c := compare(t, was, was); c.cells < 200 || len(c.differ) > 0 {
		t.Fatalf("%d cells, %v", c.cells, c.differ)
	}
	for what, change := range map[string]func(f *excelize.File) error{
		"A20":          func(f *excelize.File) error { return f.SetCellValue(formSheet, "A20", "khác") },
		"E16":          func(f *excelize.File) error { return f.SetCellStyle(formSheet, "E16", "E16", 0) },
		"A3":           func(f *excelize.File) error { return f.SetCellFormula(formSheet, "A3", "1+1") },
		"width of C":   func(f *excelize.File) error { return f.SetColWidth(formSheet, "C", "C", 3) },
		"height of 16": func(f *excelize.File) error { return f.SetRowHeight(formSheet, 16, 99) },
		"merges":       func(f *excelize.File) error { return f.UnmergeCell(formSheet, "A1", "Z9") },
		"lock":         func(f *excelize.File) error { return f.UnprotectSheet(formSheet) },
		"choices":      func(f *excelize.File) error { return f.DeleteDataValidation(formSheet) },
		"conditions":   func(f *excelize.File) error { return f.UnsetConditionalFormat(formSheet, "E14:E19") },
		"names":        func(f *excelize.File) error { return f.DeleteDefinedName(&excelize.DefinedName{Name: "DanhGia"}) },
		"states":       func(f *excelize.File) error { return f.SetSheetVisible("vanban", true) },
	} {
		b := open(t, was)
		if err := change(b.File); err != nil {
			t.Fatal(what, err)
		}
		is, err := b.WriteToBuffer()
		if err != nil {
			t.Fatal(err)
		}
		if c := compare(t, was, is.Bytes()); !strings.Contains(strings.Join(c.differ, "\n"), what) {
			t.Errorf("%s: the comparison says %q", what, c.differ)
		}
	}
}
