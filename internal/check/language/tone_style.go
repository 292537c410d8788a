package language

import (
	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
	"vanban/internal/viet"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-72", Severity: diag.Advice, Source: "thông lệ: một kiểu đặt dấu thanh trong một văn bản",
		Title: diag.Term{Vi: "Dấu thanh đặt một kiểu trong cả văn bản (hòa hoặc hoà)",
			En: "Tones are placed in one way (hòa or hoà)"},
		Text: diag.Term{Vi: "“%[1]s” đặt dấu khác kiểu “%[2]s”: %[3]d chữ kiểu này, %[4]d chữ kiểu kia",
			En: "“%[1]s” has its tone otherwise than “%[2]s”: %[3]d words so, %[4]d otherwise"},
		Hint:     diag.Term{Vi: "chọn một kiểu cho cả văn bản", En: "choose one way for the document"},
		Good:     rule.Text("Văn hóa, hòa giải và sức khỏe."),
		Bad:      rule.Text("Văn hóa, hòa giải và sức khoẻ."),
		Document: toneStyle,
	})
}

func toneStyle(d *rule.Document) {
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
		d.Report(s.Passage, s.Passage.Words[s.Word].From, s.Passage.Words[s.Word].To,
			other.Passage.Raw(other.Word), len(few), len(many))
	}
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
