package number

import (
	"math/big"
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/reading"
	"vanban/internal/viet"
)

// shareColumns holds a column of percents against the two columns of which it
// is the share: those of which it is in most rows. Where there are no such two
// nothing is said, nor of whole percents in a few rows, which agree by chance.
func shareColumns(d *rule.Document, t reading.Table) {
	for j := range t.Columns {
		if title := t.ColumnTitle(j); !strings.Contains(title, "%") && !reading.Has(title, "tỷ lệ", "tỉ lệ") {
			continue
		}
		part, whole, wrong := shareOf(t, j)
		for _, row := range wrong {
			told, _ := percentOf(reading.CellText(row, j))
			value := quotient(row, part, whole)
			d.Suggest(row[j], 0, len(row[j].Text), comma(value.FloatString(told.Places))+percentSign(row[j].Text))
		}
	}
}

// percentSign is the sign of a cell that has one.
func percentSign(s string) string {
	if strings.Contains(s, "%") {
		return "%"
	}
	return ""
}

// percentOf reads a cell of a column of percents.
func percentOf(s string) (viet.Decimal, bool) {
	return viet.ParseDecimal(strings.TrimSpace(strings.TrimSuffix(s, "%")))
}

// shareOf finds the columns of part and whole for a column of percents, and the
// rows in which it is another.
func shareOf(t reading.Table, j int) (part, whole int, wrong [][]*reading.Passage) {
	for part := range t.Columns {
		for whole := range t.Columns {
			if part == whole || part == j || whole == j {
				continue
			}
			right, exact, wrong := 0, 0, [][]*reading.Passage(nil)
			for _, row := range t.Rows {
				told, ok := percentOf(reading.CellText(row, j))
				value := quotient(row, part, whole)
				switch {
				case !ok || value == nil:
				case rounds(value, told):
					right++
					exact += told.Places
				default:
					wrong = append(wrong, row)
				}
			}
			if right > 1 && right >= 2*len(wrong) && (exact > 0 || right > 3) {
				return part, whole, wrong
			}
		}
	}
	return 0, 0, nil
}

// quotient is the share in percent of two cells of a row, nil when they are no
// numbers.
func quotient(row []*reading.Passage, part, whole int) *big.Rat {
	a, ok := viet.ParseDecimal(reading.CellText(row, part))
	b, okWhole := viet.ParseDecimal(reading.CellText(row, whole))
	if !ok || !okWhole || b.Units == 0 {
		return nil
	}
	return reading.Ratio{Part: reading.Numeral{Decimal: a}, Whole: reading.Numeral{Decimal: b}}.Percent()
}
