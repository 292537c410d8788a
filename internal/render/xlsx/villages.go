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

	tallies []criteria.Tally // of the villages, by indicator
	silent  int              // villages that are not counted
}

// newVillages composes the sheet; nil when the villages report nothing.
func newVillages(m Month, head Head) *villages {
	if m.VillageSet == nil || len(m.Villages) == 0 || m.VillageSet.Len() == 0 {
		return nil
	}
	v := &villages{sheet: &sheet{name: villagesSheet, frozen: 3, wide: true}, Month: m, indicators: m.VillageSet.Indicators()}
	v.fixed = v.fixedColumns()
	v.widths = v.fixed.widths()
	for _, ind := range v.indicators {
		v.widths = append(v.widths, max(minUpright, inTitleUp.lineHeight(upright(ind).lines(inner(uprightHeight)))))
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
			column{key: "more", title: "Tăng, giảm so tháng trước", width: 36})
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

// The looks of the header.
var (
	inTitleUp   = look{size: bodySize - 1, boxed: true, upright: true, fill: "D9E2EC"}
	inTitleFoot = inTitle.atTop()
	inLetter    = look{size: bodySize, boxed: true, align: center}
	inName      = look{size: bodySize, boxed: true}
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
			names[i].look = inTitleUp
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
func (v *villages) blank(l look) []cell {
	cells := make([]cell, len(v.widths))
	for i := range cells {
		cells[i].look = l
	}
	return cells
}

// tally counts the ratings of all villages.
func (v *villages) tally() {
	v.tallies = make([]criteria.Tally, len(v.indicators))
	for i := range v.Villages {
		if !v.Villages[i].usable() {
			v.silent++
			continue
		}
		for j, ind := range v.indicators {
			v.tallies[j].Add(v.Villages[i].Findings.Of(ind).Verdict)
		}
	}
}

// countInto puts the number of villages with a choice below each indicator.
func (v *villages) countInto(cells []cell, choice int) {
	letter := quoted(choices[choice].letter)
	for i := range v.indicators {
		col := v.grid.col + i
		cells[col] = counted("COUNTIF("+v.column(col).String()+","+letter+")", tallied(v.tallies[i])[choice], inTotal.aligned(center))
	}
}

// letterCells are the cells of the ratings.
func (v *villages) letterCells() map[criteria.Verdict]cell {
	cells := map[criteria.Verdict]cell{}
	for _, c := range choices {
		cells[c.verdict] = text(c.letter, inLetter)
	}
	return cells
}

// village adds a row. One that did not report has no letters: as soon as some
// are chosen it counts.
func (v *villages) village(i int, letters map[criteria.Verdict]cell) {
	is, row := &v.Villages[i], v.next()
	cells := v.blank(inLetter)
	cells[0] = number(i+1, fmt.Sprint(i+1), inLetter)
	cells[1] = text(is.ID, inLetter)
	cells[2] = text(nameIn(is), inName)
	cells[3] = v.status(is, row)
	tally := criteria.Tally{}
	if is.usable() {
		for j, ind := range v.indicators {
			verdict := is.Findings.Of(ind).Verdict
			tally.Add(verdict)
			cells[v.grid.col+j] = letters[verdict]
		}
	}
	v.counts(cells, is, row, tally)
	v.add(minHeight, cells...)
}

// rowGrid are a village's letters.
func (v *villages) rowGrid(row int) area { return area{v.grid.col, row, v.grid.cols, 1} }

// status says whether a village reported.
func (v *villages) status(is *Village, row int) cell {
	otherwise, now := silentWord, reportedWord
	if is.Faulty {
		otherwise = faultyWord
	}
	if !is.usable() {
		now = otherwise
	}
	return formula(fmt.Sprintf("IF(COUNTA(%s)=0,%s,%s)", v.rowGrid(row), quoted(otherwise), quoted(reportedWord)), now, inLetter)
}

// counts puts a village's counts into its row, and how many it met before.
func (v *villages) counts(cells []cell, is *Village, row int, t criteria.Tally) {
	status, first := address(3, row), v.fixed.at("Đ")
	for i, n := range []int{t.Met, t.NearlyMet, t.NotMet, t.NotAssessed} {
		f := fmt.Sprintf("IF(%s=%s,COUNTIF(%s,%s),\"\")", status, quoted(reportedWord), v.rowGrid(row), quoted(choices[i].letter))
		cells[first+i] = formula(f, "", inLetter)
		if is.usable() {
			cells[first+i] = counted(f, n, inLetter)
		}
	}
	before := v.fixed.at("before")
	if before < 0 || is.Before == nil {
		return
	}
	met := is.Before.Met()
	cells[before] = number(met, fmt.Sprint(met), inLetter)
	f := fmt.Sprintf(`IF(%[1]s="","",%[1]s-%[2]s)`, address(first, row), address(before, row))
	cells[before+1] = formula(f, "", inLetter)
	if is.usable() {
		cells[before+1] = counted(f, t.Met-met, inLetter.formatted(signed))
	}
}

// signed is the number format of a difference.
const signed = "+0;-0;0"

// ratingCounts adds a row for each rating with the number of villages, and one
// for those that are not counted.
func (v *villages) ratingCounts() {
	first := v.fixed.at("Đ")
	v.totals = v.next()
	for i, c := range choices {
		cells := v.blank(inTotal.aligned(center))
		cells[0] = text("Số thôn: "+strings.ToLower(c.verdict.String()), inTotal.aligned(right))
		v.countInto(cells, i)
		sum := 0
		for _, t := range v.tallies {
			sum += tallied(t)[i]
		}
		cells[first+i] = counted("SUM("+v.column(first+i).String()+")", sum, inTotal.aligned(center))
		v.merge(area{0, v.add(minHeight, cells...), first, 1})
	}
	cells := v.blank(inTotal.aligned(center))
	cells[0] = text("Số thôn chưa có số liệu", inTotal.aligned(right))
	for i := range v.indicators {
		col := v.grid.col + i
		cells[col] = counted("COUNTBLANK("+v.column(col).String()+")", v.silent, inTotal.aligned(center))
	}
	v.merge(area{0, v.add(minHeight, cells...), first, 1})
}

// summarize says how many villages reported.
func (v *villages) summarize(line []cell) {
	n := map[string]int{}
	for i := range v.Villages {
		switch {
		case v.Villages[i].usable():
			n[reportedWord]++
		case v.Villages[i].Faulty:
			n[faultyWord]++
		default:
			n[silentWord]++
		}
	}
	statuses := v.column(3)
	of := func(word string) string { return fmt.Sprintf("COUNTIF(%s,%s)", statuses, quoted(word)) }
	f := fmt.Sprintf(`"Đã báo cáo "&%s&"/"&ROWS(%s)&" thôn; chưa báo cáo "&%s&"; báo cáo có lỗi "&%s&%s`,
		of(reportedWord), statuses, of(silentWord), of(faultyWord), quoted(legend))
	line[len(line)-1] = formula(f, fmt.Sprintf("Đã báo cáo %d/%d thôn; chưa báo cáo %d; báo cáo có lỗi %d%s",
		n[reportedWord], len(v.Villages), n[silentWord], n[faultyWord], legend), look{size: bodySize, italic: true})
}

// legend explains the letters.
const legend = ". Ký hiệu: Đ đạt, CB cơ bản đạt, C chưa đạt, – chưa đánh giá; để trống là chưa có số liệu, không tính."

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
