package viet

import "strings"

var romans = []struct {
	value int
	sign  string
}{
	{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"},
	{10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"},
}

// Roman writes a number from 1 on as a Roman numeral.
func Roman(n int) string {
	var b strings.Builder
	for _, r := range romans {
		for ; n >= r.value; n -= r.value {
			b.WriteString(r.sign)
		}
	}
	return b.String()
}

// points are the letters of điểm, in the order of the Vietnamese alphabet that
// the decree uses: no ă, â, ê, ô, ơ, ư.
var points = []string{
	"a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "x", "y",
}

// PointLetter gives the letter of the n-th điểm, from 1; after y come aa, ab …
func PointLetter(n int) string {
	letter := ""
	for ; n > 0; n = (n - 1) / len(points) {
		letter = points[(n-1)%len(points)] + letter
	}
	return letter
}
