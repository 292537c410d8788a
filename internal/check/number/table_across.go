package number

import (
	"math/big"
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/reading"
)

// across holds a column that adds up those right or left of it against them, as
// soon as most rows agree: tổng số, ngân sách, Nhân dân.
func across(d *rule.Document, t reading.Table) {
	for j := range t.Columns {
		title := t.ColumnTitle(j)
		if !strings.HasPrefix(title, "tổng") && !strings.HasPrefix(title, "cộng") ||
			reading.Has(title, unsummed...) || strings.Contains(title, "%") {
			continue
		}
		for _, parts := range stretches(t, j) {
			right, wrong := 0, [][]*reading.Passage(nil)
			for _, row := range t.Rows {
				switch off := offFrom(row, j, parts); {
				case off == nil || reading.IsTotal(row) && off.Sign() != 0:
				case off.Sign() == 0:
					right++
				default:
					wrong = append(wrong, row)
				}
			}
			if right > 1 && right >= 2*len(wrong) || right == 1 && len(wrong) == 1 {
				for _, row := range wrong {
					value, _, _ := cellNumber(reading.CellText(row, j))
					value.Sub(value, offFrom(row, j, parts))
					d.Suggest(row[j], 0, len(row[j].Text), comma(value.FloatString(placesIn(row, parts))), title)
				}
				break
			}
		}
	}
}

// stretches are the columns that a column of totals may add up: from two right
// of it on, and those left of it.
func stretches(t reading.Table, j int) [][]int {
	var list [][]int
	for end := len(t.Columns); end > j+2; end-- {
		list = append(list, columnsBetween(j+1, end))
	}
	for from := range j {
		if j-from > 1 {
			list = append(list, columnsBetween(from, j))
		}
	}
	return list
}

func columnsBetween(from, to int) []int {
	var list []int
	for j := from; j < to; j++ {
		list = append(list, j)
	}
	return list
}

// offFrom is by how much a cell is more than others of its row together; nil
// when one of them is no number.
func offFrom(row []*reading.Passage, j int, parts []int) *big.Rat {
	off, _, ok := cellNumber(reading.CellText(row, j))
	if !ok {
		return nil
	}
	off = new(big.Rat).Set(off)
	for _, k := range parts {
		written := reading.CellText(row, k)
		if written == "" || written == "-" {
			continue
		}
		value, _, ok := cellNumber(written)
		if !ok {
			return nil
		}
		off.Sub(off, value)
	}
	return off
}

// placesIn is the most decimals that cells of a row have.
func placesIn(row []*reading.Passage, columns []int) int {
	most := 0
	for _, k := range columns {
		if _, places, ok := cellNumber(reading.CellText(row, k)); ok {
			most = max(most, places)
		}
	}
	return most
}
