package xlsx

import (
	"fmt"
	"strings"

	"vanban/internal/criteria"
)

// The sheets, in their order.
const (
	summarySheet  = "Tổng hợp"
	villagesSheet = "Theo thôn"
	openSheet     = "Chưa đạt"
	changesSheet  = "So tháng trước"
	chartsSheet   = "Biểu đồ"
	listsSheet    = "Danh mục"

	summaryTitle = "TỔNG HỢP KẾT QUẢ RÀ SOÁT TIÊU CHÍ NÔNG THÔN MỚI"
)

// matrix is the main sheet: the findings of a month, which all other sheets
// count.
type matrix struct {
	*sheet
	fs      *criteria.Findings
	columns columns
	row     map[string]int // of an indicator, by its number
	groups  []group
	body    area // all columns from the first group to the last indicator
}

// group is where the criteria of a group stand.
type group struct {
	title string
	rows  area // of all columns, without the heading
	counts
}

// counts are what a group holds.
type counts struct {
	criteria, criteriaMet int
	indicators            criteria.Tally
}

// newMatrix composes the sheet from its head to the signature.
func newMatrix(fs *criteria.Findings, head Head, whole bool) *matrix {
	m := &matrix{sheet: &sheet{name: summarySheet}, fs: fs, row: map[string]int{}}
	m.columns = summaryColumns(head.Locality, whole)
	for i := range fs.Set.Criteria {
		m.columns[m.columns.at("criterion")].fit(criterionName(fs.Set.Criteria[i].Name))
	}
	m.columns[m.columns.at("cost")].fit(money(fs.CostTotal(), inTotal))
	m.columns = m.columns.fitted(all(fs))
	m.widths, m.frozen = m.columns.widths(), m.columns.at("indicator")+1
	m.letterhead(head)
	m.title(summaryTitle, fs, head)
	m.header(m.columns)
	for _, g := range fs.Groups() {
		m.group(g)
	}
	m.body = area{0, m.headRow + 1, len(m.columns), len(m.rows) - m.headRow}
	m.filter = area{0, m.headRow, len(m.columns), len(m.rows) - m.headRow + 1}
	m.ratings = m.column("rating")
	if m.whole() {
		m.ratings.cols++ // the verdicts stand beside them
	}
	m.totals()
	m.signature(head, fs.Month)
	return m
}

// all are the findings of all indicators.
func all(fs *criteria.Findings) []*criteria.Finding {
	var list []*criteria.Finding
	for _, ind := range fs.Set.Indicators() {
		list = append(list, fs.Of(ind))
	}
	return list
}

// whole reports whether the sheet judges criteria.
func (m *matrix) whole() bool { return m.columns.at("verdict") >= 0 }

// within are the cells of a column in some rows.
func (m *matrix) within(rows area, key string) area {
	return area{m.columns.at(key), rows.row, 1, rows.rows}
}

// column are the cells of a column in the whole table.
func (m *matrix) column(key string) area { return m.within(m.body, key) }

// cell names an indicator's cell in a column, from another sheet.
func (m *matrix) cell(i *criteria.Indicator, key string) string {
	return quoteSheet(m.name) + address(m.columns.at(key), m.row[i.ID])
}

// cellOf is what stands in an indicator's cell of a column, if there is one.
func (m *matrix) cellOf(f *criteria.Finding, key string) cell {
	if at := m.columns.at(key); at >= 0 {
		return m.rows[m.row[f.Indicator.ID]-1].cells[at]
	}
	return cell{}
}

// group adds a heading with the group's counts, and the group's criteria.
// Criteria of no group have no heading.
func (m *matrix) group(found criteria.GroupFindings) {
	if len(found.Criteria) == 0 {
		return
	}
	g := group{title: "Ngoài nhóm", counts: countsOf(found)}
	g.rows = area{0, m.next(), len(m.columns), rowsFor(found)}
	if found.Name != "" {
		g.title = found.ID + ". " + strings.ToUpper(found.Name)
		g.rows.row++
		m.heading(g)
	}
	m.groups = append(m.groups, g)
	for _, c := range found.Criteria {
		m.criterion(c)
	}
}

// heading adds the name and the counts of a group.
func (m *matrix) heading(g group) {
	cells := m.columns.blank(inGroup)
	cells[0] = text(g.title, inGroup)
	at, last := m.columns.at("rating"), m.columns.at("rating")
	cells[at] = formula(`"Đạt "&`+share(m.within(g.rows, "rating"), m.within(g.rows, "indicator")),
		fmt.Sprintf("Đạt %d/%d", g.indicators.Met, g.indicators.Total()), inGroup.aligned(center))
	if m.whole() {
		last++
		cells[last] = formula(`"Đạt "&`+share(m.within(g.rows, "verdict"), m.within(g.rows, "criterion")),
			fmt.Sprintf("Đạt %d/%d", g.criteriaMet, g.criteria), inGroup.aligned(center))
	}
	row := m.add(minHeight, cells...)
	m.merge(area{0, row, at, 1})
	m.merge(area{last + 1, row, len(m.columns) - last - 1, 1})
}

// countsOf counts a group.
func countsOf(g criteria.GroupFindings) counts {
	n := counts{criteria: len(g.Criteria)}
	for _, c := range g.Criteria {
		if c.Verdict == criteria.Met {
			n.criteriaMet++
		}
		for _, f := range c.Findings {
			n.indicators.Add(f.Verdict)
		}
	}
	return n
}

// rowsFor is the number of rows of a group's criteria. A criterion whose
// indicators the set does not know has one too.
func rowsFor(g criteria.GroupFindings) int {
	n := 0
	for _, c := range g.Criteria {
		n += max(1, len(c.Findings))
	}
	return n
}

// criterion adds a row per indicator; the cells of the criterion as a whole
// span them.
func (m *matrix) criterion(c criteria.CriterionFindings) {
	rows := [][]cell{m.columns.blank(inCell)}
	for j, f := range c.Findings {
		rows = append(rows[:j], m.columns.cells(f))
		m.row[f.Indicator.ID] = m.next() + j
	}
	at := area{0, m.next(), 1, len(rows)}
	ratings := m.within(at, "rating")
	rows[0][0] = short(c.ID)
	rows[0][m.columns.at("criterion")] = criterionName(c.Name)
	if m.whole() {
		rows[0][m.columns.at("verdict")] = formula(verdictOf(ratings), c.Verdict.String(), inMiddle.strong())
		m.merge(m.within(at, "verdict"))
	}
	m.merge(at)
	m.merge(m.within(at, "criterion"))
	for _, cells := range rows {
		m.add(minHeight, cells...)
	}
	m.choices = append(m.choices, ratings)
	m.keep = at.row // the last criterion is printed with the signature
}
