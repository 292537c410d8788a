package html_test

import (
	"regexp"
	"strconv"
	"strings"
	"testing"

	xhtml "golang.org/x/net/html"

	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// cellStyle is all that a style attribute may say: a column's width, or how
// far a number stands from its column's side, how much paper is below a page.
var cellStyle = regexp.MustCompile(`^(width:[\d.]+%|padding-right:[\d.]+em|--(con|khe):[\d.]+pt)$`)

// spanningTable has two header rows with merged cells, a merge down and a
// column of numbers.
func spanningTable() *doc.Table {
	t := &doc.Table{
		Columns: []doc.Column{{Align: style.Center}, {}, {Align: style.Right}},
		Head:    []doc.Row{row("TT", "Chỉ tiêu", ""), row("", "Tên", "Tỷ lệ")},
		Rows:    []doc.Row{row("1", "Hộ nghèo", "12,21%"), row("", "Lao động", "5%"), row("2", "Y tế", "1.000,5%")},
	}
	t.Head[0].Cells[0].Down, t.Head[1].Cells[0].Covered = 2, true
	t.Head[0].Cells[1].Across, t.Head[0].Cells[2].Covered = 2, true
	t.Rows[0].Cells[0].Down, t.Rows[1].Cells[0].Covered = 2, true
	return t
}

// cellsOf gives the cells of a part of a table, a line for each row.
func cellsOf(part *xhtml.Node) []string {
	var rows []string
	for _, tr := range find(part, "tr") {
		var cells []string
		for _, c := range find(tr, "th", "td") {
			cell := text(c)
			for _, key := range []string{"scope", "colspan", "rowspan"} {
				if value := attr(c, key); value != "" {
					cell += " " + key + "=" + value
				}
			}
			cells = append(cells, cell)
		}
		rows = append(rows, strings.Join(cells, " | "))
	}
	return rows
}

func TestMergedCellsSpanRowsAndColumns(t *testing.T) {
	root := parse(t, body(t, spanningTable()))
	equal(t, "head", cellsOf(find(root, "thead")[0]), []string{
		"TT scope=col rowspan=2 | Chỉ tiêu scope=colgroup colspan=2",
		"Tên scope=col | Tỷ lệ scope=col",
	})
	equal(t, "body", cellsOf(find(root, "tbody")[0]), []string{
		"1 rowspan=2 | Hộ nghèo | 12,21%", "Lao động | 5%", "2 | Y tế | 1.000,5%",
	})
}

func TestColumnsAreAsWideAsOnPaper(t *testing.T) {
	table := spanningTable()
	table.Columns[1].Percent = 60
	d := body(t, table)
	width := d.Styles.Page.TextWidth()
	cols := find(parse(t, d), "col")
	for i, wide := range pagesOf(d).Tables[table].Columns {
		percent, ok := strings.CutSuffix(strings.TrimPrefix(attr(cols[i], "style"), "width:"), "%")
		got, err := strconv.ParseFloat(percent, 64)
		if want := float64(100 * wide / width); !ok || err != nil || got < want-0.001 || got > want+0.001 {
			t.Errorf("column %d: %s, on paper %.3f%%", i, attr(cols[i], "style"), want)
		}
	}
}

// The right end of a number, less what stands from its comma on, is the same
// in every row.
func TestCommasStandBelowOneAnother(t *testing.T) {
	d := body(t, spanningTable())
	m, size := d.Styles.Measures, d.Styles.Of(style.TableCell).Size
	var commas []float64
	for _, td := range classed(parse(t, d), "phai") {
		padding := m.CellPadding - 0.375
		if set := attr(td, "style"); set != "" {
			ems, err := strconv.ParseFloat(strings.TrimSuffix(strings.TrimPrefix(set, "padding-right:"), "em"), 64)
			if err != nil {
				t.Fatal(err)
			}
			padding = style.Pt(ems) * size
		}
		number := text(td)
		at := strings.IndexAny(number, ",%")
		commas = append(commas, float64(padding+layout.Regular.Width(number[at:], size)))
	}
	if len(commas) != 3 {
		t.Fatalf("%d numbers", len(commas))
	}
	for _, c := range commas {
		if c < commas[0]-0.01 || c > commas[0]+0.01 {
			t.Errorf("commas stand at %v", commas)
		}
	}
}

func TestColumnWithOtherTextKeepsItsSide(t *testing.T) {
	table := spanningTable()
	table.Rows[1].Cells[2].Spans = spans("không có")
	for _, td := range classed(parse(t, body(t, table)), "phai") {
		if attr(td, "style") != "" {
			t.Errorf("%q stands apart from its side", text(td))
		}
	}
}

func TestRowsStayWhole(t *testing.T) {
	sheet := string(write(body(t, spanningTable())))
	for _, want := range []string{
		"tr,.lien{break-inside:avoid}", "thead{break-inside:avoid}", "th{vertical-align:middle}",
	} {
		if !strings.Contains(sheet, want) {
			t.Errorf("the style sheet lacks %s", want)
		}
	}
}

func TestAWideTableIsMovedWithTheKeyboardToo(t *testing.T) {
	for columns, want := range map[int]string{4: "", 5: "0"} {
		texts := make([]string, columns)
		root := parse(t, body(t, &doc.Table{Columns: make([]doc.Column, columns), Rows: []doc.Row{row(texts...)}}))
		if got := attr(classed(root, "bang")[0], "tabindex"); got != want {
			t.Errorf("a table of %d columns has tabindex %q", columns, got)
		}
	}
}
