package form

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-32", Severity: diag.Warning, Source: "Phụ lục I, mục II.3.b", From: rule.Decree,
		Title: diag.Term{Vi: "Ký hiệu công văn có chữ viết tắt đơn vị soạn thảo hoặc lĩnh vực",
			En: "A letter's symbol names the drafting unit or the field"},
		Text: diag.Term{Vi: "ký hiệu công văn “%[1]s” thiếu đơn vị soạn thảo hoặc lĩnh vực",
			En: "the letter's symbol “%[1]s” lacks the drafting unit or field"},
		Hint: diag.Term{Vi: "thêm mục symbol, ví dụ “symbol: %[1]s-VP”", En: "add symbol, e.g. “symbol: %[1]s-VP”"},
		Good: rule.Matter("kind: cong-van\nsymbol: UBND-VX\nto: Sở Nội vụ tỉnh Thanh Hóa\n" +
			"recipients: [Như trên, \"Lưu: VT\"]"),
		Bad:      rule.Matter("kind: cong-van\nto: Sở Nội vụ tỉnh Thanh Hóa\nrecipients: [Như trên, \"Lưu: VT\"]"),
		Document: letterSymbol,
	})
}

func letterSymbol(d *rule.Document) {
	_, symbol, _ := strings.Cut(d.Tree.Header.Number.Text, "/")
	if d.Kind.Drafter && !strings.Contains(symbol, "-") {
		d.At(d.Doc.Place(d.Doc.Kind), symbol)
	}
}
