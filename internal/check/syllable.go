package check

import (
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"vanban/internal/diag"
	"vanban/internal/viet"
)

var syllable = Rule{
	Code: diag.Syllable, Group: Language, Source: "chính tả tiếng Việt (âm đầu, vần, thanh)",
	Good: text("Các thôn thực hiện nghiêm kế hoạch này."),
	Bad:  text("Các thôn thưc hiện nghiêm kế hoạch này."),
	document: func(d *paper) {
		for _, low := range d.strange() {
			for _, s := range d.index[low] {
				if !s.p.caps && s.p.judged(s.i) || capitals(s.p.raw(s.i)) && viet.LacksTone(low) {
					p := d.slip(s.p, s.p.words[s.i].from, s.p.words[s.i].to)
					p.Near = parted(low)
				}
			}
		}
		d.unmarked()
	},
}

// unmarked notes words that end on p, t, c or ch without a tone, in plain
// letters, where a passage has two of them: ke hoach thuc hien. One alone may be
// foreign.
func (d *paper) unmarked() {
	for _, p := range d.of(all) {
		var found []int
		seen := map[string]bool{}
		for i := range p.words {
			if p.plainStop(i) && !seen[p.low(i)] {
				seen[p.low(i)] = true
				found = append(found, i)
			}
		}
		for _, i := range found {
			if len(found) > 1 {
				d.slip(p, p.words[i].from, p.words[i].to)
			}
		}
	}
}

// plainStop tells a small word of plain letters that only a tone would make a
// syllable, outside quotes and addresses.
func (p *passage) plainStop(i int) bool {
	low := p.low(i)
	if len(low) < 3 || strings.IndexByte("ptch", low[len(low)-1]) < 0 || !ascii(low) || !p.lowered(i) || foreignWords[low] {
		return false
	}
	around := p.gap(i-1) + strings.TrimSuffix(p.gap(i), "./.")
	return viet.LacksTone(low) && !strings.ContainsAny(around, "@/_") && p.gap(i) != "." && !p.quoted(p.words[i].from)
}

// ascii tells a word of plain letters.
func ascii(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// foreignWords are English words that Vietnamese documents use.
var foreignWords = set("chat hot top set net bit map cap rap hip hop kit bot lot tip pop cut hit pit tat sep cat set but not that")

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
