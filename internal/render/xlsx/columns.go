package xlsx

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"vanban/internal/criteria"
	"vanban/internal/viet"
)

// column is a column of a table. What stands in it comes from a finding, or
// from a criterion as a whole where cell is nil.
type column struct {
	key      string // the field's, or the column's own
	title    string
	width    pt
	cell     func(*criteria.Finding) cell
	optional bool // left out where nothing stands in it, so that the print stays large
}

// columns are the columns of a table, found by their keys.
type columns []column

// summaryColumns are those of the main sheet. Only a whole set of criteria has
// verdicts of criteria: of some of its indicators none follows.
func summaryColumns(at criteria.Locality, whole bool) columns {
	list := columns{
		{key: "number", title: "TT", width: 27},
		{key: "criterion", title: "Tên tiêu chí", width: 78},
		{key: "indicator", title: "Nội dung chỉ tiêu", width: 150, cell: indicator},
		{key: "level", title: "Mức quy định", width: 60, cell: levelAt(at)},
		{key: "value", title: "Kết quả thực hiện", width: 51, cell: result},
		{key: "rating", title: "Đánh giá chỉ tiêu", width: 54, cell: rating},
		{key: "verdict", title: "Đánh giá tiêu chí", width: 54},
		{key: "cause", title: "Nguyên nhân", width: 138, cell: cause},
		{key: "target", title: "Mục tiêu", width: 84, cell: target, optional: true},
		{key: "proposal", title: "Đề xuất, giải pháp", width: 96, cell: proposal},
		{key: "cost", title: "Kinh phí (triệu đồng)", width: 60, cell: cost},
		{key: "deadline", title: "Lộ trình", width: 54, cell: deadline},
		{key: "responsible", title: "Phụ trách", width: 54, cell: responsible},
		{key: "evidence", title: "Minh chứng", width: 57, cell: evidence},
		{key: "note", title: "Ghi chú", width: 48, cell: note, optional: true},
	}
	if !whole {
		list = slices.Delete(list, list.at("verdict"), list.at("verdict")+1)
	}
	return list
}

// at is the place of a column, from 0; -1 where there is none.
func (cs columns) at(key string) int {
	return slices.IndexFunc(cs, func(c column) bool { return c.key == key })
}

// fitted are the columns wide enough for the findings, without the optional
// ones that nothing stands in.
func (cs columns) fitted(findings []*criteria.Finding) columns {
	for _, f := range findings {
		for i := range cs {
			if cs[i].cell != nil {
				cs[i].fit(cs[i].cell(f))
			}
		}
	}
	return slices.DeleteFunc(cs, func(c column) bool { return c.optional })
}

// fit widens the column for a cell; an optional one that is used is kept.
func (c *column) fit(is cell) {
	if is.value != nil {
		c.width, c.optional = is.fitting(c.width), false
	}
}

// cells are those of a finding; those of a criterion are empty.
func (cs columns) cells(f *criteria.Finding) []cell {
	cells := cs.blank(inCell)
	for i, c := range cs {
		if c.cell != nil {
			cells[i] = c.cell(f)
		}
	}
	return cells
}

// blank gives a row of empty cells.
func (cs columns) blank(as cellStyle) []cell {
	cells := make([]cell, len(cs))
	for i := range cells {
		cells[i].cellStyle = as
	}
	return cells
}

// widths are those of the columns.
func (cs columns) widths() []pt {
	list := make([]pt, len(cs))
	for i, c := range cs {
		list[i] = c.width
	}
	return list
}

// header adds the titles; the row is frozen and repeated on every page.
func (s *sheet) header(cs columns) {
	cells := make([]cell, len(cs))
	for i, c := range cs {
		cells[i] = text(c.title, inTitle)
	}
	s.headRow = s.add(minHeight, cells...)
}

