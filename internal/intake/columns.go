package intake

import (
	"regexp"
	"strings"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/sheet"
	"vanban/internal/viet"
)

// columns are where on the sheet a table's columns stand, from 1; 0 is nowhere.
type columns struct {
	code, content, order   int // the indicator: its number, its words, a running number
	villageID, villageName int
	fields                 map[string]int           // by the field's key
	marks                  map[criteria.Verdict]int // a column for each rating, with a mark in one
	same                   int                      // the mark “as last time”
	illustrative           int                      // the mark “made up”
	ratingTitle            string
	unit                   int64 // of the column of costs, in đồng; 0 when none is named
}

// markField begins what the columns with marks are called.
const markField = "mark "

// markTitles are the headings of columns that take a mark for a rating.
var markTitles = map[criteria.Verdict][]string{
	criteria.Met: {"Đạt"}, criteria.NearlyMet: {"Cơ bản đạt"}, criteria.NotMet: {"Chưa đạt", "Không đạt"},
}

// place is a column besides those of the fields, and the headings it is found
// by.
type place struct {
	at     *int
	header sheet.Header
}

func (c *columns) places() []place {
	return []place{
		{&c.code, sheet.Header{Field: "indicator", Names: []string{"Chỉ tiêu", "Mã chỉ tiêu", "Số chỉ tiêu", "Chỉ tiêu số"}}},
		{&c.content, sheet.Header{Field: "content", Names: []string{"Nội dung chỉ tiêu", "Nội dung tiêu chí", "Tên chỉ tiêu", "Nội dung"}}},
		{&c.order, sheet.Header{Field: "order", Names: []string{"TT", "STT", "Số TT"}}},
		{&c.villageID, sheet.Header{Field: "village", Names: []string{"Mã thôn", "Mã thôn, bản", "Mã thôn/bản"}}},
		{&c.villageName, sheet.Header{Field: "name", Names: []string{"Thôn", "Tên thôn", "Thôn, bản", "Thôn/bản", "Tên thôn, bản", "Bản", "Tổ dân phố"}}},
		{&c.same, sheet.Header{Field: "same", Names: []string{"Như lần trước", "Như tháng trước", "Giữ như tháng trước"}}},
		{&c.illustrative, sheet.Header{Field: "illustrative", Names: []string{"Minh họa", "Số liệu minh họa"}}},
	}
}

// ratingColumns are the verdicts whose columns take a mark, in their order.
var ratingColumns = []criteria.Verdict{criteria.Met, criteria.NearlyMet, criteria.NotMet}

// headers are all columns that are looked for. Those with marks are looked for
// in the place of the rating, because the rating of a row looks like one of
// their headings.
func (c *columns) headers(marks bool) []sheet.Header {
	var list []sheet.Header
	for _, p := range c.places() {
		list = append(list, p.header)
	}
	for _, f := range criteria.Fields {
		if f.Key != "rating" || !marks {
			list = append(list, sheet.Header{Field: f.Key, Names: append([]string{f.Title}, f.Aliases...)})
		}
	}
	if marks {
		for _, v := range ratingColumns {
			list = append(list, sheet.Header{Field: markField + v.String(), Names: markTitles[v]})
		}
	}
	for i := range list {
		list[i].Optional = true
	}
	return list
}

// headed finds the table by its headings.
func headed(book *sheet.Workbook, problems *diag.List) *Table {
	t := &Table{File: book.File}
	var found diag.List
	table, ok := book.Find(t.headers(false), &found)
	if table == nil && found.Sorted()[0].Code == diag.NoTable {
		problems.Add(diag.NoTable, diag.Place{File: book.File}, "“Chỉ tiêu”, “Đánh giá”")
		return nil
	}
	if table == nil || !ok {
		problems.Join(&found)
		return nil
	}
	t.take(table)
	if marked := t.withMarks(); marked != nil {
		return marked
	}
	return t.complete(problems)
}

// withMarks is the table read anew with a column for each rating; nil when it
// has none.
func (t *Table) withMarks() *Table {
	if t.fields["rating"] > 0 && !t.overSeveral(t.fields["rating"], t.ratingTitle) {
		return nil
	}
	marked := &Table{File: t.File}
	table, ok := t.sheet.Find(t.headers(true), &diag.List{})
	if !ok {
		return nil
	}
	marked.take(table)
	if marked.marks[criteria.Met] == 0 || marked.marks[criteria.NotMet] == 0 {
		return nil
	}
	return marked.complete(&diag.List{})
}

// overSeveral reports whether a column's heading stands over further columns.
func (t *Table) overSeveral(col int, title string) bool {
	for row := 1; len(t.rows) > 0 && row < t.rows[0]; row++ {
		if t.sheet.Cell(row, col).Text == title && across(t.sheet, row, col) {
			return true
		}
	}
	return false
}

// complete notes what the table cannot do without, and is nil then.
func (t *Table) complete(problems *diag.List) *Table {
	missing := ""
	switch {
	case t.code+t.content+t.order == 0:
		missing = "Chỉ tiêu"
	case t.fields["rating"] == 0 && len(t.marks) == 0:
		missing = "Đánh giá"
	default:
		return t
	}
	problems.Add(diag.MissingColumn, t.at, missing)
	return nil
}

// levelTitle tells the column of levels, which official tables call “Chỉ tiêu
// (mức quy định)”, from that of indicators.
var levelTitle = regexp.MustCompile(`(?i)mức|quy định|chung|phấn đấu|kế hoạch`)

// take notes where the columns and rows of a table with headings stand.
func (t *Table) take(table *sheet.Table) {
	t.sheet, t.at = table.Sheet, table.At
	t.fields, t.marks = map[string]int{}, map[criteria.Verdict]int{}
	for _, row := range table.Rows {
		t.rows = append(t.rows, row.Number())
	}
	for _, c := range table.Columns {
		if c.Field == "" || c.Field == "indicator" && levelTitle.MatchString(c.Text) {
			continue
		}
		t.put(c.Field, c.Number())
		if c.Field == "rating" {
			t.ratingTitle = c.Text
		}
		if c.Field == "cost" {
			t.unit = unitIn(c.Text)
		}
	}
	if t.fields["cost"] > 0 && t.unit == 0 {
		t.unit = t.unitAbove(table)
	}
}

// put notes a column by its name.
func (c *columns) put(name string, col int) {
	for _, p := range c.places() {
		if p.header.Field == name {
			*p.at = col
			return
		}
	}
	for _, v := range ratingColumns {
		if name == markField+v.String() {
			c.marks[v] = col
			return
		}
	}
	c.fields[name] = col
}

// unitIn is the unit of money that a heading names in brackets or after a
// comma: `Kinh phí (triệu đồng)`.
func unitIn(title string) int64 {
	for _, part := range strings.FieldsFunc(title, func(r rune) bool { return strings.ContainsRune("(),;:\n", r) }) {
		if unit, ok := viet.MoneyUnit(part); ok {
			return unit
		}
	}
	return 0
}

// unitAbove is the unit that stands above the table: `ĐVT: triệu đồng`.
func (t *Table) unitAbove(table *sheet.Table) int64 {
	for cell := range t.sheet.Cells() {
		if len(table.Rows) > 0 && cell.Row >= table.Rows[0].Number() {
			break
		}
		text := strings.ToLower(strings.Trim(cell.Text, "() "))
		if strings.HasPrefix(text, "đvt") || strings.HasPrefix(text, "đơn vị tính") {
			if unit, ok := viet.MoneyUnit(text); ok {
				return unit
			}
		}
	}
	return 0
}
