package viet

import "unicode"

// cased counts the letters of a word by their case.
type cased struct {
	start, end         int  // bytes
	upper, lower, lone int  // lone: small letters that have no capital in the encoding
	inner              bool // a capital stands behind a small letter
}

// lostCapitals lists the words whose small letters may be capitals that the
// encoding cannot write: NGàY, and in a line of capitals also Uỷ.
func (enc Legacy) lostCapitals(text string) []Loss {
	words := enc.cases(text)
	capitals, small := false, false
	for _, w := range words {
		small = small || w.lower > 0
		capitals = capitals || w.upper > 1 && w.lower == 0 || w.torn()
	}
	var losses []Loss
	for _, w := range words {
		switch word := text[w.start:w.end]; {
		case w.torn():
			losses = append(losses, Loss{CapitalLost, word, w.start})
		case capitals && !small && w.lone > 0:
			losses = append(losses, Loss{CapitalHidden, word, w.start})
		}
	}
	return losses
}

// torn tells of a word that is all capitals but for letters that cannot be.
func (w cased) torn() bool {
	return w.lone > 0 && w.lower == 0 && (w.upper > 1 || w.inner)
}

func (enc Legacy) cases(text string) []cased {
	var words []cased
	var w cased
	for i, r := range text + " " {
		if !unicode.IsLetter(r) {
			if w.upper+w.lower+w.lone > 0 {
				w.end = i
				words = append(words, w)
			}
			w = cased{start: i + len(string(r))}
			continue
		}
		switch {
		case unicode.IsUpper(r):
			w.inner = w.inner || w.lower+w.lone > 0
			w.upper++
		case enc.withoutCapital(r):
			w.lone++
		default:
			w.lower++
		}
	}
	return words
}
