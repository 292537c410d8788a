package check

import (
	"maps"
	"slices"
	"strings"
	"unicode"

	"vanban/internal/diag"
	"vanban/internal/viet"
)

var misplacedTone = Rule{
	Code: diag.MisplacedTone, Group: Language, Source: "chính tả tiếng Việt (vị trí dấu thanh)",
	Good: text("Hoàn thành trong quý III."),
	Bad:  text("Hoàn thành trong qúy III."),
	document: func(d *paper) {
		for _, low := range d.impossible() {
			right, ok := viet.PlaceTone(low)
			if !ok || right == low {
				continue
			}
			for _, s := range d.index[low] {
				written, _ := viet.PlaceTone(s.p.raw(s.i))
				d.amend(s.p, s.p.words[s.i].from, s.p.words[s.i].to, written)
			}
		}
	},
}

// impossible lists the words, in small letters, that Vietnamese cannot have as
// they are written, once.
func (d *paper) impossible() []string {
	if !d.searched.syllables {
		d.searched.syllables = true
		for _, low := range d.vocabulary() {
			if vietnamese(low) && !viet.ValidSyllable(low) {
				d.invalid = append(d.invalid, low)
			}
		}
	}
	return d.invalid
}

// vocabulary lists all words in small letters, sorted, once.
func (d *paper) vocabulary() []string {
	if d.sorted == nil {
		d.sorted = slices.Sorted(maps.Keys(d.index))
	}
	return d.sorted
}

// strange lists the impossible words, whatever their tone and its place.
func (d *paper) strange() []string {
	var list []string
	for _, low := range d.impossible() {
		if right, ok := viet.PlaceTone(low); !loans[low] && (!ok || right == low) {
			list = append(list, low)
		}
	}
	return list
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

// judged tells a word that is judged as a syllable: in small letters, or with
// the capital of its sentence. Names may be of another language, and so are
// words with capitals inside; what a hyphen joins is transcribed.
func (p *passage) judged(i int) bool {
	raw := p.raw(i)
	if lowerCase(raw[len(string(runeAt(raw, 0))):]) != raw[len(string(runeAt(raw, 0))):] {
		return false
	}
	if upper(raw) && (!p.begins(i) || p.raised(i+1)) {
		return false
	}
	w := p.words[i]
	return runeBefore(p.text, w.from) != '-' && runeAt(p.text, w.to) != '-' && runeAt(p.text, w.to) != '’' && runeAt(p.text, w.to) != '\''
}

// parted is a word as two or more syllables when it can be that: a space is
// missing. Empty when it cannot.
func parted(low string) string {
	letters := []rune(low)
	for cut := 2; cut <= len(letters)-2; cut++ {
		first, rest := string(letters[:cut]), string(letters[cut:])
		if viet.ValidSyllable(first) && viet.ValidSyllable(rest) {
			return first + " " + rest
		}
	}
	return ""
}

// loans are written in one word, and parts of names from other languages.
var loans = set(`mililít miligam ôtô môtô bêtông ximăng kilômét centimét xentimét milimét đềximét hécta kilôgam ôxy ôxi nitơ urê amiăng karaokê mêtan
 biôga prôtêin hyđrô hiđrô fibrô phibrô amôniac axít cácbon cacbonát clorua xenlulô vắcxin ăngten bulông xilanh rơmoóc
 đăk đắk lăk lắk krông kạn pắk pắc măng đrăng êđê mnông môđun viđêô rađiô êlectron đôla lôgic mácxít đvt đh đs đv ươm`)
