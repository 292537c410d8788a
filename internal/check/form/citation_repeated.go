package form

import (
	"strconv"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-06", Severity: diag.Warning, Source: "Phụ lục I, mục II.6.b", From: rule.Decree,
		Title: diag.Term{Vi: "Từ lần viện dẫn thứ hai chỉ ghi tên loại và số, ký hiệu",
			En: "From the second mention on a citation is type and symbol only"},
		Text: diag.Term{Vi: "“%[1]s” đã viện dẫn đầy đủ ở trên (%[3]s)",
			En: "“%[1]s” has been cited in full above (%[3]s)"},
		Hint: diag.Term{Vi: "từ lần thứ hai chỉ ghi “%[2]s”", En: "from the second time on write “%[2]s” only"},
		Good: rule.Text("Thực hiện Quyết định số 919/QĐ-TTg ngày 01/8/2022 của Thủ tướng Chính phủ phê duyệt " +
			"Chương trình mỗi xã một sản phẩm.\n\nCác thôn thực hiện theo Quyết định số 919/QĐ-TTg."),
		Bad: rule.Text("Thực hiện Quyết định số 919/QĐ-TTg ngày 01/8/2022 của Thủ tướng Chính phủ phê duyệt " +
			"Chương trình mỗi xã một sản phẩm.\n\n" +
			"Các thôn thực hiện theo Quyết định số 919/QĐ-TTg ngày 01/8/2022 của Thủ tướng Chính phủ."),
		Document: citationRepeated,
	})
}

func citationRepeated(d *rule.Document) {
	first := map[string]*reading.Citation{}
	for _, c := range d.Citations() {
		if c.Nested || c.InTable || c.InTitle || c.Passage.Quoted(c.From) {
			continue
		}
		key := c.Symbol + strconv.Itoa(c.Passage.Part)
		before := first[key]
		switch {
		case before != nil && sameAs(c, before) && (c.Date.Year > 0 || c.Issuer != ""):
			d.Suggest(c.Passage, c.From, max(c.To, c.DateEnd), shortCitation(c),
				d.Locate(before.Passage, before.From, before.To))
		case before == nil && c.Issuer != "" && c.Date.Year > 0:
			first[key] = c
		}
	}
	lawsRepeated(d)
}

// sameAs tells the same document: what is told of date and issuer agrees.
func sameAs(c *reading.Citation, before *reading.Citation) bool {
	return (c.Date.Year == 0 || c.Date == before.Date) && (c.Issuer == "" || c.Issuer == before.Issuer)
}

// shortCitation is the citation as it stands from the second time on.
func shortCitation(c *reading.Citation) string {
	if c.Type == "" {
		return c.Passage.Text[c.From:c.To]
	}
	return c.Passage.Text[c.From:c.TypeEnd] + " số " + c.Symbol
}

// lawsRepeated notes laws whose date is told again.
func lawsRepeated(d *rule.Document) {
	first := map[string]reading.Law{}
	for _, l := range d.Laws() {
		key := l.Name + l.Date.String() + strconv.Itoa(l.Passage.Part)
		if before, told := first[key]; told && l.Date.Year > 0 && !l.Passage.Quoted(l.From) {
			d.Suggest(l.Passage, l.From, l.To, l.Passage.Text[l.From:l.NameEnd],
				d.Locate(before.Passage, before.From, before.To))
			continue
		}
		first[key] = l
	}
}
