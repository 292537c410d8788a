package viet

import (
	"fmt"
	"math"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"
)

func TestNumbersAreSpelledAsInSchool(t *testing.T) {
	for n, want := range map[int64]string{
		0: "không", 4: "bốn", 5: "năm", 10: "mười", 11: "mười một", 14: "mười bốn", 15: "mười lăm", 20: "hai mươi",
		21: "hai mươi mốt", 24: "hai mươi tư", 25: "hai mươi lăm", 55: "năm mươi lăm", 100: "một trăm",
		101: "một trăm linh một", 104: "một trăm linh bốn", 105: "một trăm linh năm", 110: "một trăm mười",
		115: "một trăm mười lăm", 555: "năm trăm năm mươi lăm", 1000: "một nghìn",
		1005: "một nghìn không trăm linh năm",
		1025: "một nghìn không trăm hai mươi lăm", 1500: "một nghìn năm trăm", 2023: "hai nghìn không trăm hai mươi ba",
		505_155:       "năm trăm linh năm nghìn một trăm năm mươi lăm",
		1_000_001:     "một triệu không nghìn không trăm linh một",
		5_025_110:     "năm triệu không trăm hai mươi lăm nghìn một trăm mười",
		85_000_120:    "tám mươi lăm triệu không nghìn một trăm hai mươi",
		1_505_555_005: "một tỷ năm trăm linh năm triệu năm trăm năm mươi lăm nghìn không trăm linh năm",
		7_500_000_000: "bảy tỷ năm trăm triệu", 1_000_500_000: "một tỷ không triệu năm trăm nghìn",
		1e12: "một nghìn tỷ", 1e15: "một triệu tỷ", 1e18: "một tỷ tỷ", -7: "âm bảy",
		1_500_000_000_001: "một nghìn năm trăm tỷ không triệu không nghìn không trăm linh một",
	} {
		if got := Words(n); got != want {
			t.Errorf("Words(%d) = %q, want %q", n, got, want)
		}
	}
}

