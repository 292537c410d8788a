package form

import (
	"slices"
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/law"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-20", Severity: diag.Warning, Source: "Phụ lục I, mục II.6.b", From: rule.Decree,
		Title: diag.Term{Vi: "Viện dẫn lần đầu ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành",
			En: "The first mention has type, symbol, date and issuer"},
		Text: diag.Term{Vi: "“%[1]s” viện dẫn lần đầu nhưng thiếu %[2]s",
			En: "“%[1]s” is mentioned for the first time without %[2]s"},
		Hint: diag.Term{Vi: "ghi đủ: tên loại, số, ký hiệu, ngày tháng năm, cơ quan ban hành, trích yếu",
			En: "write type, symbol, date, issuer and title"},
		Good: rule.Text("Thực hiện Quyết định số 919/QĐ-TTg ngày 01/8/2022 của Thủ tướng Chính phủ phê duyệt " +
			"Chương trình mỗi xã một sản phẩm."),
		Bad:      rule.Text("Thực hiện Quyết định số 919/QĐ-TTg phê duyệt Chương trình mỗi xã một sản phẩm."),
		Document: citationIncomplete,
	})
}

func citationIncomplete(d *rule.Document) {
	seen := map[string]bool{}
	for _, c := range d.Citations() {
		known := seen[c.Symbol]
		seen[c.Symbol] = known || !c.InTitle
		if known || c.InTable || c.InTitle || c.Type == "" || c.Statute() || d.IsOwn(c) ||
			c.Passage.Kind&reading.Prose == 0 || c.Passage.Quoted(c.From) {
			continue
		}
		if lacks := lacks(c); lacks != (diag.Term{}) && !ofTitle(c) {
			d.Report(c.Passage, c.From, c.To, lacks)
		}
	}
	withoutSymbol(d)
	lawsWithoutDate(d)
}

// issuerTold tells a citation whose issuer stands before it: Ủy ban nhân dân tỉnh đã
// ban hành Quyết định số …, … tại Tờ trình số ….
func issuerTold(c *reading.Citation) bool {
	before := c.Passage.Low(c.Passage.WordAt(c.From) - 1)
	issuer := before == "hành" || before == "tại" || before == "có" || before == "duyệt" || before == "ký" ||
		before == "ra"
	sentence := c.Passage.Sentence(c.From)
	if len(c.Passage.DatesIn(reading.Between(sentence.From, c.From))) > 0 {
		return issuer // Ngày 16/5/2018, … có Văn bản số …
	}
	return issuer && c.Dated
}

// ofTitle tells a citation within the title of another: … sửa đổi, bổ sung một
// số điều của Thông tư số ….
func ofTitle(c *reading.Citation) bool {
	return c.Nested && reading.Has(c.Passage.Low(c.Passage.WordAt(c.From)-1), "của", "hiện", "hành", "khai")
}

// lacks says what a full citation lacks. Resolutions of the National Assembly
// name their issuer in the symbol, laws need none of it.
func lacks(c *reading.Citation) diag.Term {
	var t diag.Term
	assembly := strings.Contains(c.Symbol, "/QH") || strings.Contains(c.Symbol, "/UBTVQH")
	told := issuerTold(c)
	rule.Also(&t, c.Short, "tên loại viết đủ", "its type in full")
	rule.Also(&t, !c.Dated && !told, "ngày tháng năm", "its date")
	rule.Also(&t, c.Issuer == "" && !assembly && !told, "cơ quan ban hành", "its issuer")
	return t
}

// withoutSymbol notes documents that are cited by a bare number: Công văn số
// 1250 ngày 10/7/2023.
func withoutSymbol(d *rule.Document) {
	d.Each("số", reading.Prose, func(p *reading.Passage, i int) {
		n := i + 1
		bare := n < len(p.Words) && p.Words[n].Number && !strings.ContainsAny(p.Low(n), ".,") &&
			p.Separator(i) == " " && p.Separator(n) == " "
		if !bare || p.Low(n+1) != "ngày" || !slices.Contains(alwaysWithSymbol, p.Low(i-2)+" "+p.Low(i-1)) ||
			p.Quoted(p.Words[i].From) {
			return
		}
		if _, dated := p.DateAt(n + 2); dated {
			d.Report(p, p.Words[i-2].From, p.Words[n].To, diag.Term{Vi: "ký hiệu", En: "its symbol"})
		}
	})
}

// alwaysWithSymbol are the types whose number is never without a symbol.
var alwaysWithSymbol = func() (names []string) {
	for _, name := range law.Cited.AlwaysWithSymbol {
		names = append(names, reading.Lower(name))
	}
	return names
}()

// lawsWithoutDate notes bases that name a law and not the day on which it was
// passed.
func lawsWithoutDate(d *rule.Document) {
	seen := map[*reading.Passage]bool{}
	for _, l := range d.Laws() {
		if l.Passage.Kind == reading.Basis && l.Date.Year == 0 && len(l.Passage.Dates()) == 0 && !seen[l.Passage] {
			seen[l.Passage] = true
			d.Report(l.Passage, l.From, l.To, diag.Term{Vi: "ngày tháng năm", En: "its date"})
		}
	}
}
