package sheet_test

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/xuri/excelize/v2"

	"vanban/internal/diag"
	"vanban/internal/sheet"
)

// filled is a workbook of rows × columns with text, numbers, dates and styles.
func filled(t testing.TB, rows, cols int) []byte {
	return made(t, func(f *excelize.File) {
		percent, err := f.NewStyle(&excelize.Style{NumFmt: 10, Font: &excelize.Font{Family: "Times New Roman", Size: 13}})
		if err != nil {
			t.Fatal(err)
		}
		for r := 1; r <= rows; r++ {
			for c := 1; c <= cols; c++ {
				ref := sheet.Ref(r, c)
				switch c % 3 {
				case 0:
					_ = f.SetCellValue("Sheet1", ref, fmt.Sprintf("Tỷ lệ hộ nghèo của thôn %d.%d", r, c))
				case 1:
					_ = f.SetCellValue("Sheet1", ref, 0.1221+float64(r))
					_ = f.SetCellStyle("Sheet1", ref, ref, percent)
				case 2:
					_ = f.SetCellValue("Sheet1", ref, r*c)
				}
			}
		}
	})
}

func read(t testing.TB, data []byte) int {
	var problems diag.List
	n := 0
	for c := range sheet.Open("a.xlsx", data, &problems).Sheets[0].Cells() {
		n += len(c.Text)
	}
	if problems.Failed() {
		t.Fatal(problems.Sorted())
	}
	return n
}

// A village's form: 30 rows of 15 columns.
func BenchmarkOpen(b *testing.B) {
	for _, size := range []struct{ rows, cols int }{{30, 15}, {2000, 57}} {
		data := filled(b, size.rows, size.cols)
		b.Run(fmt.Sprintf("%dx%d", size.rows, size.cols), func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(data)))
			for b.Loop() {
				read(b, data)
			}
		})
	}
}

// What excelize takes for the same form.
func BenchmarkExcelize(b *testing.B) {
	data := filled(b, 30, 15)
	b.ReportAllocs()
	for b.Loop() {
		f, err := excelize.OpenReader(bytes.NewReader(data))
		if err != nil {
			b.Fatal(err)
		}
		rows, err := f.GetRows("Sheet1")
		if err != nil || len(rows) != 30 {
			b.Fatal(len(rows), err)
		}
	}
}

// From the bytes of a form to the cells of its fields.
func BenchmarkFind(b *testing.B) {
	data := made(b, func(f *excelize.File) {
		lines := []string{"ỦY BAN NHÂN DÂN", "BIỂU 01", "TT|Chỉ tiêu|Kết quả|Đánh giá|Nguyên nhân|Mục tiêu|Đề xuất|Kinh phí|Thời hạn|Phụ trách|Minh chứng|Ghi chú"}
		for i := range 30 {
			lines = append(lines, fmt.Sprintf("%d.1|Tỷ lệ hộ nghèo|12,21%%|Chưa đạt|Thiếu vốn|100%%|Hỗ trợ|7 tỷ|31/12/2023|Thôn|Biên bản|", i))
		}
		lay(f, "Sheet1", lines...)
	})
	b.ReportAllocs()
	for b.Loop() {
		var problems diag.List
		table, ok := sheet.Open("a.xlsx", data, &problems).Find(form, &problems)
		if !ok || len(table.Rows) != 30 {
			b.Fatal(problems.Sorted())
		}
		outline(table)
	}
}
