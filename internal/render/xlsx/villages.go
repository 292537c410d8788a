package xlsx

import (
	"fmt"
	"strings"

	"vanban/internal/criteria"
)

// What a village's row says of its report.
const (
	reportedWord = "Đã báo cáo"
	silentWord   = "Chưa báo cáo"
	faultyWord   = "Báo cáo có lỗi"
)

// madeUp marks what is illustrative.
const madeUp = " (minh họa)"

// villages is the sheet of villages × indicators, a letter for each rating.
type villages struct {
	*sheet
	Month
	indicators []*criteria.Indicator
	fixed      columns // before the indicators
	body       area    // of all columns
	grid       area    // of the letters
	totals     int     // the first row of counts below them

	letterColumns []string         // the names of the letters' columns
	tallies       []criteria.Tally // of the villages, by indicator
	silent        int              // villages that are not counted
}

// newVillages composes the sheet; nil when the villages report nothing.
func newVillages(m Month, head Head) *villages {
	if m.VillageSet == nil || len(m.Villages) == 0 || m.VillageSet.Len() == 0 {
		return nil
	}
	v := &villages{sheet: &sheet{name: villagesSheet, frozen: 3, wide: true}, Month: m,
		indicators: m.VillageSet.Indicators()}
	v.fixed = v.fixedColumns()
	v.widths = v.fixed.widths()
	for _, ind := range v.indicators {
		v.widths = append(v.widths, max(minUpright, inTitleUp.lineHeight(upright(ind).lines(inner(uprightHeight)))))
	}
	for i := range v.indicators {
		v.letterColumns = append(v.letterColumns, columnName(len(v.fixed)+i))
	}
	v.tally()
	v.heading("KẾT QUẢ RÀ SOÁT CHỈ TIÊU THEO THÔN", subjectOf(m.Findings, head), "")
	summary := v.next() - 1
	v.body = area{0, summary + 4, len(v.widths), len(m.Villages)}
	v.grid = area{len(v.fixed), v.body.row, len(v.indicators), v.body.rows}
	v.summarize(v.rows[summary-1].cells)
	v.head()
	letters := v.letterCells()
	for i := range m.Villages {
		v.village(i, letters)
	}
	v.ratingCounts()
	v.colourRows()
	return v
}

// column are the cells of a column of the villages.
func (v *villages) column(col int) area { return area{col, v.body.row, 1, v.body.rows} }

// fixedColumns are those before the indicators. A column of the month before
// stands there where any village reported in it.
func (v *villages) fixedColumns() columns {
	list := columns{
		{key: "number", title: "TT", width: 27},
		{key: "id", title: "Mã", width: 33},
		{key: "name", title: "Tên thôn", width: 84},
		{key: "status", title: "Tình hình báo cáo", width: 72},
	}
	for _, c := range choices {
		list = append(list, column{key: c.letter, title: c.verdict.String(), width: 30})
	}
	for i := range v.Villages {
		list[1].fit(text(v.Villages[i].ID, inMiddle))
		list[2].width = max(list[2].width, min(mostName, onPixel(text(nameIn(&v.Villages[i]), inCell).natural())))
	}
	if before := v.before(); before != "" {
		list = append(list,
			column{key: "before", title: "Đạt " + before, width: 36},
			column{key: "more", title: "Tăng, giảm so tháng trước", width: 36},
			column{key: "gained", title: "Chỉ tiêu mới đạt", width: 54},
			column{key: "lost", title: "Chỉ tiêu không còn đạt", width: 54})
	}
	return list
}

// before names the month before, marked when any village's figures of it are
// made up; empty where no village reported in it.
func (v *villages) before() string {
	name := ""
	for i := range v.Villages {
		switch before := v.Villages[i].Before; {
		case before == nil:
		case before.Illustrative:
			return monthTitle(before)
		default:
			name = monthTitle(before)
		}
	}
	return name
}

// nameIn is a village's name, marked when its figures are made up.
func nameIn(v *Village) string {
	if v.usable() && v.Findings.Illustrative {
		return v.Name + madeUp
	}
	return v.Name
}

// usable reports whether a village's findings are counted.
func (v *Village) usable() bool { return v.Findings != nil && !v.Faulty }

const (
	uprightHeight pt = 132 // of names that are read from below
	minUpright    pt = 33  // the width of their columns, a filter button included
	mostUpright      = 4   // lines
	filterRow     pt = 30  // the height of a number with a filter button below it
	mostName      pt = 150 // the width up to which a village's name stays on one line
)

// The styles of the header.
var (
	inTitleUp   = cellStyle{size: bodySize - 1, boxed: true, upright: true, fill: "D9E2EC"}
	inTitleFoot = inTitle.atTop()
	inLetter    = cellStyle{size: bodySize, boxed: true, align: center}
	inName      = cellStyle{size: bodySize, boxed: true}
)

// upright is an indicator's name, or as many words of it as stand on the lines
// that there are: the whole name is in the sheet of lists.
func upright(ind *criteria.Indicator) cell {
	whole := text(ind.Name, inTitleUp)
	for c, words := whole, strings.Fields(ind.Name); ; c = text(strings.Join(words, " ")+" …", inTitleUp) {
		if c.lines(inner(uprightHeight)) <= mostUpright || len(words) == 1 {
			return c
		}
		words = words[:len(words)-1]
	}
}

// head adds the names, the villages that have met each indicator, and a row
// with the numbers of the indicators and the filters.
func (v *villages) head() {
	names, met, numbers := v.blank(inTitle), v.blank(inTotal.aligned(center)), v.blank(inTitleFoot)
	for i, c := range v.fixed {
		names[i] = text(c.title, inTitle)
		if i >= v.fixed.at("Đ") {
			names[i].cellStyle = inTitleUp
		}
	}
	for i, ind := range v.indicators {
		names[v.grid.col+i] = upright(ind)
		numbers[v.grid.col+i] = text(ind.ID, inTitleFoot)
	}
	met[0] = text("Số thôn đạt", inTotal.aligned(right))
	v.countInto(met, 0)
	v.titleRow = v.add(uprightHeight, names...)
	v.merge(area{0, v.add(minHeight, met...), v.fixed.at("Đ"), 1})
	v.headRow = v.add(filterRow, numbers...)
	v.filter = area{0, v.headRow, len(v.widths), v.body.rows + 1}
}

// blank gives a row of empty cells.
func (v *villages) blank(as cellStyle) []cell {
	cells := make([]cell, len(v.widths))
	for i := range cells {
		cells[i].cellStyle = as
	}
	return cells
}

// colourRows colours the ratings, and the villages without any.
func (v *villages) colourRows() {
	v.letters, v.letterChoices = v.grid, []area{v.grid}
	row := v.body
	status := fmt.Sprintf("$%s%d", columnName(3), row.row)
	row.cols = v.grid.col
	v.shades = append(v.shades,
		shade{row, status + "=" + quoted(faultyWord), choices[2].colours},
		shade{v.body, status + "=" + quoted(silentWord), colours{"3F3F3F", "EDEDED"}},
		shade{v.body, status + "=" + quoted(faultyWord), colours{"3F3F3F", "EDEDED"}})
}
