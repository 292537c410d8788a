package check

import (
	"strings"

	"vanban/internal/diag"
)

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
