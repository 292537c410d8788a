package xlsx_test

import (
	"strings"
	"testing"

	"vanban/internal/render/xlsx"
)

func TestOpenIndicatorsStandByDeadline(t *testing.T) {
	b := writeMonth(t, xlsx.Month{Findings: written(t, `
  1.1: {rating: Đạt, deadline: "2020"}
  2.1: {rating: Chưa đạt}
  3.1: {rating: Cơ bản đạt, deadline: 31/12/2024, cost: 2 tỷ đồng}
  4.1: {rating: Chưa đạt, deadline: 30/6/2023, cost: 500 triệu đồng}
  4.2: {rating: Chưa đạt, deadline: 15/8/2023}
`)})
	header := b.rowOf(openSheet, "Nội dung chỉ tiêu")
	number := b.colOf(openSheet, header, "Nội dung chỉ tiêu")
	late := b.colOf(openSheet, header, "Thời hạn")
	for i, want := range [][2]string{
		{"4.1 ", "Quá hạn"}, {"4.2 ", "Còn hạn"}, {"3.1 ", "Còn hạn"}, {"1.2 ", "Chưa ghi hạn"}, {"2.1 ", "Chưa ghi hạn"},
	} {
		row := header + 1 + i
		if got := b.in(openSheet, at(number, row)); !strings.HasPrefix(got, want[0]) {
			t.Errorf("row %d is %q, want indicator %s", row, got, want[0])
		}
		if got := b.in(openSheet, at(late, row)); got != want[1] {
			t.Errorf("row %d is %q, want %q", row, got, want[1])
		}
	}
}

func TestOpenIndicatorsAreCountedWithTheirCost(t *testing.T) {
	b := writeMonth(t, xlsx.Month{Findings: sample(t, july)})
	header := b.rowOf(openSheet, "TT")
	count := b.rowOf(openSheet, "Số chỉ tiêu chưa đạt trong danh sách")
	for cell, want := range map[string]string{
		at(b.colOf(openSheet, header, "Đánh giá hiện nay"),
			count): "10",
		at(b.colOf(openSheet, header, "Kinh phí (triệu đồng)"), b.rowOf(openSheet,
			"Tổng kinh phí của các chỉ tiêu chưa đạt (triệu đồng)")): "7500",
		at(b.colOf(openSheet, header, "Tiêu chí"), header+1): "Nghèo đa chiều",
	} {
		if got := b.in(openSheet, cell); got != want {
			t.Errorf("%s is %q, want %q", cell, got, want)
		}
	}
	if count != header+11 {
		t.Errorf("the list has %d rows", count-header-1)
	}
}

func TestNothingOpenIsSaid(t *testing.T) {
	lines := ""
	for _, ind := range commune(t).Indicators() {
		lines += "  " + ind.ID + ": Đạt\n"
	}
	b := writeMonth(t, xlsx.Month{Findings: written(t, lines)})
	b.rowOf(openSheet, "Không còn chỉ tiêu chưa đạt.")
	if got := b.in(openSheet, at("D", b.rowOf(openSheet, "Số chỉ tiêu chưa đạt trong danh sách"))); got != "0" {
		t.Errorf("%s indicators are open", got)
	}
}
