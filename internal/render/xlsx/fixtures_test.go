package xlsx_test

import (
	"fmt"
	"testing"

	"github.com/xuri/excelize/v2"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/render/xlsx"
	"vanban/internal/source"
	"vanban/internal/viet"
)

// The sheets besides the main one.
const (
	byVillage = "Theo thôn"
	openSheet = "Chưa đạt"
	changes   = "So tháng trước"
	charts    = "Biểu đồ"
	lists     = "Danh mục"
)

var june = viet.Month{Year: 2023, Month: 6}

// reported are the indicators that villages report.
func reported(t testing.TB) *criteria.Set {
	var ids []source.String
	for _, id := range []string{"2.2", "2.3", "6.3", "9.1", "9.2", "10", "11", "12.1", "12.2", "15.1", "15.4", "16",
		"17.1", "17.7"} {
		ids = append(ids, source.String{Text: id})
	}
	var problems diag.List
	set := commune(t).Only(ids, &problems)
	if problems.Failed() {
		t.Fatal(problems.Sorted())
	}
	return set
}

// rated are a village's findings: a rating for each indicator, by turns.
func rated(set *criteria.Set, month viet.Month, village string, shift int) *criteria.Findings {
	words := []string{"Đạt", "Đạt", "Cơ bản đạt", "Đạt", "Chưa đạt", "Đạt", ""}
	var problems diag.List
	fs := criteria.New(set, month, village)
	for i, ind := range set.Indicators() {
		word := words[(3*i+shift)%len(words)]
		fs.Put(source.String{Text: ind.ID}, &criteria.Finding{Rating: source.String{Text: word}}, &problems)
	}
	fs.Close(diag.Place{}, &problems)
	return fs
}

// villages are as many as asked for: the fourth of ten has not reported, the
// eighth with faults, the sixth nothing in the month before, and the figures of
// the first are made up.
func villages(set *criteria.Set, n int) []xlsx.Village {
	names := []string{"Bái Lim", "Đồng Chạng", "Làng Sấu", "Làng Trám", "Tân Hợp", "Quang Vinh", "Đồi Sim", "Bến Vôi",
		"Hón Mơ", "Thành Long"}
	list := make([]xlsx.Village, n)
	for i := range list {
		v := &list[i]
		v.ID, v.Name = fmt.Sprintf("%02d", i+1), names[i%len(names)]
		if i%10 != 3 {
			v.Findings = rated(set, july, v.ID, i)
		}
		if i%10 != 5 {
			v.Before = rated(set, june, v.ID, i+i%3)
		}
		v.Faulty = i%10 == 7
	}
	list[0].Findings.Illustrative = true
	return list
}

// full is the sample's July with the month before and ten villages.
func full(t testing.TB) xlsx.Month {
	before, set := sample(t, june), reported(t)
	return xlsx.Month{
		Findings: sample(t, july), Before: before, Earlier: []*criteria.Findings{before},
		VillageSet: set, Villages: villages(set, 10),
	}
}

// writeMonth writes the commune's workbook and reads it back.
func writeMonth(t testing.TB, m xlsx.Month) book {
	t.Helper()
	data, err := xlsx.Matrix(m, head())
	if err != nil {
		t.Fatal(err)
	}
	return open(t, data)
}

// in is a cell's stored value on a sheet.
func (b book) in(sheet, cell string) string {
	b.t.Helper()
	col, row, err := excelize.CellNameToCoordinates(cell)
	if err != nil {
		b.t.Fatal(err)
	}
	if rows := b.table(sheet); row <= len(rows) && col <= len(rows[row-1]) && rows[row-1][col-1] != "" {
		return rows[row-1][col-1]
	}
	value, err := b.GetCellValue(sheet, cell, excelize.Options{RawCellValue: true}) // it may be part of a larger one
	if err != nil {
		b.t.Fatal(err)
	}
	return value
}

// table are the stored values of a sheet, read once.
func (b book) table(sheet string) [][]string {
	b.t.Helper()
	rows, known := b.tables[sheet]
	if !known {
		var err error
		if rows, err = b.GetRows(sheet, excelize.Options{RawCellValue: true}); err != nil {
			b.t.Fatal(err)
		}
		b.tables[sheet] = rows
	}
	return rows
}

// rowOf is the first row of a sheet that has the text in one of its cells.
func (b book) rowOf(sheet, text string) int {
	b.t.Helper()
	for i, row := range b.table(sheet) {
		for _, is := range row {
			if is == text {
				return i + 1
			}
		}
	}
	b.t.Fatalf("%s has no cell %q", sheet, text)
	return 0
}

// colOf is the letter of the column of a sheet's row that has the text.
func (b book) colOf(sheet string, row int, text string) string {
	b.t.Helper()
	for i, is := range b.table(sheet)[row-1] {
		if is == text {
			name, _ := excelize.ColumnNumberToName(i + 1)
			return name
		}
	}
	b.t.Fatalf("row %d of %s has no cell %q", row, sheet, text)
	return ""
}
