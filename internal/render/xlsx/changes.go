package xlsx

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"vanban/internal/criteria"
)

// changes is the sheet that holds a month against the one before, an indicator
// a row, those that changed first. Ratings and values of this month follow the
// main sheet, and so do all counts.
type changes struct {
	*sheet
	m      *matrix
	before *criteria.Findings
	cs     columns
	body   area
	kinds  map[string]int // how many there are of each
}

const (
	unchanged  = "Không đổi"
	uncompared = "Không so sánh"
)

// newChanges composes the sheet. Without findings of the month before it says
// so.
func newChanges(m *matrix, before *criteria.Findings, head Head) *changes {
	c := &changes{sheet: &sheet{name: changesSheet}, m: m, before: before, kinds: map[string]int{}}
	month := m.fs.Month.Previous().Long()
	if before == nil || m.fs.Set.Len() == 0 {
		c.widths = []pt{pageWidth}
		c.heading("SO SÁNH VỚI THÁNG TRƯỚC", subjectOf(m.fs, head), "Không có số liệu "+month+" để so sánh.")
		return c
	}
	if before.Illustrative {
		month += madeUp
	}
	findings := c.sorted()
	c.cs = c.columns().fitted(findings)
	c.widths = c.cs.widths()
	c.heading("SO SÁNH VỚI "+strings.ToUpper(month), subjectOf(m.fs, head), "", "",
		"Số liệu tháng này thay đổi theo trang “"+summarySheet+"”; dòng có thay đổi khi xuất tệp xếp trước.")
	summary := c.rows[2:4]
	c.header(c.cs)
	c.frozen = 2
	c.body = area{0, c.headRow + 1, len(c.cs), len(findings)}
	for i, f := range findings {
		c.finding(i, f)
	}
	c.filter = area{0, c.headRow, len(c.cs), c.body.rows + 1}
	c.colour()
	c.counts(summary)
	return c
}

// monthTitle names a month in a column.
func monthTitle(fs *criteria.Findings) string {
	title := fmt.Sprintf("tháng %d/%d", fs.Month.Month, fs.Month.Year)
	if fs.Illustrative {
		title += madeUp
	}
	return title
}

func (c *changes) columns() columns {
	was, is := monthTitle(c.before), monthTitle(c.m.fs)
	return columns{
		{key: "number", title: "TT", width: 27},
		{key: "indicator", title: "Nội dung chỉ tiêu", width: 240, cell: indicator},
		{key: "was", title: "Đánh giá " + was, width: 66, cell: c.was},
		{key: "rating", title: "Đánh giá " + is, width: 66, cell: c.linkedTo("rating")},
		{key: "wasValue", title: "Kết quả " + was, width: 66, cell: c.wasValue},
		{key: "value", title: "Kết quả " + is, width: 66, cell: c.linkedTo("value")},
		{key: "change", title: "Thay đổi", width: 78,
			cell: func(f *criteria.Finding) cell { return text(c.kind(f), inMiddle) }},
		{key: "deadline", title: "Lộ trình", width: 63, cell: deadline},
		{key: "late", title: "Chưa đạt, quá hạn", width: 60},
	}
}

func (c *changes) linkedTo(key string) func(*criteria.Finding) cell {
	return func(f *criteria.Finding) cell { return c.m.linked(f, key) }
}

func (c *changes) was(f *criteria.Finding) cell {
	if old := c.before.Of(f.Indicator); old != nil {
		return rating(old)
	}
	return text("", inMiddle)
}

func (c *changes) wasValue(f *criteria.Finding) cell {
	if old := c.before.Of(f.Indicator); old != nil {
		return result(old)
	}
	return text("", inMiddle)
}

// kind is what happened to an indicator, by the rule of criteria.Change.
func (c *changes) kind(f *criteria.Finding) string {
	old := c.before.Of(f.Indicator)
	if old == nil {
		return uncompared
	}
	change := criteria.Change{Before: old, Now: f}
	if !change.Differs() {
		return unchanged
	}
	return change.Kind()
}

// order is that of the kinds; what is late comes before the rest.
var order = []string{"Mới đạt", "Không còn đạt", "Đổi đánh giá", "Đổi kết quả", lateWord, unchanged, uncompared}

// sorted are the findings by what happened.
func (c *changes) sorted() []*criteria.Finding {
	rank := func(f *criteria.Finding) int {
		kind := c.kind(f)
		if kind == unchanged && c.late(f) {
			kind = lateWord
		}
		return slices.Index(order, kind)
	}
	list := all(c.m.fs)
	slices.SortStableFunc(list, func(f, g *criteria.Finding) int { return cmp.Compare(rank(f), rank(g)) })
	return list
}

// late reports whether an indicator is open past its deadline.
func (c *changes) late(f *criteria.Finding) bool { return f.Verdict != criteria.Met && c.m.late(f) }

// finding adds a row.
func (c *changes) finding(i int, f *criteria.Finding) {
	row := c.next()
	cells := c.cs.cells(f)
	cells[0] = number(i+1, fmt.Sprint(i+1), inMiddle)
	at := func(key string) string { return address(c.cs.at(key), row) }
	kind := c.kind(f)
	c.kinds[kind]++
	if kind != uncompared {
		cells[c.cs.at("change")] = formula(changeFormula(at("was"), at("rating"), at("wasValue"), at("value")), kind,
			inMiddle)
	}
	if c.m.late(f) {
		shown := ""
		if c.late(f) {
			shown = lateWord
			c.kinds[lateWord]++
		}
		cells[c.cs.at("late")] = formula(fmt.Sprintf(`IF(%s=%s,"",%s)`, at("rating"), quoted(criteria.Met.String()),
			quoted(lateWord)), shown, inMiddle)
	}
	c.add(minHeight, cells...)
}

// changeFormula is criteria.Change.Kind as a formula.
func changeFormula(was, is, wasValue, value string) string {
	met := quoted(criteria.Met.String())
	return fmt.Sprintf(`IF(AND(%[2]s=%[5]s,%[1]s<>%[5]s),%[6]s,IF(AND(%[2]s<>%[5]s,%[1]s=%[5]s),%[7]s,`+
		`IF(%[1]s<>%[2]s,%[8]s,IF(AND(%[3]s<>"",%[4]s<>"",%[3]s<>%[4]s),%[9]s,%[10]s))))`,
		was, is, wasValue, value, met, quoted(order[0]), quoted(order[1]), quoted(order[2]), quoted(order[3]),
		quoted(unchanged))
}

// within are the cells of a column.
func (c *changes) within(key string) area { return area{c.cs.at(key), c.body.row, 1, c.body.rows} }

// colour colours ratings and what changed.
func (c *changes) colour() {
	c.ratings = c.within("was")
	c.ratings.cols = 2
	change, late := c.within("change"), c.within("late")
	for i, colours := range []colours{choices[0].colours, choices[2].colours, choices[1].colours, choices[1].colours} {
		c.shades = append(c.shades, shade{change, fmt.Sprintf("$%s=%s", change.first(), quoted(order[i])), colours})
	}
	c.shades = append(c.shades, shade{late, fmt.Sprintf("$%s=%s", late.first(), quoted(lateWord)), choices[2].colours})
}
