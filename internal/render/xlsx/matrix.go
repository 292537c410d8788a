package xlsx

import (
	"fmt"
	"strings"

	"vanban/internal/criteria"
)

const (
	matrixSheetName = "Tổng hợp"
	matrixTitle     = "TỔNG HỢP KẾT QUẢ RÀ SOÁT TIÊU CHÍ NÔNG THÔN MỚI"
)

// matrix composes the sheet of a month's findings.
type matrix struct {
	*sheet
	fs      *criteria.Findings
	columns []column
}

// matrixSheet composes the sheet from its head to the signature.
func matrixSheet(fs *criteria.Findings, head Head) *sheet {
	m := matrix{&sheet{name: matrixSheetName, frozen: contentCol + 1}, fs, columnsOf(fs, head.Locality)}
	for _, c := range m.columns {
		m.widths = append(m.widths, c.width)
	}
	m.letterhead(head)
	m.title(matrixTitle, fs, head)
	m.header()
	m.body()
	m.totals()
	m.signature(head, fs.Month)
	return m.sheet
}

func (m *matrix) header() {
	var cells []cell
	for _, c := range m.columns {
		cells = append(cells, text(c.title, inTitle))
	}
	m.headRow = m.add(minHeight, cells...)
}

// body adds the criteria under the headings of their groups. A criterion that
// no group names comes last, under none.
func (m *matrix) body() {
	placed := map[string]bool{}
	for _, g := range m.fs.Set.Groups {
		m.group(g.ID+". "+strings.ToUpper(g.Name), unplaced(m.fs.Set.In(g), placed))
	}
	var all []*criteria.Criterion
	for i := range m.fs.Set.Criteria {
		all = append(all, &m.fs.Set.Criteria[i])
	}
	for _, c := range unplaced(all, placed) {
		m.criterion(c)
	}
	m.ratings = m.below(ratingCol)
	m.ratings.cols = verdictCol - ratingCol + 1
}

// unplaced gives the criteria that are not placed yet, and marks them.
func unplaced(list []*criteria.Criterion, placed map[string]bool) []*criteria.Criterion {
	var open []*criteria.Criterion
	for _, c := range list {
		if !placed[c.ID] {
			placed[c.ID] = true
			open = append(open, c)
		}
	}
	return open
}

// below is a column of the table from its header to the row added last.
func (m *matrix) below(col int) area {
	return area{col, m.headRow + 1, 1, len(m.rows) - m.headRow}
}

// group adds a heading with the group's counts, and the group's criteria.
func (m *matrix) group(title string, list []*criteria.Criterion) {
	if len(list) == 0 {
		return
	}
	at, n := m.next(), m.count(list)
	in := func(col int) area { return area{col, at + 1, 1, n.rows} }
	cells := m.blank(inGroup)
	cells[numberCol] = text(title, inGroup)
	cells[ratingCol] = formula(`"Đạt "&`+share(in(ratingCol), in(contentCol)),
		fmt.Sprintf("Đạt %d/%d", n.met, n.indicators), inGroup.aligned(center))
	cells[verdictCol] = formula(`"Đạt "&`+share(in(verdictCol), in(nameCol)),
		fmt.Sprintf("Đạt %d/%d", n.criteriaMet, len(list)), inGroup.aligned(center))
	m.add(minHeight, cells...)
	m.merge(area{numberCol, at, ratingCol, 1})
	m.merge(area{causeCol, at, len(m.columns) - causeCol, 1})
	for _, c := range list {
		m.criterion(c)
	}
}

// counted is what a group holds.
type counted struct{ rows, indicators, met, criteriaMet int }

func (m *matrix) count(list []*criteria.Criterion) counted {
	var n counted
	for _, c := range list {
		n.rows += max(1, len(c.Indicators))
		n.indicators += len(c.Indicators)
		if m.fs.Verdict(c) == criteria.Met {
			n.criteriaMet++
		}
		for j := range c.Indicators {
			if m.fs.Of(&c.Indicators[j]).Verdict == criteria.Met {
				n.met++
			}
		}
	}
	return n
}

// criterion adds a row per indicator; the cells of the criterion as a whole
// span them. A criterion whose indicators the set does not know has one row.
func (m *matrix) criterion(c *criteria.Criterion) {
	rows := [][]cell{m.blank(inCell)}
	for j := range c.Indicators {
		rows = append(rows[:j], m.finding(m.fs.Of(&c.Indicators[j])))
	}
	ratings := area{ratingCol, m.next(), 1, len(rows)}
	rows[0][numberCol] = short(c.ID)
	rows[0][nameCol] = criterionName(c)
	rows[0][verdictCol] = formula(verdictOf(ratings), m.fs.Verdict(c).String(), inMiddle.strong())
	for _, col := range []int{numberCol, nameCol, verdictCol} {
		m.merge(area{col, ratings.row, 1, ratings.rows})
	}
	for _, cells := range rows {
		m.add(minHeight, cells...)
	}
	m.choices = append(m.choices, ratings)
}

// finding gives the cells of a finding; those of the criterion are empty.
func (m *matrix) finding(f *criteria.Finding) []cell {
	cells := m.blank(inCell)
	for i, c := range m.columns {
		if c.cell != nil {
			cells[i] = c.cell(f)
		}
	}
	return cells
}

// blank gives a row of empty cells.
func (m *matrix) blank(l look) []cell {
	cells := make([]cell, len(m.columns))
	for i := range cells {
		cells[i] = text("", l)
	}
	return cells
}
