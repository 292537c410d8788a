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
					if s.p.lowered(s.i) {
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
