package xlsx_test

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/render/xlsx"
	reader "vanban/internal/sheet"
)

// strange are texts that a workbook could give back as others, and how they
// come back where no workbook can hold them.
var strange = map[string]string{
	"_x0041_":              "",
	"_x000D_":              "",
	"_x005F_x0041_":        "",
	"_x0041_x0042_":        "",
	"__x0041__x0041_":      "",
	"_xD800_":              "",
	"_X0041_ _x004_ _":     "",
	"a\x01b\x07c\x1fd\re":  "",
	"dòng\nhai\tcột":       "",
	"=1+1":                 "",
	"-1":                   "",
	"00123":                "",
	"1e5":                  "",
	"TRUE":                 "",
	"<&>\"' ]]> &amp;":     "",
	"😀 \U0010FFFD":         "",
	"x\uFFFEy\uFFFFz":      "x\uFFFDy\uFFFDz",
	"x\uFDD0y\uFDD9\uFDEF": "x\uFFFDy\uFFFD\uFFFD",
	"\xffx\xc3":            "\uFFFDx\uFFFD",
	strings.Repeat("_x0041_\x07", 4095) + "đủ": "",
}

// Every text comes back from its cell, read by excelize and by ourselves.
func TestStrangeTextsComeBack(t *testing.T) {
	set := &criteria.Set{ID: "la", Title: "Bộ lạ", Criteria: []criteria.Criterion{{ID: "1", Name: "Thử"}}}
	var texts []string
	for text := range strange {
		texts = append(texts, text)
		id := fmt.Sprintf("1.%d", len(texts))
		set.Criteria[0].Indicators = append(set.Criteria[0].Indicators, criteria.Indicator{ID: id, Name: id})
	}
	fs := criteria.New(set, july, "")
	fs.Close(diag.Place{}, &diag.List{})
	for i, ind := range set.Indicators() {
		fs.Of(ind).Cause.Text = texts[i]
	}
	data, err := xlsx.Matrix(xlsx.Month{Findings: fs}, head())
	if err != nil {
		t.Fatal(err)
	}
	b := open(t, data)
	var problems diag.List
	ours := reader.Open("so.xlsx", data, &problems).Sheets[0]
	first, col := b.row("A", "TT")+1, b.col("Nguyên nhân")
	for i, text := range texts {
		want := text
		if strange[text] != "" {
			want = strange[text]
		}
		b.expect(at(col, first+i), want)
		got := ours.Cell(first+i, columnIndex(col)+1).Text
		if read := strings.TrimSpace(strings.ReplaceAll(want, "\r", "\n")); got != read {
			t.Errorf("%.60q is read as %.60q", read, got)
		}
	}
	if problems.Failed() {
		t.Error(problems.Sorted())
	}
}

func TestBlanksAtTheEndsOfATextAreKept(t *testing.T) {
	for _, text := range []string{" đầu", "cuối ", "\nđầu", "cuối\n", "\tđầu", " "} {
		fs := written(t, fmt.Sprintf("  5: {rating: Chưa đạt, cause: %q}\n", text))
		fs.Of(fs.Set.Indicator("5")).Cause.Text = text
		b := write(t, fs, head())
		b.expect(at(b.col("Nguyên nhân"), b.row("B", "Trường học")), text)
	}
}

// A cell takes 32,767 units of UTF-16, of which some letters are two.
func TestATextAsLongAsACellTakesIsWhole(t *testing.T) {
	fs := written(t, "  5: {rating: Chưa đạt, cause: x}\n")
	cause := &fs.Of(fs.Set.Indicator("5")).Cause
	cause.Text = strings.Repeat("😀", 16383) + "x"
	b := write(t, fs, head())
	b.expect(at(b.col("Nguyên nhân"), b.row("B", "Trường học")), cause.Text)
	cause.Text += "x"
	if _, err := xlsx.Matrix(xlsx.Month{Findings: fs}, head()); err == nil {
		t.Error("a text was cut in silence")
	}
}

// What excelize holds of a sheet goes to the disk from 16 MB on, unless there is
// none.
func TestALargeSheetIsWrittenWithoutTheDisk(t *testing.T) {
	folder := t.TempDir()
	t.Setenv("TMPDIR", folder)
	untouched := time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)
	if err := os.Chtimes(folder, untouched, untouched); err != nil {
		t.Fatal(err)
	}
	set := &criteria.Set{ID: "lon", Title: "Bộ lớn", Criteria: []criteria.Criterion{{ID: "1", Name: "Thử"}}}
	for i := range 560 {
		set.Criteria[0].Indicators = append(set.Criteria[0].Indicators, criteria.Indicator{ID: fmt.Sprint("1.", i)})
	}
	fs := criteria.New(set, july, "")
	fs.Close(diag.Place{}, &diag.List{})
	for _, ind := range set.Indicators() {
		fs.Of(ind).WrittenText.Text = strings.Repeat("x", 32000) // has no column: kept on the hidden sheet
	}
	data, err := xlsx.VillageBook(xlsx.Village{ID: "01", Name: "Một", Findings: fs}, july, set, head())
	if err != nil {
		t.Fatal(err)
	}
	if n := len(part(t, data, "xl/worksheets/sheet5.xml")); n < 17<<20 {
		t.Fatalf("the sheet has %d bytes only", n)
	}
	if info, err := os.Stat(folder); err != nil || !info.ModTime().Equal(untouched) {
		t.Errorf("something was written to %s, %v", folder, err)
	}
}
