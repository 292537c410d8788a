package viet

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// rhymes are those of standard Vietnamese, without their tones.
var rhymes = strings.Fields(`
	a ac ach ai am an ang anh ao ap at au ay
	ăc ăm ăn ăng ăp ăt
	âc âm ân âng âp ât âu ây
	e ec em en eng eo ep et
	ê êch êm ên ênh êp êt êu
	i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
	o oc oi om on ong ooc oong op ot
	ô ôc ôi ôm ôn ông ôp ôt
	ơ ơi ơm ơn ơp ơt
	u ua uc ui um un ung uôc uôi uôm uôn uông uôt up ut
	ư ưa ưc ưi ưm ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
	y yêm yên yêng yêt yêu`)

// glides are the rhymes with the glide (âm đệm) before their vowel, glidesOfQ
// those after q, which always has it.
var (
	glides = strings.Fields(`
	oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăp oăt oe oec oem oen oeng oeo oet
	uân uâng uât uây uê uêch uênh uêu uơ uy uya uych uyên uyêt uyn uynh uyp uyt uyu`)

	glidesOfQ = strings.Fields(`
	ua uac uach uai uam uan uang uanh uao uap uat uau uay uăc uăm uăn uăng uăp uăt uâm uân uâng uât uâu uây
	ue uen ueng ueo uet uê uêch uên uênh uêt uêu ui uich uin uinh uit uiu uơ uơi uơn uơt uôc uôt
	uy uych uyên uyêt uyn uynh uyt uyu`)
)

var onsets = append(strings.Fields("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph r s t th tr v x"), "")

// spelledBefore has the letters that a rhyme begins with after an onset that is
// spelled in two ways: c or k, g or gh, ng or ngh.
var spelledBefore = map[string]string{
	"c": "aăâoôơuư", "g": "aăâoôơuư", "ng": "aăâoôơuư", "k": "eêiy", "gh": "eêi", "ngh": "eêi",
}

// A lone y may stand for i after the onsets of beforeY (kỹ, lý, mỹ, sỹ); those of
// noGlide take the glide in the borrowed syllables of borrowed alone.
var (
	beforeY  = strings.Fields("h k l m n s t th v")
	noGlide  = strings.Fields("b c g gi m p ph v")
	borrowed = strings.Fields("boa buyt gioăng goa moay phuy voan")
)

// form is a syllable without its tone: the letters, from 0, that may carry one,
// the older way first, and whether it ends on p, t, c, ch.
type form struct {
	places  [2]int
	stopped bool
}

// forms has every syllable of Vietnamese without its tone.
var forms = sync.OnceValue(func() map[string]form {
	table := map[string]form{}
	for _, onset := range onsets {
		for _, rhyme := range slices.Concat(rhymes, glides) {
			if onset == "gi" && strings.HasPrefix(rhyme, "i") {
				continue
			}
			if goes(onset, rhyme) {
				table[onset+rhyme] = formOf(onset, rhyme)
			}
		}
	}
	for _, rhyme := range rhymes {
		if strings.HasPrefix(rhyme, "i") && rhyme != "ia" && rhyme != "iu" {
			table["g"+rhyme] = formOf("g", rhyme) // gi and i are written once: gì, giếng
		}
	}
	for _, rhyme := range glidesOfQ {
		table["q"+rhyme] = formOf("qu", strings.TrimPrefix(rhyme, "u"))
	}
	return table
})

// goes tells whether the rhyme can follow the onset.
func goes(onset, rhyme string) bool {
	first, _ := utf8.DecodeRuneInString(rhyme)
	letters, twoWays := spelledBefore[onset]
	switch {
	case twoWays && !strings.ContainsRune(letters, first):
		return false
	case rhyme == "y":
		return onset == "" || slices.Contains(beforeY, onset)
	case first == 'y':
		return onset == ""
	case onset == "":
		return !strings.HasPrefix(rhyme, "iê") // written yê
	case slices.Contains(glides, rhyme) && slices.Contains(noGlide, onset):
		return slices.Contains(borrowed, onset+rhyme)
	}
	return true
}

// formOf finds where the tone stands: over the last of ă â ê ô ơ, else over ư,
// else over the vowel before a final consonant, else over the middle one of three
// vowels, the first of two. Of oa, oe, uy both vowels are in use.
func formOf(onset, rhyme string) form {
	letters := []rune(rhyme)
	last := len(letters) - 1
	for strings.ContainsRune("bcghmnpt", letters[last]) {
		last--
	}
	place := last / 2
	if last < len(letters)-1 {
		place = last
	}
	for i, l := range letters[:last+1] {
		if strings.ContainsRune("ăâêôơ", l) || l == 'ư' && !strings.ContainsRune(rhyme, 'ơ') {
			place = i
		}
	}
	place += utf8.RuneCountInString(onset)
	stopped := strings.ContainsRune("ptc", letters[len(letters)-1]) || strings.HasSuffix(rhyme, "ch")
	f := form{places: [2]int{place, place}, stopped: stopped}
	if rhyme == "oa" || rhyme == "oe" || rhyme == "uy" {
		f.places[1]++
	}
	return f
}

// spelled is a syllable as it is written.
type spelled struct {
	form
	tone   tone
	marked int // the letter that has the tone, from 0
}

// takeApart finds the syllable that the letters are, wherever their tone stands.
func takeApart(s string) (spelled, bool) {
	var text [32]byte
	var syl spelled
	size, count := 0, 0
	for _, r := range s {
		l, known := letters[r]
		if r >= 0x300 && r < 0x370 { // a combining mark
			if composed := Compose(s); composed != s {
				return takeApart(composed)
			}
		}
		if !known || count == 8 || l.tone != ngang && syl.tone != ngang {
			return spelled{}, false
		}
		if l.tone != ngang {
			syl.tone, syl.marked = l.tone, count
		}
		size += utf8.EncodeRune(text[size:], l.base)
		count++
	}
	var found bool
	syl.form, found = forms()[string(text[:size])]
	return syl, found && (!syl.stopped || syl.tone >= sac)
}

// ValidSyllable tells whether Vietnamese can have the syllable, in any case: an
// onset, a rhyme that goes with it, on p, t, c, ch only sắc or nặng, and the tone
// over the right letter (hòa and hoà alike). It is no list of words: lẩng passes.
// Names from other languages of Vietnam (Đắk, Kạn) mostly do not.
func ValidSyllable(s string) bool {
	syl, ok := takeApart(s)
	return ok && syl.wellMarked()
}

// LacksTone tells letters that are a syllable but for its tone: one that ends on
// p, t, c or ch has sắc or nặng, so thưc is none.
func LacksTone(s string) bool {
	syl, ok := takeApart(s)
	return !ok && syl.stopped && syl.tone < sac
}

func (s spelled) wellMarked() bool {
	return s.tone == ngang || s.marked == s.places[0] || s.marked == s.places[1]
}
