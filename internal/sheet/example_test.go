package sheet_test

import (
	"fmt"

	"github.com/xuri/excelize/v2"

	"vanban/internal/diag"
	"vanban/internal/sheet"
)

func ExampleOpen() {
	f := excelize.NewFile()
	styled(f, "B2", 0.1221, "0.00%")
	styled(f, "B3", 45291, "m/d/yyyy")
	_ = f.SetCellFormula("Sheet1", "B4", "B2*2")
	data, _ := f.WriteToBuffer()

	var problems diag.List
	book := sheet.Open("thang-8.xlsx", data.Bytes(), &problems)
	for cell := range book.Sheets[0].Cells() {
		if text, ok := cell.Read(&problems); ok {
			fmt.Println(text.At, text)
		}
	}
	for _, p := range problems.Sorted() {
		fmt.Print(p.Lines(diag.Vietnamese))
	}
	// Output:
	// thang-8.xlsx:Sheet1!B2 12,21%
	// thang-8.xlsx:Sheet1!B3 31/12/2023
	// thang-8.xlsx:Sheet1!B4: lỗi BT-011: ô có công thức nhưng trong tệp chưa có kết quả tính
	//     gợi ý: mở tệp bằng Excel rồi lưu lại, hoặc ghi giá trị thay cho công thức
}

func ExampleWorkbook_Find() {
	f := excelize.NewFile()
	lay(f, "Sheet1", "Biểu tháng 8", "", "KẾT QUẢ|Ghi chú|TT|Đánh giá", "12,21%||17.1|Đạt")
	data, _ := f.WriteToBuffer()

	var problems diag.List
	book := sheet.Open("thang-8.xlsx", data.Bytes(), &problems)
	table, _ := book.Find(form, &problems)
	for _, row := range table.Rows {
		value, _ := row.Field("value").Read(&problems)
		fmt.Println(row.Field("id").Text, value.Text, value.At)
	}
	// Output: 17.1 12,21% thang-8.xlsx:Sheet1!A4
}
