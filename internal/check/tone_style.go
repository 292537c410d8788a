package check

import (
	"vanban/internal/diag"
	"vanban/internal/viet"
)

var toneStyle = Rule{
	Code: diag.ToneStyle, Group: Language, Source: "thông lệ: một kiểu đặt dấu thanh trong một văn bản",
	Good: text("Văn hóa, hòa giải và sức khỏe."),
	Bad:  text("Văn hóa, hòa giải và sức khoẻ."),
	document: func(d *paper) {
		places := map[viet.Placement][]spot{}
		for _, low := range d.vocabulary() {
			if placement := viet.TonePlacement(low); placement != viet.NoChoice {
				for _, s := range d.index[low] {
					if s.p.lowered(s.i) || s.p.commonNoun(s.i) {
						places[placement] = append(places[placement], s)
					}
				}
			}
		}
		few, many := places[viet.FirstVowel], places[viet.SecondVowel]
		if len(few) > len(many) {
			few, many = many, few
		}
		if len(few) > 0 {
			s, other := few[0], many[0]
			d.slip(s.p, s.p.words[s.i].from, s.p.words[s.i].to, other.p.raw(other.i), len(few), len(many))
		}
	},
}

// commonNoun tells a word with a capital that is no name of a person, who may
// write it as he likes: Ủy ban, the first word of a sentence, Thanh Hóa.
func (p *passage) commonNoun(i int) bool {
	switch {
	case p.caps || !p.raised(i):
		return false
	case has(p.low(i), "ủy", "uỷ"), p.low(i-1) == "thanh" && has(p.low(i), "hóa", "hoá"):
		return true
	}
	return p.begins(i) && p.lowered(i+1) && p.gap(i) == " "
}
