package xlsx_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"vanban/content"
	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/render/xlsx"
	"vanban/internal/style"
	"vanban/internal/viet"
	"vanban/templates"
)

const sheet = "Tổng hợp"

var july = viet.Month{Year: 2023, Month: 7}

// commune reads the commune's criteria set.
func commune(t testing.TB) *criteria.Set {
	text, err := templates.FS.ReadFile("criteria/xa-ntm-2021-2025.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var problems diag.List
	set := criteria.ReadSet("xa.yaml", string(text), &problems)
	if problems.Failed() {
		t.Fatal(problems.Sorted())
	}
	return set
}

// sample reads the sample workspace's findings of a month.
func sample(t testing.TB, month viet.Month) *criteria.Findings {
	text, err := content.FS.ReadFile("findings/" + month.String() + "/xa.yaml")
	if err != nil {
		t.Fatal(err)
	}
	return findings(commune(t), month, string(text))
}

func findings(set *criteria.Set, month viet.Month, text string) *criteria.Findings {
	var problems diag.List
	return criteria.ReadFindings("xa.yaml", text, set, month, "", &problems)
}

// written are findings of July that say this under `findings:`.
func written(t testing.TB, lines string) *criteria.Findings {
	return findings(commune(t), july, "set: xa-ntm-2021-2025\nmonth: 2023-07\nfindings:\n"+lines)
}

func head() xlsx.Head {
	var problems diag.List
	return xlsx.Head{
		Styles:    style.New(style.Choices{}, &problems),
		Agency:    []string{"Ủy ban nhân dân", "xã Cẩm Thành"},
		Place:     "Cẩm Thành",
		Locality:  criteria.Locality{Province: "tỉnh Thanh Hóa", Region: "BTB"},
		Authority: []string{"TM. Ủy ban nhân dân", "KT. Chủ tịch", "Phó Chủ tịch"},
		Signer:    "Cao Tiến Dũng",
	}
}

// book is a written workbook that is read back.
type book struct {
	*excelize.File
	t      testing.TB
	tables map[string][][]string // the stored values of sheets that were asked for
	styles map[int]string        // in words
}

func write(t testing.TB, fs *criteria.Findings, h xlsx.Head) book {
	t.Helper()
	data, err := xlsx.Matrix(xlsx.Month{Findings: fs}, h)
	if err != nil {
		t.Fatal(err)
	}
	return open(t, data)
}

func open(t testing.TB, data []byte) book {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return book{f, t, map[string][][]string{}, map[int]string{}}
}

// raw is a cell's stored value.
func (b book) raw(cell string) string { return b.in(sheet, cell) }

// row finds the row that has a text in a column, or fails.
func (b book) row(col, text string) int {
	b.t.Helper()
	for i := range b.table(sheet) {
		if strings.HasPrefix(b.raw(at(col, i+1)), text) {
			return i + 1
		}
	}
	b.t.Fatalf("no cell of column %s begins with %q", col, text)
	return 0
}

// col is the letter of the column that has a title.
func (b book) col(title string) string {
	b.t.Helper()
	for i, text := range b.rows()[b.row("A", "TT")-1] {
		if text == title {
			name, _ := excelize.ColumnNumberToName(i + 1)
			return name
		}
	}
	b.t.Fatalf("no column is called %q", title)
	return ""
}

// rows are the cells of the main sheet.
func (b book) rows() [][]string {
	b.t.Helper()
	rows, err := b.GetRows(sheet)
	if err != nil {
		b.t.Fatal(err)
	}
	return rows
}

// find is the first cell whose text begins so.
func (b book) find(text string) string {
	b.t.Helper()
	for i, row := range b.rows() {
		for j, is := range row {
			if strings.HasPrefix(is, text) {
				name, _ := excelize.CoordinatesToCellName(j+1, i+1)
				return name
			}
		}
	}
	b.t.Fatalf("no cell begins with %q", text)
	return ""
}

func at(col string, row int) string { return fmt.Sprint(col, row) }

func (b book) expect(cell, want string) {
	b.t.Helper()
	if got := b.raw(cell); got != want {
		b.t.Errorf("%s is %q, want %q", cell, got, want)
	}
}

// part reads a part of the package.
func part(t testing.TB, data []byte, name string) string {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	f, err := archive.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	text, err := io.ReadAll(f)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestSameFindingsGiveSameBytes(t *testing.T) {
	first, err := xlsx.Matrix(xlsx.Month{Findings: sample(t, july)}, head())
	if err != nil {
		t.Fatal(err)
	}
	for range 5 {
		again, err := xlsx.Matrix(xlsx.Month{Findings: sample(t, july)}, head())
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(first, again) {
			t.Fatal("the workbook differs from run to run")
		}
	}
}

func TestPropertiesAreTheFindings(t *testing.T) {
	b := write(t, sample(t, july), head())
	got, err := b.GetDocProps()
	if err != nil {
		t.Fatal(err)
	}
	want := excelize.DocProperties{
		Title:   "TỔNG HỢP KẾT QUẢ RÀ SOÁT TIÊU CHÍ NÔNG THÔN MỚI, tháng 7 năm 2023",
		Subject: "Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2021-2025",
		Creator: "ỦY BAN NHÂN DÂN XÃ CẨM THÀNH", LastModifiedBy: "ỦY BAN NHÂN DÂN XÃ CẨM THÀNH",
		Language: "vi-VN", Created: "2023-07-01T00:00:00Z", Modified: "2023-07-01T00:00:00Z",
	}
	if *got != want {
		t.Errorf("the properties are %+v", *got)
	}
}

func TestSetWithoutCriteriaIsRefused(t *testing.T) {
	if _, err := xlsx.Matrix(xlsx.Month{Findings: &criteria.Findings{Set: &criteria.Set{ID: "x"}, Month: july}},
		head()); err == nil {
		t.Error("a matrix of nothing was written")
	}
}

func TestTextLongerThanACellIsAnError(t *testing.T) {
	fs := written(t, "  5: {rating: Chưa đạt, cause: "+strings.Repeat("dài ", 9000)+"}\n")
	if _, err := xlsx.Matrix(xlsx.Month{Findings: fs}, head()); err == nil {
		t.Error("a text was cut in silence")
	}
}
