package number

import (
	"math/big"
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
	"vanban/internal/viet"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-59", Severity: diag.Error, Source: "số liệu trong văn bản phải khớp nhau",
		Title: diag.Term{Vi: "Dòng tổng của bảng bằng tổng các dòng",
			En: "The total row of a table is the sum of its rows"},
		Text: diag.Term{Vi: "cột “%[3]s”: dòng tổng ghi “%[1]s”, cộng các dòng là “%[2]s”",
			En: "column “%[3]s”: the total reads “%[1]s”, the rows add up to “%[2]s”"},
		Hint: diag.Term{Vi: "cộng lại, hoặc sửa số ở các dòng", En: "add up again, or mend the rows"},
		Good: rule.Text("| Nguồn | Triệu đồng |\n|---|--:|\n| Ngân sách | 300 |\n| Nhân dân | 200 |\n" +
			"| **Tổng cộng** | **500** |"),
		Bad: rule.Text("| Nguồn | Triệu đồng |\n|---|--:|\n| Ngân sách | 300 |\n| Nhân dân | 200 |\n" +
			"| **Tổng cộng** | **550** |"),
		Document: tableTotal,
	})
}

func tableTotal(d *rule.Document) {
	for _, t := range d.Tables {
		for _, s := range sums(t) {
			for j := range t.Columns {
				column(d, t, s, j)
			}
		}
		across(d, t)
	}
}

// sum is a row that adds up others: the total of the table or of a part of it,
// or a group over its rows.
type sum struct {
	total []*reading.Passage
	rows  [][]*reading.Passage
}

// rank is how deep a row stands: by its number, A and I before 1, 1 before 1.1.
// Unnumbered rows have none.
func rank(row []*reading.Passage) int {
	label := strings.TrimRight(reading.CellText(row, 0), ".)")
	switch {
	case label == "":
		return 0
	case viet.RomanValue(label) > 0:
		return 2
	case len(label) == 1 && label[0] >= 'A' && label[0] <= 'H':
		return 1
	case strings.Trim(label, "0123456789.") == "":
		return 3 + strings.Count(label, ".")
	}
	return 0
}

// sums finds the rows of a table that add up others.
func sums(t reading.Table) []sum {
	var list []sum
	body := t.Rows
	switch n := len(body); {
	case n < 3:
		return nil
	case reading.IsTotal(body[n-1]):
		list, body = append(list, sum{total: body[n-1]}), body[:n-1]
	case reading.IsTotal(body[0]):
		list, body = append(list, sum{total: body[0]}), body[1:]
	}
	top := 0
	for _, row := range body {
		if r := rank(row); r > 0 && (top == 0 || r < top) {
			top = r
		}
	}
	if parts := subtotals(body); len(parts) > 0 {
		if len(list) > 0 {
			list[0].rows = append(totalsOf(parts), behind(body)...)
		}
		return append(list, parts...)
	}
	if len(list) > 0 {
		list[0].rows = ofRank(body, top)
	}
	return append(list, groups(body)...)
}

// ofRank are the rows of a rank, all of them when none is numbered.
func ofRank(rows [][]*reading.Passage, top int) [][]*reading.Passage {
	var list [][]*reading.Passage
	for _, row := range rows {
		if rank(row) == top {
			list = append(list, row)
		}
	}
	return list
}

// subtotals are totals within the rows, each with the rows since the one before.
func subtotals(rows [][]*reading.Passage) []sum {
	var list []sum
	from := 0
	for i, row := range rows {
		if reading.IsTotal(row) {
			list = append(list, sum{row, ofRank(rows[from:i], highest(rows[from:i]))})
			from = i + 1
		}
	}
	return list
}

// highest is the first rank of some rows, 0 when none is numbered.
func highest(rows [][]*reading.Passage) int {
	top := 0
	for _, row := range rows {
		if r := rank(row); r > 0 && (top == 0 || r < top) {
			top = r
		}
	}
	return top
}

// behind are the rows behind the last total within.
func behind(rows [][]*reading.Passage) [][]*reading.Passage {
	for i := len(rows) - 1; i >= 0; i-- {
		if reading.IsTotal(rows[i]) {
			return ofRank(rows[i+1:], highest(rows[i+1:]))
		}
	}
	return nil
}

