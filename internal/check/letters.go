package check

import (
	"vanban/internal/diag"
)

var decomposedText = Rule{
	Code: diag.DecomposedText, Group: Language, Source: "TCVN 6909:2001; Phụ lục I, mục I.4", From: decree,
	Good: text("Các thôn thực hiện."),
	Bad:  text("Ca\u0301c thôn thực hiện."),
	workspace: func(f *folder) {
		for _, at := range f.ws.Decomposed {
			f.at(at)
		}
	},
}
