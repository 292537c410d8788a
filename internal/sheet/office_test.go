package sheet_test

import (
	"encoding/csv"
	"os"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"vanban/internal/diag"
	"vanban/internal/oracle"
	"vanban/internal/sheet"
)

// shown are values under formats that must look in ours as in LibreOffice, but
// for the Vietnamese signs.
var shown = []struct {
	value  any
	format string
}{
	{1784, "#,##0"}, {1784, "0"}, {1784.5, "#,##0"}, {-1784.5, "#,##0.00"}, {999.995, "0.00"}, {0.5, "0"}, {0.05, "0.0"},
	{0.1221, "0.00%"}, {0.122, "0%"}, {0.12249999, "0.0%"}, {1.0, "0%"}, {0, "0.00"}, {-0.004, "0.00"},
	{7, "000"}, {7.25, "00.0"}, {1234567.891, "#,##0.0#"}, {3.10, "0.##"},
	{12.5, `0.0" ha"`}, {1784, `#,##0\ "hộ"`}, {7000000, `#,##0\ [$₫-42A]`}, {12.21, `0.00"%"`}, {0.3, "General"}, {12.2, "General"},
	{1e11, "General"}, {-5, "General"}, {0.1221, "0.00%;[Red]-0.00%"}, {8, `"Tổ "0`},
}

// swap writes an English number the Vietnamese way.
var swap = strings.NewReplacer(",", ".", ".", ",")

func TestNumbersLookAsInLibreOffice(t *testing.T) {
	data := made(t, func(f *excelize.File) {
		for i, c := range shown {
			styled(f, sheet.Ref(i+1, 1), c.value, c.format)
		}
	})
	file := oracle.Convert(t, oracle.File(t, "so.xlsx", data), "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true", "csv")
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(strings.NewReader(string(text))).ReadAll()
	if err != nil || len(rows) != len(shown) {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	s := opened(t, data).Sheets[0]
	for i, c := range shown {
		if got, want := s.Cell(i+1, 1).Text, strings.TrimSpace(swap.Replace(rows[i][0])); got != want {
			t.Errorf("%v as %s: %q, LibreOffice shows %q", c.value, c.format, got, want)
		}
	}
}

// What LibreOffice makes of a workbook reads as the workbook itself, with the
// formulas calculated that had no value before.
func TestWorkbooksOfLibreOfficeAreRead(t *testing.T) {
	data := made(t, func(f *excelize.File) {
		lay(f, "Sheet1", "BIỂU 01", "TT|Kết quả|Đánh giá|Kinh phí", "6.2||Đạt", "6.3||Chưa đạt", "17.1")
		styled(f, "B3", 0.1221, "0.00%")
		styled(f, "B4", 45108, "dd/mm/yyyy")
		_ = f.SetCellFormula("Sheet1", "B5", "71/1784")
		styled(f, "D3", nil, "0.00%")
		_ = f.SetCellFormula("Sheet1", "D3", "B3*2")
		_ = f.SetCellFormula("Sheet1", "C5", `IF(B5>1,"Đạt","")`)
		_ = f.MergeCell("Sheet1", "A1", "D1")
		_ = f.SetDefinedName(&excelize.DefinedName{Name: "o_gia_tri", RefersTo: "Sheet1!$B$3"})
		_, _ = f.NewSheet("Ẩn")
		_ = f.SetCellValue("Ẩn", "A1", "2023-08")
		_ = f.SetSheetVisible("Ẩn", false)
	})
	first := oracle.Convert(t, oracle.File(t, "a.xlsx", data), "ods", "ods")
	again, err := os.ReadFile(oracle.Convert(t, first, "xlsx", "xlsx"))
	if err != nil {
		t.Fatal(err)
	}
	w := opened(t, again)
	want := "A1=BIỂU 01 A2=TT B2=Kết quả C2=Đánh giá D2=Kinh phí A3=6.2 B3=12,21% C3=Đạt D3=24,42% A4=6.3 B4=01/7/2023 C4=Chưa đạt A5=17.1 B5=0,0397982062780269 C5="
	if got := texts(w.Sheets[0]); got != want {
		t.Errorf("\n got %s\nwant %s", got, want)
	}
	if s := w.Sheet("Ẩn"); s == nil || !s.Hidden || s.Cell(1, 1).Text != "2023-08" {
		t.Errorf("%+v", s)
	}
	name, _ := w.Named("o_gia_tri", "")
	if area, ok := w.Area(name); !ok || area.Top != 3 || area.Left != 2 {
		t.Errorf("%+v", name)
	}
	var problems diag.List
	if table, ok := w.Find(form, &problems); !ok || outline(table) != "6.2|12,21%|Đạt|24,42%; 6.3|01/7/2023|Chưa đạt|; 17.1|0,0397982062780269||" {
		t.Errorf("%v", problems.Sorted())
	}
}

func TestFilesThatLibreOfficeSavesOtherwiseAreRefused(t *testing.T) {
	data := made(t, func(f *excelize.File) { lay(f, "Sheet1", "TT|Kết quả", "1|2") })
	file := oracle.File(t, "a.xlsx", data)
	for ending, want := range map[string]string{"ods": "BT-002 a.xlsx", "xls": "BT-002 a.xlsx", "html": "BT-002 a.xlsx", "pdf": "BT-001 a.xlsx", "csv": "BT-001 a.xlsx"} {
		other, err := os.ReadFile(oracle.Convert(t, file, ending, ending))
		if err != nil {
			t.Fatal(err)
		}
		if got := complaints(other); got != want {
			t.Errorf("%s: %s, want %s", ending, got, want)
		}
	}
}
