package form

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-30", Severity: diag.Error, Source: "Phụ lục I, mục II.3.b; Phụ lục III, mục I", From: rule.Decree,
		Title: diag.Term{Vi: "Ký hiệu bắt đầu bằng chữ viết tắt của tên loại",
			En: "The symbol begins with the type's abbreviation"},
		Text: diag.Term{Vi: "ký hiệu “%[1]s” không bắt đầu bằng “%[2]s” của %[3]s",
			En: "the symbol “%[1]s” does not begin with “%[2]s” of a %[3]s"},
		Hint: diag.Term{Vi: "bỏ mục symbol để chương trình tự ghi, hoặc sửa lại",
			En: "drop symbol and let the program write it, or mend it"},
		Good:     rule.Matter("kind: ke-hoach\nsymbol: KH-UBND"),
		Bad:      rule.Matter("kind: ke-hoach\nsymbol: QĐ-UBND"),
		Document: symbolOfKind,
	})
}

func symbolOfKind(d *rule.Document) {
	right, own := d.Kind.Symbol, d.Doc.Symbol
	first, _, _ := strings.Cut(own.Text, "-")
	switch {
	case own.Text != "" && right != "" && first != right:
		d.Field(own, right+"-", d.TypeName())
	case d.Kind.Drafter && otherSymbol(first, d.WS.Agency.Symbol.Text):
		d.Field(own, d.WS.Agency.Symbol.Text+"-", d.TypeName())
	}
}

// otherSymbol tells a letter's symbol that begins with a type, and not with the
// body.
func otherSymbol(first, agency string) bool {
	_, short := reading.ShortTypes[first]
	_, known := reading.TypeOf(first)
	return short && !known || known && first != agency
}
