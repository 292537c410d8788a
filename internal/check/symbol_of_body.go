package check

import (
	"slices"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/reading"
)

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
		_, symbol, _ := strings.Cut(reading.PlainSpaces(d.tree.Header.Number.Text), "/")
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
	for abbreviation, t := range reading.TypeOf {
		if t == kind {
			return abbreviation
		}
	}
	return ""
}
