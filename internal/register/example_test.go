package register_test

import (
	"fmt"
	"testing/fstest"

	"vanban/internal/diag"
	"vanban/internal/register"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

func ExampleLoad() {
	text := "Số và ký hiệu;Ngày;Cơ quan\n112/BC-UBND;31/7/2023;UBND xã\n"
	folder := fstest.MapFS{"register/2023.csv": {Data: []byte(text)}}
	var problems diag.List
	book, err := register.Load(folder, "xa", &workspace.Workspace{}, &problems)
	if err != nil {
		panic(err)
	}
	number := book.Next("UBND xã", "BC-UBND", 2023)
	book.Check(number, viet.Date{Year: 2023, Month: 7, Day: 30}, "UBND xã", diag.Place{}, &problems)
	for _, p := range problems.Sorted() {
		if p.Severity() == diag.Error {
			fmt.Println(p.Code, p.Text(diag.English))
		}
	}
	line := book.Enter(number, viet.Date{Year: 2023, Month: 8, Day: 5}, "UBND xã")
	fmt.Println(line.Reference(), register.FolderOf(number, 2023))
	// Output:
	// BH-003 number 113/BC-UBND of 30/7/2023 is against the order of 112/BC-UBND of 31/7/2023
	// 113/BC-UBND ngày 05/8/2023 issued/2023/0113-BC-UBND
}
