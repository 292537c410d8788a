package xlsx

import (
	"fmt"
	"strings"

	"vanban/internal/criteria"
)

// counting is a row of the table of counts: how many there were and are.
type counting struct {
	label    string
	was, now int
	formula  string
}

// counts adds the table of counts below the list, and the sentences that say
// them above it.
func (c *changes) counts(sentences []row) {
	c.add(gap)
	c.section("Tổng hợp thay đổi")
	c.tableRow(inTitle, "", "Số lượng", sentence(monthTitle(c.before)), sentence(monthTitle(c.m.fs)), "Tăng, giảm")
	rows := map[string]int{}
	for i, n := range c.countings() {
		rows[n.label] = c.next()
		cells := c.countCells(n)
		cells[0] = number(i+1, fmt.Sprint(i+1), inMiddle)
		c.add(minHeight, cells...)
	}
	c.say(sentences, rows)
}

// tableRow adds a row of texts.
func (c *changes) tableRow(as cellStyle, texts ...string) int {
	cells := make([]cell, len(texts))
	for i, t := range texts {
		cells[i] = text(t, as)
	}
	return c.add(minHeight, cells...)
}

// countCells are a row of the table; what happened has no count before.
func (c *changes) countCells(n counting) []cell {
	row := c.next()
	cells := []cell{{}, text(n.label, inCell), text("", inMiddle), counted(n.formula, n.now, inMiddle.strong()),
		text("", inMiddle)}
	if n.was >= 0 {
		cells[2] = number(n.was, fmt.Sprint(n.was), inMiddle)
		cells[4] = counted(address(3, row)+"-"+address(2, row), n.now-n.was, inMiddle.formatted(signed))
	}
	return cells
}

// The labels of counts that the sentences say.
const (
	metLabel      = "Chỉ tiêu đạt"
	criteriaLabel = "Tiêu chí đạt"
)

// countings are the rows of the table.
func (c *changes) countings() []counting {
	ratings, was, is := c.m.column("rating").on(c.m.name), c.before.Indicators(), c.m.fs.Indicators()
	met, nearly, not := count(criteria.Met, ratings), count(criteria.NearlyMet, ratings), count(criteria.NotMet, ratings)
	list := []counting{
		{metLabel, was.Met, is.Met, met},
		{"Chỉ tiêu cơ bản đạt", was.NearlyMet, is.NearlyMet, nearly},
		{"Chỉ tiêu chưa đạt", was.NotMet, is.NotMet, not},
		{"Chỉ tiêu chưa đánh giá", was.NotAssessed, is.NotAssessed,
			fmt.Sprintf("COUNTA(%s)-%s-%s-%s", c.m.column("indicator").on(c.m.name), met, nearly, not)},
	}
	if c.m.whole() {
		list = append(list, counting{criteriaLabel, c.before.CriteriaMet(), c.m.fs.CriteriaMet(),
			count(criteria.Met, c.m.column("verdict").on(c.m.name))})
	}
	for _, kind := range order[:4] {
		list = append(list, counting{kindLabel(kind), -1, c.kinds[kind], fmt.Sprintf("COUNTIF(%s,%s)", c.within("change"),
			quoted(kind))})
	}
	return append(list, counting{kindLabel(lateWord), -1, c.kinds[lateWord],
		fmt.Sprintf("COUNTIF(%s,%s)", c.within("late"), quoted(lateWord))})
}

// kindLabel names the count of a kind of change.
func kindLabel(kind string) string {
	if kind == lateWord {
		return "Chỉ tiêu chưa đạt, quá hạn"
	}
	return "Chỉ tiêu " + strings.ToLower(kind)
}

// say writes the counts as two sentences over the list.
func (c *changes) say(sentences []row, rows map[string]int) {
	is, was := c.m.fs, c.before
	change := fmt.Sprintf("Chỉ tiêu đạt: %d (tháng trước %d)", is.Met(), was.Met())
	f := fmt.Sprintf(`"Chỉ tiêu đạt: "&%s&" (tháng trước "&%s&")"`, address(3, rows[metLabel]), address(2, rows[metLabel]))
	if c.m.whole() {
		change += fmt.Sprintf("; tiêu chí đạt: %d (tháng trước %d)", is.CriteriaMet(), was.CriteriaMet())
		f += fmt.Sprintf(`&"; tiêu chí đạt: "&%s&" (tháng trước "&%s&")"`, address(3, rows[criteriaLabel]),
			address(2, rows[criteriaLabel]))
	}
	sentences[0].cells[0] = formula(f+`&"."`, change+".", cellStyle{size: bodySize + 1, bold: true})

	var said, parts []string
	for _, kind := range order[:5] {
		label := strings.ToLower(strings.TrimPrefix(kindLabel(kind), "Chỉ tiêu "))
		said = append(said, fmt.Sprintf("%s %d", label, c.kinds[kind]))
		parts = append(parts, quoted(label+" ")+"&"+address(3, rows[kindLabel(kind)]))
	}
	sentences[1].cells[0] = formula(`"So với tháng trước: "&`+strings.Join(parts, `&"; "&`)+`&"."`,
		"So với tháng trước: "+strings.Join(said, "; ")+".", cellStyle{size: bodySize + 1})
}
