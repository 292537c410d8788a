package xlsx_test

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/oracle"
	"vanban/internal/render/xlsx"
)

// everyPair are findings of criteria with two indicators each, one criterion
// for every pair of ratings.
func everyPair() *criteria.Findings {
	ratings := []string{"", "Đạt", "Cơ bản đạt", "Chưa đạt"}
	set := "id: doi\ntitle: Bộ tiêu chí thử\ntotals: {criteria: 16, indicators: 32}\ncriteria:\n"
	text := "set: doi\nmonth: 2023-07\nfindings:\n"
	for i, first := range ratings {
		for j, second := range ratings {
			id := 4*i + j + 1
			set += fmt.Sprintf("  - {id: \"%d\", name: Thử, indicators: [{id: \"%d.1\", name: Một}, {id: \"%d.2\", name: "+
				"Hai}]}\n", id, id, id)
			text += fmt.Sprintf("  %d.1: {rating: %q}\n  %d.2: {rating: %q}\n", id, first, id, second)
		}
	}
	var problems diag.List
	return findings(criteria.ReadSet("doi.yaml", set, &problems), july, text)
}

// formulas gives the cells of a sheet that have one.
func (b book) formulas(sheet string) []string {
	var cells []string
	for i, row := range b.table(sheet) {
		for col := range max(len(row), 40) {
			cell, _ := excelize.CoordinatesToCellName(col+1, i+1)
			if f, _ := b.GetCellFormula(sheet, cell); f != "" {
				cells = append(cells, cell)
			}
		}
	}
	return cells
}

func TestVerdictsFollowTheRule(t *testing.T) {
	fs := everyPair()
	b := write(t, fs, head())
	first := b.row("B", "Thử")
	for i := range fs.Set.Criteria {
		b.expect(at("G", first+2*i), fs.Verdict(&fs.Set.Criteria[i]).String())
	}
}

// same compares two values: numbers by what they are worth.
func same(a, b string) bool {
	x, isNumber := worth(a)
	y, isToo := worth(b)
	if isNumber && isToo {
		return math.Abs(x-y) < 1e-9
	}
	return a == b
}

func worth(s string) (float64, bool) {
	digits, percent := strings.CutSuffix(s, "%")
	n, err := strconv.ParseFloat(digits, 64)
	if percent {
		n /= 100
	}
	return n, err == nil
}

// recalculated gives a workbook as LibreOffice computes and saves it, without
// any value of ours to go by.
func recalculated(t *testing.T, data []byte) book {
	t.Helper()
	file := oracle.File(t, "book.xlsx", withoutCache(t, data))
	computed, err := os.ReadFile(oracle.Convert(t, file, "xlsx", "xlsx"))
	if err != nil {
		t.Fatal(err)
	}
	return open(t, computed)
}

// excelize's own CalcCellValue counts a merged cell once per row, so it is no
// judge here.
func TestLibreOfficeComputesTheSame(t *testing.T) {
	oracle.Need(t, "soffice")
	compared := 0
	for name, data := range workbooks(t) {
		ours, theirs := open(t, data), recalculated(t, data)
		for _, sheet := range ours.GetSheetList() {
			for _, cell := range ours.formulas(sheet) {
				compared++
				if got, want := theirs.in(sheet, cell), ours.in(sheet, cell); !same(got, want) {
					formula, _ := ours.GetCellFormula(sheet, cell)
					t.Errorf("%s: %s!%s is %q, LibreOffice computes %q of %s", name, sheet, cell, want, got, formula)
				}
			}
		}
	}
	if compared < 1500 {
		t.Errorf("only %d formulas were compared", compared)
	}
}

// changed are ratings that somebody chooses anew in the workbook.
var changed = map[string]string{"6.2": "Đạt", "1.1": "Chưa đạt", "8.2": "Cơ bản đạt", "19.2": "Chưa đánh giá",
	"15.1": "Đạt"}

// TestChangedRatingsChangeEveryTotal changes ratings and letters in the file, has
// LibreOffice compute it, and holds all counts against those of a workbook that
// was made of the changed findings.
func TestChangedRatingsChangeEveryTotal(t *testing.T) {
	oracle.Need(t, "soffice")
	m := full(t)
	data, err := xlsx.Matrix(m, head())
	if err != nil {
		t.Fatal(err)
	}
	theirs := recalculated(t, edited(t, open(t, data), m))
	wanted := m
	text := "set: xa-ntm-2021-2025\nmonth: 2023-07\nfindings:\n"
	for _, ind := range m.Findings.Set.Indicators() {
		f := *m.Findings.Of(ind)
		if word, is := changed[ind.ID]; is {
			f.Rating.Text = word
		}
		text += fmt.Sprintf("  %s: {rating: %q, value: %q, cost: %q, target: %q}\n", ind.ID, f.Rating.Text, f.Value.Text,
			f.Cost.Text, f.Target.Text)
	}
	wanted.Findings = findings(commune(t), july, text)
	wanted.Villages = villages(m.VillageSet, 10)
	wanted.Villages[3].Findings = rated(m.VillageSet, july, "04", 1)
	wanted.Villages[1].Findings = rated(m.VillageSet, july, "02", 4)
	ours := writeMonth(t, wanted)
	for _, sheet := range []string{"Tổng hợp", byVillage, charts} {
		ours.compareFormulas(theirs, sheet)
	}
	ours.compareCounts(theirs)
}

