package check

import "vanban/internal/diag"

var reliefNoun = Rule{
	Code: diag.ReliefNoun, Group: Capitals, Source: "Phụ lục II, mục III.1.d", From: decree,
	Good: text("Các hộ ở ven sông Vàm Cỏ phải sơ tán."),
	Bad:  text("Các hộ ở ven Sông Vàm Cỏ phải sơ tán."),
	document: func(d *paper) {
		for _, noun := range []string{"sông", "suối", "biển", "chợ", "vịnh", "núi", "đập", "đèo", "thác", "kênh", "đảo"} {
			d.each(noun, prose, func(p *passage, i int) {
				name := p.raised(i) && p.raised(i+1) && p.raised(i+2) && p.gap(i) == " " && p.gap(i+1) == " "
				if name && !p.begins(i) && !upper(p.raw(i-1)) && !placeNouns[p.low(i-1)] {
					from, to := p.words[i].from, p.words[i+2].to
					d.better(p, from, to, smallFirst(p.text[from:to]))
				}
			})
		}
	},
}

// placeNouns stand before a name of which a noun of relief is a part.
var placeNouns = set("xã thôn bản làng huyện phường tỉnh phố khu xóm tổ ấp buôn ty trường cầu đường thành đập trại hiệu tuyến bến")
