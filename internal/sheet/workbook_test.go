package sheet_test

import (
	"bytes"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"vanban/internal/diag"
	"vanban/internal/sheet"
)

// made is a workbook as excelize writes it.
func made(t testing.TB, fill func(f *excelize.File)) []byte {
	t.Helper()
	f := excelize.NewFile()
	fill(f)
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// opened is a workbook that must be readable.
func opened(t testing.TB, data []byte) *sheet.Workbook {
	t.Helper()
	var problems diag.List
	w := sheet.Open("a.xlsx", data, &problems)
	if w == nil || problems.Failed() {
		t.Fatalf("refused: %v", problems.Sorted())
	}
	return w
}

// styled puts a value with a number format into a cell.
func styled(f *excelize.File, ref string, value any, format string) {
	style, err := f.NewStyle(&excelize.Style{CustomNumFmt: &format})
	if err != nil {
		panic(err)
	}
	_ = f.SetCellValue("Sheet1", ref, value)
	_ = f.SetCellStyle("Sheet1", ref, ref, style)
}

func TestCellsReadAsAPersonSeesThem(t *testing.T) {
	cases := []struct {
		value  any
		format string
		kind   sheet.Kind
		text   string
	}{
		{"  Bái Lim ", "General", sheet.Text, "Bái Lim"},
		{"01", "General", sheet.Text, "01"},
		{1784, "#,##0", sheet.Number, "1.784"},
		{2023, "General", sheet.Number, "2023"},
		{0.1221, "0.00%", sheet.Number, "12,21%"},
		{0.122, "0.00%", sheet.Number, "12,20%"},
		{0.1 + 0.2, "General", sheet.Number, "0,3"},
		{7, "000", sheet.Number, "007"},
		{12.5, `#,##0.0" ha"`, sheet.Number, "12,5 ha"},
		{-1234567.891, "#,##0.00_);(#,##0.00)", sheet.Number, "-1.234.567,89"},
		{1234567, "#,##0.0,", sheet.Number, "1234567"}, // shown as 1.234,6: not what it is
		{1234567, `[>999999]0.0,,"M";0`, sheet.Number, "1234567"},
		{0.000123, "0.00E+00", sheet.Number, "0,000123"},
		{0.5, "# ?/?", sheet.Number, "0,5"},
		{1e21, "General", sheet.Number, "1000000000000000000000"},
		{45291, "m/d/yyyy", sheet.Date, "31/12/2023"},
		{45291, "[$-409]mmm d, yyyy", sheet.Date, "31/12/2023"},
		{45108, "mm/yyyy", sheet.Date, "7/2023"},
		{45291.5, "dd/mm/yyyy hh:mm", sheet.Date, "31/12/2023 12:00"},
		{0.354166666666667, "h:mm AM/PM", sheet.Date, "08:30"},
		{true, "General", sheet.Bool, "TRUE"},
	}
	w := opened(t, made(t, func(f *excelize.File) {
		for i, c := range cases {
			styled(f, sheet.Ref(i+1, 1), c.value, c.format)
		}
	}))
	for i, c := range cases {
		if got := w.Sheets[0].Cell(i+1, 1); got.Kind != c.kind || got.Text != c.text {
			t.Errorf("%v as %s: kind %d %q, want %d %q", c.value, c.format, got.Kind, got.Text, c.kind, c.text)
		}
	}
}

func TestDatesOfBothSystems(t *testing.T) {
	day := time.Date(2023, 7, 5, 0, 0, 0, 0, time.UTC)
	for _, date1904 := range []bool{false, true} {
		w := opened(t, made(t, func(f *excelize.File) {
			_ = f.SetWorkbookProps(&excelize.WorkbookPropsOptions{Date1904: &date1904})
			_ = f.SetCellValue("Sheet1", "A1", day)
		}))
		if got := w.Sheets[0].Cell(1, 1); got.Text != "05/7/2023" {
			t.Errorf("1904 %v: %+v", date1904, got)
		}
	}
}
