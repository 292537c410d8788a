package form

import (
	"strconv"

	"vanban/internal/check/rule"
	"vanban/internal/reading"
)

// serial notes the one number of a column STT that breaks the count. A column
// that breaks it more often counts something else: the numbers of indicators.
func serial(d *rule.Document, t reading.Table) {
	column := t.SerialColumn()
	if column < 0 {
		return
	}
	var broken []*reading.Passage
	var wanted []int
	last, n := 0, 0
	for _, row := range t.Rows {
		value, err := strconv.Atoi(reading.CellText(row, column))
		if err != nil || value < 1 {
			continue
		}
		if n == 0 && value != 1 {
			return
		}
		if value != last+1 && value != 1 {
			broken, wanted = append(broken, row[column]), append(wanted, last+1)
		}
		last, n = value, n+1
	}
	if len(broken) == 1 && n > 2 {
		p := broken[0]
		d.Report(p, p.Words[0].From, p.Words[0].To, strconv.Itoa(wanted[0]), strconv.Itoa(wanted[0]-1))
	}
}
