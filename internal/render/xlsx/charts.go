package xlsx

import (
	"fmt"
	"slices"

	"vanban/internal/criteria"
)

const chartHeight pt = 216 // of one of two on a page

// charts is the sheet of charts, with the numbers that they show below them.
// The first two columns are one in the tables without numbers of indicators.
type charts struct {
	*sheet
	m *matrix
}

// newCharts composes the sheet: ratings by group, progress over the months and,
// where villages report, villages by indicator.
func newCharts(m *matrix, month Month, v *villages, head Head) *charts {
	c := &charts{&sheet{name: chartsSheet, widths: []pt{45, 195, 72, 72, 72, 72, 72, 72, 72}}, m}
	c.heading("BIỂU ĐỒ", subjectOf(m.fs, head),
		"Số liệu của biểu đồ ở các bảng bên dưới, thay đổi theo trang “"+summarySheet+"”.")
	above, below := c.room(), c.room()
	c.breaks = append(c.breaks, c.next())
	c.byGroup(above)
	c.progress(below, month.Earlier)
	if v != nil {
		c.breaks = append(c.breaks, c.next())
		c.byVillage(v)
	}
	return c
}

// room leaves a row for a chart.
func (c *charts) room() area { return area{0, c.add(chartHeight), len(c.widths), 1} }

// table adds a header.
func (c *charts) table(name string, titles ...string) int {
	c.section(name)
	cells := []cell{text(titles[0], inTitle)}
	for _, t := range titles[1:] {
		cells = append(cells, text(t, inTitle))
	}
	return c.wide(cells)
}

// wide adds a row whose first cell takes two columns.
func (c *charts) wide(cells []cell) int {
	row := c.add(minHeight, slices.Insert(cells, 1, cell{cellStyle: cells[0].cellStyle})...)
	c.merge(area{0, row, 2, 1})
	return row
}

// byGroup adds the ratings of each group of criteria.
func (c *charts) byGroup(at area) {
	titles := []string{"Nhóm tiêu chí"}
	for _, choice := range choices {
		titles = append(titles, choice.verdict.String())
	}
	header := c.table("Kết quả đánh giá chỉ tiêu theo nhóm", append(titles, "Số chỉ tiêu", "Tiêu chí đạt",
		"Số tiêu chí")...)
	for _, g := range c.m.groups {
		c.group(g)
	}
	c.groupTotals(area{0, header + 1, len(c.widths), len(c.m.groups)})
	c.charts = append(c.charts, chart{
		shape: bars, at: at, title: "Kết quả đánh giá chỉ tiêu theo nhóm", across: "Nhóm tiêu chí", along: "Số chỉ tiêu",
		series:    c.perChoice(header, len(c.m.groups)),
		described: "Số chỉ tiêu đạt, cơ bản đạt, chưa đạt và chưa đánh giá của từng nhóm tiêu chí",
	})
}

// perChoice are series of columns beside each other, one for each rating.
func (c *charts) perChoice(header, rows int) []series {
	var list []series
	for i, choice := range choices {
		list = append(list, series{
			name:       c.strip(area{2 + i, header, 1, 1}),
			categories: c.strip(area{0, header + 1, 1, rows}),
			values:     c.strip(area{2 + i, header + 1, 1, rows}),
			colour:     choice.bar,
		})
	}
	return list
}

// group adds the row of a group.
func (c *charts) group(g group) {
	on := func(key string) string { return c.m.within(g.rows, key).on(c.m.name) }
	all := counted(fmt.Sprintf("COUNTA(%s)", on("indicator")), g.indicators.Total(), inMiddle)
	row := c.next()
	cells := []cell{text(g.title, inCell)}
	for i, n := range tallied(g.indicators) {
		f := count(choices[i].verdict, on("rating"))
		if choices[i].verdict == criteria.NotAssessed {
			f = fmt.Sprintf("%s-SUM(%s)", address(6, row), area{2, row, 3, 1})
		}
		cells = append(cells, counted(f, n, inMiddle))
	}
	cells = append(cells, all,
		counted(count(criteria.Met, on("verdict")), g.criteriaMet, inMiddle),
		counted(fmt.Sprintf("COUNTA(%s)", on("criterion")), g.criteria, inMiddle))
	c.wide(cells)
}

