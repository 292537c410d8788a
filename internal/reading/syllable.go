package reading

import (
	"maps"
	"slices"
	"strings"
	"unicode"

	"vanban/internal/viet"
)

// NotSyllables lists the words, in small letters, that Vietnamese cannot have as
// they are written, once.
func (r *Reading) NotSyllables() []string {
	if !r.searched.syllables {
		r.searched.syllables = true
		for _, low := range r.Vocabulary() {
			if vietnamese(low) && !viet.ValidSyllable(low) {
				r.notSyllables = append(r.notSyllables, low)
			}
		}
	}
	return r.notSyllables
}

// Vocabulary lists all words in small letters, sorted, once.
func (r *Reading) Vocabulary() []string {
	if r.sorted == nil {
		r.sorted = slices.Sorted(maps.Keys(r.Index))
	}
	return r.sorted
}

// vietnamese tells a word in small letters that only Vietnamese can have: it has
// a letter beyond ASCII, a vowel, and no letter of foreign words.
func vietnamese(low string) bool {
	own, vowel, letters := false, false, 0
	for _, r := range low {
		switch {
		case !unicode.IsLetter(r), strings.ContainsRune("fjwz", r):
			return false
		case r > unicode.MaxASCII:
			if _, foreign := viet.Latinlike(r); foreign || !unicode.Is(unicode.Latin, r) {
				return false
			}
			own = true
		}
		vowel = vowel || strings.ContainsRune("aeiouy", r) || r > unicode.MaxASCII && r != 'đ'
		letters++
	}
	return own && vowel && letters > 1
}
