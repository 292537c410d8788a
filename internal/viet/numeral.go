package viet

import (
	"slices"
	"strings"
)

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

// RomanValue reads a Roman numeral from I to XCIX, 0 when it is none. C, D and M
// are letters: C. Mác.
func RomanValue(s string) int {
	n, rest := 0, s
	for _, r := range romans {
		for strings.HasPrefix(rest, r.sign) {
			n, rest = n+r.value, rest[len(r.sign):]
		}
	}
	if n > 99 || rest != "" || Roman(n) != s {
		return 0
	}
	return n
}

// points are the letters of điểm, in the order of the Vietnamese alphabet that
// the decree uses: no ă, â, ê, ô, ơ, ư.
const points = "abcdđeghiklmnopqrstuvxy"

// PointLetter gives the letter of the n-th điểm, from 1; after y come aa, ab …
func PointLetter(n int) string {
	letters, letter := []rune(points), ""
	for ; n > 0; n = (n - 1) / len(letters) {
		letter = string(letters[(n-1)%len(letters)]) + letter
	}
	return letter
}

// PointValue reads the letter of a điểm from a to y, 0 when it is none.
func PointValue(letter string) int {
	letters := []rune(letter)
	if len(letters) != 1 {
		return 0
	}
	return slices.Index([]rune(points), letters[0]) + 1
}

// Cardinals and Ordinals are the words that count from one to ten: một là, hai là;
// thứ nhất, thứ hai.
var (
	Cardinals = strings.Fields("một hai ba bốn năm sáu bảy tám chín mười")
	Ordinals  = strings.Fields("nhất hai ba tư năm sáu bảy tám chín mười")
)
