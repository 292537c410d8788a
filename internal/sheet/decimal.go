package sheet

import (
	"strconv"
	"strings"
)

// decimal is a number in digits: 0.digits × 10^point. Its text has no noise of
// binary fractions, and its percent is exact.
type decimal struct {
	negative bool
	digits   string // without zeros at either end; "" is zero
	point    int
}

// significant is how many digits a workbook's number has: what a program
// stores beyond them is noise.
const significant = 15

// parseDecimal reads a number as workbooks store it: `0.1221`, `1.5E-3`.
func parseDecimal(raw string) (decimal, bool) {
	value, err := strconv.ParseFloat(raw, 64)
	if err != nil || strings.Trim(raw, "0123456789.+-eE") != "" {
		return decimal{}, false
	}
	text := strconv.FormatFloat(value, 'e', significant-1, 64)
	mantissa, exponent, _ := strings.Cut(text, "e")
	mantissa, negative := strings.CutPrefix(mantissa, "-")
	point, _ := strconv.Atoi(exponent)
	d := decimal{negative, strings.Replace(mantissa, ".", "", 1), point + 1}
	return d.trimmed(), true
}

func (d decimal) trimmed() decimal {
	d.digits = strings.TrimRight(d.digits, "0")
	if d.digits == "" {
		return decimal{}
	}
	return d
}

// shifted is the number times 10^n.
func (d decimal) shifted(n int) decimal {
	if d.digits != "" {
		d.point += n
	}
	return d
}

// rounded is the number with at most so many decimals, rounded half away from
// zero as on the screen.
func (d decimal) rounded(decimals int) decimal {
	keep := d.point + decimals
	switch {
	case keep >= len(d.digits):
		return d
	case keep < 0:
		return decimal{}
	}
	up := d.digits[keep] >= '5'
	digits := []byte("0" + d.digits[:keep])
	for i := len(digits) - 1; up && i >= 0; i-- {
		if up = digits[i] == '9'; up {
			digits[i] = '0'
		} else {
			digits[i]++
		}
	}
	if digits[0] == '0' {
		return decimal{d.negative, string(digits[1:]), d.point}.trimmed()
	}
	return decimal{d.negative, string(digits), d.point + 1}.trimmed()
}

// text writes the number the Vietnamese way, with at least so many digits
// before the comma and so many behind it.
func (d decimal) text(digits, decimals int, grouped bool) string {
	whole, fraction := "0", ""
	switch n := len(d.digits); {
	case d.point >= n && n > 0:
		whole = d.digits + strings.Repeat("0", d.point-n)
	case d.point > 0:
		whole, fraction = d.digits[:d.point], d.digits[d.point:]
	case n > 0:
		fraction = strings.Repeat("0", -d.point) + d.digits
	}
	whole = strings.Repeat("0", max(digits-len(whole), 0)) + whole
	for i := len(whole) - 3; grouped && i > 0; i -= 3 {
		whole = whole[:i] + "." + whole[i:]
	}
	fraction += strings.Repeat("0", max(decimals-len(fraction), 0))
	if fraction != "" {
		whole += "," + fraction
	}
	if d.negative {
		return "-" + whole
	}
	return whole
}
