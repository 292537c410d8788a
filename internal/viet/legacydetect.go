package viet

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/encoding/charmap"
)

// verdict is what a word says for an encoding.
type verdict int

const (
	silent verdict = iota // ASCII, or no word
	right                 // a Vietnamese syllable
	wrong
)

// tally counts the words that speak for and against an encoding.
type tally struct{ good, bad int }

// usualMisread are usual syllables of TCVN3 (số, hộ, quốc) whose misread text is
// a Vietnamese syllable as well, but a rare one.
var usualMisread = setOf(`bèn cã chèng cì cuéc cuèi céng cê côc côm cùc dôc giíi giãng giê gãc gãi gãp gèc hãa héi
	hé khã lêi lín lôc lôt lùc lé líp mêi míi muèn mùc nhãm nhí néi nèi nãi nãng phèi phè phôc phã quèc réng râ suèt
	sèng sè thuèc thuéc thèng thêi thõa thùc tháa téc téi tèc tèi tèt tíi trém trôc trùc trõ tõ tõng vèn víi
	võa vùc xuèng xãm`)

func setOf(words string) map[string]bool {
	set := map[string]bool{}
	for word := range strings.FieldsSeq(words) {
		set[word] = true
	}
	return set
}

// DetectLegacy finds the encoding of a text that was read as Latin-1 or
// Windows-1252, or Unicode. Sure is false when a person should be asked; enc is
// the likeliest one then. It counts the words that become Vietnamese syllables, so
// give it as much text of one source as there is, not cell by cell.
func DetectLegacy(s string) (enc Legacy, sure bool) {
	words := each(tokens(s))
	all := len(words)
	words = slices.DeleteFunc(words, beyondLatin1)
	certain := all - len(words) // Unicode without a doubt
	asUnicode := Unicode.tally(words)
	if asUnicode.bad == 0 {
		return unlessMisread(words, certain)
	}
	enc, lead := likeliest(words)
	mended := 0 // words that are Vietnamese in the old encoding only
	for _, w := range words {
		if enc != Unicode && Unicode.judge(w) == wrong && enc.judge(w) == right {
			mended++
		}
	}
	switch {
	case certain > 0:
		return Unicode, mended < 2
	case mended == 0:
		return Unicode, asUnicode.bad < 3 || asUnicode.bad <= asUnicode.good
	}
	return enc, mended >= 2 && lead
}

// each gives words once.
func each(words []string) []string {
	seen := make(map[string]bool, len(words))
	return slices.DeleteFunc(words, func(w string) bool {
		again := seen[w]
		seen[w] = true
		return again
	})
}

// likeliest is the old encoding that makes syllables of most words, and all but a
// tenth; lead tells that no other makes half as many.
func likeliest(words []string) (enc Legacy, lead bool) {
	best, next := 0, 0
	for _, candidate := range []Legacy{TCVN3, VNI, VPS} {
		found := candidate.tally(words)
		switch {
		case found.good < 9*found.bad:
		case found.good > best:
			enc, best, next = candidate, found.good, best
		default:
			next = max(next, found.good)
		}
	}
	return enc, 2*next <= best
}

// unlessMisread is Unicode, for sure unless half of the words are better known as
// those of TCVN3: `sè hé` is số hộ.
func unlessMisread(words []string, certain int) (Legacy, bool) {
	vietnamese, misread := certain, 0
	for _, w := range words {
		if Unicode.judge(w) == right {
			vietnamese++
		}
		if usualMisread[strings.ToLower(w)] {
			misread++
		}
	}
	if misread > 0 && 2*misread >= vietnamese {
		return TCVN3, false
	}
	return Unicode, true
}

func (enc Legacy) tally(words []string) tally {
	var t tally
	for _, token := range words {
		switch enc.judge(token) {
		case right:
			t.good++
		case wrong:
			t.bad++
		}
	}
	return t
}

// tokens are the words of a text whose letters may be any codes: what stands
// between ASCII signs and spaces, and has more than ASCII.
func tokens(s string) []string {
	var list []string
	for token := range strings.FieldsFuncSeq(s, func(r rune) bool {
		return r == 0xa0 || r < 0x80 && !unicode.IsLetter(r) && (r > ' ' || unicode.IsSpace(r))
	}) {
		if strings.IndexFunc(token, func(r rune) bool { return r >= 0x80 || r < ' ' }) >= 0 {
			list = append(list, token)
		}
	}
	return list
}

// Signs of Windows-1252 that may stand right before and right behind a word.
const (
	signsBefore = "«“‘„‚–—•…°"
	signsBehind = "»”’–—…™®©²³"
)

func isForeign(r rune) bool { return r >= 0x80 }

// judge reads a word in the encoding. What stays of it without the signs around
// it must be a syllable in one case, or an abbreviation (HĐND).
func (enc Legacy) judge(token string) verdict {
	if enc != Unicode && beyondLatin1(token) {
		return wrong
	}
	text, left := enc.restore(token)
	word := strings.TrimRightFunc(strings.TrimLeftFunc(text, sign(signsBefore)), sign(signsBehind))
	switch {
	case !strings.ContainsFunc(word, unicode.IsLetter), !strings.ContainsFunc(word, isForeign):
		return silent
	case len(left) > 0:
		if Unicode.judge(token) == silent {
			return silent
		}
	case abbreviation(word):
		return silent
	case ValidSyllable(word) && enc.oneCase(word):
		return right
	}
	return wrong
}

// sign tells of those given, and of all signs that no misread code is.
func sign(given string) func(rune) bool {
	return func(r rune) bool {
		if r <= 0xff || unicode.IsLetter(r) || unicode.Is(unicode.Mn, r) {
			return strings.ContainsRune(given, r)
		}
		_, misread := charmap.Windows1252.EncodeRune(r)
		return !misread || strings.ContainsRune(given, r)
	}
}

// abbreviation tells of capitals without a tone that are no syllable.
func abbreviation(word string) bool {
	for _, r := range word {
		if l, known := letters[r]; !unicode.IsUpper(r) || known && l.tone != ngang {
			return false
		}
	}
	return !ValidSyllable(word)
}

// oneCase tells of a word in small letters, perhaps with a capital first, or in
// capitals, but for letters that have none in the encoding.
func (enc Legacy) oneCase(word string) bool {
	w := enc.cases(word)[0]
	return w.lower == 0 || !w.inner && w.upper <= 1
}
