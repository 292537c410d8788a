package xlsx_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"vanban/internal/viet"
)

func TestTotalsAreCounted(t *testing.T) {
	b := write(t, sample(t, july), head())
	b.expect(at("F", b.row("A", "Số chỉ tiêu đạt")), "47/57")
	b.expect(at("F", b.row("A", "Số tiêu chí đạt")), "11/19")
	b.expect(at(b.col("Kinh phí (triệu đồng)"), b.row("A", "Tổng kinh phí")), "7500")
}

func TestGroupsAreCounted(t *testing.T) {
	b := write(t, sample(t, july), head())
	for group, want := range map[string][2]string{
		"I. QUY HOẠCH":                     {"Đạt 2/2", "Đạt 1/1"},
		"II. HẠ TẦNG KINH TẾ - XÃ HỘI":     {"Đạt 17/19", "Đạt 6/8"},
		"III. KINH TẾ VÀ TỔ CHỨC SẢN XUẤT": {"Đạt 6/9", "Đạt 1/4"},
		"IV. VĂN HÓA - XÃ HỘI - MÔI":       {"Đạt 15/19", "Đạt 2/4"},
		"V. HỆ THỐNG CHÍNH TRỊ":            {"Đạt 7/8", "Đạt 1/2"},
	} {
		row := b.row("A", group)
		b.expect(at("F", row), want[0])
		b.expect(at("G", row), want[1])
	}
}

func TestNothingAssessedIsNothingMet(t *testing.T) {
	b := write(t, written(t, ""), head())
	b.expect(at("F", b.row("A", "Số chỉ tiêu đạt")), "0/57")
	b.expect(at("F", b.row("A", "Số tiêu chí đạt")), "0/19")
	b.expect(at(b.col("Kinh phí (triệu đồng)"), b.row("A", "Tổng kinh phí")), "0")
	for _, col := range []string{"F", "G"} {
		b.expect(at(col, b.row("B", "Điện")), "Chưa đánh giá")
	}
}

func TestIndicatorRowSaysAllOfItsFinding(t *testing.T) {
	b := write(t, sample(t, july), head())
	row := b.row("C", "6.2 Xã có điểm vui chơi, giải trí và thể thao")
	for col, want := range map[string]string{
		"D": "Đạt", "E": "", "F": "Chưa đạt",
		"H": "Thiếu cơ sở vật chất trong công tác phòng chống đuối nước (bể bơi).",
		"I": "năm 2024 đạt",
		"J": "Đề nghị cấp kinh phí xây dựng bể bơi; tổng kinh phí thực hiện 500 triệu đồng.",
		"K": "500", "L": "2024",
	} {
		b.expect(at(col, row), want)
	}
}

func TestCriterionSpansItsIndicators(t *testing.T) {
	b := write(t, sample(t, july), head())
	first := b.row("B", "Cơ sở vật chất văn hóa")
	b.expect(at("A", first), "6")
	b.expect(at("G", first), "Chưa đạt")
	merged, err := b.GetMergeCells(sheet)
	if err != nil {
		t.Fatal(err)
	}
	var areas []string
	for _, m := range merged {
		areas = append(areas, m[0])
	}
	for _, col := range []string{"A", "B", "G"} {
		if want := fmt.Sprintf("%s%d:%s%d", col, first, col, first+2); !slices.Contains(areas, want) {
			t.Errorf("%s is not merged", want)
		}
	}
}

func TestCriterionWithoutIndicatorsIsNotAssessed(t *testing.T) {
	set := commune(t)
	set.Criteria[3].Indicators = nil
	b := write(t, findings(set, july, "set: xa-ntm-2021-2025\nmonth: 2023-07\nfindings:\n  1.1: Đạt\n"), head())
	row := b.row("B", "Điện")
	b.expect(at("G", row), "Chưa đánh giá")
	b.expect(at("B", row+1), "Trường học")
	b.expect(at("F", b.row("A", "Số chỉ tiêu đạt")), "1/55")
	b.expect(at("F", b.row("A", "Số tiêu chí đạt")), "0/19")
}

func TestCriteriaOfNoGroupAreCounted(t *testing.T) {
	fs := sample(t, july)
	fs.Set.Groups = fs.Set.Groups[:4]
	b := write(t, fs, head())
	b.row("B", "Quốc phòng và An ninh")
	b.expect(at("F", b.row("A", "Số chỉ tiêu đạt")), "47/57")
}

