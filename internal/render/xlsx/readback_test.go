package xlsx_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"vanban/internal/render/xlsx"
)

// readBack holds every cell of a written workbook against what was composed,
// and tells how many there are.
func readBack(t *testing.T, data []byte, sheets []xlsx.Composed) int {
	t.Helper()
	b, cells := open(t, data), 0
	for i, s := range sheets {
		if is := b.WorkBook.Sheets.Sheet[i]; is.Name != s.Name || is.State != s.State {
			t.Errorf("sheet %d is %q %q, not %q %q", i, is.Name, is.State, s.Name, s.State)
		}
		for col, want := range s.Widths {
			name, _ := excelize.ColumnNumberToName(col + 1)
			if width, _ := b.GetColWidth(s.Name, name); width != want {
				t.Errorf("%s: column %s is %v wide, not %v", s.Name, name, width, want)
			}
		}
		if got := merges(b, s.Name); !slices.Equal(got, s.Merged) {
			t.Errorf("%s: the merges are %v, not %v", s.Name, got, s.Merged)
		}
		covered := covered(s.Merged)
		for row, height := range s.Heights {
			if is, _ := b.GetRowHeight(s.Name, row+1); height > 0 && is != height {
				t.Errorf("%s: row %d is %v high, not %v", s.Name, row+1, is, height)
			}
			for col := range max(len(s.Widths), 1) + 1 {
				name, _ := excelize.CoordinatesToCellName(col+1, row+1)
				is, _ := b.GetCellStyle(s.Name, name)
				want, composed := s.Cells[name]
				if !composed {
					if is != 0 || b.stored(s.Name, name) != "" {
						t.Errorf("%s!%s: nothing was composed there", s.Name, name)
					}
					continue
				}
				cells++
				got := b.composed(s.Name, name, is)
				if covered[name] {
					got.Formula = "" // excelize tells that of the whole
				}
				if got != want {
					t.Errorf("%s!%s is\n%+v, not\n%+v", s.Name, name, got, want)
				}
			}
		}
	}
	return cells
}

// covered are the cells that are a part of a larger one, but its first.
func covered(merged []string) map[string]bool {
	cells := map[string]bool{}
	for _, area := range merged {
		from, to, _ := strings.Cut(area, ":")
		left, top, _ := excelize.CellNameToCoordinates(from)
		right, bottom, _ := excelize.CellNameToCoordinates(to)
		for row := top; row <= bottom; row++ {
			for col := left; col <= right; col++ {
				name, _ := excelize.CoordinatesToCellName(col, row)
				cells[name] = name != from
			}
		}
	}
	return cells
}

// stored is what stands in the cell itself, be it part of a larger one.
func (b book) stored(sheet, name string) string {
	col, row, _ := excelize.CellNameToCoordinates(name)
	if rows := b.table(sheet); row <= len(rows) && col <= len(rows[row-1]) {
		return rows[row-1][col-1]
	}
	return ""
}

// composed is a cell as it must have been composed to be read so.
func (b book) composed(sheet, name string, style int) xlsx.ComposedCell {
	b.t.Helper()
	s, err := b.GetStyle(style)
	if err != nil {
		b.t.Fatal(err)
	}
	c := xlsx.ComposedCell{
		Written: b.stored(sheet, name), Size: s.Font.Size, Bold: s.Font.Bold, Italic: s.Font.Italic,
		Boxed: len(s.Border) == 4, Top: s.Alignment.Vertical == "top", Upright: s.Alignment.TextRotation == 90,
		Open: s.Protection != nil && !s.Protection.Locked, Align: s.Alignment.Horizontal, Format: formatOf(s),
	}
	if len(s.Fill.Color) > 0 {
		c.Fill = s.Fill.Color[0]
	}
	c.Formula, _ = b.GetCellFormula(sheet, name)
	kind, _ := b.GetCellType(sheet, name)
	c.Number = kind == excelize.CellTypeUnset && c.Written != ""
	return c
}

// formatOf is the number format of a style.
func formatOf(s *excelize.Style) string {
	if s.CustomNumFmt != nil {
		return *s.CustomNumFmt
	}
	return map[int]string{1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 49: "@"}[s.NumFmt]
}

func TestEveryCellIsReadBackAsItWasComposed(t *testing.T) {
	check := func(name string, least int, data []byte, err error, sheets []xlsx.Composed) {
		t.Run(name, func(t *testing.T) {
			if err != nil {
				t.Fatal(err)
			}
			if n := readBack(t, data, sheets); n < least {
				t.Errorf("only %d cells were read", n)
			}
		})
	}
	m := full(t)
	m.Villages = villages(m.VillageSet, 60)
	data, err := xlsx.Matrix(m, head())
	check("commune", 4000, data, err, xlsx.ComposeMonth(m, head()))
	for i := range 12 {
		v := m.Villages[i]
		if v.Findings == nil || v.Faulty {
			continue
		}
		data, err := xlsx.VillageBook(v, july, m.VillageSet, head())
		check("village "+v.ID, 500, data, err, xlsx.ComposeVillage(v, head()))
	}
	data, err = xlsx.Form(blank(t), head())
	check("form", 60, data, err, xlsx.ComposeForm(blank(t), head()))
	whole := xlsx.Blank{Set: commune(t), Month: august, Whose: "xã", Said: sample(t, july), Before: sample(t, july)}
	data, err = xlsx.Form(whole, head())
	check(fmt.Sprint("form of ", whole.Whose), 600, data, err, xlsx.ComposeForm(whole, head()))
}
