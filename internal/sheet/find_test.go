package sheet_test

import (
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"vanban/internal/diag"
	"vanban/internal/sheet"
)

// form are the columns of a village's form.
var form = []sheet.Header{
	{Field: "id", Names: []string{"TT", "Số TT"}},
	{Field: "value", Names: []string{"Kết quả", "Kết quả thực hiện"}},
	{Field: "rating", Names: []string{"Đánh giá"}},
	{Field: "cost", Names: []string{"Kinh phí"}, Optional: true},
}

// lay puts lines of cells parted by | on a sheet.
func lay(f *excelize.File, name string, lines ...string) {
	for r, line := range lines {
		for c, text := range strings.Split(line, "|") {
			if text != "" {
				_ = f.SetCellValue(name, sheet.Ref(r+1, c+1), text)
			}
		}
	}
}

// outline gives the wanted fields of a table, row by row.
func outline(t *sheet.Table) string {
	var rows []string
	for _, r := range t.Rows {
		var cells []string
		for _, h := range form {
			cells = append(cells, r.Field(h.Field).Text)
		}
		rows = append(rows, strings.Join(cells, "|"))
	}
	return strings.Join(rows, "; ")
}

func TestTheTableIsFoundByItsHeadings(t *testing.T) {
	for name, c := range map[string]struct {
		lines  []string
		merges []string // pairs of corners
		want   string
	}{
		"as handed out":         {[]string{"TT|Kết quả|Đánh giá|Kinh phí", "6.2|71|Đạt|7"}, nil, "6.2|71|Đạt|7"},
		"below a title":         {[]string{"ỦY BAN NHÂN DÂN", "", "BIỂU 01", "TT|Kết quả|Đánh giá", "6.2|71|Đạt"}, nil, "6.2|71|Đạt|"},
		"columns moved":         {[]string{"Ghi chú|Đánh giá|Thôn||Kết quả|TT", "x|Đạt|y|z|71|6.2"}, nil, "6.2|71|Đạt|"},
		"without accents":       {[]string{"tt.|KET  QUA:|Danh\ngia *", "6.2|71|Đạt"}, nil, "6.2|71|Đạt|"},
		"with a unit":           {[]string{"Số TT|Kết quả thực hiện (%)|Đánh giá|Kinh phí (triệu đồng)", "6.2|71|Đạt|7"}, nil, "6.2|71|Đạt|7"},
		"numbers of columns":    {[]string{"TT|Kết quả|Đánh giá", "(1)|(2)|(3)=(1)+(2)", "6.2|71|Đạt"}, nil, "6.2|71|Đạt|"},
		"letters of columns":    {[]string{"TT|Kết quả|Đánh giá|Kinh phí", "A|B|1|2", "6.2|71|Đạt|"}, nil, "6.2|71|Đạt|"},
		"three numbers":         {[]string{"TT|Kết quả|Đánh giá", "1|2|3"}, nil, "1|2|3|"},
		"a repeated header":     {[]string{"TT|Kết quả|Đánh giá", "1|a|b", "TT|Kết quả|Đánh giá", "2|c|d"}, nil, "1|a|b|; 2|c|d|"},
		"cells beside it":       {[]string{"TT|Kết quả|Đánh giá", "1|a|b", "||||ghi chú", "2|c|d"}, nil, "1|a|b|; 2|c|d|"},
		"a header of two rows":  {[]string{"TT|Thực hiện||Kinh phí", "|Kết quả|Đánh giá", "6.2|71|Đạt|7"}, []string{"A1", "A2", "B1", "C1", "D1", "D2"}, "6.2|71|Đạt|7"},
		"two rows, read as one": {[]string{"TT|Kết quả|Đánh giá", "|thực hiện|", "6.2|71|Đạt"}, []string{"A1", "A2", "C1", "C2"}, "6.2|71|Đạt|"},
		"a wide heading":        {[]string{"TT|Kết quả||Đánh giá", "6.2|71||Đạt"}, []string{"B1", "C1", "B2", "C2"}, "6.2|71|Đạt|"},
		"rows merged":           {[]string{"TT|Kết quả|Đánh giá", "6.2|71|Đạt", "6.3||Chưa đạt"}, []string{"B2", "B3"}, "6.2|71|Đạt|; 6.3|71|Chưa đạt|"},
		"a row across":          {[]string{"TT|Kết quả|Đánh giá", "I. Hạ tầng||", "6.2|71|Đạt"}, []string{"A2", "C2"}, "I. Hạ tầng|||; 6.2|71|Đạt|"},
	} {
		w := opened(t, made(t, func(f *excelize.File) {
			lay(f, "Sheet1", c.lines...)
			for i := 0; i < len(c.merges); i += 2 {
				_ = f.MergeCell("Sheet1", c.merges[i], c.merges[i+1])
			}
		}))
		var problems diag.List
		table, ok := w.Find(form, &problems)
		if !ok {
			t.Errorf("%s: %v", name, problems.Sorted())
		} else if got := outline(table); got != c.want {
			t.Errorf("%s:\n got %q\nwant %q", name, got, c.want)
		}
	}
}

