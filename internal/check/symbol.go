package check

import (
	"regexp"
	"slices"
	"strings"

	"vanban/internal/diag"
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
		case d.doc.Kind.Text == "cong-van" && (first == "CV" || typeOf[first] != "" && d.ws.Agency.Symbol.Text != first):
			d.field(own, d.ws.Agency.Symbol.Text+"-", d.typeName())
		}
	},
}

var symbolOfBody = Rule{
	Code: diag.SymbolOfBody, Group: Form, Source: "Phụ lục I, mục II.3.b", From: decree,
	Good: Example{
		Config: "signers: {ky: {authority: Chủ tịch, name: Nguyễn Văn An}}",
		Matter: "agency: [Hội đồng nhân dân, xã Cẩm Thành]\nsymbol: KH-HĐND",
	},
	Bad: Example{
		Config: "signers: {ky: {authority: Chủ tịch, name: Nguyễn Văn An}}",
		Matter: "agency: [Hội đồng nhân dân, xã Cẩm Thành]\nsymbol: KH-UBND",
	},
	document: func(d *paper) {
		_, symbol, _ := strings.Cut(plain(d.tree.Header.Number.Text), "/")
		for _, body := range [][2]string{{"HĐND", "HỘI ĐỒNG NHÂN DÂN"}, {"UBND", "ỦY BAN NHÂN DÂN"}} {
			names := slices.Contains(strings.Split(symbol, "-"), body[0])
			other := strings.HasPrefix(d.agency(), "HỘI ĐỒNG NHÂN DÂN") || strings.HasPrefix(d.agency(), "ỦY BAN NHÂN DÂN")
			if names && other && !strings.HasPrefix(d.agency(), body[1]) {
				d.at(d.symbolPlace(), symbol, d.agency())
			}
		}
	},
}

// symbolPlace is where the symbol was written, or could be.
func (d *paper) symbolPlace() diag.Place {
	if d.doc.Symbol.Text != "" {
		return d.doc.Symbol.At
	}
	return d.doc.Place(d.doc.Kind)
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
		if own.Text != "" && (!rightSymbol.MatchString(own.Text) || smallGroup.MatchString(own.Text)) {
			d.field(own)
		}
		for _, c := range d.citations() {
			if partyForm.MatchString(c.symbol) {
				d.slip(c.p, c.p.words[c.number].from, c.to)
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
