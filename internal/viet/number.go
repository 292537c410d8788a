// Package viet knows how Vietnamese official text writes things: numbers with
// a decimal comma and thousands dots, money in tỷ and triệu, ratios, dates and
// deadlines, all of these in words, the numerals and letters of headings; and how
// Vietnamese itself is written: syllables and their tones, order, folding, the
// encodings from before Unicode.
//
// It turns such text into values and values into such text; what it cannot
// read for certain it refuses. Text must be NFC where nothing else is said.
package viet

import (
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
// only: `12.21` is refused, never read as twelve, and so are `0.123` and a
// percent with a dot (`3.971%`), which nobody writes for thousands.
func ParseNumber(s string) (Number, bool) {
	digits, percent := strings.CutSuffix(strings.TrimSpace(s), "%")
	whole, decimals, ok := plainDigits(strings.TrimSpace(digits))
	if !ok || percent && strings.Contains(digits, ".") {
		return Number{}, false
	}
	value, err := strconv.ParseFloat(whole, 64)
	return Number{Value: value, Decimals: decimals, Percent: percent}, err == nil
}

// Worth is the number's value as a spreadsheet has it: that of 12,21% is the
// number nearest to 0,1221, which a division would miss.
func (n Number) Worth() float64 {
	if !n.Percent {
		return n.Value
	}
	value, err := strconv.ParseFloat(strconv.FormatFloat(n.Value, 'f', -1, 64)+"e-2", 64)
	if err != nil {
		panic("viet: " + err.Error())
	}
	return value
}

// plainDigits turns Vietnamese digits into ASCII ones with a decimal point,
// and counts the decimals.
func plainDigits(s string) (string, int, bool) {
	sign := ""
	if rest, found := strings.CutPrefix(strings.Replace(s, "\u2212", "-", 1), "-"); found {
		sign, s = "-", rest
	}
	whole, fraction, hasFraction := strings.Cut(s, ",")
	groups := strings.Split(whole, ".")
	if len(groups) > 1 && (len(groups[0]) > 3 || strings.HasPrefix(whole, "0")) {
		return "", 0, false
	}
	for i, g := range groups {
		if !allDigits(g) || i > 0 && len(g) != 3 {
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
func Integer(n int64) string { return comma(strconv.FormatInt(n, 10)) }
