package xlsx_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/layout"
	"vanban/internal/render/xlsx"
	"vanban/internal/source"
	"vanban/internal/viet"
)

const formSheet = "Phiếu"

var august = viet.Month{Year: 2023, Month: 8}

// reportedSet is what the villages of the tests report.
func reportedSet(t testing.TB) *criteria.Set {
	var problems diag.List
	var ids []source.String
	for _, id := range []string{"2.2", "5", "11", "12.1"} {
		ids = append(ids, source.String{Text: id})
	}
	return commune(t).Only(ids, &problems)
}

// blank is the form of a village that reported something in July.
func blank(t testing.TB) xlsx.Blank {
	set := reportedSet(t)
	return xlsx.Blank{
		Set: set, Month: august, Village: "01", Whose: "thôn Bái Lim",
		Before: findings(set, july, `set: xa-ntm-2021-2025
month: 2023-07
village: "01"
findings:
  2.2: Đạt
  5: {rating: Chưa đạt, cause: "=thiếu phòng học", cost: 7 tỷ đồng, deadline: "2024"}
  11: {rating: Chưa đạt, value: "12,21%"}
`),
	}
}

func form(t testing.TB, b xlsx.Blank) book {
	t.Helper()
	data, err := xlsx.Form(b, head())
	if err != nil {
		t.Fatal(err)
	}
	return open(t, data)
}

// columns gives the letters of the form's columns by their titles, and the row
// of the header.
func (b book) columns() (letters map[string]string, header int) {
	b.t.Helper()
	rows, err := b.GetRows(formSheet)
	if err != nil {
		b.t.Fatal(err)
	}
	for i, row := range rows {
		if len(row) > 2 && row[0] == "Chỉ tiêu" {
			letters = map[string]string{}
			for col, title := range row {
				letters[title], _ = excelize.ColumnNumberToName(col + 1)
			}
			return letters, i + 1
		}
	}
	b.t.Fatal("the form has no header")
	return nil, 0
}

func TestOnlyTheCellsToFillInAreUnlocked(t *testing.T) {
	b := form(t, blank(t))
	protection, err := b.GetSheetProtection(formSheet)
	if err != nil || protection.Password != "" || protection.EditObjects || !protection.SelectUnlockedCells ||
		!protection.FormatRows {
		t.Fatalf("%+v, %v", protection, err)
	}
	letters, header := b.columns()
	input := "Như lần trước (x),Đánh giá,Kết quả thực hiện,Nguyên nhân,Mục tiêu,Đề xuất, giải pháp,Kinh phí,Lộ " +
		"trình,Phụ trách,Minh chứng,Ghi chú,"
	rows, _ := b.GetRows(formSheet)
	open := 0
	for row := 1; row <= len(rows)+1; row++ {
		indicator, _ := b.GetCellValue(formSheet, fmt.Sprint("A", row))
		for title, col := range letters {
			id, _ := b.GetCellStyle(formSheet, fmt.Sprint(col, row))
			style, _ := b.GetStyle(id)
			unlocked := style.Protection != nil && !style.Protection.Locked
			want := row > header && strings.ContainsAny(indicator[:min(1, len(indicator))], "0123456789") &&
				strings.Contains(input, title+",")
			if unlocked != want {
				t.Errorf("%s%d (%s) is unlocked: %v", col, row, title, unlocked)
			}
			if unlocked {
				open++
				if style.NumFmt != 49 { // @, text
					t.Errorf("what is typed into %s%d does not stay text", col, row)
				}
			}
		}
	}
	if open != 4*11 {
		t.Errorf("%d cells can be typed into", open)
	}
}

