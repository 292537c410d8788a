package check

import (
	"strings"

	"vanban/internal/diag"
)

var citationIssuer = Rule{
	Code: diag.CitationIssuer, Group: Form, Source: "Phụ lục I, mục II.3.b; Phụ lục III, mục I", From: decree,
	Good: text("Theo Nghị quyết số 25/NQ-CP ngày 05/02/2021 của Chính phủ."),
	Bad:  text("Theo Nghị quyết số 25/NQ-CP ngày 05/02/2021 của Thủ tướng Chính phủ."),
	document: func(d *paper) {
		for _, c := range d.Citations() {
			symbol, written := issuerOfSymbol(c.Symbol), issuerNamed(c.Issuer)
			if symbol != "" && written != "" && symbol != written {
				d.slip(c.Passage, c.From, c.To, written, symbol)
			}
		}
	},
}

// issuers are the bodies that symbols end in, with what their names begin with.
var issuers = []struct {
	short, name string
	begins      []string
}{
	{"TTg", "Thủ tướng Chính phủ", []string{"thủ tướng"}},
	{"CP", "Chính phủ", []string{"chính phủ"}},
	{"HĐND", "Hội đồng nhân dân", []string{"hội đồng nhân dân", "thường trực hội đồng nhân dân", "chủ tịch hội đồng nhân dân"}},
	{"UBND", "Ủy ban nhân dân", []string{"ủy ban nhân dân", "chủ tịch ủy ban nhân dân"}},
	{"", "Bộ, Bộ trưởng", []string{"bộ trưởng", "bộ "}},
	{"", "Quốc hội", []string{"quốc hội"}},
}

// issuerOfSymbol is the body that a symbol of a document with a type names:
// the Government for 25/NQ-CP. Empty when it is none of those we know.
func issuerOfSymbol(symbol string) string {
	i := strings.LastIndexByte(symbol, '-')
	if i < 0 || strings.HasPrefix(symbol[i:], "-HD/") {
		return ""
	}
	for _, body := range issuers {
		if body.short != "" && symbol[i+1:] == body.short {
			return body.name
		}
	}
	return ""
}

// issuerNamed is the body that a text in small letters names.
func issuerNamed(low string) string {
	for _, body := range issuers {
		for _, begins := range body.begins {
			if strings.HasPrefix(low, begins) {
				return body.name
			}
		}
	}
	return ""
}
