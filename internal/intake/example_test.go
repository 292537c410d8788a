package intake_test

import (
	"fmt"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/intake"
	"vanban/internal/viet"
)

func ExampleCSV() {
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
	table := intake.CSV("01.csv", `Nội dung chỉ tiêu;Tự đánh giá;Kinh phí (triệu đồng)
6.1 Xã có nhà văn hóa;ĐẠT;
6.2 Xã có điểm vui chơi;chưa đạt;500
`, &problems)
	found := table.Findings(intake.Subject{Set: set, Month: viet.Month{Year: 2023, Month: 8}, Village: "01"}, &problems)
	fmt.Print(found.YAML())
	// Output:
	// set: bo
	// month: 2023-08
	// village: "01"
	// findings:
	//   6.1: Đạt
	//   6.2:
	//     rating: Chưa đạt
	//     cost: "500 triệu đồng"
}
