package xlsx_test

import (
	"testing"

	"vanban/internal/criteria"
	"vanban/internal/render/xlsx"
)

// twoMonths are findings of which every kind of change has one.
func twoMonths(t testing.TB) (now, before *criteria.Findings) {
	before = findings(commune(t), june, `set: xa-ntm-2021-2025
month: 2023-06
findings:
  1.1: Chưa đạt
  1.2: Đạt
  2.1: Chưa đạt
  2.2: {rating: Chưa đạt, value: "10%"}
  2.3: {rating: Chưa đạt, value: "10,0%"}
  2.4: {rating: Chưa đạt, deadline: 30/6/2023}
  3.1: {rating: Chưa đạt, value: Khá}
  3.2: {rating: Chưa đạt, value: khá}
`)
	now = written(t, `
  1.1: Đạt
  1.2: Chưa đạt
  2.1: Cơ bản đạt
  2.2: {rating: Chưa đạt, value: "12%"}
  2.3: {rating: Chưa đạt, value: "10%"}
  2.4: {rating: Chưa đạt, deadline: 30/6/2023}
  3.1: {rating: Chưa đạt, value: Tốt}
  3.2: {rating: Chưa đạt, value: Khá}
`)
	return now, before
}

func TestEveryKindOfChangeIsNamed(t *testing.T) {
	now, before := twoMonths(t)
	b := writeMonth(t, xlsx.Month{Findings: now, Before: before})
	header := b.rowOf(changes, "TT")
	kind, late := b.colOf(changes, header, "Thay đổi"), b.colOf(changes, header, "Chưa đạt, quá hạn")
	for i, want := range [][3]string{
		{"1.1 ", "Mới đạt", ""}, {"1.2 ", "Không còn đạt", ""}, {"2.1 ", "Đổi đánh giá", ""},
		{"2.2 ", "Đổi kết quả", ""}, {"3.1 ", "Đổi kết quả", ""}, {"2.4 ", "Không đổi", "Quá hạn"}, {"2.3 ", "Không đổi", ""},
	} {
		row := header + 1 + i
		got := [3]string{b.in(changes, at("B", row))[:4], b.in(changes, at(kind, row)), b.in(changes, at(late, row))}
		if got != want {
			t.Errorf("row %d is %q, want %q", row, got, want)
		}
	}
}

func TestChangesAreCounted(t *testing.T) {
	now, before := twoMonths(t)
	b := writeMonth(t, xlsx.Month{Findings: now, Before: before})
	for label, want := range map[string][3]string{
		"Chỉ tiêu đạt": {"1", "1", "0"}, "Chỉ tiêu cơ bản đạt": {"0", "1", "1"}, "Chỉ tiêu chưa đạt": {"7", "6", "-1"},
		"Chỉ tiêu chưa đánh giá": {"49", "49", "0"}, "Tiêu chí đạt": {"0", "0", "0"},
		"Chỉ tiêu mới đạt": {"", "1", ""}, "Chỉ tiêu không còn đạt": {"", "1", ""}, "Chỉ tiêu đổi đánh giá": {"", "1", ""},
		"Chỉ tiêu đổi kết quả": {"", "2", ""}, "Chỉ tiêu chưa đạt, quá hạn": {"", "1", ""},
	} {
		row := b.rowOf(changes, label)
		if got := [3]string{b.in(changes, at("C", row)), b.in(changes, at("D", row)),
			b.in(changes, at("E", row))}; got != want {
			t.Errorf("%s: %q, want %q", label, got, want)
		}
	}
	b.rowOf(changes, "Chỉ tiêu đạt: 1 (tháng trước 1); tiêu chí đạt: 0 (tháng trước 0).")
	b.rowOf(changes, "So với tháng trước: mới đạt 1; không còn đạt 1; đổi đánh giá 1; đổi kết quả 2; chưa đạt, quá hạn 1.")
}

func TestMonthWithoutOneBeforeSaysSo(t *testing.T) {
	b := writeMonth(t, xlsx.Month{Findings: sample(t, july)})
	b.rowOf(changes, "Không có số liệu tháng 6 năm 2023 để so sánh.")
}
