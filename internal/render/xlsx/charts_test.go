package xlsx_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"vanban/internal/render/xlsx"
)

// reference is what a chart says of some cells.
type reference struct {
	cells  string
	values []string
}

// references lists what a chart part refers to, with the values it holds.
func references(t *testing.T, part string) []reference {
	var list []reference
	var text strings.Builder
	decoder := xml.NewDecoder(strings.NewReader(part))
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return list
		}
		if err != nil {
			t.Fatal(err)
		}
		switch e := token.(type) {
		case xml.StartElement:
			text.Reset()
		case xml.CharData:
			text.Write(e)
		case xml.EndElement:
			switch e.Name.Local {
			case "f":
				list = append(list, reference{cells: text.String()})
			case "v":
				list[len(list)-1].values = append(list[len(list)-1].values, text.String())
			}
		}
	}
}

// Previews on a phone show what the chart's part holds, Excel what the cells do.
func TestChartsHoldTheValuesOfTheirCells(t *testing.T) {
	data, err := xlsx.Matrix(full(t), head())
	if err != nil {
		t.Fatal(err)
	}
	b := open(t, data)
	checked := 0
	for n := 1; n <= 3; n++ {
		for _, r := range references(t, part(t, data, fmt.Sprintf("xl/charts/chart%d.xml", n))) {
			sheet, cells, _ := strings.Cut(strings.ReplaceAll(strings.ReplaceAll(r.cells, "'", ""), "$", ""), "!")
			from, to, _ := strings.Cut(cells, ":")
			col, first, _ := excelize.CellNameToCoordinates(from)
			_, last, _ := excelize.CellNameToCoordinates(to)
			if last-first+1 != len(r.values) {
				t.Errorf("chart %d holds %d values of %s", n, len(r.values), r.cells)
			}
			for i, value := range r.values {
				name, _ := excelize.CoordinatesToCellName(col, first+i)
				if got := b.in(sheet, name); got != value {
					t.Errorf("chart %d holds %q of %s, the cell %q", n, value, name, got)
				}
				checked++
			}
		}
	}
	if checked < 100 {
		t.Errorf("only %d values were compared", checked)
	}
}

func TestChartsAreNamedInVietnamese(t *testing.T) {
	data, err := xlsx.Matrix(full(t), head())
	if err != nil {
		t.Fatal(err)
	}
	for n, texts := range map[int][]string{
		1: {"Kết quả đánh giá chỉ tiêu theo nhóm", "Nhóm tiêu chí", "Số chỉ tiêu", "Cơ bản đạt",
			"II. HẠ TẦNG KINH TẾ - XÃ HỘI"},
		2: {"Tiến độ theo tháng", "Tháng", "Số lượng đạt", "Tiêu chí đạt", "6/2023 (minh họa)"},
		3: {"Số thôn theo kết quả từng chỉ tiêu", "Chỉ tiêu", "Số thôn", "17.7"},
	} {
		chart := part(t, data, fmt.Sprintf("xl/charts/chart%d.xml", n))
		for _, text := range append(texts, `lang="vi-VN"`, `typeface="Times New Roman"`) {
			if !strings.Contains(chart, text) {
				t.Errorf("chart %d does not say %s", n, text)
			}
		}
	}
}

func TestGroupsAndMonthsOfChartsAddUp(t *testing.T) {
	b := writeMonth(t, full(t))
	for label, want := range map[string][]string{
		"Cộng": {"47", "0", "10", "0", "57", "11", "19"}, "III. KINH TẾ VÀ TỔ CHỨC SẢN XUẤT": {"6", "0", "3", "0", "9", "1",
			"4"},
		"7/2023": {"47", "57", "11", "19"}, "6/2023 (minh họa)": {"45", "57", "10", "19"},
	} {
		row := b.rowOf(charts, label)
		for i, n := range want {
			cell, _ := excelize.CoordinatesToCellName(3+i, row)
			if got := b.in(charts, cell); got != n {
				t.Errorf("%s of %s is %s, want %s", cell, label, got, n)
			}
		}
	}
}

func TestChartsAreTheSameEveryTime(t *testing.T) {
	first, err := xlsx.Matrix(full(t), head())
	if err != nil {
		t.Fatal(err)
	}
	again, err := xlsx.Matrix(full(t), head())
	if err != nil || !bytes.Equal(first, again) {
		t.Errorf("the workbook differs from run to run, %v", err)
	}
}
