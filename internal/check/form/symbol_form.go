package form

import (
	"regexp"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-31", Severity: diag.Error, Source: "Phụ lục I, mục II.3.c", From: rule.Decree,
		Title: diag.Term{Vi: "Ký hiệu viết hoa, các nhóm chữ nối bằng gạch nối, không cách chữ",
			En: "The symbol is in capitals, its groups joined by hyphens, without spaces"},
		Text: diag.Term{Vi: "ký hiệu “%[1]s” viết sai mẫu", En: "the symbol “%[1]s” is not in the form"},
		Hint: diag.Term{Vi: "viết như KH-UBND, UBND-VX: chữ in hoa, gạch nối (-), không dấu cách",
			En: "write it as KH-UBND, UBND-VX: capitals, hyphens, no spaces"},
		Good: rule.Matter("kind: cong-van\nsymbol: UBND-VX\nto: Sở Nội vụ tỉnh Thanh Hóa\n" +
			"recipients: [Như trên, \"Lưu: VT\"]"),
		Bad: rule.Matter("kind: cong-van\nsymbol: UBND - VX\nto: Sở Nội vụ tỉnh Thanh Hóa\n" +
			"recipients: [Như trên, \"Lưu: VT\"]"),
		Document: symbolForm,
		Citation: partySymbol,
	})
}

func symbolForm(d *rule.Document) {
	own := d.Doc.Symbol
	if own.Text == "" {
		own = d.WS.Agency.Symbol
	}
	if own.Text != "" && (!rightSymbol.MatchString(own.Text) || smallGroup.MatchString(own.Text)) {
		d.Field(own)
	}
}

func partySymbol(d *rule.Document, c *reading.Citation) {
	if partyForm.MatchString(c.Symbol) {
		d.Report(c.Passage, c.Passage.Words[c.Number].From, c.To)
	}
}

var (
	smallGroup = regexp.MustCompile(`\p{Lu}\p{Ll}{2,}`)
	// partyForm is the Party's way to write a state body's symbol: 12-KH/UBND.
	partyForm = regexp.MustCompile(`^\d+-.*/(?:UBND|HĐND|TTg|CP)$`)
)

var rightSymbol = regexp.MustCompile(`^[A-ZĐ][\p{L}\d]*(?:[-.][A-ZĐ][\p{L}\d&]*)*$`)
