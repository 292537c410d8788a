package xlsx

import (
	"fmt"

	"vanban/internal/criteria"
)

// newOpen composes the list of what is not met, by deadline. What it says is as
// of its making, but ratings, costs and counts follow the main sheet.
func newOpen(m *matrix, head Head) *sheet {
	s := &sheet{name: openSheet, frozen: 3}
	open := m.fs.Open()
	cs := openColumns(m).fitted(open)
	cs[cs.at("cost")].fit(money(m.fs.CostTotal(), inTotal))
	s.widths = cs.widths()
	s.heading("CÁC CHỈ TIÊU CHƯA ĐẠT", subjectOf(m.fs, head),
		"Danh sách xếp theo thời hạn, lập theo đánh giá khi xuất tệp; đánh giá, kinh phí và các số cộng thay đổi theo "+
			"trang “"+summarySheet+"”.")
	warning := s.next()
	s.merge(area{0, s.add(0, cell{}), len(cs), 1})
	s.header(cs)
	for i, f := range open {
		cells := cs.cells(f)
		cells[0] = number(i+1, fmt.Sprint(i+1), inMiddle)
		s.add(minHeight, cells...)
	}
	if len(open) == 0 {
		cells := cs.blank(inCell)
		cells[1] = text("Không còn chỉ tiêu chưa đạt.", inCell)
		s.merge(area{1, s.add(minHeight, cells...), len(cs) - 1, 1})
	}
	body := area{0, s.headRow + 1, len(cs), len(s.rows) - s.headRow}
	within := func(key string) area { return area{cs.at(key), body.row, 1, body.rows} }
	s.filter = area{0, s.headRow, len(cs), body.rows + 1}
	s.ratings = within("rating")
	s.shades = []shade{{within("state"), fmt.Sprintf("$%s=%s", address(cs.at("state"), body.row), quoted(lateWord)),
		choices[2].colours}}
	openTotals(s, cs, m, body)
	s.rows[warning-1].cells = []cell{missing(m, within("rating"))}
	return s
}

const lateWord = "Quá hạn"

// openColumns are those of the list; the main sheet's cells are referred to.
func openColumns(m *matrix) columns {
	return columns{
		{key: "number", title: "TT", width: 27},
		{key: "criterion", title: "Tiêu chí", width: 84, cell: func(f *criteria.Finding) cell {
			return text(m.fs.Set.Criterion(f.Indicator).Name, inCell)
		}},
		{key: "indicator", title: "Nội dung chỉ tiêu", width: 150, cell: indicator},
		{key: "rating", title: "Đánh giá hiện nay", width: 57, cell: func(f *criteria.Finding) cell {
			return m.linked(f, "rating")
		}},
		{key: "cause", title: "Nguyên nhân", width: 150, cell: cause},
		{key: "target", title: "Mục tiêu", width: 84, cell: target, optional: true},
		{key: "proposal", title: "Đề xuất, giải pháp", width: 120, cell: proposal},
		{key: "cost", title: "Kinh phí (triệu đồng)", width: 60, cell: func(f *criteria.Finding) cell {
			return m.linked(f, "cost")
		}},
		{key: "deadline", title: "Lộ trình", width: 54, cell: deadline},
		{key: "state", title: "Thời hạn", width: 54, cell: m.state},
		{key: "responsible", title: "Phụ trách", width: 60, cell: responsible},
	}
}

// linked is a cell that shows one of the main sheet's; an empty one stays empty.
func (m *matrix) linked(f *criteria.Finding, key string) cell {
	c := m.cellOf(f, key)
	at := m.cell(f.Indicator, key)
	c.formula = fmt.Sprintf(`IF(%[1]s="","",%[1]s)`, at)
	if c.value == nil {
		c.value = ""
	}
	return c
}

// state says whether an indicator that is still open is late.
func (m *matrix) state(f *criteria.Finding) cell {
	word := "Chưa ghi hạn"
	switch {
	case f.DeadlineDay.Year == 0:
	case m.late(f):
		word = lateWord
	default:
		word = "Còn hạn"
	}
	met := quoted(criteria.Met.String())
	shown := word
	if f.Verdict == criteria.Met {
		shown = "Đã đạt"
	}
	return formula(fmt.Sprintf(`IF(%s=%s,"Đã đạt",%s)`, m.cell(f.Indicator, "rating"), met, quoted(word)), shown, inMiddle)
}

// late reports whether a deadline is over at the end of the month.
func (m *matrix) late(f *criteria.Finding) bool {
	return f.DeadlineDay.Year > 0 && !m.fs.Month.LastDay().Before(f.DeadlineDay)
}

// openTotals adds the number of those that are still open, and their cost.
func openTotals(s *sheet, cs columns, m *matrix, body area) {
	ratings := area{cs.at("rating"), body.row, 1, body.rows}
	costs := area{cs.at("cost"), body.row, 1, body.rows}
	open := len(m.fs.Open())
	s.total("Số chỉ tiêu chưa đạt trong danh sách", ratings.col, 1, counted(
		fmt.Sprintf("COUNTA(%s)-%s", ratings, count(criteria.Met, ratings.String())), open, inTotal.aligned(center)))
	sum := money(m.fs.OpenCost(), inTotal)
	sum.formula = fmt.Sprintf("SUMIF(%s,%s,%s)", ratings, quoted("<>"+criteria.Met.String()), costs)
	s.keep = s.total("Tổng kinh phí của các chỉ tiêu chưa đạt (triệu đồng)", costs.col, 1, sum) - 2
}

// missing says that the main sheet has open indicators that the list does not.
func missing(m *matrix, ratings area) cell {
	open := fmt.Sprintf("(COUNTA(%s)-%s)", m.column("indicator").on(m.name),
		count(criteria.Met, m.column("rating").on(m.name)))
	listed := fmt.Sprintf("(COUNTA(%s)-%s)", ratings, count(criteria.Met, ratings.String()))
	f := fmt.Sprintf(`IF(%[1]s=%[2]s,"","Có thêm "&(%[1]s-%[2]s)&" chỉ tiêu chưa đạt không có trong danh sách này: `+
		`lọc cột Đánh giá ở trang %[3]s.")`,
		open, listed, summarySheet)
	return formula(f, "", cellStyle{size: bodySize, bold: true})
}
