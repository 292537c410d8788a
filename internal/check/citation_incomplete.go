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
			seen[c.symbol] = known || !c.title
			if known || c.table || c.title || c.kind == "" || c.kind == "luật" || d.own(c) || c.p.kind&prose == 0 || c.p.quoted(c.from) {
				continue
			}
			if lacks := c.lacks(); lacks != (diag.Term{}) && !c.ofTitle() {
				d.slip(c.p, c.from, c.to, lacks)
			}
		}
		d.withoutSymbol()
		d.lawsWithoutDate()
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
func (c *citation) lacks() diag.Term {
	var t diag.Term
	assembly := strings.Contains(c.symbol, "/QH") || strings.Contains(c.symbol, "/UBTVQH")
	told := c.told()
	also(&t, c.short, "tên loại viết đủ", "its type in full")
	also(&t, !c.dated && !told, "ngày tháng năm", "its date")
	also(&t, c.issuer == "" && !assembly && !told, "cơ quan ban hành", "its issuer")
	return t
}

// also adds what is missing to a list of it.
func also(t *diag.Term, missing bool, vi, en string) {
	switch {
	case !missing:
	case t.Vi == "":
		*t = diag.Term{Vi: vi, En: en}
	default:
		t.Vi, t.En = t.Vi+", "+vi, t.En+", "+en
	}
}

// withoutSymbol notes documents that are cited by a bare number: Công văn số
// 1250 ngày 10/7/2023.
func (d *paper) withoutSymbol() {
	d.each("số", prose, func(p *passage, i int) {
		n := i + 1
		bare := n < len(p.words) && p.words[n].number && !strings.ContainsAny(p.low(n), ".,") && p.gap(i) == " " && p.gap(n) == " "
		if !bare || p.low(n+1) != "ngày" || !symbolTypes[p.low(i-2)+" "+p.low(i-1)] || p.quoted(p.words[i].from) {
			return
		}
		if _, dated := p.dateAt(n + 2); dated {
			d.slip(p, p.words[i-2].from, p.words[n].to, diag.Term{Vi: "ký hiệu", En: "its symbol"})
		}
	})
}

// symbolTypes are the types whose number is never without a symbol.
var symbolTypes = phrases("nghị quyết, quyết định, chỉ thị, thông báo, kế hoạch, tờ trình, báo cáo, công văn, công điện, kết luận, nghị định, thông tư")

// lawsWithoutDate notes bases that name a law and not the day on which it was
// passed.
func (d *paper) lawsWithoutDate() {
	seen := map[*passage]bool{}
	for _, l := range d.laws() {
		if l.p.kind == basis && l.date.Year == 0 && len(l.p.dates()) == 0 && !seen[l.p] {
			seen[l.p] = true
			d.slip(l.p, l.from, l.to, diag.Term{Vi: "ngày tháng năm", En: "its date"})
		}
	}
}
