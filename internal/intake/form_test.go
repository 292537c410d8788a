package intake_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/intake"
	"vanban/internal/render/xlsx"
	"vanban/internal/viet"
)

// villages are what the villages of these tests report.
func villages(t testing.TB) *criteria.Set { return only(t, "2.2", "5", "11", "12.1") }

const lastTime = `set: xa-ntm-2021-2025
month: 2023-07
village: "01"
findings:
  2.2: Đạt
  5: {rating: Chưa đạt, cause: thiếu phòng học, cost: 7 tỷ đồng, deadline: "2024"}
  11: {rating: Chưa đạt, value: "12,21%"}
`

// filled is a form of village 01 for August as somebody filled it in: edit is
// given the workbook and the letters of its columns by their keys. Indicators
// stand in the rows 15 (2.2), 16 (5), 18 (11) and 19 (12.1).
func filled(t testing.TB, edit func(f *excelize.File, set func(key string, row int, value any))) []byte {
	t.Helper()
	var problems diag.List
	before := criteria.ReadFindings("7.yaml", lastTime, villages(t), viet.Month{Year: 2023, Month: 7}, "01", &problems)
	data, err := xlsx.Form(xlsx.Blank{Set: villages(t), Month: august, Village: "01", Whose: "thôn Bái Lim", Before: before}, head())
	if err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	columns := map[string]string{}
	for _, n := range f.GetDefinedName() {
		if key, ours := strings.CutPrefix(n.Name, "vanban_"); ours {
			columns[key] = strings.Split(n.RefersTo, "$")[1]
		}
	}
	edit(f, func(key string, row int, value any) {
		if columns[key] == "" {
			t.Fatalf("no column %s in %v", key, columns)
		}
		if err := f.SetCellValue("Phiếu", fmt.Sprint(columns[key], row), value); err != nil {
			t.Fatal(err)
		}
	})
	var out bytes.Buffer
	if err := f.Write(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func readForm(t testing.TB, data []byte) (*criteria.Findings, string) {
	t.Helper()
	var problems diag.List
	table := intake.Workbook("01.xlsx", data, &problems)
	if table == nil {
		return nil, lines(&problems)
	}
	return table.Findings(intake.Subject{Set: villages(t), Month: august, Village: "01"}, &problems), lines(&problems)
}

func TestAFilledFormIsRead(t *testing.T) {
	fs, problems := readForm(t, filled(t, func(_ *excelize.File, set func(string, int, any)) {
		set("rating", 15, "Đạt")
		set("value", 15, "92,5%")
		set("rating", 18, "cơ bản đạt ")
		set("note", 18, "=ghi chú")
	}))
	want(t, said(fs, "2.2", "5", "11", "12.1"), "2.2 rating=Đạt value=92,5%\n5\n11 rating=Cơ bản đạt note==ghi chú\n12.1\n")
	if strings.Contains(problems, "lỗi") || !strings.Contains(problems, "2 chỉ tiêu chưa được đánh giá: 5, 12.1") {
		t.Error(problems)
	}
}

func TestOnlyAMarkTakesOverWhatWasSaidBefore(t *testing.T) {
	fs, problems := readForm(t, filled(t, func(_ *excelize.File, set func(string, int, any)) {
		set("same", 15, "x")
		set("same", 16, "X")
		set("deadline", 16, "2025")
	}))
	want(t, said(fs, "2.2", "5", "11"), "2.2 rating=Đạt\n5 rating=Chưa đạt cause=thiếu phòng học cost=7 tỷ đồng deadline=2025\n11\n")
	if strings.Contains(problems, "lỗi") {
		t.Error(problems)
	}
	_, problems = readForm(t, filled(t, func(_ *excelize.File, set func(string, int, any)) {
		set("same", 15, "như cũ")
		set("same", 18, "x")
		set("rating", 18, "Đạt")
		set("same", 19, "x")
	}))
	for _, want := range []string{
		"D15: lỗi PH-012: “như cũ” không phải dấu đánh", "E18: cảnh báo PH-015: ghi “như lần trước” nhưng đánh giá “Đạt” khác lần trước (“Chưa đạt”): lấy “Đạt”",
		"D19: lỗi PH-014: ghi “như lần trước” nhưng lần trước chỉ tiêu 12.1 chưa được đánh giá",
	} {
		if !strings.Contains(problems, "01.xlsx:Phiếu!"+want) {
			t.Errorf("no %q in\n%s", want, problems)
		}
	}
}

func TestAFormSurvivesWhatPeopleDoToIt(t *testing.T) {
	const answer = "2.2 rating=Đạt value=92,5%\n5 rating=Chưa đạt cause=thiếu\n"
	fill := func(set func(string, int, any)) {
		set("rating", 15, "Đạt")
		set("value", 15, "92,5%")
		set("rating", 16, "Chưa đạt")
		set("cause", 16, "thiếu")
	}
	for name, edit := range map[string]func(*excelize.File) error{
		"nothing":      func(*excelize.File) error { return nil },
		"a row above":  func(f *excelize.File) error { return f.InsertRows("Phiếu", 2, 3) },
		"a row inside": func(f *excelize.File) error { return f.InsertRows("Phiếu", 16, 2) },
		"columns":      func(f *excelize.File) error { return f.InsertCols("Phiếu", "B", 2) },
		"a column before all": func(f *excelize.File) error {
			return f.InsertCols("Phiếu", "A", 1)
		},
		"the sheet's name": func(f *excelize.File) error { return f.SetSheetName("Phiếu", "Bái Lim tháng 8") },
		"a sheet before": func(f *excelize.File) error {
			if _, err := f.NewSheet("Nháp"); err != nil {
				return err
			}
			f.SetCellValue("Nháp", "A1", "Chỉ tiêu")
			f.SetCellValue("Nháp", "B1", "Đánh giá")
			f.SetCellValue("Nháp", "A2", "2.2")
			f.SetCellValue("Nháp", "B2", "Chưa đạt")
			return f.MoveSheet("Nháp", "Phiếu")
		},
		"headings": func(f *excelize.File) error {
			f.SetCellValue("Phiếu", "E13", "Cột 1")
			return f.SetCellValue("Phiếu", "F13", "Cột 2")
		},
		"the names": func(f *excelize.File) error {
			for _, n := range f.GetDefinedName() {
				if strings.HasPrefix(n.Name, "vanban_") {
					if err := f.DeleteDefinedName(&n); err != nil {
						return err
					}
				}
			}
			return nil
		},
		"some names": func(f *excelize.File) error {
			for _, n := range f.GetDefinedName() {
				if n.Name == "vanban_value" || n.Name == "vanban_cause" {
					if err := f.DeleteDefinedName(&n); err != nil {
						return err
					}
				}
			}
			return nil
		},
		"a column that is not needed": func(f *excelize.File) error {
			gone := excelize.DefinedName{Name: "vanban_target", RefersTo: "Phiếu!#REF!"} // as Excel leaves it
			if err := f.DeleteDefinedName(&gone); err != nil {
				return err
			}
			if err := f.RemoveCol("Phiếu", "H"); err != nil {
				return err
			}
			return f.SetDefinedName(&gone)
		},
		"the instructions": func(f *excelize.File) error { return f.RemoveRow("Phiếu", 8) },
		"merged causes":    func(f *excelize.File) error { return f.MergeCell("Phiếu", "G16", "I16") },
	} {
		t.Run(name, func(t *testing.T) {
			data := filled(t, func(f *excelize.File, set func(string, int, any)) {
				fill(set)
				if err := edit(f); err != nil {
					t.Fatal(err)
				}
			})
			fs, problems := readForm(t, data)
			if fs == nil || strings.Contains(problems, "lỗi") {
				t.Fatal(problems)
			}
			want(t, said(fs, "2.2", "5"), answer)
		})
	}
}

func TestAFormOfAnotherSetMonthVillageOrVersionIsRefused(t *testing.T) {
	for cell, want := range map[string]string{
		"B1": "01.xlsx:vanban!B1: lỗi PH-001: phiếu theo phiên bản “khác”, chương trình này chỉ đọc phiên bản 1",
		"B3": "lỗi TC-005: kết quả theo bộ khác",
		"B4": "lỗi TC-006: tệp ghi tháng khác",
		"B5": "lỗi TC-008: tệp ghi thôn “khác”",
	} {
		fs, problems := readForm(t, filled(t, func(f *excelize.File, set func(string, int, any)) {
			set("rating", 15, "Đạt")
			f.SetCellValue("vanban", cell, "khác")
		}))
		if fs != nil || !strings.Contains(problems, want) {
			t.Errorf("%s: %s", cell, problems)
		}
	}
}

func TestAFormulaCountsByItsStoredValue(t *testing.T) {
	data := filled(t, func(f *excelize.File, set func(string, int, any)) {
		set("rating", 15, "Đạt")
		f.SetCellFormula("Phiếu", "F15", "B1*100")
	})
	if _, problems := readForm(t, data); !strings.Contains(problems, "01.xlsx:Phiếu!F15: lỗi BT-011") {
		t.Error(problems)
	}
	fs, problems := readForm(t, rewrite(t, data, ` t="str"><f>B1*100</f>`, `><f>B1*100</f><v>71.5</v>`))
	want(t, said(fs, "2.2"), "2.2 rating=Đạt value=71,5\n")
	if strings.Contains(problems, "lỗi") {
		t.Error(problems)
	}
}

// rewrite puts a text for another one that stands in a workbook's first sheet.
func rewrite(t *testing.T, data []byte, old, new string) []byte {
	t.Helper()
	in, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	out := zip.NewWriter(&b)
	for _, f := range in.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		if f.Name == "xl/worksheets/sheet1.xml" {
			if !bytes.Contains(text, []byte(old)) {
				t.Fatalf("no %q in %s", old, f.Name)
			}
			text = bytes.Replace(text, []byte(old), []byte(new), 1)
		}
		w, err := out.Create(f.Name)
		if err != nil {
			t.Fatal(err)
		}
		w.Write(text)
	}
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
