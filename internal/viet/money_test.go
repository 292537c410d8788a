package viet

import (
	"fmt"
	"math"
	"testing"
)

func TestMoneyIsReadIntoDong(t *testing.T) {
	for text, want := range map[string]int64{
		"7 tỷ đồng": 7e9, "7,5 tỷ": 75e8, "1,5 tỷ": 15e8, "500 triệu đồng": 5e8, "500 triệu": 5e8, "1.234.567": 1234567,
		"1.234.567 đồng": 1234567, "1.234.567đ": 1234567, "1.234.567 VNĐ": 1234567, "1.234.567 ₫": 1234567,
		"12 nghìn đồng": 12000, "12 ngàn": 12000, "35 đồng": 35, "2 tỉ": 2e9, "7 Tỷ đồng": 7e9, "0": 0, "0 đồng": 0,
		"7 tỷ 500 triệu đồng": 75e8, "7 tỷ 500 triệu": 75e8, "7 tỷ 500,5 triệu đồng": 7_500_500_000,
		"1 triệu 250 nghìn": 1_250_000, "7 tỷ 500 triệu 250 nghìn 5 đồng": 7_500_250_005, "1,2 nghìn tỷ đồng": 12e11,
		"1 nghìn tỷ 500 tỷ": 15e11, "1.500 tỷ": 15e11, "500tr": 5e8, "500 tr.đ": 5e8, "500trđ": 5e8,
		"-500.000":            -500000,
		"7\u00a0tỷ\u00a0đồng": 7e9, "7 tỷ đồng.": 7e9, "500000000": 5e8,
	} {
		if got, ok := ParseMoney(text); !ok || got != want {
			t.Errorf("ParseMoney(%q) = %d, %v; want %d", text, got, ok, want)
		}
	}
	for _, text := range []string{
		"", "đồng", "tỷ", "7 tỷ rưỡi", "0,5 đồng", "7.5 tỷ", "99999999999 tỷ", "bảy tỷ", "7 tỷ 500", "7,5 tỷ 500 triệu",
		"500 triệu 7 tỷ", "7 tỷ 1.500 triệu", "7 tỷ 7 tỷ", "7 tỷ -5 triệu", "-7 tỷ 5 triệu", "7 tỷ 0 triệu",
		"1,234,567 đồng",
		"7 tỷ đồng/năm", "khoảng 7 tỷ", "7 tỷđ 5", "500 tr ăn",
	} {
		if got, ok := ParseMoney(text); ok {
			t.Errorf("ParseMoney(%q) = %d, want a refusal", text, got)
		}
	}
}

func TestColumnUnitsAreRead(t *testing.T) {
	for text, want := range map[string]int64{
		"triệu đồng": 1e6, "Triệu đồng": 1e6, "tỷ đồng": 1e9, "nghìn đồng": 1000, "1.000 đồng": 1000, "đồng": 1,
		"ĐVT: triệu đồng": 1e6, "Đơn vị tính: 1.000.000 đồng": 1e6, "trđ": 1e6, "Đơn vị: đồng": 1,
	} {
		if got, ok := MoneyUnit(text); !ok || got != want {
			t.Errorf("MoneyUnit(%q) = %d, %v; want %d", text, got, ok, want)
		}
	}
	for _, text := range []string{"hộ", "%", "0 đồng", "triệu người"} {
		if got, ok := MoneyUnit(text); ok {
			t.Errorf("MoneyUnit(%q) = %d, want a refusal", text, got)
		}
	}
}

func TestMoneyIsWrittenExactly(t *testing.T) {
	for dong, want := range map[int64]string{
		75e8: "7,5 tỷ đồng", 5e8: "500 triệu đồng", 1234567: "1.234.567 đồng", 0: "0 đồng", 35: "35 đồng",
		7e9:           "7 tỷ đồng",
		7_525_000_000: "7,525 tỷ đồng", 7_000_500_000: "7.000,5 triệu đồng", 7_000_000_005: "7.000.000.005 đồng",
		15e11: "1.500 tỷ đồng", -75e8: "-7,5 tỷ đồng", 1_500_000: "1,5 triệu đồng", 850_000: "850.000 đồng",
	} {
		if got := Money(dong); got != want {
			t.Errorf("Money(%d) = %q, want %q", dong, got, want)
		}
	}
}

func FuzzMoney(f *testing.F) {
	for _, s := range []string{"7 tỷ 500 triệu đồng", "7,5 tỷ", "1.234.567đ", "-500.000"} {
		f.Add(s, int64(75e8))
	}
	f.Add("", int64(math.MinInt64))
	f.Fuzz(func(t *testing.T, s string, dong int64) {
		if read, ok := ParseMoney(s); ok {
			dong = read
		}
		if again, ok := ParseMoney(Money(dong)); !ok && dong != math.MinInt64 || ok && again != dong {
			t.Errorf("%d is %q, which comes back as %d", dong, Money(dong), again)
		}
		MoneyUnit(s)
	})
}

func ExampleParseMoney() {
	dong, _ := ParseMoney("7 tỷ 500 triệu đồng")
	fmt.Println(dong, Money(dong))
	_, ok := ParseMoney("7.5 tỷ")
	fmt.Println(ok)
	// Output:
	// 7500000000 7,5 tỷ đồng
	// false
}
