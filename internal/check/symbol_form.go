package check

import (
	"regexp"

	"vanban/internal/diag"
)

var symbolForm = Rule{
	Code: diag.SymbolForm, Group: Form, Source: "Phụ lục I, mục II.3.c", From: decree,
	Good: matter("kind: cong-van\nsymbol: UBND-VX\nto: Sở Nội vụ tỉnh Thanh Hóa\nrecipients: [Như trên, \"Lưu: VT\"]"),
	Bad:  matter("kind: cong-van\nsymbol: UBND - VX\nto: Sở Nội vụ tỉnh Thanh Hóa\nrecipients: [Như trên, \"Lưu: VT\"]"),
	document: func(d *paper) {
		own := d.doc.Symbol
		if own.Text == "" {
			own = d.ws.Agency.Symbol
		}
		if own.Text != "" && (!rightSymbol.MatchString(own.Text) || smallGroup.MatchString(own.Text)) {
			d.field(own)
		}
		for _, c := range d.Citations() {
			if partyForm.MatchString(c.Symbol) {
				d.slip(c.Passage, c.Passage.Words[c.Number].From, c.To)
			}
		}
	},
}

var (
	smallGroup = regexp.MustCompile(`\p{Lu}\p{Ll}{2,}`)
	// partyForm is the Party's way to write a state body's symbol: 12-KH/UBND.
	partyForm = regexp.MustCompile(`^\d+-.*/(?:UBND|HĐND|TTg|CP)$`)
)

var rightSymbol = regexp.MustCompile(`^[A-ZĐ][\p{L}\d]*(?:[-.][A-ZĐ][\p{L}\d&]*)*$`)