// tallied are counts in the order of the choices.
func tallied(t criteria.Tally) []int { return []int{t.Met, t.NearlyMet, t.NotMet, t.NotAssessed} }

// groupTotals adds the sums.
func (c *charts) groupTotals(body area) {
	t := tallied(c.m.fs.Indicators())
	sums := append(t, c.m.fs.Total(), c.m.fs.CriteriaMet(), c.m.fs.CriteriaTotal())
	cells := []cell{text("Cộng", inTotal)}
	for i, n := range sums {
		cells = append(cells, counted(fmt.Sprintf("SUM(%s)", area{2 + i, body.row, 1, body.rows}), n,
			inTotal.aligned(center)))
	}
	c.wide(cells)
	c.add(gap)
}

// progress adds what was met in each month.
func (c *charts) progress(at area, earlier []*criteria.Findings) {
	header := c.table("Tiến độ theo tháng", "Tháng", "Chỉ tiêu đạt", "Số chỉ tiêu", "Tiêu chí đạt", "Số tiêu chí")
	for _, fs := range earlier {
		cells := []cell{text(monthLabel(fs), inCell)}
		for _, n := range []int{fs.Met(), fs.Total(), fs.CriteriaMet(), fs.CriteriaTotal()} {
			cells = append(cells, number(n, fmt.Sprint(n), inMiddle))
		}
		c.wide(cells)
	}
	on := func(key string) string { return c.m.column(key).on(c.m.name) }
	fs := c.m.fs
	c.wide([]cell{text(monthLabel(fs), inCell.strong()),
		counted(count(criteria.Met, on("rating")), fs.Met(), inMiddle.strong()),
		counted(fmt.Sprintf("COUNTA(%s)", on("indicator")), fs.Total(), inMiddle.strong()),
		counted(count(criteria.Met, on("verdict")), fs.CriteriaMet(), inMiddle.strong()),
		counted(fmt.Sprintf("COUNTA(%s)", on("criterion")), fs.CriteriaTotal(), inMiddle.strong())})
	months := len(earlier) + 1
	line := func(col int, colour string) series {
		return series{
			name: c.strip(area{col, header, 1, 1}), categories: c.strip(area{0, header + 1, 1, months}),
			values: c.strip(area{col, header + 1, 1, months}), colour: colour,
		}
	}
	c.charts = append(c.charts, chart{
		shape: strokes, at: at, title: "Tiến độ theo tháng", across: "Tháng", along: "Số lượng đạt",
		series:    []series{line(2, "1F4E79"), line(4, "B3261E")},
		described: "Số chỉ tiêu đạt và số tiêu chí đạt qua các tháng",
	})
}

func monthLabel(fs *criteria.Findings) string {
	label := fmt.Sprintf("%d/%d", fs.Month.Month, fs.Month.Year)
	if fs.Illustrative {
		label += madeUp
	}
	return label
}

// byVillage adds the number of villages with each rating of an indicator.
func (c *charts) byVillage(v *villages) {
	name, room := "Số thôn theo kết quả từng chỉ tiêu", c.room()
	titles := []string{"Chỉ tiêu"}
	for _, choice := range choices {
		titles = append(titles, choice.verdict.String())
	}
	header := c.table(name, append(titles, "Chưa có số liệu")...)
	for i, ind := range v.indicators {
		cells := []cell{text(ind.ID, inMiddle), text(ind.Name, inCell)}
		for row := v.totals; row <= len(v.rows); row++ {
			n, _ := v.rows[row-1].cells[v.grid.col+i].value.(int)
			cells = append(cells, counted(quoteSheet(v.name)+address(v.grid.col+i, row), n, inMiddle))
		}
		c.add(minHeight, cells...)
	}
	c.charts = append(c.charts, chart{
		shape: towers, at: room, title: name, across: "Chỉ tiêu", along: "Số thôn",
		series:    c.perChoice(header, len(v.indicators)),
		described: "Số thôn đạt, cơ bản đạt, chưa đạt và chưa đánh giá của từng chỉ tiêu",
	})
}