func TestWhatWasSaidBeforeStandsBesideAndIsNotTaken(t *testing.T) {
	b := form(t, blank(t))
	letters, header := b.columns()
	beside, _ := b.GetCellValue(formSheet, fmt.Sprint(letters["Lần trước (tháng 7 năm 2023)"], header+3))
	if want := "Chưa đạt\nNguyên nhân: =thiếu phòng học\nKinh phí: 7 tỷ đồng\nLộ trình: 2024"; beside != want {
		t.Errorf("%q", beside)
	}
	for title, col := range letters {
		for row := header + 1; row < header+6; row++ {
			text, _ := b.GetCellValue(formSheet, fmt.Sprint(col, row))
			if row != header+1 && row != header+4 && text != "" && title != "Chỉ tiêu" && title != "Mức quy định" &&
				!strings.HasPrefix(title, "Lần trước") {
				t.Errorf("%s%d (%s) has %q", col, row, title, text)
			}
		}
	}
	first := blank(t)
	first.Before = nil
	if letters, _ := form(t, first).columns(); letters["Như lần trước (x)"] != "" || len(letters) != 12 {
		t.Errorf("a first form has the columns %v", letters)
	}
}

func TestWhatWasReportedAlreadyIsThereToBeMended(t *testing.T) {
	said := blank(t)
	said.Said = findings(said.Set, august, "set: xa-ntm-2021-2025\nmonth: 2023-08\nfindings: {11: {rating: cđ, "+
		"value: 071/1.784}}\n")
	b := form(t, said)
	letters, header := b.columns()
	rating, _ := b.GetCellValue(formSheet, fmt.Sprint(letters["Đánh giá"], header+5))
	value, _ := b.GetCellValue(formSheet, fmt.Sprint(letters["Kết quả thực hiện"], header+5))
	if rating != "Chưa đạt" || value != "071/1.784" {
		t.Errorf("%q, %q", rating, value)
	}
}

func TestRatingsAreChosenAndEveryColumnHasAHint(t *testing.T) {
	b := form(t, blank(t))
	letters, header := b.columns()
	list, err := b.GetDataValidations(formSheet)
	if err != nil || len(list) != 11 {
		t.Fatalf("%d validations, %v", len(list), err)
	}
	lists := map[string]string{}
	for _, v := range list {
		if v.Prompt == nil || len([]rune(*v.Prompt)) > 255 || len([]rune(*v.PromptTitle)) > 32 {
			t.Errorf("%s has no hint that Excel shows", v.Sqref)
		}
		lists[v.Sqref] = v.Formula1
	}
	in := func(title string) string {
		return fmt.Sprintf("%[1]s%[2]d:%[1]s%[3]d", letters[title], header+1, header+6)
	}
	if lists[in("Đánh giá")] != "DanhGia" || lists[in("Như lần trước (x)")] != `"x"` {
		t.Errorf("%v", lists)
	}
}

func TestAFormKnowsWhoseItIs(t *testing.T) {
	b := form(t, blank(t))
	for i, s := range b.WorkBook.Sheets.Sheet {
		if want := []string{"", "hidden", "veryHidden"}[i]; s.State != want {
			t.Errorf("sheet %s is %q", s.Name, s.State)
		}
	}
	rows, err := b.GetRows("vanban")
	if err != nil {
		t.Fatal(err)
	}
	var got strings.Builder
	for _, row := range rows {
		fmt.Fprintln(&got, strings.Join(row, "|"))
	}
	want := `version|1
kind|form
set|xa-ntm-2021-2025
month|2023-08
village|01
whose|thôn Bái Lim
indicator|field|cell|typed
2.2|before.rating||Đạt
5|before.rating||Chưa đạt
5|before.cause||=thiếu phòng học
5|before.cost||7 tỷ đồng
5|before.deadline||2024
11|before.rating||Chưa đạt
11|before.value||12,21%
`
	if got.String() != want {
		t.Errorf("%s", got.String())
	}
	names := map[string]string{}
	for _, n := range b.GetDefinedName() {
		names[n.Name] = n.RefersTo
	}
	letters, header := b.columns()
	for key, title := range map[string]string{"indicator": "Chỉ tiêu", "rating": "Đánh giá", "note": "Ghi chú",
		"same": "Như lần trước (x)"} {
		if want := fmt.Sprintf("'Phiếu'!$%[1]s$%[2]d:$%[1]s$%[3]d", letters[title], header+1,
			header+6); names["vanban_"+key] != want {
			t.Errorf("vanban_%s is %q, want %q", key, names["vanban_"+key], want)
		}
	}
}

