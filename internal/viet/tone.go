package viet

import "unicode"

// Placement is where a syllable in oa, oe or uy has its tone.
type Placement int

const (
	NoChoice    Placement = iota // another rhyme, no tone, or no syllable
	FirstVowel                   // hòa, khỏe, thúy: the older way
	SecondVowel                  // hoà, khoẻ, thuý: the newer way
)

// TonePlacement tells which of the two ways a syllable follows.
func TonePlacement(s string) Placement {
	syl, ok := takeApart(s)
	switch {
	case !ok || syl.tone == ngang || syl.places[0] == syl.places[1]:
		return NoChoice
	case syl.marked == syl.places[0]:
		return FirstVowel
	case syl.marked == syl.places[1]:
		return SecondVowel
	}
	return NoChoice
}

// PlaceTone moves a tone that stands over the wrong letter: hòan becomes hoàn,
// qúy becomes quý. It is false where the letters are no syllable, whatever the tone.
func PlaceTone(s string) (string, bool) {
	syl, ok := takeApart(s)
	if !ok || syl.wellMarked() {
		return s, ok
	}
	return markAt(s, 0), true
}

// markAt puts the tone of a syllable over its first or second place.
func markAt(s string, place int) string {
	s = Compose(s)
	syl, _ := takeApart(s)
	written := []rune(s)
	for i, r := range written {
		t := ngang
		if i == syl.places[place] {
			t = syl.tone
		}
		if l := letters[r]; l.tone != t {
			base := l.base
			if unicode.IsUpper(r) {
				base = unicode.ToUpper(base)
			}
			written[i] = withTone(base, t)
		}
	}
	return string(written)
}
