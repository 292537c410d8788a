package xlsx

import "fmt"

// totals adds the counts of indicators and criteria met and the sum of money,
// as formulas over the table.
func (m *matrix) totals() {
	rating, over := m.columns.at("rating"), 1
	if m.whole() {
		over = 2
	}
	m.total("Số chỉ tiêu đạt", rating, over, formula(share(m.column("rating"), m.column("indicator")),
		fmt.Sprintf("%d/%d", m.fs.Met(), m.fs.Total()), inTotal.aligned(center)))
	if m.whole() {
		m.total("Số tiêu chí đạt", rating, over, formula(share(m.column("verdict"), m.column("criterion")),
			fmt.Sprintf("%d/%d", m.fs.CriteriaMet(), m.fs.CriteriaTotal()), inTotal.aligned(center)))
	}
	sum := money(m.fs.CostTotal(), inTotal)
	sum.formula = "SUM(" + m.column("cost").String() + ")"
	m.total("Tổng kinh phí (triệu đồng)", m.columns.at("cost"), 1, sum)
}

// total adds a row with a label up to the columns that hold the value.
func (s *sheet) total(label string, col, cols int, value cell) int {
	cells := make([]cell, len(s.widths))
	for i := range cells {
		cells[i].cellStyle = inTotal
	}
	cells[0] = text(label, inTotal.aligned(right))
	cells[col] = value
	at := s.add(minHeight, cells...)
	s.merge(area{0, at, col, 1})
	s.merge(area{col, at, cols, 1})
	if rest := len(s.widths) - col - cols; rest > 0 {
		s.merge(area{col + cols, at, rest, 1})
	}
	return at
}
