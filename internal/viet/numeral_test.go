package viet_test

import (
	"testing"

	"vanban/internal/viet"
)

func TestRomanNumeralsReadAsTheyPrint(t *testing.T) {
	for n := 1; n < 100; n++ {
		if got := viet.RomanValue(viet.Roman(n)); got != n {
			t.Errorf("%s is %d", viet.Roman(n), got)
		}
	}
	for _, s := range []string{"", "IIII", "VX", "IC", "ii", "C", "MMXXIII", "I ", "1"} {
		if got := viet.RomanValue(s); got != 0 {
			t.Errorf("%q is %d", s, got)
		}
	}
}

func TestPointsReadAsTheyPrint(t *testing.T) {
	for n := 1; n <= 23; n++ {
		if got := viet.PointValue(viet.PointLetter(n)); got != n {
			t.Errorf("%s is %d", viet.PointLetter(n), got)
		}
	}
	for _, s := range []string{"", "f", "w", "ă", "ab", "A", "\xc4", "1"} {
		if got := viet.PointValue(s); got != 0 {
			t.Errorf("%q is %d", s, got)
		}
	}
	if viet.PointLetter(5) != "đ" || viet.PointLetter(24) != "aa" {
		t.Error(viet.PointLetter(5), viet.PointLetter(24))
	}
}