func TestColumnsNobodyAskedForAreKept(t *testing.T) {
	w := opened(t, made(t, func(f *excelize.File) {
		lay(f, "Sheet1", "Ghi chú|TT|Kết quả|Đánh giá|Ngày họp", "x|6.2|71|Đạt|05/7/2023")
	}))
	var problems diag.List
	table, _ := w.Find(form, &problems)
	if got := table.Rows[0].Cell(table.Column("ngày họp")).Text; got != "05/7/2023" || len(table.Columns) != 5 {
		t.Errorf("%q %+v", got, table.Columns)
	}
	if at := table.Rows[0].Field("cost").At.String(); at != "a.xlsx:Sheet1!B1" {
		t.Error("the place of a column that is not there:", at)
	}
}

func TestWhatAHeaderLacksIsAProblem(t *testing.T) {
	for want, lines := range map[string][]string{
		"BT-013 a.xlsx":            {"Họ tên|Tuổi", "A|20"},
		"DL-013 a.xlsx:Sheet1!A1":  {"TT|Kết quả", "6.2|71"},
		"BT-015 a.xlsx:Sheet1!D1":  {"TT|Kết quả|Đánh giá|kết quả", "6.2|71|Đạt|72"},
		"BT-013 a.xlsx (no cells)": {},
	} {
		w := opened(t, made(t, func(f *excelize.File) { lay(f, "Sheet1", lines...) }))
		var problems diag.List
		_, ok := w.Find(form, &problems)
		list := problems.Sorted()
		if ok || len(list) != 1 || !strings.HasPrefix(want, string(list[0].Code)+" "+list[0].Place.String()) {
			t.Errorf("%s: %v", want, list)
		}
	}
}

func TestTheSheetThatCountsIsFound(t *testing.T) {
	lines := []string{"TT|Kết quả|Đánh giá", "6.2|71|Đạt"}
	for name, c := range map[string]struct {
		visible []string
		hidden  []string
		want    string
	}{
		"the only one":           {[]string{"Biểu"}, nil, "Biểu"},
		"a hidden copy":          {[]string{"Biểu"}, []string{"Cũ"}, "Biểu"},
		"the hidden one alone":   {nil, []string{"Biểu"}, "Biểu"},
		"two that could be":      {[]string{"Tháng 7", "Tháng 8"}, nil, "BT-014"},
		"two of which one hides": {[]string{"Tháng 8"}, []string{"Tháng 7"}, "Tháng 8"},
	} {
		w := opened(t, made(t, func(f *excelize.File) {
			for _, s := range append(c.hidden, c.visible...) {
				_, _ = f.NewSheet(s)
				lay(f, s, lines...)
			}
			for _, s := range c.hidden {
				_ = f.SetSheetVisible(s, false)
			}
		}))
		var problems diag.List
		table, ok := w.Find(form, &problems)
		got := ""
		if ok {
			got = table.Sheet.Name
		} else {
			got = string(problems.Sorted()[0].Code)
		}
		if got != c.want {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
	}
}

func TestCSVGoesTheWayOfWorkbooks(t *testing.T) {
	var problems diag.List
	w := sheet.CSV("t.csv", "sep=;\nBIỂU 01;;\n;;\nĐánh giá;TT;Kết quả\n;;\nĐạt;6.2;12,21%\n", &problems)
	table, ok := w.Find(form, &problems)
	if !ok || outline(table) != "6.2|12,21%|Đạt|" {
		t.Fatalf("%+v %v", table, problems.Sorted())
	}
	if at := table.Rows[0].Field("value").At.String(); at != "t.csv:6:9" {
		t.Error(at)
	}
}
