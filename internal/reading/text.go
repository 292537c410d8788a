package reading

import (
	"strings"
	"unicode/utf8"
)

// PlainSpaces is a text with plain spaces.
func PlainSpaces(s string) string { return strings.ReplaceAll(s, NoBreakSpace, " ") }

// NoBreakSpace is the space that no line ends at.
const NoBreakSpace = "\u00a0"

// DigitAt tells whether byte i of a text is one.
func DigitAt(s string, i int) bool { return i >= 0 && i < len(s) && '0' <= s[i] && s[i] <= '9' }

// RuneBefore is the character before byte i, 0 at the beginning.
func RuneBefore(s string, i int) rune {
	if i == 0 {
		return 0
	}
	r, _ := utf8.DecodeLastRuneInString(s[:i])
	return r
}

// RuneAt is the character at byte i, 0 at the end.
func RuneAt(s string, i int) rune {
	if i >= len(s) {
		return 0
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return r
}

// ContainsAny tells whether one of some stretches stands in a text.
func ContainsAny(s string, list ...string) bool {
	for _, stretch := range list {
		if strings.Contains(s, stretch) {
			return true
		}
	}
	return false
}
