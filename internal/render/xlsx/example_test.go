package xlsx_test

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/xuri/excelize/v2"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/render/xlsx"
	"vanban/internal/style"
	"vanban/internal/viet"
)

func ExampleMatrix() {
	var problems diag.List
	set := criteria.ReadSet("bo.yaml", `
id: bo
title: Bộ tiêu chí thử
totals: {criteria: 1, indicators: 2}
criteria:
  - id: "6"
    name: Cơ sở vật chất văn hóa
    indicators:
      - {id: "6.1", name: Xã có nhà văn hóa}
      - {id: "6.2", name: Xã có điểm vui chơi}
`, &problems)
	month := viet.Month{Year: 2023, Month: 7}
	fs := criteria.ReadFindings("xa.yaml", `
set: bo
month: 2023-07
findings:
  6.1: Đạt
  6.2: {rating: Chưa đạt, cost: 500 triệu đồng}
`, set, month, "", &problems)

	data, err := xlsx.Matrix(xlsx.Month{Findings: fs}, xlsx.Head{
		Styles: style.New(style.Choices{}, &problems),
		Agency: []string{"Ủy ban nhân dân", "xã Cẩm Thành"},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	book, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		fmt.Println(err)
		return
	}
	rows, err := book.GetRows("Tổng hợp")
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, row := range rows[8:] {
		fmt.Println(strings.Join(row, "|"))
	}
	// Output:
	// 6|Cơ sở vật chất văn hóa|6.1 Xã có nhà văn hóa|||Đạt|Chưa đạt
	// ||6.2 Xã có điểm vui chơi|||Chưa đạt||||500
	// Số chỉ tiêu đạt|||||1/2
	// Số tiêu chí đạt|||||0/1
	// Tổng kinh phí (triệu đồng)|||||||||500
}
