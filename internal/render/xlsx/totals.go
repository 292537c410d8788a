package xlsx

import (
	"fmt"
)

// totals adds the counts of indicators and criteria met and the sum of money,
// as formulas over the table.
func (m *matrix) totals() {
	ratings, content := m.below(ratingCol), m.below(contentCol)
	verdicts, names := m.below(verdictCol), m.below(nameCol)
	costs := m.below(moneyCol)

	m.total("Số chỉ tiêu đạt", ratingCol, 2, formula(share(ratings, content),
		fmt.Sprintf("%d/%d", m.fs.Met(), m.fs.Total()), inTotal.aligned(center)))
	m.total("Số tiêu chí đạt", ratingCol, 2, formula(share(verdicts, names),
		fmt.Sprintf("%d/%d", m.fs.CriteriaMet(), m.fs.CriteriaTotal()), inTotal.aligned(center)))
	sum := money(m.fs.Dong(), inTotal)
	sum.formula = "SUM(" + costs.String() + ")"
	m.total("Tổng kinh phí (triệu đồng)", moneyCol, 1, sum)
}

// total adds a row with a label up to the columns that hold the value.
func (m *matrix) total(label string, col, cols int, value cell) {
	cells := m.blank(inTotal)
	cells[0] = text(label, inTotal.aligned(right))
	cells[col] = value
	at := m.add(minHeight, cells...)
	m.merge(area{0, at, col, 1})
	m.merge(area{col, at, cols, 1})
	m.merge(area{col + cols, at, len(m.columns) - col - cols, 1})
}
