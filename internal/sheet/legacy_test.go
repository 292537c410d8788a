package sheet_test

import (
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"vanban/internal/diag"
	"vanban/internal/sheet"
)

// in puts a text in a font into a cell.
func in(f *excelize.File, ref, font, text string) {
	style, err := f.NewStyle(&excelize.Style{Font: &excelize.Font{Family: font, Size: 13}})
	if err != nil {
		panic(err)
	}
	_ = f.SetCellValue("Sheet1", ref, text)
	_ = f.SetCellStyle("Sheet1", ref, ref, style)
}

func TestTextInOldFontsIsUnicode(t *testing.T) {
	cases := []struct{ font, typed, want string }{
		{".VnTime", "Tû lÖ hé nghÌo", "Tỷ lệ hộ nghèo"},
		{".VnTimeH", "ñy ban nh©n d©n", "ỦY BAN NHÂN DÂN"},
		{"VNI-Times", "Tæ leä hoä ngheøo", "Tỉ lệ hộ nghèo"},
		{".VnTime", "Tỷ lệ hộ nghèo", "Tỷ lệ hộ nghèo"}, // typed in Unicode all the same
		{"Times New Roman", "Tỷ lệ", "Tỷ lệ"},
		{".VnTime", "12,21%", "12,21%"},
	}
	w := opened(t, made(t, func(f *excelize.File) {
		for i, c := range cases {
			in(f, sheet.Ref(i+1, 1), c.font, c.typed)
		}
		_ = f.SetCellRichText("Sheet1", "B1", []excelize.RichTextRun{
			{Text: "Th«n "}, {Text: "B¸i ", Font: &excelize.Font{Family: ".VnTime"}}, {Text: "Lim", Font: &excelize.Font{Family: ".VnTime", Bold: true}},
			{Text: " – xã", Font: &excelize.Font{Family: "Times New Roman"}},
		})
	}))
	var problems diag.List
	for i, c := range cases {
		got, ok := w.Sheets[0].Cell(i+1, 1).Read(&problems)
		if !ok || got.Text != c.want {
			t.Errorf("%q in %s: %q, want %q, %v", c.typed, c.font, got.Text, c.want, problems.Sorted())
		}
	}
	if got := w.Sheets[0].Cell(1, 2).Text; got != "Th«n Bái Lim – xã" {
		t.Errorf("runs: %q", got)
	}
}

func TestWhatAnOldFontLosesIsNotedAtItsCell(t *testing.T) {
	for typed, want := range map[string]string{
		"NGµY":     "BM-003 a.xlsx:Sheet1!A1",
		"hé\u00ff": "BM-004 a.xlsx:Sheet1!A1",
	} {
		data := made(t, func(f *excelize.File) { in(f, "A1", ".VnTime", typed) })
		if got := complaints(data); got != want {
			t.Errorf("%q: %q, want %q", typed, got, want)
		}
	}
	var problems diag.List
	c := opened(t, made(t, func(f *excelize.File) { in(f, "A1", ".VnTime", "NGµY") })).Sheets[0].Cell(1, 1)
	if text, ok := c.Read(&problems); !ok || text.Text != "NGàY" || problems.Failed() {
		t.Errorf("a capital that may be lost is a warning only: %q %v", text.Text, problems.Sorted())
	}
}

func TestHeadingsInOldFontsAreFound(t *testing.T) {
	w := opened(t, made(t, func(f *excelize.File) {
		lay(f, "Sheet1", "|||", "6.2|71|x")
		in(f, "A1", ".VnTime", "TT")
		in(f, "B1", ".VnTimeH", "kÕt qu¶")
		in(f, "C1", ".VnTime", "§¸nh gi¸")
		in(f, "C2", ".VnTime", "Ch\u00ada ®¹t")
	}))
	var problems diag.List
	table, ok := w.Find(form, &problems)
	if !ok || outline(table) != "6.2|71|Chưa đạt|" {
		t.Errorf("%v", problems.Sorted())
	}
	if got := table.Columns[1].Text; !strings.EqualFold(got, "Kết quả") {
		t.Error(got)
	}
}
