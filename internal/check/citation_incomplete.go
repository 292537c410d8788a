package check

import (
	"strings"

	"vanban/internal/diag"
)

var citationIncomplete = Rule{
	Code: diag.CitationIncomplete, Group: Form, Source: "Phụ lục I, mục II.6.b", From: decree,
	Good: text("Thực hiện Quyết định số 919/QĐ-TTg ngày 01/8/2022 của Thủ tướng Chính phủ phê duyệt Chương trình mỗi xã một sản phẩm."),
	Bad:  text("Thực hiện Quyết định số 919/QĐ-TTg phê duyệt Chương trình mỗi xã một sản phẩm."),
	document: func(d *paper) {
		seen := map[string]bool{}
		for _, c := range d.citations() {
			known := seen[c.symbol]
			seen[c.symbol] = true
			if known || c.table || c.kind == "" || c.kind == "luật" || d.own(c) || c.p.kind&(prose&^excerpt) == 0 || c.p.quoted(c.from) {
				continue
			}
			if lacks, missing := c.lacks(); missing && !c.told() && !c.ofTitle() {
				d.slip(c.p, c.from, c.to, lacks)
			}
		}
	},
}

// told tells a citation whose issuer stands before it: Ủy ban nhân dân tỉnh đã
// ban hành Quyết định số …, … tại Tờ trình số ….
func (c *citation) told() bool {
	before := c.p.low(c.p.wordAt(c.from) - 1)
	issuer := before == "hành" || before == "tại" || before == "có" || before == "duyệt" || before == "ký" || before == "ra"
	sentence := c.p.sentence(c.from)
	for _, d := range c.p.dates() {
		if sentence.from <= d.from && d.from < c.from {
			return issuer // Ngày 16/5/2018, … có Văn bản số …
		}
	}
	return issuer && c.dated
}

// ofTitle tells a citation within the title of another: … sửa đổi, bổ sung một
// số điều của Thông tư số ….
func (c *citation) ofTitle() bool {
	return c.nested && has(c.p.low(c.p.wordAt(c.from)-1), "của", "hiện", "hành", "khai")
}

// own tells the symbol of the document itself.
func (d *paper) own(c *citation) bool {
	return strings.HasSuffix(strings.ReplaceAll(d.tree.Header.Number.Text, noBreakSpace, ""), c.symbol)
}

// lacks says what a full citation lacks. Resolutions of the National Assembly
// name their issuer in the symbol, laws need none of it.
func (c *citation) lacks() (diag.Term, bool) {
	assembly := strings.Contains(c.symbol, "/QH") || strings.Contains(c.symbol, "/UBTVQH")
	switch {
	case !c.dated && c.issuer == "" && !assembly:
		return diag.Term{Vi: "ngày tháng năm và cơ quan ban hành", En: "its date and issuer"}, true
	case !c.dated:
		return diag.Term{Vi: "ngày tháng năm ban hành", En: "its date"}, true
	case c.issuer == "" && !assembly:
		return diag.Term{Vi: "cơ quan ban hành", En: "its issuer"}, true
	}
	return diag.Term{}, false
}
