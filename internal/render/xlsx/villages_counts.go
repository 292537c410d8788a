package xlsx

import (
	"fmt"
	"strings"

	"vanban/internal/criteria"
)

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
		cells[col] = counted("COUNTIF("+v.column(col).String()+","+letter+")", tallied(v.tallies[i])[choice],
			inTotal.aligned(center))
	}
}

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
		n[reportedWord], len(v.Villages), n[silentWord], n[faultyWord], legend), cellStyle{size: bodySize, italic: true})
}

// legend explains the letters.
const legend = ". Ký hiệu: Đ đạt, CB cơ bản đạt, C chưa đạt, – chưa đánh giá; để trống là chưa có số liệu, không tính."