func TestWordsCanBeChosen(t *testing.T) {
	for _, c := range []struct{ got, want string }{
		{Words(1_000_105_024, Le, Ngan, Ti, Bon), "một tỉ không triệu một trăm lẻ năm ngàn không trăm hai mươi bốn"},
		{MoneyWords(75e8), "bảy tỷ năm trăm triệu đồng"},
		{Sentence(MoneyWords(75e8)), "Bảy tỷ năm trăm triệu đồng"},
		{Sentence("đồng"), "Đồng"}, {Sentence(""), ""},
		{Decimal{1221, 2}.Words(), "mười hai phẩy hai mươi mốt"},
		{Decimal{1205, 2}.Words(), "mười hai phẩy không năm"},
		{Decimal{206075, 3}.Words(), "hai trăm linh sáu phẩy không trăm bảy mươi lăm"},
		{Decimal{-5, 1}.Words(), "âm không phẩy năm"},
		{Decimal{31416, 4}.Words(), "ba phẩy một bốn một sáu"},
		{Decimal{1000, 3}.Words(), "một phẩy không không không"},
		{Decimal{350, 2}.Words(), "ba phẩy năm mươi"},
		{Decimal{5, 0}.Words(), "năm"},
		{Date{2023, 7, 12}.Words(), "ngày mười hai tháng bảy năm hai nghìn không trăm hai mươi ba"},
		{Date{2024, 4, 4}.Words(Mung), "ngày mùng bốn tháng tư năm hai nghìn không trăm hai mươi tư"},
		{Date{2005, 12, 24}.Words(Mong, Le, Ngan, Bon),
			"ngày hai mươi bốn tháng mười hai năm hai ngàn không trăm lẻ năm"},
		{Date{2023, 7, 0}.Words(), "tháng bảy năm hai nghìn không trăm hai mươi ba"},
	} {
		if c.got != c.want {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
	}
	if Variant("linh").Known() || !Le.Known() {
		t.Error("linh is a variant, or lẻ is none")
	}
}

// numbersToSpell has every number up to 3.000, many with few digits that are not
// 0, those around powers of ten, and many drawn over 0–10^15.
func numbersToSpell(yield func(int64)) {
	for n := range int64(3_000) {
		yield(n)
	}
	for p := int64(1); p <= 1e15; p *= 10 {
		for q := p; q <= 1e15; q *= 10 {
			for d := int64(1); d <= 9; d++ {
				yield(d*p + q)
				yield(max(q-d, 0))
			}
		}
	}
	r := rand.New(rand.NewPCG(1, 2))
	for range 10_000 {
		yield(r.Int64N(1e15) / int64(math.Pow10(r.IntN(16))))
	}
}

var oddWords = regexp.MustCompile(`mười (mốt|năm|tư|không)|mươi (một|năm|bốn|không|mười)|(^| )(không|một) mươi|` +
	`linh (không|mười)|trăm (không|một|hai|ba|bốn|năm|sáu|bảy|tám|chín)( (?:triệu|nghìn|tỷ)|$)|  |^ | $`)

func TestEveryNumberComesBackFromItsWords(t *testing.T) {
	seen := map[string]int64{}
	numbersToSpell(func(n int64) {
		words := Words(n)
		if oddWords.MatchString(words) {
			t.Fatalf("Words(%d) = %q", n, words)
		}
		if other, found := seen[words]; found && other != n {
			t.Fatalf("%d and %d are both %q", n, other, words)
		}
		seen[words] = n
		for text, want := range map[string]int64{words: n, Words(n, Le, Ngan, Ti, Bon): n, "âm " + words: -n} {
			if got, ok := ParseWords(text); !ok || got != want {
				t.Fatalf("ParseWords(%q) = %d, %v; want %d", text, got, ok, want)
			}
		}
	})
	for _, n := range []int64{math.MaxInt64, math.MinInt64} {
		if got, ok := ParseWords(Words(n)); !ok || got != n {
			t.Errorf("%q comes back as %d", Words(n), got)
		}
	}
}

func TestShortenedNumbersAreReadOnlyWithoutDoubt(t *testing.T) {
	for text, want := range map[string]int64{
		"một tỷ năm trăm nghìn": 1_000_500_000, "hai nghìn linh ba": 2003, "hai nghìn hai mươi ba": 2023,
		"Năm triệu, không trăm hai mươi lăm nghìn, một trăm mười": 5_025_110, "hai mươi một": 21,
		"một trăm linh tư":      104,
		"bảy tỷ năm mươi triệu": 7_050_000_000,
	} {
		if got, ok := ParseWords(text); !ok || got != want {
			t.Errorf("ParseWords(%q) = %d, %v; want %d", text, got, ok, want)
		}
	}
	for _, text := range []string{
		"", "âm", "một triệu năm trăm", "một nghìn năm", "một trăm năm", "hai mươi năm", "mười năm", "hai ba",
		"năm rưỡi",
		"một mươi", "không trăm linh năm", "linh năm", "năm tỷ không triệu", "một triệu không nghìn", "tỷ",
		"nghìn năm trăm",
		"một nghìn triệu", "năm trăm nghìn bảy triệu", "mười tỷ tỷ", "một tỷ tỷ tỷ", "không tỷ", "không không",
		"mười mốt",
	} {
		if got, ok := ParseWords(text); ok {
			t.Errorf("ParseWords(%q) = %d, want a refusal", text, got)
		}
	}
	for text, want := range map[string]int64{
		"Bảy tỷ năm trăm triệu đồng": 75e8, "bảy tỷ năm trăm triệu đồng chẵn./.": -1, "ba mươi lăm đồng chẵn.": 35,
		"bảy tỷ": -1,
	} {
		if got, ok := ParseMoneyWords(text); ok != (want >= 0) || ok && got != want {
			t.Errorf("ParseMoneyWords(%q) = %d, %v", text, got, ok)
		}
	}
}

func TestDecimalsComeBackFromTheirWords(t *testing.T) {
	seen := map[string]Decimal{}
	for places := range 5 {
		for units := int64(0); units < 2_000; units++ {
			d := Decimal{units, places}
			words := d.Words()
			if other, found := seen[words]; found {
				t.Fatalf("%v and %v are both %q", d, other, words)
			}
			seen[words] = d
			before, _, _ := strings.Cut(words, " phẩy ")
			if n, ok := ParseWords(before); !ok || n != units/int64(math.Pow10(places)) {
				t.Fatalf("%v is %q", d, words)
			}
		}
	}
}

func FuzzWords(f *testing.F) {
	for _, s := range []string{"bảy tỷ năm trăm triệu", "một triệu không nghìn không trăm linh một", "âm hai mươi tư"} {
		f.Add(s, int64(1e15))
	}
	f.Fuzz(func(t *testing.T, s string, n int64) {
		if read, ok := ParseWords(s); ok {
			n = read
		}
		if again, ok := ParseWords(Words(n)); !ok || again != n {
			t.Errorf("%d is %q, which comes back as %d", n, Words(n), again)
		}
		ParseMoneyWords(s)
	})
}

func ExampleWords() {
	fmt.Println(Words(7_500_000_105))
	fmt.Println(Words(7_500_000_105, Le, Ngan))
	// Output:
	// bảy tỷ năm trăm triệu không nghìn một trăm linh năm
	// bảy tỷ năm trăm triệu không ngàn một trăm lẻ năm
}

func ExampleParseMoneyWords() {
	fmt.Println(ParseMoneyWords("Bảy tỷ năm trăm triệu đồng chẵn"))
	// Output: 7500000000 true
}
