package xlsx_test

import (
	"archive/zip"
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/oracle"
	"vanban/internal/render/xlsx"
	"vanban/internal/viet"
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
			set += fmt.Sprintf("  - {id: \"%d\", name: Thử, indicators: [{id: \"%d.1\", name: Một}, {id: \"%d.2\", name: Hai}]}\n", id, id, id)
			text += fmt.Sprintf("  %d.1: {rating: %q}\n  %d.2: {rating: %q}\n", id, first, id, second)
		}
	}
	var problems diag.List
	return findings(criteria.ReadSet("doi.yaml", set, &problems), july, text)
}

// calculated are workbooks whose formulas an outsider computes.
func calculated(t *testing.T) map[string][]byte {
	books := map[string][]byte{}
	for name, fs := range map[string]*criteria.Findings{
		"july": sample(t, july), "june": sample(t, viet.Month{Year: 2023, Month: 6}),
		"none": written(t, ""), "pairs": everyPair(),
	} {
		data, err := xlsx.Matrix(xlsx.Month{Findings: fs}, head())
		if err != nil {
			t.Fatal(err)
		}
		books[name] = data
	}
	return books
}

// formulas gives the cells of a workbook that have one.
func (b book) formulas() []string {
	rows, err := b.GetRows(sheet)
	if err != nil {
		b.t.Fatal(err)
	}
	var cells []string
	for i := range rows {
		for col := range 15 {
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

// excelize's own CalcCellValue counts a merged cell once per row, so it is no
// judge here.
func TestLibreOfficeComputesTheSame(t *testing.T) {
	oracle.Need(t, "soffice")
	dir, books := t.TempDir(), calculated(t)
	var files []string
	for name, data := range books {
		file := filepath.Join(dir, name+".xlsx")
		if err := os.WriteFile(file, withoutCache(t, data), 0o600); err != nil {
			t.Fatal(err)
		}
		files = append(files, file)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	args := append([]string{"-env:UserInstallation=file://" + filepath.Join(dir, "profile"),
		"--headless", "--convert-to", "xlsx", "--outdir", filepath.Join(dir, "out")}, files...)
	if out, err := exec.CommandContext(ctx, "soffice", args...).CombinedOutput(); err != nil {
		t.Fatalf("soffice: %v\n%s", err, out)
	}
	for name, data := range books {
		computed, err := os.ReadFile(filepath.Join(dir, "out", name+".xlsx"))
		if err != nil {
			t.Fatal(err)
		}
		ours, theirs := open(t, data), open(t, computed)
		cells := ours.formulas()
		if len(cells) < 19 {
			t.Errorf("%s has only %d formulas", name, len(cells))
		}
		for _, cell := range cells {
			if theirs.raw(cell) != ours.raw(cell) {
				t.Errorf("%s: %s is %q, LibreOffice computes %q", name, cell, ours.raw(cell), theirs.raw(cell))
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
	removed := 0
	for _, f := range archive.File {
		text := part(t, data, f.Name)
		if strings.HasPrefix(f.Name, "xl/worksheets/sheet") {
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
	if err := w.Close(); err != nil || removed == 0 {
		t.Fatalf("%d cached values removed, %v", removed, err)
	}
	return out.Bytes()
}
