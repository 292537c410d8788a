package check

import (
	"regexp"
	"strings"

	"vanban/internal/diag"
)

var symbolOfKind = Rule{
	Code: diag.SymbolOfKind, Group: Form, Source: "Phụ lục I, mục II.3.b; Phụ lục III, mục I", From: decree,
	Good: matter("kind: ke-hoach\nsymbol: KH-UBND"),
	Bad:  matter("kind: ke-hoach\nsymbol: QĐ-UBND"),
	document: func(d *paper) {
		right := abbreviationOf(d.typeName())
		if own := d.doc.Symbol; own.Text != "" && right != "" && !strings.HasPrefix(own.Text, right+"-") {
			d.field(own, right, d.typeName())
		}
	},
}

// abbreviationOf is the abbreviation of a type, empty for one that has none.
func abbreviationOf(kind string) string {
	for abbreviation, t := range typeOf {
		if t == kind {
			return abbreviation
		}
	}
	return ""
}

var symbolForm = Rule{
	Code: diag.SymbolForm, Group: Form, Source: "Phụ lục I, mục II.3.c", From: decree,
	Good: matter("kind: cong-van\nsymbol: UBND-VX\nto: Sở Nội vụ tỉnh Thanh Hóa\nrecipients: [Như trên, \"Lưu: VT\"]"),
	Bad:  matter("kind: cong-van\nsymbol: UBND - VX\nto: Sở Nội vụ tỉnh Thanh Hóa\nrecipients: [Như trên, \"Lưu: VT\"]"),
	document: func(d *paper) {
		own := d.doc.Symbol
		if own.Text == "" {
			own = d.ws.Agency.Symbol
		}
		if own.Text != "" && !rightSymbol.MatchString(own.Text) {
			d.field(own)
		}
	},
}

var rightSymbol = regexp.MustCompile(`^[A-ZĐ][\p{L}\d]*(?:[-.][A-ZĐ][\p{L}\d&]*)*$`)

var letterSymbol = Rule{
	Code: diag.LetterSymbol, Group: Form, Source: "Phụ lục I, mục II.3.b", From: decree,
	Good: symbolForm.Good,
	Bad:  matter("kind: cong-van\nto: Sở Nội vụ tỉnh Thanh Hóa\nrecipients: [Như trên, \"Lưu: VT\"]"),
	document: func(d *paper) {
		_, symbol, _ := strings.Cut(d.tree.Header.Number.Text, "/")
		if d.doc.Kind.Text == "cong-van" && !strings.Contains(symbol, "-") {
			d.at(d.doc.Place(d.doc.Kind), symbol)
		}
	},
}
