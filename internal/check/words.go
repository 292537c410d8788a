package check

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// word is a run of letters and digits of a passage, or a number with its dots
// and commas.
type word struct {
	from, to int
	low      string // in small letters
	number   bool
}

// words takes a text apart.
func words(s string) []word {
	list := make([]word, 0, len(s)/5)
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case '0' <= r && r <= '9':
			end := numberEnd(s, i)
			list = append(list, word{from: i, to: end, low: s[i:end], number: true})
			i = end
		case isLetter(r):
			end := letterEnd(s, i)
			list = append(list, word{from: i, to: end, low: lowerCase(s[i:end])})
			i = end
		default:
			i += size
		}
	}
	return list
}

// numberEnd is where a number ends: 1.784 and 12,21 are one, a stop or comma
// that no digit follows is none of it.
func numberEnd(s string, i int) int {
	for i < len(s) {
		switch {
		case digit(s, i):
			i++
		case (s[i] == '.' || s[i] == ',') && digit(s, i+1):
			i++
		default:
			return i
		}
	}
	return i
}

// digit tells whether byte i of a text is one.
func digit(s string, i int) bool { return i >= 0 && i < len(s) && '0' <= s[i] && s[i] <= '9' }

func letterEnd(s string, i int) int {
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		if !isLetter(r) && (r < utf8.RuneSelf && (r < '0' || r > '9') || r >= utf8.RuneSelf && !unicode.IsMark(r) && !unicode.IsDigit(r)) {
			break
		}
		i += size
	}
	return i
}

// upper tells a word that begins with a capital.
func upper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// capitals tells a text that is set in capitals: it has letters and none of
// them is small.
func capitals(s string) bool {
	letters := 0
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			letters++
		}
	}
	return letters > 1
}

// runeBefore is the character before byte i, 0 at the beginning.
func runeBefore(s string, i int) rune {
	if i == 0 {
		return 0
	}
	r, _ := utf8.DecodeLastRuneInString(s[:i])
	return r
}

// runeAt is the character at byte i, 0 at the end.
func runeAt(s string, i int) rune {
	if i >= len(s) {
		return 0
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return r
}

// set makes a set of words that are parted by spaces.
func set(list string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(list) {
		m[w] = true
	}
	return m
}

// phrases makes a set of phrases that are parted by commas.
func phrases(list string) map[string]bool {
	m := map[string]bool{}
	for _, p := range strings.Split(list, ",") {
		m[strings.TrimSpace(p)] = true
	}
	return m
}

// containsAny tells whether one of some stretches stands in a text.
func containsAny(s string, list ...string) bool {
	for _, stretch := range list {
		if strings.Contains(s, stretch) {
			return true
		}
	}
	return false
}
