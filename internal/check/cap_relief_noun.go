package check

import (
	"vanban/internal/diag"
	"vanban/internal/reading"
)

var reliefNoun = Rule{
	Code: diag.ReliefNoun, Group: Capitals, Source: "Phụ lục II, mục III.1.d", From: decree,
	Good: text("Các hộ ở ven sông Vàm Cỏ phải sơ tán."),
	Bad:  text("Các hộ ở ven Sông Vàm Cỏ phải sơ tán."),
	document: func(d *paper) {
		for _, noun := range []string{"sông", "suối", "biển", "chợ", "vịnh", "núi", "đập", "đèo", "thác", "kênh", "đảo"} {
			d.Each(noun, reading.Prose, func(p *reading.Passage, i int) {
				name := p.Capitalized(i) && p.Capitalized(i+1) && p.Capitalized(i+2) && p.Separator(i) == " " && p.Separator(i+1) == " "
				if name && !p.Begins(i) && !reading.Capitalized(p.Raw(i-1)) && !placeNouns[p.Low(i-1)] {
					from, to := p.Words[i].From, p.Words[i+2].To
					d.better(p, from, to, reading.Uncapitalize(p.Text[from:to]))
				}
			})
		}
	},
}

// placeNouns stand before a name of which a noun of relief is a part.
var placeNouns = reading.Set("xã thôn bản làng huyện phường tỉnh phố khu xóm tổ ấp buôn ty trường cầu đường thành đập trại hiệu tuyến bến")
