package intake

import (
	"math"
	"strconv"
	"strings"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/sheet"
	"vanban/internal/source"
	"vanban/internal/viet"
)

// field reads a field of a row. A cell that nobody touched since we wrote it is
// what was typed then.
func (r *reading) field(key string, ind *criteria.Indicator, row int) source.String {
	was, noted := r.Origin.typed[entry{ind.ID, key}]
	col := r.fields[key]
	if col == 0 {
		if noted && was.written == "" {
			return source.String{Text: was.typed, At: r.placeIn(row)}
		}
		return source.String{}
	}
	cell := r.sheet.In(row, col)
	if noted && was.stillIn(cell) {
		return source.String{Text: was.typed, At: cell.At}
	}
	text, ok := cell.Read(r.problems)
	if !ok || r.clears(text.Text, cell.At) {
		return source.String{At: cell.At}
	}
	switch key {
	case "rating":
		text.Text = ratingText(text.Text)
	case "value":
		if r.checkValue(cell, ind); cell.Kind == sheet.Date {
			text.Text = ""
		}
	case "cost":
		text.Text = r.money(text.Text)
	case "deadline":
		text.Text = r.deadline(cell)
	}
	if key == "value" || key == "cost" {
		r.checkAlone(cell, row)
	}
	return text
}

// stillIn reports whether a cell holds what we wrote into it.
func (o original) stillIn(cell sheet.Cell) bool {
	if cell.Kind != sheet.Number {
		return cell.Text == strings.TrimSpace(o.written)
	}
	stored, err := strconv.ParseFloat(cell.Raw, 64)
	written, err2 := strconv.ParseFloat(o.written, 64)
	return err == nil && err2 == nil && math.Abs(stored-written) <= 1e-12*math.Abs(written)
}

// ratingText is a rating in the words of the tables; what is no rating stays
// as typed.
func ratingText(typed string) string {
	if v, ok := criteria.ParseVerdict(typed); ok && typed != "" {
		return v.String()
	}
	return typed
}

// checkValue notes a value that Excel made a date of, and a number that may be
// a percent or a hundredth of one.
func (r *reading) checkValue(cell sheet.Cell, ind *criteria.Indicator) {
	if cell.Kind == sheet.Date {
		r.problems.Add(diag.BecameDate, cell.At, cell.Text)
	}
	number, plain := viet.ParseDecimal(viet.Plain(cell.Text))
	stored, _ := strconv.ParseFloat(cell.Raw, 64) // of which a cell may show less
	if cell.Kind != sheet.Number {
		stored, _ = number.Rat().Float64()
	}
	if ind.Kind == "percent" && plain && stored > 0 && stored <= 1 {
		typed := number
		for range 2 {
			if number.Places > 0 {
				number.Places--
			} else {
				number.Units *= 10
			}
		}
		r.problems.Add(diag.DoubtfulPercent, cell.At, typed, number)
	}
}

// moneyUnits are the units that columns of costs have.
var moneyUnits = map[int64]string{1e9: "tỷ đồng", 1e6: "triệu đồng", 1e3: "nghìn đồng", 1: "đồng"}

// Amounts that are doubtful: without a unit no cost of a commune is below a
// million đồng, and no one writes more millions; with one no cost is a thousand
// tỷ đồng.
const (
	leastPlain = 1e6
	mostMoney  = 1e12
)

// money is a cost with its unit. A plain number has the unit of its column.
func (r *reading) money(typed string) string {
	unit := moneyUnits[r.unit]
	if amount, plain := viet.ParseDecimal(typed); plain && amount.Units != 0 && unit != "" {
		return typed + " " + unit
	}
	return typed
}

// checkCost notes an amount that is doubtful.
func (r *reading) checkCost(f *criteria.Finding) {
	_, plain := viet.ParseDecimal(f.Cost.Text)
	if plain && f.Dong > 0 && f.Dong < leastPlain || f.Dong >= mostMoney {
		r.problems.Add(diag.DoubtfulMoney, f.Cost.At, f.Cost.Text)
	}
}

// Numbers that are days of 1990 to 2079, as a workbook counts them, and those
// that are years.
const (
	firstDay, lastDay   = 32874, 65746
	firstYear, lastYear = 1900, 2199
)

// deadline is when something is due. A year stays one whatever its cell's format
// makes of it (2.024); a day whose cell has lost its format is a problem.
func (r *reading) deadline(cell sheet.Cell) string {
	stored, err := strconv.ParseFloat(cell.Raw, 64)
	switch {
	case cell.Kind != sheet.Number || err != nil:
	case stored >= firstYear && stored <= lastYear && stored == math.Trunc(stored):
		return strconv.Itoa(int(stored))
	case stored >= firstDay && stored <= lastDay:
		r.problems.Add(diag.BadDate, cell.At, cell.Text)
	}
	return cell.Text
}

// checkAlone notes a number that is merged over the rows of several indicators:
// it would be counted more than once.
func (r *reading) checkAlone(cell sheet.Cell, row int) {
	if !cell.Merged || cell.Text == "" {
		return
	}
	for _, other := range []int{row - 1, row + 1} {
		if at := r.sheet.Cell(other, cell.Col); at.Merged && at.Row == cell.Row && at.Col == cell.Col && r.isIndicator(other) {
			r.problems.Add(diag.MergedNumber, cell.At, cell.Text)
			return
		}
	}
}

func (r *reading) isIndicator(row int) bool {
	quiet := *r
	quiet.problems = &diag.List{}
	_, is := quiet.indicator(row)
	return is == known
}
