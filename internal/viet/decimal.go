package viet

import (
	"math/big"
	"strconv"
	"strings"
)

// Decimal is an exact decimal number, Units / 10^Places; it keeps the decimals
// that were typed: 3,50 is {350, 2}.
type Decimal struct {
	Units  int64
	Places int
}

// ParseDecimal reads `1.784`, `12,21` or `-3` as exactly as it is written.
func ParseDecimal(s string) (Decimal, bool) {
	plain, places, ok := plainDigits(strings.TrimSpace(s))
	if !ok {
		return Decimal{}, false
	}
	units, err := strconv.ParseInt(strings.Replace(plain, ".", "", 1), 10, 64)
	if err != nil || places > 18 {
		return Decimal{}, false
	}
	return Decimal{units, places}, true
}

// Rat is the number as a fraction, for sums and shares without rounding.
func (d Decimal) Rat() *big.Rat {
	power := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(d.Places)), nil)
	return new(big.Rat).SetFrac(big.NewInt(d.Units), power)
}

// Plus adds two numbers exactly; the sum has the decimals of the one that has
// more.
func (d Decimal) Plus(e Decimal) Decimal {
	for d.Places < e.Places {
		d = Decimal{d.Units * 10, d.Places + 1}
	}
	for e.Places < d.Places {
		e = Decimal{e.Units * 10, e.Places + 1}
	}
	return Decimal{d.Units + e.Units, d.Places}
}

// Compare is -1, 0 or 1 as d is below, equal to or above e; 3,5 equals 3,50.
func (d Decimal) Compare(e Decimal) int { return d.Rat().Cmp(e.Rat()) }

// String writes the number the Vietnamese way, with the decimals it has.
func (d Decimal) String() string { return comma(d.Rat().FloatString(d.Places)) }

// comma writes a number with a decimal point the Vietnamese way.
func comma(plain string) string {
	whole, fraction, found := strings.Cut(plain, ".")
	sign := ""
	if rest, negative := strings.CutPrefix(whole, "-"); negative {
		sign, whole = "-", rest
	}
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "." + whole[i:]
	}
	if found {
		whole += "," + fraction
	}
	return sign + whole
}
