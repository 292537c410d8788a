package check

import (
	"regexp"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/reading"
)

var citationKind = Rule{
	Code: diag.CitationKind, Group: Form, Source: "Phụ lục III, mục I", From: decree,
	Good: text("Theo Kế hoạch số 200/KH-UBND ngày 10/11/2022 của Ủy ban nhân dân tỉnh."),
	Bad:  text("Theo Quyết định số 200/KH-UBND ngày 10/11/2022 của Ủy ban nhân dân tỉnh."),
	document: func(d *paper) {
		for _, c := range d.Citations() {
			right, known := typeOfSymbol(c)
			if known && c.Type != right && !strings.HasPrefix(c.Type, right+" ") {
				d.slip(c.Passage, c.From, c.To, c.Abbreviation(), right)
			}
		}
	},
}

// typeOfSymbol is the type that the symbol tells. Letters begin with their body,
// whose abbreviation may be that of a type too.
func typeOfSymbol(c *reading.Citation) (right string, known bool) {
	short := c.Abbreviation()
	letter := short == "UBND" || short == "HĐND"
	right, known = reading.TypeOf[short]
	switch {
	case letter && reading.IsType[c.Type]:
		return "công văn", true
	case c.Type == "công văn":
		return right, known && localBody.MatchString(c.Symbol)
	}
	return right, known && reading.IsType[c.Type]
}

var localBody = regexp.MustCompile(`-(?:UBND|HĐND|TTg|CP)$`)
