package check

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/reading"
)

var symbolOfKind = Rule{
	Code: diag.SymbolOfKind, Group: Form, Source: "Phụ lục I, mục II.3.b; Phụ lục III, mục I", From: decree,
	Good: matter("kind: ke-hoach\nsymbol: KH-UBND"),
	Bad:  matter("kind: ke-hoach\nsymbol: QĐ-UBND"),
	document: func(d *paper) {
		right, own := abbreviationOf(d.typeName()), d.doc.Symbol
		first, _, _ := strings.Cut(own.Text, "-")
		switch {
		case own.Text != "" && right != "" && first != right:
			d.field(own, right+"-", d.typeName())
		case d.doc.Kind.Text == "cong-van" && (first == "CV" || reading.TypeOf[first] != "" && d.ws.Agency.Symbol.Text != first):
			d.field(own, d.ws.Agency.Symbol.Text+"-", d.typeName())
		}
	},
}
