// Package viet knows how Vietnamese official text writes things: numbers with
// a decimal comma and thousands dots, money in tỷ and triệu, dates, the
// numerals and letters of headings.
//
// It turns such text into values and values into such text; what it cannot
// read for certain it refuses. Text must be NFC.
package viet

import (
	"math/big"
	"strconv"
	"strings"
)

// Number is a number as written: 12,21% has the value 12.21, two decimals and
// a percent sign.
type Number struct {
	Value    float64
	Decimals int
	Percent  bool
}

// ParseNumber reads `1.784`, `12,21`, `-3` or `92,5%`. A dot parts thousands
// only: `12.21` is refused, never read as twelve.
func ParseNumber(s string) (Number, bool) {
	digits, percent := strings.CutSuffix(strings.TrimSpace(s), "%")
	whole, decimals, ok := plainDigits(strings.TrimSpace(digits))
	if !ok {
		return Number{}, false
	}
	value, err := strconv.ParseFloat(whole, 64)
	return Number{Value: value, Decimals: decimals, Percent: percent}, err == nil
}

// plainDigits turns Vietnamese digits into ASCII ones with a decimal point,
// and counts the decimals.
func plainDigits(s string) (string, int, bool) {
	sign := ""
	if rest, found := strings.CutPrefix(s, "-"); found {
		sign, s = "-", rest
	}
	whole, fraction, hasFraction := strings.Cut(s, ",")
	groups := strings.Split(whole, ".")
	for i, g := range groups {
		if !allDigits(g) || (len(groups) > 1 && (i == 0 && len(g) > 3 || i > 0 && len(g) != 3)) {
			return "", 0, false
		}
	}
	if !hasFraction {
		return sign + strings.Join(groups, ""), 0, true
	}
	return sign + strings.Join(groups, "") + "." + fraction, len(fraction), allDigits(fraction)
}

func allDigits(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}

// Integer writes a whole number with thousands dots: 1807 as `1.807`.
func Integer(n int64) string {
	digits := strconv.FormatInt(n, 10)
	sign := ""
	if n < 0 {
		sign, digits = "-", digits[1:]
	}
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "." + digits[i:]
	}
	return sign + digits
}

// Percent writes part of whole in percent, rounded half away from zero to the
// decimals asked for: Percent(149, 1807, 2) is `8,25%`. A whole of 0 has no
// percent: ok is false.
func Percent(part, whole int64, decimals int) (text string, ok bool) {
	if whole == 0 {
		return "", false
	}
	ratio := big.NewRat(part, whole)
	ratio.Mul(ratio, big.NewRat(100, 1))
	return strings.Replace(ratio.FloatString(decimals), ".", ",", 1) + "%", true
}

// moneyUnits are the words for powers of ten, in đồng.
var moneyUnits = []struct {
	word string
	dong int64
}{
	{"tỷ", 1e9}, {"tỉ", 1e9}, {"triệu", 1e6}, {"nghìn", 1e3}, {"ngàn", 1e3}, {"", 1},
}

// ParseMoney reads `7 tỷ đồng`, `7,5 tỷ`, `500 triệu đồng` or `1.234.567` into
// đồng. A part of a đồng is refused.
func ParseMoney(s string) (dong int64, ok bool) {
	s = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(s), "đồng"))
	for _, unit := range moneyUnits {
		digits, found := strings.CutSuffix(s, unit.word)
		if !found {
			continue
		}
		plain, _, ok := plainDigits(strings.TrimSpace(digits))
		if !ok {
			return 0, false
		}
		amount, ok := new(big.Rat).SetString(plain)
		if !ok {
			return 0, false
		}
		amount.Mul(amount, big.NewRat(unit.dong, 1))
		return amount.Num().Int64(), amount.IsInt() && amount.Num().IsInt64()
	}
	return 0, false
}
