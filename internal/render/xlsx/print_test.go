package xlsx_test

import (
	"fmt"
	"strings"
	"testing"

	"vanban/internal/oracle"
	"vanban/internal/render/xlsx"
)

// tall is a month in which the cause of one indicator takes some lines.
func tall(t *testing.T, lines int) []byte {
	t.Helper()
	data, err := xlsx.Matrix(xlsx.Month{
		Findings: written(t, "  5: {rating: Chưa đạt, cause: \""+strings.Repeat("dòng\\n", lines)+"cuối\"}\n"),
	}, head())
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// pages are the texts of a workbook's pages as LibreOffice prints it.
func pages(t *testing.T, data []byte) []string {
	t.Helper()
	pdf := oracle.Convert(t, oracle.File(t, "book.xlsx", data), "pdf", "pdf")
	text := oracle.Run(t, "pdftotext", "-layout", pdf, "-")
	return strings.Split(strings.TrimSuffix(text, "\f"), "\f")
}

// A page end of ours is set only where one comes near the signature.
func TestPageEndsBeforeTheSignatureOnlyWhereNeeded(t *testing.T) {
	ended, tables := 0, 45
	for i := range tables {
		if strings.Contains(part(t, tall(t, 2*i), "xl/worksheets/sheet1.xml"), "<rowBreaks") {
			ended++
		}
	}
	if ended < tables/10 || ended > tables*9/10 {
		t.Errorf("%d of %d tables have a page end of ours", ended, tables)
	}
}

func TestSignatureStandsWithTheTable(t *testing.T) {
	oracle.Need(t, "pdftotext")
	oracle.Need(t, "soffice")
	for _, lines := range []int{12, 18, 24, 30} {
		signed := 0
		for i, page := range pages(t, tall(t, lines)) {
			if !strings.Contains(page, "NGƯỜI LẬP BIỂU") {
				continue
			}
			signed++
			for _, row := range []string{"Số chỉ tiêu đạt", "Số tiêu chí đạt", "Tổng kinh phí (triệu đồng)",
				"19.2 Không có hoạt động"} {
				if !strings.Contains(page, row) {
					t.Errorf("%d lines: %q does not stand on page %d with the signature", lines, row, i+1)
				}
			}
		}
		if signed != 1 {
			t.Errorf("%d lines: %d pages have a signature", lines, signed)
		}
	}
}

func TestPrintHasEverySheetWhole(t *testing.T) {
	oracle.Need(t, "pdftotext")
	oracle.Need(t, "soffice")
	m := full(t)
	data, err := xlsx.Matrix(m, head())
	if err != nil {
		t.Fatal(err)
	}
	list := pages(t, data)
	text := strings.Join(list, "\n")
	for _, ind := range m.Findings.Set.Indicators() {
		if n := strings.Count(text, " "+ind.ID+" "); n < 2 && strings.Contains(ind.ID, ".") {
			t.Errorf("%s is printed %d times", ind.ID, n)
		}
	}
	for _, v := range m.Villages {
		if !strings.Contains(text, v.Name) {
			t.Errorf("%s is not printed", v.Name)
		}
	}
	for _, wrong := range []string{"###", "#REF", "#NAME", "#VALUE", "Err:"} {
		if strings.Contains(text, wrong) {
			t.Errorf("%q is printed", wrong)
		}
	}
	if last := fmt.Sprintf("Trang %d/%d", len(list), len(list)); !strings.Contains(list[len(list)-1], last) ||
		strings.Contains(text, "illustrative") {
		t.Errorf("the last page is\n%s", list[len(list)-1])
	}
}
