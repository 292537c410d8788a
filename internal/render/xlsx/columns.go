package xlsx

import (
	"slices"
	"strconv"
	"strings"

	"vanban/internal/criteria"
	"vanban/internal/viet"
)

// The matrix's columns. The last ones are left out where nothing stands in
// them, so that the print stays large.
const (
	numberCol = iota
	nameCol
	contentCol
	levelCol
	resultCol
	ratingCol
	verdictCol
	causeCol
	targetCol
	proposalCol
	moneyCol
	deadlineCol
	responsibleCol
	evidenceCol
	noteCol
)

// column is a column of the matrix. What stands in it comes from a finding, or
// from a criterion as a whole where cell is nil.
type column struct {
	title    string
	width    pt
	cell     func(*criteria.Finding) cell
	optional bool
}

// columnsOf gives the columns that the findings need, wide enough for them.
func columnsOf(fs *criteria.Findings, at criteria.Locality) []column {
	columns := []column{
		numberCol:      {title: "TT", width: 27},
		nameCol:        {title: "Tên tiêu chí", width: 78},
		contentCol:     {title: "Nội dung chỉ tiêu", width: 165, cell: indicator},
		levelCol:       {title: "Mức quy định", width: 63, cell: levelAt(at)},
		resultCol:      {title: "Kết quả thực hiện", width: 51, cell: result},
		ratingCol:      {title: "Đánh giá chỉ tiêu", width: 54, cell: rating},
		verdictCol:     {title: "Đánh giá tiêu chí", width: 54},
		causeCol:       {title: "Nguyên nhân", width: 150, cell: cause},
		targetCol:      {title: "Mục tiêu", width: 96, cell: target},
		proposalCol:    {title: "Đề xuất, giải pháp", width: 96, cell: proposal},
		moneyCol:       {title: "Kinh phí (triệu đồng)", width: 60, cell: cost},
		deadlineCol:    {title: "Lộ trình", width: 54, cell: deadline},
		responsibleCol: {title: "Phụ trách", width: 54, cell: responsible, optional: true},
		evidenceCol:    {title: "Minh chứng", width: 57, cell: evidence, optional: true},
		noteCol:        {title: "Ghi chú", width: 48, cell: note, optional: true},
	}
	for _, c := range fs.Set.Criteria {
		columns[nameCol].fit(criterionName(&c))
		for j := range c.Indicators {
			fitAll(columns, fs.Of(&c.Indicators[j]))
		}
	}
	columns[moneyCol].fit(money(fs.Dong(), inTotal))
	return slices.DeleteFunc(columns, func(c column) bool { return c.optional })
}

// fitAll widens the columns for what a finding says in them.
func fitAll(columns []column, f *criteria.Finding) {
	for i := range columns {
		if columns[i].cell != nil {
			columns[i].fit(columns[i].cell(f))
		}
	}
}

// fit widens the column for a cell; an optional one that is used is kept.
func (c *column) fit(is cell) {
	if is.value != nil {
		c.width, c.optional = is.fitting(c.width), false
	}
}

func criterionName(c *criteria.Criterion) cell { return text(c.Name, inCell.strong()) }
func rating(f *criteria.Finding) cell          { return text(f.Verdict.String(), inMiddle) }
func cause(f *criteria.Finding) cell           { return text(f.Cause.Text, inCell) }
func target(f *criteria.Finding) cell          { return text(f.Target.Text, inCell) }
func proposal(f *criteria.Finding) cell        { return text(f.Proposal.Text, inCell) }
func deadline(f *criteria.Finding) cell        { return short(f.Deadline.Text) }
func responsible(f *criteria.Finding) cell     { return text(f.Responsible.Text, inCell) }
func evidence(f *criteria.Finding) cell        { return text(f.Evidence.Text, inCell) }
func note(f *criteria.Finding) cell            { return text(f.Note.Text, inCell) }

// indicator is its number and name; a criterion's sole indicator has the
// criterion's number.
func indicator(f *criteria.Finding) cell {
	name := f.Indicator.Name
	if strings.Contains(f.Indicator.ID, ".") {
		name = f.Indicator.ID + " " + name
	}
	return text(name, inCell)
}

// levelAt gives the level that applies at a place; an unknown one stays empty.
func levelAt(at criteria.Locality) func(*criteria.Finding) cell {
	return func(f *criteria.Finding) cell {
		level := f.Indicator.Threshold(at)
		if !level.Known() && f.Indicator.SetBy == "province" {
			return text("Do UBND tỉnh quy định", inMiddle)
		}
		return text(level.String(), inMiddle)
	}
}

// exactDigits is how many digits a number of Excel keeps.
const exactDigits = 15

// result is a number where one was typed, in a format that shows it as typed.
func result(f *criteria.Finding) cell {
	typed := f.Value.Text
	if !f.HasNumber || f.HasRatio || len(typed) > exactDigits {
		return text(typed, inMiddle)
	}
	n := f.Number.Value
	if f.Number.Percent {
		n /= 100
	}
	return number(n, typed, inMiddle.formatted(formatOf(typed, f.Number)))
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
func money(dong int64, l look) cell {
	decimals := millionDecimals
	for step := int64(10); decimals > 0 && dong%step == 0; step *= 10 {
		decimals--
	}
	shown := viet.Integer(dong/million) + fraction(decimals)
	return number(float64(dong)/million, shown, l.aligned(right).formatted("#,##0"+fraction(decimals)))
}

// short is a brief text in the middle; a plain whole number, such as a year, is
// a number.
func short(s string) cell {
	if n, err := strconv.Atoi(s); err == nil && strconv.Itoa(n) == s && len(s) <= exactDigits {
		return number(n, s, inMiddle)
	}
	return text(s, inMiddle)
}
