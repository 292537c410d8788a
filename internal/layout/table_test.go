package layout_test

import (
	"fmt"
	"math/rand"
	"runtime"
	"slices"
	"strings"
	"testing"

	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/golden"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// across and down have a cell cover others.
func across(t *doc.Table, row doc.Row, column, n int) {
	row.Cells[column].Across = n
	for j := column + 1; j < column+n; j++ {
		row.Cells[j] = doc.Cell{Covered: true}
	}
}

func down(rows []doc.Row, row, column, n int) {
	rows[row].Cells[column].Down = n
	for i := row + 1; i < row+n; i++ {
		rows[i].Cells[column] = doc.Cell{Covered: true}
	}
}

// richTable has two header rows, groups merged across, criteria merged down,
// numbers, and texts of several lines.
func richTable(groups int) *doc.Table {
	t := &doc.Table{
		Columns: []doc.Column{{Align: style.Center, Percent: 8}, {}, {}, {Align: style.Right}},
		Head:    []doc.Row{cells("TT", "Tiêu chí", "Kết quả", ""), cells("", "", "Đánh giá", "Tỷ lệ")},
	}
	down(t.Head, 0, 0, 2)
	down(t.Head, 0, 1, 2)
	across(t, t.Head[0], 2, 2)
	values := []string{"12,21%", "5%", "1.000,5%", ""}
	for i := range groups {
		group := cells(fmt.Sprintf("Nhóm %d", i+1), "", "", "")
		across(t, group, 0, 4)
		t.Rows = append(t.Rows, group)
		for j := range 4 {
			number, result := fmt.Sprintf("%d.%d", i+1, j+1), "Đạt "+strings.Repeat("và vượt ", i*j%23)
			t.Rows = append(t.Rows, cells(number, strings.Repeat(sentence, 1+j%2), result, values[j]))
		}
		down(t.Rows, len(t.Rows)-4, 0, 3)
		down(t.Rows, len(t.Rows)-4, 1, 3)
	}
	return t
}

func TestARichTable(t *testing.T) {
	golden.Check(t, "table.boxes", boxes(lay(t, framed(richTable(7), paragraph("Hết./.")))))
}

// tableLines gives the texts of the table on a page, in their order.
func tableLines(p layout.Page, name style.Name) []layout.Line {
	var lines []layout.Line
	for _, l := range p.Lines {
		if l.Name == name {
			lines = append(lines, l)
		}
	}
	return lines
}

func lineTexts(lines []layout.Line) []string {
	var texts []string
	for _, l := range lines {
		texts = append(texts, l.Text())
	}
	return texts
}

func TestEveryHeaderRowIsRepeated(t *testing.T) {
	pages := lay(t, framed(richTable(12)))
	if len(pages.Pages) < 3 {
		t.Fatalf("%d pages", len(pages.Pages))
	}
	for _, p := range pages.Pages {
		head := lineTexts(tableLines(p, style.TableHead))
		if hasCells(p) && strings.Join(head, "|") != "TT|Tiêu chí|Kết quả|Đánh giá|Tỷ lệ" {
			t.Errorf("page %d has the header %q", p.Number, head)
		}
	}
}

func TestHeaderCellsStandInTheMiddle(t *testing.T) {
	pages := lay(t, framed(richTable(1)))
	_, over := find(t, pages, "Kết quả")
	_, below := find(t, pages, "Đánh giá")
	_, number := find(t, pages, "TT")
	if middle := (over.Top + below.Top) / 2; !near(number.Top, middle) {
		t.Errorf("TT at %.2f, the middle is %.2f", number.Top, middle)
	}
	left, right := over.Extent()
	_, rate := find(t, pages, "Tỷ lệ")
	if l, _ := below.Extent(); left < l {
		t.Errorf("the spanning cell begins at %.2f, left of %.2f", left, l)
	}
	if _, r := rate.Extent(); right > r {
		t.Errorf("the spanning cell ends at %.2f, right of %.2f", right, r)
	}
}

func TestMergedTextsArePrintedAgainOnTheNextPage(t *testing.T) {
	table := &doc.Table{Columns: make([]doc.Column, 2)}
	for i := range 90 {
		table.Rows = append(table.Rows, cells("Tiêu chí gộp", fmt.Sprintf("dòng %d.", i)))
	}
	down(table.Rows, 0, 0, 90)
	pages := lay(t, framed(table))
	if len(pages.Pages) < 3 {
		t.Fatalf("%d pages", len(pages.Pages))
	}
	for _, p := range pages.Pages[:len(pages.Pages)-1] {
		lines := tableLines(p, style.TableCell)
		first := slices.IndexFunc(lines, func(l layout.Line) bool { return l.Text() == "Tiêu chí gộp" })
		if first < 0 || !near(lines[first].Top, lines[0].Top) {
			t.Errorf("page %d begins with %q and no merged text beside it", p.Number, lines[0].Text())
		}
	}
}

// A merged text of many lines must not run below the rows that are left for it
// on a page.
func TestMergedTextsHaveRoomOnEveryPage(t *testing.T) {
	for offset := range 50 {
		table := &doc.Table{Columns: make([]doc.Column, 2)}
		for i := range offset + 12 {
			table.Rows = append(table.Rows, cells(fmt.Sprintf("a%d", i), "x"))
		}
		table.Rows[offset].Cells[0].Spans[0].Text = strings.Repeat(sentence, 5) + "Hết"
		down(table.Rows, offset, 0, 12)
		pages := lay(t, framed(table, paragraph("Sau bảng.")))
		checkArea(t, offset, pages)
		checkRectangles(t, fmt.Sprint("offset ", offset), pages)
	}
}

func TestATextTooLongToRepeatFlowsThroughItsRows(t *testing.T) {
	table := &doc.Table{Columns: make([]doc.Column, 2)}
	for i := range 20 {
		table.Rows = append(table.Rows, cells("", fmt.Sprintf("dòng %d.", i)))
	}
	long := strings.Repeat(sentence, 120) + "Hết"
	table.Rows[3].Cells[0].Spans = []doc.Span{{Text: long}}
	down(table.Rows, 3, 0, 14)
	pages := lay(t, framed(table))
	checkArea(t, 0, pages)
	checkRectangles(t, "flow", pages)
	got := cellText(pages)
	if n := strings.Count(got, letters(sentence)); n < 100 || !strings.Contains(got, "Hết") {
		t.Errorf("%d sentences of 120 are whole", n)
	}
	if len(got) != len(letters(treeText([]doc.Block{table}))) {
		t.Error("the text is not there exactly once")
	}
}

// cellText is the text of all cells, column by column on every page.
func cellText(pages *layout.Pages) string {
	text := ""
	for _, p := range pages.Pages {
		text += rowText(tableLines(p, style.TableCell))
	}
	return letters(text)
}

func TestARowHigherThanAPageIsSplitByLines(t *testing.T) {
	table := &doc.Table{Columns: make([]doc.Column, 2), Head: []doc.Row{cells("A", "B")}}
	for i := range 3 {
		table.Rows = append(table.Rows, cells(strings.Repeat(sentence, 90)+"Hết", fmt.Sprintf("dòng %d.", i)))
	}
	pages := lay(t, framed(table))
	checkArea(t, 0, pages)
	checkRectangles(t, "split", pages)
	if got := cellText(pages); len(got) != len(letters(treeText([]doc.Block{table}))) || strings.Count(got, "Hết") != 3 {
		t.Error("text is lost")
	}
	if len(pages.Pages) < 6 {
		t.Errorf("%d pages", len(pages.Pages))
	}
}

func TestNoOtherRowIsSplit(t *testing.T) {
	table := richTable(30)
	pages := lay(t, framed(table))
	for _, p := range pages.Pages {
		lines := tableLines(p, style.TableCell)
		for i, l := range lines {
			left, _ := l.Extent()
			if strings.HasPrefix(l.Text(), "Đạt") || !strings.HasPrefix(l.Text(), "vượt") {
				continue
			}
			above := slices.ContainsFunc(lines[:i], func(m layout.Line) bool {
				x, _ := m.Extent()
				return near(x, left) && near(m.Top+m.Height, l.Top)
			})
			if !above {
				t.Errorf("page %d: %q has no line above it", p.Number, l.Text())
			}
		}
	}
}

func TestCommasStandBelowOneAnother(t *testing.T) {
	table := &doc.Table{Columns: []doc.Column{{}, {Align: style.Right}}, Head: []doc.Row{cells("A", "Một tiêu đề dài")}}
	for _, s := range []string{"12,21%", "5", "-1.000,5", "7%", "", "0,125"} {
		table.Rows = append(table.Rows, cells("x", s))
	}
	table.Rows[2].Cells[1].Spans[0].Bold = true
	pages := lay(t, framed(table))
	checkArea(t, 0, pages)
	var commas, sides []layout.Pt
	for _, l := range tableLines(pages.Pages[0], style.TableCell) {
		if l.Text() == "x" || len(l.Runs) == 0 {
			continue
		}
		_, right := l.Extent()
		sides = append(sides, right+pages.Tables[table].Shifts[l.Cell])
		run := l.Runs[0]
		at := strings.IndexAny(run.Text, ",%")
		if at < 0 {
			at = len(run.Text)
		}
		commas = append(commas, run.X+run.Face.Width(run.Text[:at], run.Size))
	}
	if len(commas) != 5 {
		t.Fatalf("%d numbers", len(commas))
	}
	for _, x := range commas {
		if !near(x, commas[0]) {
			t.Errorf("the commas stand at %.2f", commas)
		}
	}
	for _, x := range sides {
		if !near(x, sides[0]) {
			t.Errorf("with their shifts the numbers end at %.2f", sides)
		}
	}
}

func TestOtherTextsEndAtTheirColumnsSide(t *testing.T) {
	table := &doc.Table{
		Columns: []doc.Column{{}, {Align: style.Right}},
		Rows:    []doc.Row{cells("x", "12,5"), cells("x", "không"), cells("x", "7")},
	}
	lines := tableLines(lay(t, framed(table)).Pages[0], style.TableCell)
	_, side := lines[1].Extent()
	for _, l := range []layout.Line{lines[3], lines[5]} {
		if _, right := l.Extent(); !near(right, side) {
			t.Errorf("%q ends at %.2f, not at %.2f", l.Text(), right, side)
		}
	}
}

// widths gives the columns' widths on a page 467.7 pt wide.
func widths(t *doc.Table) []layout.Pt { return layout.Lay(framed(t)).Tables[t].Columns }

func TestColumnsShareTheWidth(t *testing.T) {
	long := strings.Repeat(sentence, 9)
	url := "http://" + strings.Repeat("a", 200)
	for name, c := range map[string]struct {
		percents []float64
		texts    []string
		holds    func(w []layout.Pt) bool
	}{
		"by content a short text stays on its line": {[]float64{0, 0}, []string{"Nội dung ngắn", long},
			func(w []layout.Pt) bool { return w[0] >= layout.Bold.Width("Nội dung ngắn", 12) }},
		"by percents": {[]float64{20, 80}, []string{long, "x"},
			func(w []layout.Pt) bool { return near(w[1], 4*w[0]) }},
		"percents are weights": {[]float64{10, 30}, []string{long, "x"},
			func(w []layout.Pt) bool { return near(w[1], 3*w[0]) }},
		"a rest is shared": {[]float64{50, 0, 0}, []string{"x", "một hai", "một hai"},
			func(w []layout.Pt) bool { return near(w[0], w[1]+w[2]) && near(w[1], w[2]) }},
		"no word is cut by a percent": {[]float64{1, 99}, []string{"nghiêng", "x"},
			func(w []layout.Pt) bool { return w[0] > layout.Regular.Width("nghiêng", 12) }},
		"a long word takes from no short one": {[]float64{0, 0}, []string{"nghiêng", url},
			func(w []layout.Pt) bool { return w[0] > layout.Regular.Width("nghiêng", 12) }},
		"percents beyond the table": {[]float64{90, 90, 0}, []string{"a", "b", "nghiêng"},
			func(w []layout.Pt) bool {
				return w[0] > 200 && w[1] > 200 && w[2] > layout.Regular.Width("nghiêng", 12)
			}},
	} {
		table := &doc.Table{Rows: []doc.Row{cells(c.texts...)}}
		for _, p := range c.percents {
			table.Columns = append(table.Columns, doc.Column{Percent: p})
		}
		got := widths(table)
		if !c.holds(got) {
			t.Errorf("%s: %.1f", name, got)
		}
		checkSum(t, name, got)
	}
}

func checkSum(t *testing.T, name string, widths []layout.Pt) {
	t.Helper()
	var sum layout.Pt
	for _, w := range widths {
		sum += w
	}
	if want := style.New(style.Choices{}, &diag.List{}).Page.TextWidth(); sum < want-0.1 || sum > want+0.1 {
		t.Errorf("%s: %.2f together, the text is %.2f wide", name, sum, want)
	}
}

// randomTable has cells of all sorts, merged at random.
func randomTable(r *rand.Rand) *doc.Table {
	t := &doc.Table{Columns: make([]doc.Column, 1+r.Intn(5))}
	for j := range t.Columns {
		t.Columns[j] = doc.Column{Align: style.Align(r.Intn(4)), Percent: float64(r.Intn(3) * 10)}
	}
	t.Head = randomRows(r, len(t.Columns), r.Intn(3), 3)
	t.Rows = randomRows(r, len(t.Columns), 1+r.Intn(40), 40)
	return t
}

func randomRows(r *rand.Rand, columns, count, length int) []doc.Row {
	rows := make([]doc.Row, count)
	for i := range rows {
		rows[i].Cells = make([]doc.Cell, columns)
	}
	n := 0
	for i := range rows {
		for j := range columns {
			if rows[i].Cells[j].Covered {
				continue
			}
			n++
			words := fmt.Sprintf("[%d]", n)
			for range r.Intn(length) * r.Intn(2) {
				words += " " + randomWord(r)
			}
			rows[i].Cells[j].Spans = []doc.Span{{Text: words, Bold: r.Intn(4) == 0}}
			if r.Intn(4) == 0 {
				cover(rows, i, j, 1+r.Intn(3), 1+r.Intn(6))
			}
		}
	}
	return rows
}

func randomWord(r *rand.Rand) string { return words[r.Intn(len(words))] }

// cover merges a cell with as many others as are free.
func cover(rows []doc.Row, i, j, across, down int) {
	across, down = min(across, len(rows[i].Cells)-j), min(down, len(rows)-i)
	for k := range across {
		if rows[i].Cells[j+k].Covered {
			across = k
			break
		}
	}
	for y := i; y < i+down; y++ {
		for x := j; x < j+across; x++ {
			rows[y].Cells[x].Covered = y > i || x > j
		}
	}
	rows[i].Cells[j].Across, rows[i].Cells[j].Down = across, down
}

func TestRandomTablesAreWhole(t *testing.T) {
	for seed := range 150 {
		r := rand.New(rand.NewSource(int64(seed)))
		table := randomTable(r)
		pages := lay(t, framed(paragraph(strings.Repeat(sentence, r.Intn(60))), table, paragraph("Hết.")))
		name := fmt.Sprint("seed ", seed)
		checkArea(t, seed, pages)
		checkRectangles(t, name, pages)
		checkSum(t, name, widths(table))
		checkCells(t, name, table, pages)
	}
}

// checkCells asserts that no letter is lost and that every cell begins once,
// or, where it takes several rows, once a page at most.
func checkCells(t *testing.T, name string, table *doc.Table, pages *layout.Pages) {
	t.Helper()
	text, signs := "", map[rune]int{}
	for _, p := range pages.Pages {
		for _, l := range tableLines(p, style.TableCell) {
			text += l.Text() + "\n"
		}
	}
	for _, r := range text {
		signs[r]++
	}
	for _, r := range letters(treeText([]doc.Block{&doc.Table{Rows: table.Rows}})) {
		if signs[r]--; signs[r] < 0 {
			t.Fatalf("%s: %q is lost", name, r)
		}
	}
	for _, row := range table.Rows {
		for _, c := range row.Cells {
			if c.Covered {
				continue
			}
			mark, _, _ := strings.Cut(c.Spans[0].Text, " ")
			n := strings.Count(text, mark)
			if n < 1 || n > 1 && c.Down < 2 || n > len(pages.Pages) {
				t.Errorf("%s: %s is printed %d times", name, mark, n)
			}
		}
	}
}

// checkRectangles asserts that every text of a table stands within rules on
// all sides and that no rule goes through it.
func checkRectangles(t *testing.T, name string, pages *layout.Pages) {
	t.Helper()
	eachLine(pages, func(p *layout.Page, l layout.Line) {
		if l.Cell == nil || strings.TrimSpace(l.Text()) == "" {
			return
		}
		closed, through := sides(p, l)
		if through {
			t.Errorf("%s, page %d: a rule goes through %q", name, p.Number, l.Text())
		}
		if closed != [4]bool{true, true, true, true} {
			t.Errorf("%s, page %d: %q is closed above, below, left, right: %v", name, p.Number, l.Text(), closed)
		}
	})
}

// sides tells on which sides rules close a line, and whether one goes through
// it.
func sides(p *layout.Page, l layout.Line) (closed [4]bool, through bool) {
	left, right := l.Extent()
	middle := l.Top + l.Height/2
	for _, r := range p.Rules {
		switch horizontal := r.Y1 == r.Y2; {
		case horizontal && r.X1 < left && r.X2 > right:
			through = through || r.Y1 > l.Top+1 && r.Y1 < l.Top+l.Height-1
			closed[0] = closed[0] || r.Y1 < middle
			closed[1] = closed[1] || r.Y1 > middle
		case !horizontal && r.Y1 <= middle+0.1 && r.Y2 >= middle-0.1:
			through = through || r.X1 > left+1 && r.X1 < right-1
			closed[2] = closed[2] || r.X1 <= left
			closed[3] = closed[3] || r.X1 >= right
		}
	}
	return closed, through
}

// longTable has n rows and a merge now and then.
func longTable(n int) *doc.Table {
	t := &doc.Table{
		Columns: []doc.Column{{Align: style.Center}, {}, {Align: style.Right}},
		Head:    []doc.Row{cells("TT", "Nội dung", "Số tiền"), cells("(1)", "(2)", "(3)")},
	}
	for i := range n {
		t.Rows = append(t.Rows, cells(fmt.Sprint(i+1), strings.Repeat(sentence, 1+i%3), fmt.Sprintf("%d,5", i)))
	}
	for i := 0; i+3 < n; i += 10 {
		down(t.Rows, i, 1, 3)
	}
	return t
}

func TestAFiveHundredRowTableIsRightOnEveryPage(t *testing.T) {
	pages := lay(t, framed(longTable(500)))
	checkArea(t, 0, pages)
	checkRectangles(t, "long", pages)
	next := 1
	for _, p := range pages.Pages {
		head := lineTexts(tableLines(p, style.TableHead))
		if hasCells(p) && strings.Join(head, "|") != "TT|Nội dung|Số tiền|(1)|(2)|(3)" {
			t.Errorf("page %d has the header %q", p.Number, head)
		}
		for _, l := range tableLines(p, style.TableCell) {
			if l.Text() == fmt.Sprint(next) {
				next++
			}
		}
	}
	if next != 501 {
		t.Errorf("row %d is missing", next)
	}
}

// Work is counted in bytes allocated: unlike time, they do not depend on what
// else the machine does.
func TestWorkGrowsAsTheRowsDo(t *testing.T) {
	work := func(n int) uint64 {
		d := framed(longTable(n))
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		layout.Lay(d)
		runtime.ReadMemStats(&after)
		return after.TotalAlloc - before.TotalAlloc
	}
	if few, many := work(500), work(5000); many > 15*few {
		t.Errorf("500 rows take %d bytes, 5,000 rows %d", few, many)
	}
}

func BenchmarkTable(b *testing.B) {
	for _, n := range []int{500, 5000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			d := framed(longTable(n))
			b.ReportAllocs()
			for b.Loop() {
				layout.Lay(d)
			}
		})
	}
}

// A cell merged over a page end needs room for its text on either side of it.
func TestRowsUnderAMergedCellBeginNoPage(t *testing.T) {
	row := func(down int, texts ...string) doc.Row {
		r := cells(texts...)
		r.Cells[0].Down, r.Cells[0].Covered = down, texts[0] == ""
		return r
	}
	table := &doc.Table{Columns: []doc.Column{{Percent: 20}, {}}, Rows: []doc.Row{
		row(4, strings.Repeat("nông thôn mới ", 3), "Một"),
		row(0, "", "Hai"), row(0, "", "Ba"), row(0, "", "Bốn"), row(1, "Riêng", "Năm"),
	}}
	kept := func() string { return fmt.Sprint(lay(t, framed(table)).Tables[table].Kept) }
	if got := kept(); got != "[false true true true false]" {
		t.Error(got)
	}
	table.Rows = table.Rows[4:]
	if got := kept(); got != "[false]" {
		t.Error(got)
	}
}
