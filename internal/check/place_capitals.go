package check

import "vanban/internal/diag"

var placeCapitals = Rule{
	Code: diag.PlaceCapitals, Group: Form, Source: "Phụ lục I, mục II.4.c", From: decree,
	Good: config("agency: {name: [Ủy ban nhân dân, xã Cẩm Thành], symbol: UBND, place: Cẩm Thành}"),
	Bad:  config("agency: {name: [Ủy ban nhân dân, xã Cẩm Thành], symbol: UBND, place: xã Cẩm thành}"),
	workspace: func(f *folder) {
		place := f.ws.Agency.Place
		for i, w := range words(place.Text) {
			common := i > 0 && (w.low == "phố" || w.low == "trấn" || w.low == "đô" || w.low == "xã")
			if !w.number && !common && !upper(place.Text[w.from:]) {
				f.field(place)
				return
			}
		}
	},
}