func TestLevelsAreNeverInvented(t *testing.T) {
	b := write(t, sample(t, july), head())
	for indicator, want := range map[string]string{
		"2.1": "Do UBND tỉnh quy định", "3.1": "≥ 80%", "9.1": "Không", "15.1": "", "15.3": "",
		"Tỷ lệ nghèo": "≤ 6,5%",
	} {
		b.expect(at("D", b.row("C", indicator)), want)
	}
	elsewhere := head()
	elsewhere.Locality.Province = "tỉnh Nghệ An"
	b = write(t, sample(t, july), elsewhere)
	b.expect(at("D", b.row("C", "Tỷ lệ nghèo")), "")
}

func TestNumbersPrintAsTyped(t *testing.T) {
	for typed, want := range map[string]string{
		"12,21%": "12.21%", "92,5 %": "92.5%", "100%": "100%", "-3": "-3", "0": "0", "0,5": "0.5",
		"1.784": "1,784", "1.784,50": "1,784.50", "2024": "2024", "02": "02", "02,5": "02.5",
	} {
		b := write(t, written(t, fmt.Sprintf("  17.4: {rating: Đạt, value: %q}\n", typed)), head())
		cell := at("E", b.row("C", "17.4"))
		got, err := b.GetCellValue(sheet, cell)
		if kind, _ := b.GetCellType(sheet, cell); err != nil || got != want || kind != excelize.CellTypeUnset {
			t.Errorf("%q prints as %q (type %v), want the number %q", typed, got, kind, want)
		}
	}
	for _, typed := range []string{"khá", "12345678901234567890", "3/4", "12.21"} {
		b := write(t, written(t, fmt.Sprintf("  17.4: {rating: Đạt, value: %q}\n", typed)), head())
		b.expect(at("E", b.row("C", "17.4")), typed)
	}
}

func TestMoneyIsInMillions(t *testing.T) {
	b := write(t, written(t, `
  5: {rating: Chưa đạt, cost: 7 tỷ đồng}
  6.2: {rating: Chưa đạt, cost: "1.234.500"}
  6.3: {rating: Chưa đạt, cost: 0 đồng}
`), head())
	for indicator, want := range map[string]string{"Tỷ lệ trường": "7,000", "6.2": "1.2345", "6.3": "0 đồng", "6.1": ""} {
		if got, err := b.GetCellValue(sheet, at(b.col("Kinh phí (triệu đồng)"), b.row("C", indicator))); err != nil ||
			got != want {
			t.Errorf("%s costs %q, want %q", indicator, got, want)
		}
	}
	b.expect(at(b.col("Kinh phí (triệu đồng)"), b.row("A", "Tổng kinh phí")), "7001.2345")
}

func TestHostileTextStaysText(t *testing.T) {
	texts := map[string]string{
		"H": "=CMD|'/C calc'!A0", "I": "+1", "J": "@x", "L": "-2+3", "M": "<script>&amp;</script>", "N": "_x0041_",
		"O": "  =1+1",
	}
	lines := "  5: {rating: Chưa đạt"
	for col, field := range map[string]string{
		"H": "cause", "I": "target", "J": "proposal", "L": "deadline", "M": "responsible", "N": "evidence", "O": "note",
	} {
		lines += fmt.Sprintf(", %s: %q", field, texts[col])
	}
	b := write(t, written(t, lines+", value: '=1'}\n"), head())
	row := b.row("B", "Trường học")
	texts["E"] = "=1"
	for col, want := range texts {
		cell := at(col, row)
		b.expect(cell, want)
		if f, _ := b.GetCellFormula(sheet, cell); f != "" {
			t.Errorf("%s is the formula %q", cell, f)
		}
		if kind, _ := b.GetCellType(sheet, cell); kind != excelize.CellTypeInlineString {
			t.Errorf("%s is of type %v, not a text", cell, kind)
		}
	}
}

func TestUnusedColumnsAreLeftOut(t *testing.T) {
	usual := write(t, sample(t, july), head())
	used := write(t, written(t, "  5: {rating: Đạt, note: Đã họp}\n"), head())
	header := usual.row("A", "TT")
	for title, in := range map[string]int{"Mục tiêu": 1, "Ghi chú": 0, "Minh chứng": 1, "Phụ trách": 1} {
		if got := strings.Count(strings.Join(usual.rows()[header-1], "|"), title); got != in {
			t.Errorf("%q stands %d times in July", title, got)
		}
	}
	if strings.Contains(strings.Join(used.rows()[header-1], "|"), "Mục tiêu") {
		t.Error("a column without any target stands there")
	}
	used.expect(at(used.col("Ghi chú"), used.row("B", "Trường học")), "Đã họp")
}