func criterionName(name string) cell       { return text(name, inCell.strong()) }
func rating(f *criteria.Finding) cell      { return text(f.Verdict.String(), inMiddle) }
func cause(f *criteria.Finding) cell       { return text(f.Cause.Text, inCell) }
func target(f *criteria.Finding) cell      { return text(f.Target.Text, inCell) }
func proposal(f *criteria.Finding) cell    { return text(f.Proposal.Text, inCell) }
func deadline(f *criteria.Finding) cell    { return short(f.Deadline.Text) }
func responsible(f *criteria.Finding) cell { return text(f.Responsible.Text, inCell) }
func evidence(f *criteria.Finding) cell    { return text(f.Evidence.Text, inCell) }
func note(f *criteria.Finding) cell        { return text(f.Note.Text, inCell) }

func indicator(f *criteria.Finding) cell {
	return text(nameOf(f.Indicator), inCell)
}

// nameOf is an indicator's number and name. The name of a sole one stands
// alone, unless it could be taken for a number.
func nameOf(i *criteria.Indicator) string {
	if strings.Contains(i.ID, ".") {
		return i.ID + " " + i.Name
	}
	if strings.IndexFunc(i.Name, unicode.IsDigit) == 0 {
		return i.ID + ". " + i.Name
	}
	return i.Name
}

// levelAt gives the level that applies at a place; an unknown one stays empty.
func levelAt(at criteria.Locality) func(*criteria.Finding) cell {
	return func(f *criteria.Finding) cell {
		level := f.Indicator.Threshold(at)
		if !level.Known() && f.Indicator.SetBy == "province" {
			return text(provincial, inMiddle)
		}
		return text(level.String(), inMiddle)
	}
}

// provincial stands for a level that the province sets and that is not known.
const provincial = "Do UBND tỉnh quy định"

// exactDigits is how many digits a number of Excel keeps.
const exactDigits = 15

// result is a number where one was typed, in a format that shows it as typed.
func result(f *criteria.Finding) cell {
	typed := f.Value.Text
	if !f.HasNumber || f.HasRatio || len(typed) > exactDigits {
		return text(typed, inMiddle)
	}
	return number(f.Number.Worth(), typed, inMiddle.formatted(formatOf(typed, f.Number)))
}

// formatOf is the number format that shows a number as it was typed.
func formatOf(typed string, n viet.Number) string {
	whole, _, _ := strings.Cut(strings.TrimPrefix(typed, "-"), ",")
	whole = strings.TrimSpace(strings.TrimSuffix(whole, "%"))
	format := "0"
	switch {
	case strings.Contains(whole, "."):
		format = "#,##0"
	case strings.HasPrefix(whole, "0"):
		format = strings.Repeat("0", len(whole))
	}
	format += fraction(n.Decimals)
	if n.Percent {
		format += "%"
	}
	return format
}

func fraction(decimals int) string {
	if decimals == 0 {
		return ""
	}
	return "." + strings.Repeat("0", decimals)
}

// cost is the money in million đồng; a cost without an amount stays as typed.
func cost(f *criteria.Finding) cell {
	if f.Dong == 0 {
		return text(f.Cost.Text, inCell.aligned(right))
	}
	return money(f.Dong, inCell)
}

const (
	million         = 1e6
	millionDecimals = 6
)

// money is an amount in million đồng with as many decimals as it needs.
func money(dong int64, as cellStyle) cell {
	decimals := millionDecimals
	for step := int64(10); decimals > 0 && dong%step == 0; step *= 10 {
		decimals--
	}
	shown := viet.Integer(dong/million) + fraction(decimals)
	return number(float64(dong)/million, shown, as.aligned(right).formatted("#,##0"+fraction(decimals)))
}

// short is a brief text in the middle; a whole number alone, such as a year, is
// a number.
func short(s string) cell {
	if n, err := strconv.Atoi(s); err == nil && strconv.Itoa(n) == s && len(s) <= exactDigits {
		return number(n, s, inMiddle)
	}
	return text(s, inMiddle)
}
