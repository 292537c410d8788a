package check

import (
	"vanban/internal/diag"
	"vanban/internal/reading"
	"vanban/internal/viet"
)

var toneStyle = Rule{
	Code: diag.ToneStyle, Group: Language, Source: "thông lệ: một kiểu đặt dấu thanh trong một văn bản",
	Good: text("Văn hóa, hòa giải và sức khỏe."),
	Bad:  text("Văn hóa, hòa giải và sức khoẻ."),
	document: func(d *paper) {
		places := map[viet.Placement][]reading.Spot{}
		for _, low := range d.Vocabulary() {
			if placement := viet.TonePlacement(low); placement != viet.NoChoice {
				for _, s := range d.Index[low] {
					if s.Passage.Uncapitalized(s.Word) || commonNoun(s.Passage, s.Word) {
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
			d.slip(s.Passage, s.Passage.Words[s.Word].From, s.Passage.Words[s.Word].To, other.Passage.Raw(other.Word), len(few), len(many))
		}
	},
}

// commonNoun tells a word with a capital that is no name of a person, who may
// write it as he likes: Ủy ban, the first word of a sentence, Thanh Hóa.
func commonNoun(p *reading.Passage, i int) bool {
	switch {
	case p.InCapitals || !p.Capitalized(i):
		return false
	case reading.Has(p.Low(i), "ủy", "uỷ"), p.Low(i-1) == "thanh" && reading.Has(p.Low(i), "hóa", "hoá"):
		return true
	}
	return p.Begins(i) && p.Uncapitalized(i+1) && p.Separator(i) == " "
}
