package viet

import (
	"slices"
	"strings"
)

// spelling brings the words of numbers to their usual ones.
var spelling = map[string]string{"lẻ": "linh", "ngàn": "nghìn", "tỉ": "tỷ", "nhăm": "lăm"}

// ParseWords reads a whole number in words, in any of the variants and with
// commas between its groups. It refuses what speech shortens in two ways (`một
// triệu năm trăm`, `một nghìn năm`, `hai mươi năm`) and what goes beyond an int64.
func ParseWords(s string) (int64, bool) {
	words := strings.Fields(strings.ReplaceAll(strings.ToLower(s), ",", " "))
	for i, w := range words {
		if usual, found := spelling[w]; found {
			words[i] = usual
		}
	}
	negative := len(words) > 0 && words[0] == "âm"
	if negative {
		words = words[1:]
	}
	n, ok := readWhole(words)
	switch {
	case !ok || n > 1<<63 || n == 1<<63 && !negative:
		return 0, false
	case negative:
		return -int64(n), true
	}
	return int64(n), true
}

// ParseMoneyWords reads an amount in words: `bảy tỷ năm trăm triệu đồng`, also
// with `chẵn` behind it.
func ParseMoneyWords(s string) (dong int64, ok bool) {
	s = strings.TrimRight(strings.ToLower(strings.Join(strings.Fields(s), " ")), " .")
	s, ok = strings.CutSuffix(strings.TrimSuffix(s, " chẵn"), " đồng")
	if !ok {
		return 0, false
	}
	return ParseWords(s)
}

func readWhole(words []string) (uint64, bool) {
	if len(words) == 1 && words[0] == digitWords[0] {
		return 0, true
	}
	last := len(words) - 1
	for last >= 0 && words[last] != "tỷ" {
		last--
	}
	if last < 0 {
		return readGroups(words, false)
	}
	high, ok := readWhole(words[:last])
	if !ok || high == 0 || high > 9_223_372_036 {
		return 0, false
	}
	if last == len(words)-1 {
		return high * 1e9, true
	}
	low, ok := readGroups(words[last+1:], true)
	return high*1e9 + low, ok
}

// readGroups reads a number below a billion; inner tells that words of a higher
// place stand before it. A last group without a unit must follow its nghìn, for
// `một triệu năm trăm` may mean 1.500.000.
func readGroups(words []string, inner bool) (uint64, bool) {
	total, follows := uint64(0), true
	for i, power := range [3]uint64{1e6, 1e3, 1} {
		group, rest := words, []string(nil)
		if unit := slices.Index(words, groupWords[i]); unit >= 0 {
			group, rest = words[:unit], words[unit+1:]
		} else if i < 2 {
			follows = !inner
			continue
		}
		if len(group) == 0 && i == 2 {
			break
		}
		n, ok := readHundreds(group, inner)
		passed := i < 2 && inner && len(rest) > 0 && len(group) == 1 && group[0] == digitWords[0]
		if !ok && !passed || i == 2 && !follows {
			return 0, false
		}
		total, words = total+n*power, rest
		inner, follows = true, true
	}
	return total, total > 0
}

// readHundreds reads a number from 1 to 999; inner as with readGroups.
func readHundreds(words []string, inner bool) (uint64, bool) {
	hundred := 0
	if len(words) > 1 && words[1] == "trăm" {
		hundred = slices.Index(digitWords[:], words[0])
		if hundred < 0 || hundred == 0 && !inner {
			return 0, false
		}
		words, inner = words[2:], true
		if len(words) == 0 {
			return uint64(hundred) * 100, hundred > 0
		}
	}
	ten, ones := 0, words
	switch {
	case len(words) > 0 && words[0] == "mười":
		ten, ones = 1, words[1:]
	case len(words) > 1 && words[1] == "mươi":
		ten, ones = slices.Index(digitWords[:], words[0]), words[2:]
		if ten < 2 {
			return 0, false
		}
	case len(words) == 2 && words[0] == "linh" && inner:
		ones = words[1:]
	case inner:
		return 0, false
	}
	one, ok := readOnes(ones, ten)
	return uint64(hundred*100 + ten*10 + one), ok && ten+one > 0
}

// readOnes reads the digit behind the tens; năm is said lăm there, for `hai mươi
// năm` is a time.
func readOnes(words []string, ten int) (int, bool) {
	if len(words) == 0 {
		return 0, ten > 0
	}
	one := slices.Index(digitWords[:], words[0])
	switch {
	case words[0] == "mốt" && ten > 1:
		one = 1
	case words[0] == "tư" && ten != 1:
		one = 4
	case words[0] == "lăm" && ten > 0:
		one = 5
	case words[0] == "năm" && ten > 0:
		one = 0
	}
	return one, len(words) == 1 && one > 0
}