// No text of a form is cut, and printed on its page it stays readable.
func TestAFormIsReadOnPaper(t *testing.T) {
	whole := xlsx.Blank{Set: commune(t), Month: august, Whose: "xã Cẩm Thành", Said: sample(t, july),
		Before: sample(t, july)}
	for name, of := range map[string]xlsx.Blank{"village": blank(t), "commune": whole} {
		b := form(t, of)
		b.checkHeights(t, formSheet)
		letters, header := b.columns()
		var total layout.Pt
		for col := range letters {
			total += b.widthOn(formSheet, columnIndex(letters[col]))
		}
		margins, err := b.GetPageMargins(formSheet)
		if err != nil {
			t.Fatal(err)
		}
		room := layout.Pt(297/25.4-*margins.Left-*margins.Right) * 72
		if size := 10 * room / total; size < 7.5 {
			t.Errorf("%s: the text prints at %.2f pt", name, size)
		}
		page, err := b.GetPageLayout(formSheet)
		if err != nil || *page.Size != 9 || *page.Orientation != "landscape" || *page.FitToWidth != 1 {
			t.Errorf("%s: the page is %+v, %v", name, page, err)
		}
		titles := slices.IndexFunc(b.GetDefinedName(), func(n excelize.DefinedName) bool {
			return n.Name == "_xlnm.Print_Titles" && n.RefersTo == fmt.Sprintf("'Phiếu'!$%d:$%d", header, header)
		})
		if titles < 0 {
			t.Errorf("%s: the header is not repeated", name)
		}
	}
}

func columnIndex(letters string) int {
	n, _ := excelize.ColumnNameToNumber(letters)
	return n - 1
}

func TestTheSameFormHasTheSameBytes(t *testing.T) {
	first, err := xlsx.Form(blank(t), head())
	if err != nil {
		t.Fatal(err)
	}
	for range 5 {
		again, err := xlsx.Form(blank(t), head())
		if err != nil || !bytes.Equal(first, again) {
			t.Fatal("another form, or", err)
		}
	}
}

func BenchmarkForm(b *testing.B) {
	of, h := blank(b), head()
	for b.Loop() {
		if _, err := xlsx.Form(of, h); err != nil {
			b.Fatal(err)
		}
	}
}

func ExampleForm() {
	var problems diag.List
	set := criteria.ReadSet("bo.yaml", `
id: bo
title: Bộ tiêu chí thử
totals: {criteria: 1, indicators: 1}
criteria:
  - id: "6"
    name: Cơ sở vật chất văn hóa
    indicators:
      - {id: "6.2", name: Xã có điểm vui chơi}
`, &problems)
	before := criteria.ReadFindings("7.yaml", "set: bo\nmonth: 2023-07\nfindings:\n  6.2: {rating: Chưa đạt, cost: "+
		"500 triệu đồng}\n", set, july, "", &problems)
	data, err := xlsx.Form(xlsx.Blank{Set: set, Month: august, Whose: "thôn Bái Lim", Before: before}, head())
	if err != nil {
		fmt.Println(err)
		return
	}
	book, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		fmt.Println(err)
		return
	}
	rows, _ := book.GetRows("Phiếu")
	fmt.Println(strings.Join(rows[12][:5], "|"))
	fmt.Println(strings.ReplaceAll(strings.Join(rows[13], "|"), "\n", "; "))
	// Output:
	// Chỉ tiêu|Mức quy định|Lần trước (tháng 7 năm 2023)|Như lần trước (x)|Đánh giá
	// 6.2 Xã có điểm vui chơi||Chưa đạt; Kinh phí: 500 triệu đồng
}
