package check

import "strconv"

// serial notes the one number of a column STT that breaks the count. A column
// that breaks it more often counts something else: the numbers of indicators.
func (d *paper) serial(t table) {
	column := t.serialColumn()
	if column < 0 {
		return
	}
	var broken []*passage
	var wanted []int
	last, n := 0, 0
	for _, row := range t.rows {
		value, err := strconv.Atoi(cellText(row, column))
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
		d.slip(p, p.words[0].from, p.words[0].to, strconv.Itoa(wanted[0]), strconv.Itoa(wanted[0]-1))
	}
}

var serialTitles = set("tt stt")

// serialColumn is the column of running numbers, -1 without one.
func (t table) serialColumn() int {
	for j := range t.Columns {
		if title := t.columnTitle(j); serialTitles[title] || title == "số tt" || title == "số thứ tự" {
			return j
		}
	}
	return -1
}
