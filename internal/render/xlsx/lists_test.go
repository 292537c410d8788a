package xlsx_test

import (
	"strings"
	"testing"

	"vanban/internal/diag"
	"vanban/internal/render/xlsx"
)

func TestListsSayWhereLevelsComeFrom(t *testing.T) {
	b := writeMonth(t, full(t))
	for id, want := range map[string]string{
		"11": "11|Nghèo đa chiều|Tỷ lệ nghèo đa chiều giai đoạn 2021-2025|Tỷ lệ|≤ 6,5%|%|Trung ương|kế hoạch xã Cẩm " +
			"Thành, 7/2023|0.99|0.95|x",
		"2.1": "2.1|Giao thông|Tỷ lệ đường xã được nhựa hóa hoặc bê tông hóa, đảm bảo ô tô đi lại thuận tiện quanh " +
			"năm|Tỷ lệ|Do UBND tỉnh quy định|%|UBND tỉnh|Hiểu biết chung, chưa đối chiếu văn bản|0.9",
		"15.1": "15.1|Y tế|Tỷ lệ người dân tham gia bảo hiểm y tế (áp dụng đạt cho cả nam và nữ)|Tỷ lệ|Chưa rõ|%|Trung " +
			"ương|kế hoạch xã Cẩm Thành, 7/2023|0.99|0.6|x",
	} {
		if got := strings.Join(b.table(lists)[b.rowOf(lists, id)-1], "|"); got != want {
			t.Errorf("%s is\n%s, want\n%s", id, got, want)
		}
	}
}

func TestOverlaysAreNamed(t *testing.T) {
	m := full(t)
	var problems diag.List
	m.Findings.Set.Overlay("thanh-hoa.yaml", `
id: thanh-hoa-2022
title: Tiêu chí xã nông thôn mới tỉnh Thanh Hóa
overlay_of: xa-ntm-2021-2025
legal_basis: [{doc: 32/2022/QĐ-UBND, date: 2022-08-10, issuer: UBND tỉnh Thanh Hóa}]
criteria:
  - {id: "2", indicators: [{id: "2.1", threshold: {op: ">=", value: "95", unit: "%"}}]}
`, &problems)
	if problems.Failed() {
		t.Fatal(problems.Sorted())
	}
	b := writeMonth(t, m)
	b.rowOf(lists, "Quy định của địa phương được áp dụng: Tiêu chí xã nông thôn mới tỉnh Thanh Hóa (thanh-hoa-2022); "+
		"32/2022/QĐ-UBND ngày 10/8/2022 của UBND tỉnh Thanh Hóa.")
	if got := b.table(lists)[b.rowOf(lists, "2.1")-1][4]; got != "≥ 95%" {
		t.Errorf("the level is %q", got)
	}
	b.rowOf(lists, "Văn bản: 318/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ; 211/QĐ-TTg ngày 01/3/2024 của Thủ "+
		"tướng Chính phủ; 18/2022/QĐ-TTg ngày 02/8/2022 của Thủ tướng Chính phủ.")
	b.rowOf(lists, "Hiệu lực: từ 08/3/2022 đến hết 14/02/2026.")
}

func TestSheetsStandInOrder(t *testing.T) {
	b := writeMonth(t, full(t))
	if got, want := strings.Join(b.GetSheetList(), ", "),
		"Tổng hợp, Theo thôn, Chưa đạt, So tháng trước, Biểu đồ, Danh mục, vanban"; got != want {
		t.Errorf("the sheets are %s, want %s", got, want)
	}
	for _, sheet := range b.GetSheetList() {
		if visible, _ := b.GetSheetVisible(sheet); visible != (sheet != "vanban") {
			t.Errorf("%s is in sight: %v", sheet, visible)
		}
	}
	data, err := xlsx.VillageBook(full(t).Villages[0], july, reported(t), head())
	if err != nil {
		t.Fatal(err)
	}
	if got, want := strings.Join(open(t, data).GetSheetList(), ", "),
		"Tổng hợp, Chưa đạt, So tháng trước, Danh mục, vanban"; got != want {
		t.Errorf("a village's sheets are %s, want %s", got, want)
	}
}
