package form

import (
	"slices"
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-16", Severity: diag.Error, Source: "Phụ lục I, mục II.3.b", From: rule.Decree,
		Title: diag.Term{Vi: "Ký hiệu mang chữ viết tắt của cơ quan ban hành",
			En: "The symbol carries the issuing body's abbreviation"},
		Text: diag.Term{Vi: "ký hiệu “%[1]s” không phải của %[2]s", En: "the symbol “%[1]s” is not of %[2]s"},
		Hint: diag.Term{Vi: "ghi mục symbol, ví dụ NQ-HĐND, KH-UBND", En: "write symbol, e.g. NQ-HĐND, KH-UBND"},
		Good: rule.Example{
			Config: "signers: {ky: {authority: Chủ tịch, name: Nguyễn Văn An}}",
			Matter: "agency: [Hội đồng nhân dân, xã Cẩm Thành]\nsymbol: KH-HĐND",
		},
		Bad: rule.Example{
			Config: "signers: {ky: {authority: Chủ tịch, name: Nguyễn Văn An}}",
			Matter: "agency: [Hội đồng nhân dân, xã Cẩm Thành]\nsymbol: KH-UBND",
		},
		Document: symbolOfBody,
	})
}

func symbolOfBody(d *rule.Document) {
	_, symbol, _ := strings.Cut(reading.PlainSpaces(d.Tree.Header.Number.Text), "/")
	for _, body := range [][2]string{{"HĐND", "HỘI ĐỒNG NHÂN DÂN"}, {"UBND", "ỦY BAN NHÂN DÂN"}} {
		names := slices.Contains(strings.Split(symbol, "-"), body[0])
		other := strings.HasPrefix(d.Agency(), "HỘI ĐỒNG NHÂN DÂN") || strings.HasPrefix(d.Agency(), "ỦY BAN NHÂN DÂN")
		if names && other && !strings.HasPrefix(d.Agency(), body[1]) {
			d.At(symbolPlace(d), symbol, d.Agency())
		}
	}
}

// symbolPlace is where the symbol was written, or could be.
func symbolPlace(d *rule.Document) diag.Place {
	if d.Doc.Symbol.Text != "" {
		return d.Doc.Symbol.At
	}
	return d.Doc.Place(d.Doc.Kind)
}
