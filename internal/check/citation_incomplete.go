package check

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/reading"
)

var citationIncomplete = Rule{
	Code: diag.CitationIncomplete, Group: Form, Source: "Phụ lục I, mục II.6.b", From: decree,
	Good: text("Thực hiện Quyết định số 919/QĐ-TTg ngày 01/8/2022 của Thủ tướng Chính phủ phê duyệt Chương trình mỗi xã một sản phẩm."),
	Bad:  text("Thực hiện Quyết định số 919/QĐ-TTg phê duyệt Chương trình mỗi xã một sản phẩm."),
	document: func(d *paper) {
		seen := map[string]bool{}
		for _, c := range d.Citations() {
			known := seen[c.Symbol]
			seen[c.Symbol] = known || !c.InTitle
			if known || c.InTable || c.InTitle || c.Type == "" || c.Type == "luật" || d.own(c) || c.Passage.Kind&reading.Prose == 0 || c.Passage.Quoted(c.From) {
				continue
			}
			if lacks := lacks(c); lacks != (diag.Term{}) && !ofTitle(c) {
				d.slip(c.Passage, c.From, c.To, lacks)
			}
		}
		d.withoutSymbol()
		d.lawsWithoutDate()
	},
}

// told tells a citation whose issuer stands before it: Ủy ban nhân dân tỉnh đã
// ban hành Quyết định số …, … tại Tờ trình số ….
func told(c *reading.Citation) bool {
	before := c.Passage.Low(c.Passage.WordAt(c.From) - 1)
	issuer := before == "hành" || before == "tại" || before == "có" || before == "duyệt" || before == "ký" || before == "ra"
	sentence := c.Passage.Sentence(c.From)
	for _, d := range c.Passage.Dates() {
		if sentence.From <= d.From && d.From < c.From {
			return issuer // Ngày 16/5/2018, … có Văn bản số …
		}
	}
	return issuer && c.Dated
}

// ofTitle tells a citation within the title of another: … sửa đổi, bổ sung một
// số điều của Thông tư số ….
func ofTitle(c *reading.Citation) bool {
	return c.Nested && reading.Has(c.Passage.Low(c.Passage.WordAt(c.From)-1), "của", "hiện", "hành", "khai")
}

// own tells the symbol of the document itself.
func (d *paper) own(c *reading.Citation) bool {
	return strings.HasSuffix(strings.ReplaceAll(d.tree.Header.Number.Text, reading.NoBreakSpace, ""), c.Symbol)
}

// lacks says what a full citation lacks. Resolutions of the National Assembly
// name their issuer in the symbol, laws need none of it.
func lacks(c *reading.Citation) diag.Term {
	var t diag.Term
	assembly := strings.Contains(c.Symbol, "/QH") || strings.Contains(c.Symbol, "/UBTVQH")
	told := told(c)
	also(&t, c.Short, "tên loại viết đủ", "its type in full")
	also(&t, !c.Dated && !told, "ngày tháng năm", "its date")
	also(&t, c.Issuer == "" && !assembly && !told, "cơ quan ban hành", "its issuer")
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
	d.Each("số", reading.Prose, func(p *reading.Passage, i int) {
		n := i + 1
		bare := n < len(p.Words) && p.Words[n].Number && !strings.ContainsAny(p.Low(n), ".,") && p.Separator(i) == " " && p.Separator(n) == " "
		if !bare || p.Low(n+1) != "ngày" || !symbolTypes[p.Low(i-2)+" "+p.Low(i-1)] || p.Quoted(p.Words[i].From) {
			return
		}
		if _, dated := p.DateAt(n + 2); dated {
			d.slip(p, p.Words[i-2].From, p.Words[n].To, diag.Term{Vi: "ký hiệu", En: "its symbol"})
		}
	})
}

// symbolTypes are the types whose number is never without a symbol.
var symbolTypes = reading.Phrases("nghị quyết, quyết định, chỉ thị, thông báo, kế hoạch, tờ trình, báo cáo, công văn, công điện, kết luận, nghị định, thông tư")

// lawsWithoutDate notes bases that name a law and not the day on which it was
// passed.
func (d *paper) lawsWithoutDate() {
	seen := map[*reading.Passage]bool{}
	for _, l := range d.Laws() {
		if l.Passage.Kind == reading.Basis && l.Date.Year == 0 && len(l.Passage.Dates()) == 0 && !seen[l.Passage] {
			seen[l.Passage] = true
			d.slip(l.Passage, l.From, l.To, diag.Term{Vi: "ngày tháng năm", En: "its date"})
		}
	}
}
