package xlsx_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"vanban/internal/layout"
	"vanban/internal/render/xlsx"
	"vanban/internal/viet"
)

// digit is the width of a digit of Times New Roman 12, the unit of columns.
const digit layout.Pt = 6

// TestEveryRowIsHighEnough measures each text of a workbook anew in the width
// that Excel leaves it. A cell over several rows must do with the first one, so
// that no page end cuts it.
func TestEveryRowIsHighEnough(t *testing.T) {
	long := "  5: {rating: Chưa đạt, proposal: " + strings.Repeat("Cấp kinh phí xây dựng. ", 200) + "}\n"
	wordy := commune(t)
	wordy.Criteria[4].Name = strings.Repeat("Trường học ", 60)
	wordy.Criteria[7].Name = strings.Repeat("Thông tin và Truyền thông ", 20)
	village := head()
	village.Agency = []string{strings.Repeat("Ban Phát triển thôn Phú Lai ", 4)}
	for name, b := range map[string]book{
		"July":             write(t, sample(t, july), head()),
		"June":             write(t, sample(t, viet.Month{Year: 2023, Month: 6}), head()),
		"not assessed":     write(t, written(t, ""), head()),
		"long proposal":    write(t, written(t, long), head()),
		"long criterion":   write(t, findings(wordy, july, "set: xa-ntm-2021-2025\nmonth: 2023-07\nfindings:\n"), head()),
		"long agency name": write(t, sample(t, july), village),
		"all there is":     writeMonth(t, full(t)),
	} {
		t.Run(name, func(t *testing.T) {
			for _, sheet := range b.GetSheetList()[:len(b.GetSheetList())-1] {
				b.checkHeights(t, sheet)
			}
		})
	}
}

func (b book) checkHeights(t *testing.T, sheet string) {
	spans := b.spans(sheet)
	rows, err := b.GetRows(sheet)
	if err != nil {
		t.Fatal(err)
	}
	measured := 0
	for i, row := range rows {
		for j, text := range row {
			cell, _ := excelize.CoordinatesToCellName(j+1, i+1)
			if text == "" {
				continue
			}
			if need, has := b.needed(sheet, cell, text, j, max(1, spans[cell]), b.height(sheet, i)),
				b.height(sheet, i); need > has {
				t.Errorf("%s!%s needs %.1f pt and has %.1f: %q", sheet, cell, need, has, text)
			}
			measured++
		}
	}
	if least := map[string]int{"Tổng hợp": 200, lists: 400, byVillage: 200}[sheet]; measured < least {
		t.Errorf("only %d cells of %s were measured", measured, sheet)
	}
}

// spans gives the number of columns of the merged cells.
func (b book) spans(sheet string) map[string]int {
	merged, err := b.GetMergeCells(sheet)
	if err != nil {
		b.t.Fatal(err)
	}
	spans := map[string]int{}
	for _, m := range merged {
		from, _, _ := excelize.CellNameToCoordinates(m.GetStartAxis())
		to, _, _ := excelize.CellNameToCoordinates(m.GetEndAxis())
		spans[m.GetStartAxis()] = to - from + 1
	}
	return spans
}

// needed is the height of a text between Excel's 5 pixels of padding; for one
// that is read from below the width, as a height when the column has it.
func (b book) needed(sheet, cell, text string, col, cols int, height layout.Pt) layout.Pt {
	id, err := b.GetCellStyle(sheet, cell)
	if err != nil {
		b.t.Fatal(err)
	}
	s, err := b.GetStyle(id)
	if err != nil {
		b.t.Fatal(err)
	}
	face, size := layout.FaceOf(s.Font.Bold, s.Font.Italic), layout.Pt(s.Font.Size)
	if s.Font.Family != "Times New Roman" || !s.Alignment.WrapText {
		b.t.Errorf("%s is set in %s, wrap %v", cell, s.Font.Family, s.Alignment.WrapText)
	}
	width := -layout.Pt(3.75)
	for i := range cols {
		width += b.widthOn(sheet, col+i)
	}
	if s.Alignment.TextRotation == 90 {
		if layout.Pt(layout.CountLines(text, face, size, height-3.75))*face.LineHeight(size) > width {
			return 1000
		}
		return 0
	}
	return layout.Pt(layout.CountLines(text, face, size, width)) * face.LineHeight(size)
}

func (b book) width(col int) layout.Pt { return b.widthOn(sheet, col) }

func (b book) widthOn(sheet string, col int) layout.Pt {
	name, _ := excelize.ColumnNumberToName(col + 1)
	w, err := b.GetColWidth(sheet, name)
	if err != nil {
		b.t.Fatal(err)
	}
	return layout.Pt(w) * digit
}

func (b book) height(sheet string, row int) layout.Pt {
	h, err := b.GetRowHeight(sheet, row+1)
	if err != nil || h > 409 {
		b.t.Errorf("row %d is %g pt high (%v)", row+1, h, err)
	}
	return layout.Pt(h)
}

