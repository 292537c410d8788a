package number

import (
	"strconv"
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-19", Severity: diag.Warning, Source: "bộ tiêu chí của không gian làm việc",
		Title: diag.Term{Vi: "Chỉ tiêu, tiêu chí nêu trong văn bản có trong bộ tiêu chí",
			En: "Indicators and criteria that the text names are in the set"},
		Text: diag.Term{Vi: "bộ tiêu chí %[2]s không có “%[1]s”", En: "the set %[2]s has no “%[1]s”"},
		Hint: diag.Term{Vi: "kiểm tra lại số; nói về bộ khác thì ghi rõ tên bộ",
			En: "look at the number; of another set say which"},
		Good:     rule.Text("Chỉ tiêu 6.3 và tiêu chí số 19 chưa đạt."),
		Bad:      rule.Text("Chỉ tiêu 6.7 và tiêu chí số 20 chưa đạt."),
		Document: indicatorUnknown,
	})
}

func indicatorUnknown(d *rule.Document) {
	if !requireSet(d) {
		return
	}
	for _, noun := range []string{"chỉ tiêu", "nội dung", "tiêu chí"} {
		d.Each(noun, reading.Prose|reading.Heading|reading.Cell, func(p *reading.Passage, i int) {
			if !ofOtherSet(p, i) && !reading.Has(p.Lower(p.Sentence(p.Words[i].From)), "quyết định", "thông tư") {
				unknown(d, p, i, noun)
			}
		})
	}
}

// unknown notes a number behind a noun, word i, that the set does not have.
func unknown(d *rule.Document, p *reading.Passage, i int, noun string) {
	k := i + 2
	counted := p.Low(k) == "số"
	if counted {
		k++
	}
	if k >= len(p.Words) || !p.Words[k].Number || p.Separator(k-1) != " " ||
		strings.HasPrefix(p.Separator(k), "/") || strings.HasPrefix(p.Separator(k), "%") {
		return
	}
	id := p.Low(k)
	dots := strings.Count(id, ".")
	_, err := strconv.Atoi(strings.ReplaceAll(id, ".", ""))
	missing := d.WS.Set.Indicator(id) == nil && criterionOf(d.WS.Set, id) == nil
	written := noun == "tiêu chí" && counted && dots == 0 ||
		noun != "tiêu chí" && dots == 1 && len(id) < 6 && len(id)-strings.IndexByte(id, '.') < 4
	if missing && written && err == nil && d.RequireFindings(d.Doc.Month.Text != "") {
		d.Report(p, p.Words[i].From, p.Words[k].To, d.WS.Set.ID)
	}
}