// edited is a workbook in which ratings and two villages' letters are chosen
// anew.
func edited(t *testing.T, b book, m xlsx.Month) []byte {
	for id, word := range changed {
		if err := b.SetCellStr("Tổng hợp", at("F", b.row("C", id+" ")), word); err != nil {
			t.Fatal(err)
		}
	}
	numbers := b.numbers()
	for village, shift := range map[int]int{4: 1, 2: 4} {
		fs := rated(m.VillageSet, july, "", shift)
		for _, ind := range m.VillageSet.Indicators() {
			cell := at(b.colOf(byVillage, numbers, ind.ID), numbers+village)
			if err := b.SetCellStr(byVillage, cell, letters[fs.Of(ind).Verdict]); err != nil {
				t.Fatal(err)
			}
		}
	}
	var out bytes.Buffer
	if err := b.Write(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// compareFormulas holds all computed cells of a sheet against another's.
func (b book) compareFormulas(theirs book, sheet string) {
	b.t.Helper()
	cells := b.formulas(sheet)
	if len(cells) < 30 {
		b.t.Errorf("%s has only %d formulas", sheet, len(cells))
	}
	for _, cell := range cells {
		if got, want := theirs.in(sheet, cell), b.in(sheet, cell); !same(got, want) {
			b.t.Errorf("%s!%s is %q after the change, want %q", sheet, cell, got, want)
		}
	}
}

// compareCounts holds the counts below the lists against those of another
// workbook, whose lists may be in another order.
func (b book) compareCounts(theirs book) {
	b.t.Helper()
	for _, label := range []string{
		"Chỉ tiêu đạt", "Chỉ tiêu cơ bản đạt", "Chỉ tiêu chưa đạt", "Chỉ tiêu chưa đánh giá", "Tiêu chí đạt",
		"Chỉ tiêu mới đạt", "Chỉ tiêu không còn đạt", "Chỉ tiêu đổi đánh giá", "Chỉ tiêu đổi kết quả",
		"Chỉ tiêu chưa đạt, quá hạn",
	} {
		if got, want := theirs.in(changes, at("D", theirs.rowOf(changes, label))),
			b.in(changes, at("D", b.rowOf(changes, label))); got != want {
			b.t.Errorf("%s: %s after the change, want %s", label, got, want)
		}
	}
	// Of the ten that were open two are met and one is no more assessed; two
	// others are open now, which the list cannot have.
	open := theirs.in(openSheet, at("D", theirs.rowOf(openSheet, "Số chỉ tiêu chưa đạt trong danh sách")))
	cost := theirs.in(openSheet, at("H", theirs.rowOf(openSheet, "Tổng kinh phí của các chỉ tiêu chưa đạt (triệu đồng)")))
	warning := theirs.in(openSheet, "A4")
	if open != "8" || cost != "7000" || !strings.HasPrefix(warning, "Có thêm 2 chỉ tiêu chưa đạt") {
		b.t.Errorf("%s are open, they cost %s, and the list says %q", open, cost, warning)
	}
}

// TestTablesReadByLibreOfficeAreOurs has LibreOffice write every sheet as CSV.
func TestTablesReadByLibreOfficeAreOurs(t *testing.T) {
	oracle.Need(t, "soffice")
	data, err := xlsx.Matrix(full(t), head())
	if err != nil {
		t.Fatal(err)
	}
	file := oracle.File(t, "book.xlsx", data)
	folder := filepath.Dir(oracle.Convert(t, file,
		"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1", "csv"))
	b := open(t, data)
	for _, sheet := range []string{"Tổng hợp", byVillage, openSheet, changes, charts, lists} {
		text, err := os.ReadFile(filepath.Join(folder, "book-"+sheet+".csv"))
		if err != nil {
			t.Fatal(err)
		}
		read := csv.NewReader(bytes.NewReader(text))
		read.FieldsPerRecord = -1
		rows, err := read.ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		for i, row := range b.table(sheet) {
			for j, want := range row {
				if got := rows[i][j]; !same(got, strings.ReplaceAll(want, "\r\n", "\n")) {
					t.Errorf("%s row %d column %d is %q, LibreOffice reads %q", sheet, i+1, j+1, want, got)
				}
			}
		}
	}
}

var cached = regexp.MustCompile(`(</f>)<v>[^<]*</v>`)

// withoutCache takes the cached values out of a workbook.
func withoutCache(t *testing.T, data []byte) []byte {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	formulas, removed := 0, 0
	for _, f := range archive.File {
		text := part(t, data, f.Name)
		if strings.HasPrefix(f.Name, "xl/worksheets/sheet") {
			formulas += strings.Count(text, "</f>")
			removed += len(cached.FindAllString(text, -1))
			text = cached.ReplaceAllString(text, "$1")
		}
		to, err := w.Create(f.Name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(to, text); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil || removed == 0 && formulas > 0 {
		t.Fatalf("%d formulas, %d cached values removed, %v", formulas, removed, err)
	}
	return out.Bytes()
}

// areas are those that a formula asks for, by their rows.
var areas = regexp.MustCompile(`[A-Z]+(\d+):[A-Z]+(\d+)`)

func rowNumber(s string) int {
	n, _ := strconv.Atoi(s)
	return n
}
