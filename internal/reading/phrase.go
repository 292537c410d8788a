package reading

import (
	"strings"
	"unicode"
)

// Has tells whether one of the phrases stands in a stretch of small letters as
// whole words.
func Has(low string, list ...string) bool {
	for _, phrase := range list {
		for i := 0; ; {
			next := strings.Index(low[i:], phrase)
			if next < 0 {
				break
			}
			i += next
			if !unicode.IsLetter(RuneBefore(low, i)) && !unicode.IsLetter(RuneAt(low, i+len(phrase))) {
				return true
			}
			i += len(phrase)
		}
	}
	return false
}

// Set makes a set of words that are parted by spaces.
func Set(list string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(list) {
		m[w] = true
	}
	return m
}

// Phrases makes a set of phrases that are parted by commas.
func Phrases(list string) map[string]bool {
	m := map[string]bool{}
	for _, p := range strings.Split(list, ",") {
		m[strings.TrimSpace(p)] = true
	}
	return m
}
