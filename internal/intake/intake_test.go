package intake_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/unicode/norm"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/intake"
	"vanban/internal/source"
	"vanban/internal/viet"
	"vanban/templates"
)

var august = viet.Month{Year: 2023, Month: 8}

// commune reads the commune's criteria set.
func commune(t testing.TB) *criteria.Set {
	t.Helper()
	text, err := templates.FS.ReadFile("criteria/xa-ntm-2021-2025.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var problems diag.List
	set := criteria.ReadSet("xa.yaml", string(text), &problems)
	if problems.Failed() {
		t.Fatal(lines(&problems))
	}
	return set
}

// only is a part of the commune's set.
func only(t testing.TB, ids ...string) *criteria.Set {
	var problems diag.List
	list := make([]source.String, len(ids))
	for i, id := range ids {
		list[i].Text = id
	}
	return commune(t).Only(list, &problems)
}

func lines(l *diag.List) string {
	var b strings.Builder
	for _, p := range l.Sorted() {
		b.WriteString(p.Lines(diag.Vietnamese))
	}
	return b.String()
}

// write makes a workbook of a sheet “Bảng” with the rows, and lets edit change
// it.
func write(t testing.TB, rows [][]any, edit ...func(*excelize.File)) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	if err := f.SetSheetName("Sheet1", "Bảng"); err != nil {
		t.Fatal(err)
	}
	for i, row := range rows {
		if err := f.SetSheetRow("Bảng", fmt.Sprint("A", i+1), &row); err != nil {
			t.Fatal(err)
		}
	}
	for _, e := range edit {
		e(f)
	}
	var out bytes.Buffer
	if err := f.Write(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// read reads a workbook as the commune's findings of August and gives them with
// the problems.
func read(t testing.TB, data []byte) (*criteria.Findings, string) {
	t.Helper()
	var problems diag.List
	table := intake.Workbook("b.xlsx", data, &problems)
	if table == nil {
		return nil, lines(&problems)
	}
	found := table.Findings(intake.Subject{Set: commune(t), Month: august}, &problems)
	return found, lines(&problems)
}

// said is what is said of some indicators, a line each: `6.2 Đạt 12% …`.
func said(fs *criteria.Findings, ids ...string) string {
	var b strings.Builder
	for _, id := range ids {
		f := fs.Of(fs.Set.Indicator(id))
		b.WriteString(id)
		for _, field := range criteria.Fields {
			if text := field.Of(f).Text; text != "" {
				b.WriteString(" " + field.Key + "=" + text)
			}
		}
		b.WriteString("\n")
	}
	return b.String()
}

func want(t *testing.T, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestFieldsAreFoundByTheirHeadings(t *testing.T) {
	fs, problems := read(t, write(t, [][]any{
		{"BẢNG TỔNG HỢP"},
		{"GHI CHU", "Kinh phí dự kiến (triệu đồng)", "Nội dung chỉ tiêu", "TU DANH GIA", "Cột khác", "kết quả"},
		{"g", 500, "6.2 Xã có điểm vui chơi", "CHƯA ĐẠT", "?", ""},
		{"", nil, "Tỷ lệ nghèo đa chiều giai đoạn 2021-2025", "đạt", "", "5,1%"},
		{"", "1,5", "17.10. Tỷ lệ", "CBĐ", "", "92,5"},
	}))
	want(t, said(fs, "6.2", "11", "17.10"), `6.2 rating=Chưa đạt cost=500 triệu đồng note=g
11 rating=Đạt value=5,1%
17.10 rating=Cơ bản đạt value=92,5 cost=1,5 triệu đồng
`)
	if strings.Contains(problems, "lỗi") {
		t.Error(problems)
	}
}

func TestANumberIsTakenAsItIsShown(t *testing.T) {
	fs, problems := read(t, write(t, [][]any{
		{"Chỉ tiêu", "Đánh giá", "Kết quả", "Lộ trình", "Kinh phí (tỷ đồng)"},
		{"11", "Chưa đạt", 0.1221, 45657, 7.5},
		{"12.2", "Đạt", 25.27, 2024, 0.1 + 0.2},
		{"10", "Đạt", 1784, "31/12/2024", "7 tỷ 500 triệu đồng"},
		{"9.1", "Đạt", nil, 2025, nil},
	}, func(f *excelize.File) {
		percent, _ := f.NewStyle(&excelize.Style{NumFmt: 10})
		date, _ := f.NewStyle(&excelize.Style{NumFmt: 14})
		thousands, _ := f.NewStyle(&excelize.Style{NumFmt: 3})
		f.SetCellStyle("Bảng", "C2", "C2", percent)
		f.SetCellStyle("Bảng", "D2", "D2", date)
		f.SetCellStyle("Bảng", "C4", "C4", thousands)
		f.SetCellStyle("Bảng", "D5", "D5", thousands)
	}))
	want(t, said(fs, "11", "12.2", "10", "9.1"), `11 rating=Chưa đạt value=12,21% cost=7,5 tỷ đồng deadline=31/12/2024
12.2 rating=Đạt value=25,27 cost=0,3 tỷ đồng deadline=2024
10 rating=Đạt value=1.784 cost=7 tỷ 500 triệu đồng deadline=31/12/2024
9.1 rating=Đạt deadline=2025
`)
	if strings.Contains(problems, "lỗi") {
		t.Error(problems)
	}
}

func TestWhatMayMeanTwoThingsIsAProblemAtItsCell(t *testing.T) {
	day := func(f *excelize.File) {
		date, _ := f.NewStyle(&excelize.Style{NumFmt: 14})
		f.SetCellStyle("Bảng", "C4", "C4", date)
		f.SetCellStyle("Bảng", "A9", "A9", date)
	}
	_, problems := read(t, write(t, [][]any{
		{"Chỉ tiêu", "Đánh giá", "Kết quả", "Kinh phí", "Lộ trình"},
		{"11", "Chưa đạt", 0.1221, "500", 45657},
		{17.1, "Đạt"},
		{"12.1", "x", 45000},
		{"6.22 Xã có", "Đạt"},
		{"Nước sạch", "Đạt"},
		{"12.2", "Đạt", nil, "500.000.000 triệu đồng"},
		{"12.2", "Đạt"},
		{45000, "Đạt"},
	}, day, func(f *excelize.File) { f.SetCellFormula("Bảng", "C7", "A1+B1") }))
	for _, place := range []string{
		"C2: lỗi PH-009: ô là số 0,1221 không có dấu phần trăm: 0,1221 phần trăm hay 12,21 phần trăm?",
		"D2: lỗi PH-010: số tiền “500”", "E2: lỗi DL-008: “45657”",
		"A3: lỗi PH-007: ô là số 17,1: chỉ tiêu 17.1 hay 17.10?",
		"B4: lỗi TC-003: “x”", "C4: lỗi PH-008: Excel đã đổi nội dung ô thành ngày",
		"A5: lỗi TC-001: bộ tiêu chí xa-ntm-2021-2025 không có chỉ tiêu “6.22”",
		"A6: lỗi PH-006: dòng có ghi “Đạt”", "C7: lỗi BT-011",
		"D7: lỗi PH-010: số tiền “500.000.000 triệu đồng”", "A8: lỗi TC-002: chỉ tiêu 12.2 ghi hai lần (lần đầu ở b.xlsx:Bảng!A7)",
		"A9: lỗi PH-008",
	} {
		if !strings.Contains(problems, "b.xlsx:Bảng!"+place) {
			t.Errorf("no %q in\n%s", place, problems)
		}
	}
	if n := strings.Count(problems, ": lỗi "); n != 12 {
		t.Errorf("%d errors\n%s", n, problems)
	}
}

func TestMarksAreRatingsOnlyUnderTheirHeadings(t *testing.T) {
	fs, problems := read(t, write(t, [][]any{
		{"Chỉ tiêu", "Tự đánh giá", nil, nil},
		{nil, "Đạt", "Cơ bản đạt", "Chưa đạt"},
		{"1.1", "x", "", ""},
		{"1.2", "", "X", ""},
		{"2.1", "", "", "✓"},
		{"2.2", "x", "", "x"},
		{"2.3", "90%", "", ""},
		{"2.4"},
	}, func(f *excelize.File) {
		f.MergeCell("Bảng", "B1", "D1")
		f.MergeCell("Bảng", "A1", "A2")
	}))
	want(t, said(fs, "1.1", "1.2", "2.1", "2.4"), "1.1 rating=Đạt\n1.2 rating=Cơ bản đạt\n2.1 rating=Chưa đạt\n2.4\n")
	if !strings.Contains(problems, "Bảng!D6: lỗi PH-013") || !strings.Contains(problems, "Bảng!B7: lỗi PH-012: “90%”") {
		t.Error(problems)
	}
}

func TestMergedTextsAreOfEveryRowButNoNumberIs(t *testing.T) {
	fs, problems := read(t, write(t, [][]any{
		{"Chỉ tiêu", "Đánh giá", "Nguyên nhân", "Kinh phí (triệu đồng)"},
		{"17.1", "Chưa đạt", "không có nhà máy nước", 500},
		{"17.2", "", "", ""},
	}, func(f *excelize.File) {
		for _, col := range []string{"B", "C", "D"} {
			f.MergeCell("Bảng", col+"2", col+"3")
		}
	}))
	want(t, said(fs, "17.2"), "17.2 rating=Chưa đạt cause=không có nhà máy nước cost=500 triệu đồng\n")
	if !strings.Contains(problems, "Bảng!D2: lỗi PH-011") {
		t.Error(problems)
	}
}

func TestHeadingsTotalsAndSignaturesAreNoFindings(t *testing.T) {
	fs, problems := read(t, write(t, [][]any{
		{"TT", "Nội dung chỉ tiêu", "Đánh giá", "Ghi chú"},
		{"(1)", "(2)", "(3)", "(4)"},
		{"I. QUY HOẠCH"},
		{"1", "1.1 Có quy hoạch", "Đạt"},
		{"6", "6 Cơ sở vật chất văn hóa", "Chưa đạt"},
		{"", "6.2 Xã có điểm", "Chưa đạt"},
		{"", "Số chỉ tiêu đạt", "47/57"},
		{"", "NGƯỜI LẬP BIỂU", "TRƯỞNG THÔN"},
		{"", "", "Nguyễn Văn An"},
	}))
	want(t, said(fs, "1.1", "6.2"), "1.1 rating=Đạt\n6.2 rating=Chưa đạt\n")
	if strings.Contains(problems, "lỗi") {
		t.Error(problems)
	}
}

func TestATableWithoutAnIndicatorOfTheSetIsAProblem(t *testing.T) {
	_, problems := read(t, write(t, [][]any{{"Chỉ tiêu", "Đánh giá"}, {"Đường làng ngõ xóm", "tốt"}}))
	if !strings.Contains(problems, "b.xlsx:Bảng!A1: lỗi PH-024: bảng không có dòng nào là chỉ tiêu của bộ xa-ntm-2021-2025") {
		t.Error(problems)
	}
}

func TestATableThatLacksAColumnIsRefused(t *testing.T) {
	for _, c := range []struct {
		header []any
		want   string
	}{
		{[]any{"A", "B"}, "b.xlsx: lỗi BT-013: không tìm thấy bảng có các cột “Chỉ tiêu”, “Đánh giá”"},
		{[]any{"Chỉ tiêu", "Kết quả"}, "b.xlsx:Bảng!A1: lỗi DL-013: bảng thiếu cột “Đánh giá”"},
		{[]any{"Đánh giá", "Kết quả"}, "b.xlsx:Bảng!A1: lỗi DL-013: bảng thiếu cột “Chỉ tiêu”"},
		{[]any{"Chỉ tiêu", "Đánh giá", "Đánh giá"}, "b.xlsx:Bảng!C1: lỗi BT-015"},
		{[]any{"Chỉ tiêu (mức quy định)", "Đánh giá"}, "b.xlsx:Bảng!A1: lỗi DL-013: bảng thiếu cột “Chỉ tiêu”"},
	} {
		fs, problems := read(t, write(t, [][]any{c.header, {"1.1", "Đạt"}}))
		if fs != nil || !strings.Contains(problems, c.want) {
			t.Errorf("%v: %s", c.header, problems)
		}
	}
}

func TestTextOfEveryEncodingIsRead(t *testing.T) {
	decomposed := norm.NFD.String("Đánh giá")
	fs, problems := read(t, write(t, [][]any{
		{"Chỉ tiêu", decomposed, "Nguyên nhân", "Ghi chú"},
		{"11", norm.NFD.String("Chưa đạt"), norm.NFD.String("nghèo"), "Hé nghÌo"}, // hộ nghèo in TCVN3
	}, func(f *excelize.File) {
		old, _ := f.NewStyle(&excelize.Style{Font: &excelize.Font{Family: ".VnTime"}})
		f.SetCellStyle("Bảng", "D2", "D2", old)
	}))
	want(t, said(fs, "11"), "11 rating=Chưa đạt cause=nghèo note=Hộ nghèo\n")
	if strings.Contains(problems, "lỗi") {
		t.Error(problems)
	}
}
