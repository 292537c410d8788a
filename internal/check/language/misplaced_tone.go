package language

import (
	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
	"vanban/internal/viet"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-82", Severity: diag.Warning, Source: "chính tả tiếng Việt (vị trí dấu thanh)", InFindings: true,
		Title:    diag.Term{Vi: "Dấu thanh đặt đúng chữ cái", En: "Tones stand over the right letter"},
		Text:     diag.Term{Vi: "“%[1]s” đặt sai chỗ dấu thanh", En: "“%[1]s” has its tone over the wrong letter"},
		Hint:     diag.Term{Vi: "ghi “%[2]s”", En: "write “%[2]s”"},
		Good:     rule.Text("Hoàn thành trong quý III."),
		Bad:      rule.Text("Hoàn thành trong qúy III."),
		Document: misplacedTone,
	})
}

func misplacedTone(d *rule.Document) {
	for _, low := range d.NotSyllables() {
		right, ok := viet.PlaceTone(low)
		if !ok || right == low {
			continue
		}
		for _, s := range d.Index[low] {
			written, _ := viet.PlaceTone(s.Passage.Raw(s.Word))
			d.Fix(s.Passage, s.Passage.Words[s.Word].From, s.Passage.Words[s.Word].To, written)
		}
	}
}

// strange lists the impossible words, whatever their tone and its place.
func strange(s *reading.Reading) []string {
	var list []string
	for _, low := range s.NotSyllables() {
		if right, ok := viet.PlaceTone(low); !loans[low] && (!ok || right == low) {
			list = append(list, low)
		}
	}
	return list
}

// judged tells a word that is judged as a syllable: in small letters, or with
// the capital of its sentence. Names may be of another language, and so are
// words with capitals inside; what a hyphen joins is transcribed.
func judged(p *reading.Passage, i int) bool {
	raw := p.Raw(i)
	if reading.Lower(raw[len(string(reading.RuneAt(raw, 0))):]) != raw[len(string(reading.RuneAt(raw, 0))):] {
		return false
	}
	if reading.Capitalized(raw) && (!p.Begins(i) || p.Capitalized(i+1)) {
		return false
	}
	w := p.Words[i]
	return reading.RuneBefore(p.Text, w.From) != '-' && reading.RuneAt(p.Text, w.To) != '-' &&
		reading.RuneAt(p.Text, w.To) != '’' && reading.RuneAt(p.Text, w.To) != '\''
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
var loans = reading.Set(`mililít miligam ôtô môtô bêtông ximăng kilômét centimét xentimét milimét đềximét hécta
 kilôgam ôxy ôxi nitơ urê amiăng karaokê mêtan
 biôga prôtêin hyđrô hiđrô fibrô phibrô amôniac axít cácbon cacbonát clorua xenlulô vắcxin ăngten bulông xilanh
 rơmoóc
 đăk đắk lăk lắk krông kạn pắk pắc măng đrăng êđê mnông môđun viđêô rađiô êlectron đôla lôgic mácxít đvt đh đs đv
 ươm`)