func totalsOf(parts []sum) [][]*reading.Passage {
	var rows [][]*reading.Passage
	for _, s := range parts {
		rows = append(rows, s.total)
	}
	return rows
}

// groups are the numbered rows with rows of the next rank below them. Where some
// of these are only named (trong đó) the group says nothing.
func groups(rows [][]*reading.Passage) []sum {
	ranks := make([]int, len(rows))
	for i, row := range rows {
		if ranks[i] = rank(row); names(row, "trong đó") {
			ranks[i] = partial
		}
	}
	var list []sum
	for i, own := range ranks {
		if own <= 0 || i+1 == len(rows) || ranks[i+1] <= own {
			continue
		}
		var below [][]*reading.Passage
		for k := i + 1; k < len(rows) && (ranks[k] == 0 || ranks[k] > own); k++ {
			if ranks[k] == ranks[i+1] {
				below = append(below, rows[k])
			}
		}
		if len(below) > 1 {
			list = append(list, sum{rows[i], below})
		}
	}
	return list
}

// partial is the rank of a row that names some of the rows above it.
const partial = -1

// names tells whether a cell of a row has a phrase in small letters.
func names(row []*reading.Passage, phrase string) bool {
	for _, p := range row {
		if p != nil && strings.Contains(p.LowerText(), phrase) {
			return true
		}
	}
	return false
}

// cellNumber reads the number of a cell: plain, a percent, or an amount of money.
func cellNumber(s string) (value *big.Rat, places int, ok bool) {
	if n, ok := viet.ParseDecimal(strings.TrimSpace(strings.TrimSuffix(s, "%"))); ok {
		return n.Rat(), n.Places, true
	}
	if dong, ok := viet.ParseMoney(s); ok {
		return new(big.Rat).SetInt64(dong), 0, true
	}
	return nil, 0, false
}

// unsummed are words in the title of a column whose numbers add up to nothing.
var unsummed = []string{"tt", "stt", "đơn giá", "bình quân", "năm", "mức", "giá", "điểm", "định mức", "lượng",
	"ghi chú", "xếp"}

// column holds the total of a column against its rows. Shares, prices and
// averages add up to nothing, nor do things of several units.
func column(d *rule.Document, t reading.Table, s sum, j int) {
	title := t.ColumnTitle(j)
	at := reading.CellText(s.total, j)
	total, places, ok := cellNumber(at)
	share := strings.Contains(title, "%") || reading.Has(title, "tỷ lệ", "tỉ lệ")
	if !ok || reading.Has(title, unsummed...) || share && total.Cmp(big.NewRat(100, 1)) != 0 || !oneUnit(t, s, title) {
		return
	}
	added, n := new(big.Rat), 0
	for _, row := range s.rows {
		written := reading.CellText(row, j)
		if written == "" || written == "-" {
			continue
		}
		value, decimals, ok := cellNumber(written)
		if !ok {
			return
		}
		added.Add(added, value)
		places, n = max(places, decimals), n+1
	}
	off := new(big.Rat).Sub(added, total)
	if n > 1 && off.Abs(off).Cmp(tolerance(share, n, places)) > 0 {
		cell := s.total[j]
		d.Suggest(cell, 0, len(cell.Text), sumText(added, places, at), title)
	}
}

// sumText writes a sum as a cell does: as money where that is.
func sumText(value *big.Rat, places int, cell string) string {
	if _, plain := viet.ParseDecimal(strings.TrimSpace(strings.TrimSuffix(cell, "%"))); !plain && value.IsInt() {
		return viet.Money(value.Num().Int64())
	}
	return comma(value.FloatString(places))
}

// oneUnit tells whether the rows of a sum count the same: where the table has a
// column of units they are equal, unless it is money that is added up.
func oneUnit(t reading.Table, s sum, title string) bool {
	units := t.ColumnOf("đvt", "đơn vị tính")
	if units < 0 || reading.Has(title, "kinh phí", "tiền", "vốn", "đồng") {
		return true
	}
	for _, row := range s.rows[:max(0, len(s.rows)-1)] {
		if reading.CellText(row, units) != reading.CellText(s.rows[len(s.rows)-1], units) {
			return false
		}
	}
	return true
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
