package complete

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-08", Severity: diag.Warning, Source: "quy tắc diễn đạt",
		Title: diag.Term{Vi: "Nhãn không lặp lại trong câu sau nó",
			En: "A label does not stand again in its sentence"},
		Text:     diag.Term{Vi: "lặp “%[2]s”: “%[1]s”", En: "“%[2]s” stands twice: “%[1]s”"},
		Hint:     diag.Term{Vi: "bỏ chữ lặp sau dấu hai chấm", En: "drop the words behind the colon"},
		Good:     rule.Text("*Nguyên nhân:* Do thiếu kinh phí."),
		Bad:      rule.Text("*Nguyên nhân:* Nguyên nhân là do thiếu kinh phí."),
		Document: doubledLabel,
	})
}

func doubledLabel(d *rule.Document) {
	for _, p := range d.Of(reading.Prose | reading.Cell) {
		colon := strings.Index(p.Text, ": ")
		if colon < 0 {
			continue
		}
		n := p.WordAt(colon)
		if n == 0 || n > 4 || p.Words[0].Number || n >= len(p.Words) {
			continue
		}
		first := n
		if reading.Has(p.Low(n), "do", "là", "vì") {
			first++
		}
		if label := p.Lows(0, n); p.Follows(first, label...) {
			to := p.Words[min(first+n+1, len(p.Words)-1)].To
			d.Report(p, p.Words[n].From, to, p.Text[p.Words[0].From:colon])
		}
	}
}
