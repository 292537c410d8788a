package viet

import (
	"fmt"
	"strings"
	"testing"
)

func TestRatiosAreReadAsClerksTypeThem(t *testing.T) {
	poor := Ratio{Part: Decimal{71, 0}, Whole: Decimal{1784, 0}}
	typed := poor
	typed.Typed, typed.HasTyped = Decimal{398, 2}, true
	households := typed
	households.Unit = "hộ"
	for text, want := range map[string]Ratio{
		"71/1.784":                      poor,
		" 71 / 1784 ":                   poor,
		"71/1.784 = 3,98%":              typed,
		"71/1.784=3,98 %":               typed,
		"71/1.784 (3,98%)":              typed,
		"71/1.784, đạt 3,98%":           typed,
		"71/1.784 (đạt tỷ lệ 3,98%)":    typed,
		"3,98% (71/1.784)":              typed,
		"Đạt 3,98% = 71/1.784":          typed,
		"71/1.784 hộ = 3,98%":           households,
		"71 hộ/1.784 hộ, chiếm 3,98%":   households,
		"71 hộ / 1.784 (3,98%)":         households,
		"3,98%\u00a0(71/1.784\u00a0hộ)": households,
		"417/910":                       {Part: Decimal{417, 0}, Whole: Decimal{910, 0}},
		"0/12 hộ cận nghèo":             {Part: Decimal{0, 0}, Whole: Decimal{12, 0}, Unit: "hộ cận nghèo"},
		"12,5/40,25 km":                 {Part: Decimal{125, 1}, Whole: Decimal{4025, 2}, Unit: "km"},
	} {
		if got, ok := ParseRatio(text); !ok || got != want {
			t.Errorf("ParseRatio(%q) = %+v, %v; want %+v", text, got, ok, want)
		}
	}
	for _, text := range []string{
		"", "/", "71", "71/", "71/0", "71/0,0", "5/7/2023", "32/2022/QĐ-UBND", "71/1.784 = 3,97% + 8,24%",
		"71/1.784 = 3.98%",
		"7.1/1.784", "-71/1.784", "71 hộ/1.784 khẩu", "71/1.784 = %", "a/b", "99999999999999999999/1", "1/2 = 1.234%",
	} {
		if got, ok := ParseRatio(text); ok {
			t.Errorf("ParseRatio(%q) = %+v, want a refusal", text, got)
		}
	}
}

func TestTypedPercentIsHeldAgainstTheOperands(t *testing.T) {
	for text, want := range map[string]bool{
		"71/1.784 = 3,98%": true, "71/1.784 = 3,97%": false, "71/1.784 = 4%": true, "71/1.784 = 3,980%": true,
		"71/1.784 = 3,9798%": true, "149/1.807 = 8,25%": true, "149/1.807 = 8,24%": false, "71/1.784": true,
		"1/8 = 12,5%": true, "1/8 = 13%": true, "1/8 = 12%": false, "3000/2 = 150000%": true, "1,5/3 = 50%": true,
	} {
		if r, ok := ParseRatio(text); !ok || r.Agrees() != want {
			t.Errorf("%q: %v agrees: %v, want %v", text, r, r.Agrees(), want)
		}
	}
}

// A percent p of k decimals is right when |100·part/whole − p| ≤ ½·10^-k; asked
// in whole numbers, without the code under test.
func TestPercentIsTheNearestAtEveryNumberOfDecimals(t *testing.T) {
	for whole := int64(1); whole <= 60; whole++ {
		for part := int64(0); part <= whole; part++ {
			for decimals, power := 0, int64(1); decimals <= 3; decimals, power = decimals+1, power*10 {
				rounded := (2*100*part*power + whole) / (2 * whole)
				want := strings.ReplaceAll(Decimal{rounded, decimals}.String(), ".", "") + "%"
				if got := (Ratio{Part: Decimal{part, 0}, Whole: Decimal{whole, 0}}).Percent(decimals); got != want {
					t.Fatalf("%d/%d with %d decimals is %s, want %s", part, whole, decimals, got, want)
				}
			}
		}
	}
}

func TestDecimalsAreKeptAsTyped(t *testing.T) {
	for text, want := range map[string]Decimal{
		"1.784": {1784, 0}, "3,50": {350, 2}, "-0,05": {-5, 2}, "−3": {-3, 0}, "0": {}, "1.234.567,8": {12345678, 1},
	} {
		got, ok := ParseDecimal(text)
		if !ok || got != want {
			t.Errorf("ParseDecimal(%q) = %v, %v; want %v", text, got, ok, want)
		}
	}
	for _, text := range []string{"", "0.123", "01.234", "12.21", "1,0000000000000000000", "99999999999999999999",
		"--3"} {
		if got, ok := ParseDecimal(text); ok {
			t.Errorf("ParseDecimal(%q) = %v, want a refusal", text, got)
		}
	}
	if (Decimal{350, 2}).Compare(Decimal{35, 1}) != 0 || (Decimal{-1, 0}).Compare(Decimal{}) != -1 {
		t.Error("3,50 is not 3,5, or -1 not below 0")
	}
}

func FuzzRatio(f *testing.F) {
	for _, s := range []string{"71/1.784 = 3,98%", "3,98% (71/1.784 hộ)", "417/910", "5/7/2023"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		r, ok := ParseRatio(s)
		if !ok || len(r.Percent(2)) > 18 {
			return // a percent that fits no Decimal
		}
		if again, ok := ParseRatio(r.String() + " = " + r.Percent(2)); !ok || !again.Agrees() || again.Part != r.Part {
			t.Errorf("%q is %v, which comes back as %v", s, r, again)
		}
	})
}

func FuzzDecimal(f *testing.F) {
	f.Add("1.784,50")
	f.Fuzz(func(t *testing.T, s string) {
		if d, ok := ParseDecimal(s); ok {
			if again, ok := ParseDecimal(d.String()); !ok || again != d {
				t.Errorf("%q is %v, which comes back as %v", s, d, again)
			}
		}
	})
}

func ExampleParseRatio() {
	r, _ := ParseRatio("71/1.784 hộ = 3,97%")
	fmt.Println(r.Part, "trên", r.Whole, r.Unit, r.Percent(2), r.Agrees())
	// Output: 71 trên 1.784 hộ 3,98% false
}