func TestLongTextWidensItsColumn(t *testing.T) {
	long := strings.Repeat("Cấp kinh phí xây dựng. ", 300)
	usual, wide := write(t, sample(t, july), head()), write(t, written(t, "  5: {rating: Chưa đạt, proposal: "+long+"}\n"),
		head())
	width := func(b book, title string) layout.Pt {
		n, _ := excelize.ColumnNameToNumber(b.col(title))
		return b.width(n - 1)
	}
	const proposal, cause = "Đề xuất, giải pháp", "Nguyên nhân"
	if width(wide, proposal) <= width(usual, proposal) || width(wide, cause) != width(usual, cause) {
		t.Errorf("the columns are %g and %g pt wide", width(wide, proposal), width(wide, cause))
	}
}

func TestLargeAmountsFit(t *testing.T) {
	b := write(t, written(t, `
  5: {rating: Chưa đạt, cost: 99.999.999 tỷ}
  6.2: {rating: Chưa đạt, cost: "500.001"}
`), head())
	n, _ := excelize.ColumnNameToNumber(b.col("Kinh phí (triệu đồng)"))
	money := n - 1
	if need := layout.Bold.Width("99.999.999.000,500001", 10) + 3.75; b.width(money) < need {
		t.Errorf("the column is %g pt wide, the sum needs %g", b.width(money), need)
	}
}

// A table that is shrunk to the page's width must stay readable.
func TestPrintStaysReadable(t *testing.T) {
	full := "  5: {rating: Đạt, responsible: Công chức, evidence: Biên bản, note: Có}\n"
	for name, b := range map[string]book{
		"usual": write(t, sample(t, july), head()), "all columns": write(t, written(t, full), head()),
	} {
		var total layout.Pt
		for col := range 20 {
			if at := fmt.Sprintf("%c%d", 'A'+col, b.row("A", "TT")); b.raw(at) != "" {
				total += b.width(col)
			}
		}
		margins, err := b.GetPageMargins(sheet)
		if err != nil {
			t.Fatal(err)
		}
		room := layout.Pt(297/25.4-*margins.Left-*margins.Right) * 72
		if size := 10 * room / total; size < 7 {
			t.Errorf("%s: the text prints at %.2f pt", name, size)
		}
	}
}

func TestPageIsSetUp(t *testing.T) {
	b := write(t, sample(t, july), head())
	layout, err := b.GetPageLayout(sheet)
	if err != nil || *layout.Size != 9 || *layout.Orientation != "landscape" || *layout.FitToWidth != 1 ||
		*layout.FitToHeight != 0 {
		t.Errorf("the page is %+v, %v", layout, err)
	}
	if props, err := b.GetSheetProps(sheet); err != nil || !*props.FitToPage {
		t.Errorf("the sheet is not fitted to the page: %v", err)
	}
	footer, err := b.GetHeaderFooter(sheet)
	if err != nil || footer.OddFooter != `&C&"Times New Roman,Regular"&10Trang &P/&N` {
		t.Errorf("the footer is %+v, %v", footer, err)
	}
	header := b.row("A", "TT")
	rows, _ := b.GetRows(sheet)
	defined := map[string]string{}
	for _, n := range b.GetDefinedName() {
		if n.Scope == sheet {
			defined[n.Name] = n.RefersTo
		}
	}
	for name, want := range map[string]string{
		"_xlnm.Print_Titles": fmt.Sprintf("'Tổng hợp'!$%d:$%d", header, header),
		"_xlnm.Print_Area":   fmt.Sprintf("'Tổng hợp'!$A$1:$N$%d", len(rows)),
	} {
		if defined[name] != want {
			t.Errorf("%s is %q, want %q", name, defined[name], want)
		}
	}
	panes, err := b.GetPanes(sheet)
	if err != nil || !panes.Freeze || panes.YSplit != header || panes.XSplit != 3 {
		t.Errorf("the panes are %+v, %v", panes, err)
	}
}

// Phụ lục I, mục II.1 and II.2: the rule under Tiêu ngữ is as long as the text,
// the one under the body's name 1/3 to 1/2 of it.
func TestRulesHaveTheDecreesLengths(t *testing.T) {
	data, err := xlsx.Matrix(xlsx.Month{Findings: sample(t, july)}, head())
	if err != nil {
		t.Fatal(err)
	}
	var lengths []layout.Pt
	for _, anchor := range strings.Split(part(t, data, "xl/drawings/drawing1.xml"), "<xdr:ext cx=\"")[1:] {
		var emu int
		if _, err := fmt.Sscan(anchor[:strings.IndexByte(anchor, '"')], &emu); err != nil {
			t.Fatal(err)
		}
		lengths = append(lengths, layout.Pt(emu)/12700)
	}
	if len(lengths) != 2 {
		t.Fatalf("there are %d rules", len(lengths))
	}
	name, motto := layout.Bold.Width("XÃ CẨM THÀNH", 13), layout.Bold.Width("Độc lập - Tự do - Hạnh phúc", 14)
	if lengths[0] < name/3 || lengths[0] > name/2 {
		t.Errorf("the rule under the name is %.1f pt, the name %.1f", lengths[0], name)
	}
	if off := lengths[1] - motto; off > 1 || off < -1 {
		t.Errorf("the rule under Tiêu ngữ is %.1f pt, the text %.1f", lengths[1], motto)
	}
}
