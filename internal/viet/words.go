package viet

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Variant is a word that Words takes instead of its usual one.
type Variant string

// The variants, and what they replace; Mung and Mong go before the days 1 to 10.
const (
	Le   Variant = "lẻ"   // linh
	Ngan Variant = "ngàn" // nghìn
	Ti   Variant = "tỉ"   // tỷ
	Bon  Variant = "bốn"  // tư, in hai mươi tư
	Mung Variant = "mùng"
	Mong Variant = "mồng"
)

var variants = map[Variant]string{Le: "linh", Ngan: "nghìn", Ti: "tỷ", Bon: "tư", Mung: "", Mong: ""}

// Known tells whether the variant is one of those above.
func (v Variant) Known() bool { _, ok := variants[v]; return ok }

var digitWords = [10]string{"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"}

// groupWords name the groups of three digits below a billion, from the highest.
var groupWords = [3]string{"triệu", "nghìn", ""}

// Words writes a whole number in words: 7.500.000.000 as `bảy tỷ năm trăm
// triệu`, 1.000.001 as `một triệu không nghìn không trăm linh một`. Variants
// choose other words: Words(105, Le) is `một trăm lẻ năm`.
func Words(n int64, choices ...Variant) string {
	words := whole(magnitude(n))
	if n < 0 {
		words = append([]string{"âm"}, words...)
	}
	return vary(words, choices)
}

// MoneyWords writes an amount in words: `bảy tỷ năm trăm triệu đồng`.
func MoneyWords(dong int64, choices ...Variant) string { return Words(dong, choices...) + " đồng" }

// Words writes the number in words, its decimals as they are: 12,05 as `mười hai
// phẩy không năm`, 0,075 as `không phẩy không trăm bảy mươi lăm`.
func (d Decimal) Words(choices ...Variant) string {
	digits := fmt.Sprintf("%0*d", d.Places+1, magnitude(d.Units))
	point := len(digits) - d.Places
	n, _ := strconv.ParseUint(digits[:point], 10, 64)
	words := whole(n)
	if d.Units < 0 {
		words = append([]string{"âm"}, words...)
	}
	if d.Places > 0 {
		words = append(append(words, "phẩy"), fraction(digits[point:])...)
	}
	return vary(words, choices)
}

// Words writes a date in words: `ngày mười hai tháng bảy năm hai nghìn không
// trăm hai mươi ba`; an open day is left out. With Mung it is `ngày mùng năm`.
func (d Date) Words(choices ...Variant) string {
	months := digitWords
	months[4] = "tư"
	month := whole(uint64(d.Month))
	if d.Month < len(months) {
		month = []string{months[d.Month]}
	}
	text := "tháng " + strings.Join(month, " ") + " năm " + Words(int64(d.Year), choices...)
	if d.Day == 0 {
		return text
	}
	day := Words(int64(d.Day), choices...)
	for _, v := range choices {
		if (v == Mung || v == Mong) && d.Day <= 10 {
			day = string(v) + " " + day
		}
	}
	return "ngày " + day + " " + text
}

// Sentence gives a text with a capital first letter: `Bảy tỷ đồng`.
func Sentence(s string) string {
	first, size := utf8.DecodeRuneInString(s)
	if size == 0 {
		return s
	}
	return string(unicode.ToUpper(first)) + s[size:]
}

func magnitude(n int64) uint64 {
	if n < 0 {
		return -uint64(n)
	}
	return uint64(n)
}

func whole(n uint64) []string {
	if n == 0 {
		return []string{digitWords[0]}
	}
	if n < 1e9 {
		return groups(n, false)
	}
	return append(append(whole(n/1e9), "tỷ"), groups(n%1e9, true)...)
}

// groups spells a number below a billion. Inner tells that words stand before
// it, so that no place above its last may be passed over.
func groups(n uint64, inner bool) []string {
	var words []string
	for i, power := range [3]uint64{1e6, 1e3, 1} {
		group := n / power
		switch n %= power; {
		case group > 0:
			words = append(words, hundreds(group, inner)...)
		case inner && n > 0:
			words = append(words, digitWords[0])
		default:
			continue
		}
		words, inner = append(words, groupWords[i]), true
	}
	return slices.DeleteFunc(words, func(w string) bool { return w == "" })
}

// hundreds spells a number from 1 to 999, with its hundred even if that is 0
// when words stand before it.
func hundreds(n uint64, inner bool) []string {
	var words []string
	if n >= 100 || inner {
		words = append(words, digitWords[n/100], "trăm")
	}
	ten, one := n/10%10, n%10
	switch {
	case ten == 0 && one > 0 && len(words) > 0:
		words = append(words, "linh")
	case ten == 1:
		words = append(words, "mười")
	case ten > 1:
		words = append(words, digitWords[ten], "mươi")
	}
	switch {
	case one == 0:
	case one == 1 && ten > 1:
		words = append(words, "mốt")
	case one == 4 && ten > 1:
		words = append(words, "tư")
	case one == 5 && ten > 0:
		words = append(words, "lăm")
	default:
		words = append(words, digitWords[one])
	}
	return words
}

// fraction spells the digits after the comma, as a number while that is short.
func fraction(digits string) []string {
	n, _ := strconv.ParseUint(digits, 10, 64)
	if n > 0 && len(digits) <= 3 && (len(digits) == 3 || digits[0] != '0') {
		return hundreds(n, len(digits) == 3)
	}
	var words []string
	for _, d := range digits {
		words = append(words, digitWords[d-'0'])
	}
	return words
}

// vary joins the words, each in the variant chosen.
func vary(words []string, choices []Variant) string {
	for _, choice := range choices {
		for i, w := range words {
			if w == variants[choice] {
				words[i] = string(choice)
			}
		}
	}
	return strings.Join(words, " ")
}