func TestRatingsAreChosenFromTheList(t *testing.T) {
	b := write(t, sample(t, july), head())
	rules, err := b.GetDataValidations(sheet)
	if err != nil || len(rules) != 1 {
		t.Fatalf("validations: %v, %v", rules, err)
	}
	if rules[0].Type != "list" || rules[0].Formula1 != "DanhGia" {
		t.Errorf("the list is %q", rules[0].Formula1)
	}
	first := b.row("C", "6.1")
	if want := fmt.Sprintf("F%d:F%d", first, first+2); !slices.Contains(strings.Fields(rules[0].Sqref), want) {
		t.Errorf("%s is not among %s", want, rules[0].Sqref)
	}
	names := b.GetDefinedName()
	if !slices.ContainsFunc(names, func(n excelize.DefinedName) bool {
		return n.Name == "DanhGia" && n.RefersTo == "'Danh mục'!$B$68:$B$71"
	}) {
		t.Errorf("the list is not defined: %v", names)
	}
	list, err := b.GetCols("Danh mục")
	if err != nil || !slices.Equal(list[1][67:71], []string{"Đạt", "Cơ bản đạt", "Chưa đạt", "Chưa đánh giá"}) {
		t.Errorf("the list is %v, %v", list[1], err)
	}
}

func TestVerdictsAreColoured(t *testing.T) {
	b := write(t, sample(t, july), head())
	rules, err := b.GetConditionalFormats(sheet)
	if err != nil {
		t.Fatal(err)
	}
	first, last := b.row("A", "I. QUY HOẠCH"), b.row("A", "Số chỉ tiêu đạt")-1
	area := rules[fmt.Sprintf("F%d:G%d", first, last)]
	if len(area) != 4 {
		t.Fatalf("%d of 4 verdicts are coloured: %v", len(area), rules)
	}
	colours := []string{"14532D on DDF0DF", "6B4A00 on FFF0C2", "7A0010 on F7CDC3", "3F3F3F on E3E3E3"}
	for i, verdict := range []string{"Đạt", "Cơ bản đạt", "Chưa đạt", "Chưa đánh giá"} {
		if area[i].Value != `"`+verdict+`"` || area[i].Format == nil {
			t.Fatalf("rule %d is %+v", i, area[i])
		}
		in := b.Styles.Dxfs.Dxfs[*area[i].Format]
		if got := in.Font.Color.RGB[2:] + " on " + in.Fill.PatternFill.BgColor.RGB[2:]; got != colours[i] {
			t.Errorf("%s is %s, not %s", verdict, got, colours[i])
		}
	}
}

func TestHeadIsThatOfAnOfficialTable(t *testing.T) {
	h := head()
	h.Subject = "thôn Phú Lai"
	june := viet.Month{Year: 2023, Month: 6}
	b := write(t, sample(t, june), h)
	b.expect("A1", "ỦY BAN NHÂN DÂN")
	b.expect("A2", "XÃ CẨM THÀNH")
	b.expect(b.find("CỘNG HÒA"), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
	b.expect(b.find("Độc lập"), "Độc lập - Tự do - Hạnh phúc")
	b.expect("A4", "TỔNG HỢP KẾT QUẢ RÀ SOÁT TIÊU CHÍ NÔNG THÔN MỚI")
	b.expect("A5", "Thôn Phú Lai, tháng 6 năm 2023")
	b.expect("A6", "Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2021-2025")
	b.expect("A7", "(Số liệu minh họa)")
}

func TestSignatureLeavesTheDayOpen(t *testing.T) {
	b := write(t, sample(t, july), head())
	b.row("A", "\n\nNGƯỜI LẬP BIỂU")
	b.expect(b.find("\nCẩm Thành, ngày"), "\nCẩm Thành, ngày"+viet.Blank()+"tháng 7 năm 2023\n"+
		"TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n\n\nCao Tiến Dũng")
	runs, err := b.GetCellRichText(sheet, b.find("\nCẩm Thành, ngày"))
	if err != nil || !runs[1].Font.Italic || runs[1].Font.Bold || !runs[2].Font.Bold || runs[2].Font.Size != 14 {
		t.Errorf("the lines are set as %v, %v", runs, err)
	}

	unsigned := head()
	unsigned.Authority = nil
	rows, err := write(t, sample(t, july), unsigned).GetRows(sheet)
	if err != nil || !strings.HasPrefix(rows[len(rows)-1][0], "Tổng kinh phí") {
		t.Errorf("the last row is %v, %v", rows[len(rows)-1], err)
	}
}
