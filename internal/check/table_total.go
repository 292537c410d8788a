package check

import (
	"math/big"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/viet"
)

var tableTotal = Rule{
	Code: diag.TableTotal, Group: Numbers, Source: "số liệu trong văn bản phải khớp nhau",
	Good: text("| Nguồn | Triệu đồng |\n|---|--:|\n| Ngân sách | 300 |\n| Nhân dân | 200 |\n| **Tổng cộng** | **500** |"),
	Bad:  text("| Nguồn | Triệu đồng |\n|---|--:|\n| Ngân sách | 300 |\n| Nhân dân | 200 |\n| **Tổng cộng** | **550** |"),
	document: func(d *paper) {
		for _, t := range d.tables {
			if rows, ok := t.additive(); ok {
				for j := range t.Columns {
					d.column(t, rows, j)
				}
			}
		}
	},
}

// additive gives the rows that a last row of totals adds up: those of the first
// rank where some are parts of others; not ok without such a row.
func (t table) additive() (rows [][]*passage, ok bool) {
	if len(t.rows) < 3 || !isTotal(t.rows[len(t.rows)-1]) {
		return nil, false
	}
	rows = t.rows[:len(t.rows)-1]
	var romans [][]*passage
	for _, row := range rows {
		label := cellText(row, 0)
		if strings.Contains(label, ".") {
			return nil, false // 1.1 is part of 1
		}
		if ordinal(label) > 0 && !digit(label, 0) {
			romans = append(romans, row)
		}
		if isTotal(row) {
			return nil, false // a total in between
		}
	}
	if len(romans) > 0 {
		return romans, true
	}
	return rows, true
}

// isTotal tells a row of totals by its first words.
func isTotal(row []*passage) bool {
	for j := range row[:min(2, len(row))] {
		low := lowerCase(cellText(row, j))
		if strings.HasPrefix(low, "tổng") || strings.HasPrefix(low, "cộng") {
			return true
		}
	}
	return false
}

func cellText(row []*passage, j int) string {
	if j >= len(row) || row[j] == nil {
		return ""
	}
	return strings.TrimSpace(row[j].text)
}

// column holds the total of a column against its rows. Shares, prices and
// averages add up to nothing.
func (d *paper) column(t table, rows [][]*passage, j int) {
	title := t.columnTitle(j)
	total, ok := viet.ParseDecimal(strings.TrimSuffix(cellText(t.rows[len(t.rows)-1], j), "%"))
	share := strings.Contains(title, "%") || has(title, "tỷ lệ", "tỉ lệ")
	if !ok || has(title, "tt", "stt", "đơn giá", "bình quân", "năm", "mức", "giá", "điểm") || share && total.Rat().Cmp(big.NewRat(100, 1)) != 0 {
		return
	}
	sum, places, n := new(big.Rat), total.Places, 0
	for _, row := range rows {
		written := strings.TrimSuffix(cellText(row, j), "%")
		if written == "" || written == "-" {
			continue
		}
		value, ok := viet.ParseDecimal(strings.TrimSpace(written))
		if !ok {
			return
		}
		sum.Add(sum, value.Rat())
		places, n = max(places, value.Places), n+1
	}
	if off := new(big.Rat).Sub(sum, total.Rat()); n > 1 && off.Abs(off).Cmp(tolerance(share, n, places)) > 0 {
		at := t.rows[len(t.rows)-1][j]
		d.better(at, 0, len(at.text), comma(sum.FloatString(places)), title)
	}
}

// tolerance is how far a total may be from its sum: shares are rounded, each by
// half a unit of their last digit.
func tolerance(share bool, n, places int) *big.Rat {
	if !share {
		return new(big.Rat)
	}
	t := big.NewRat(int64(n), 2)
	for range places {
		t.Quo(t, big.NewRat(10, 1))
	}
	return t
}

// columnTitle is the header of a column in small letters, all its rows.
func (t table) columnTitle(j int) string {
	var parts []string
	for _, row := range t.head {
		if s := cellText(row, j); s != "" {
			parts = append(parts, lowerCase(s))
		}
	}
	return strings.Join(parts, " ")
}
