package number

import (
	"math/big"
	"strings"

	"vanban/internal/viet"
)

// rounds tells whether a number is a value at its decimals; of a half either
// way will do.
func rounds(value *big.Rat, n viet.Decimal) bool {
	half := big.NewRat(1, 2)
	for range n.Places {
		half.Quo(half, big.NewRat(10, 1))
	}
	off := new(big.Rat).Sub(value, n.Rat())
	return off.Abs(off).Cmp(half) <= 0
}

// comma writes a number with a decimal point the Vietnamese way.
func comma(s string) string {
	whole, fraction, _ := strings.Cut(s, ".")
	sign := ""
	if rest, minus := strings.CutPrefix(whole, "-"); minus {
		sign, whole = "-", rest
	}
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "." + whole[i:]
	}
	if fraction != "" {
		whole += "," + fraction
	}
	return sign + whole
}

func between(n, low, high int64) bool { return low <= n && n <= high }
