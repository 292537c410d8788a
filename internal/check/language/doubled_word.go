package language

import (
	"maps"
	"slices"
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-81", Severity: diag.Warning, Source: "quy tắc chính tả", InFindings: true,
		Title:    diag.Term{Vi: "Không lặp từ, không lặp dấu câu", En: "No word and no sign stands twice"},
		Text:     diag.Term{Vi: "lặp: “%[1]s”", En: "“%[1]s” stands twice"},
		Hint:     diag.Term{Vi: "ghi “%[2]s”", En: "write “%[2]s”"},
		Good:     rule.Text("Kế hoạch của xã; các thôn thực hiện."),
		Bad:      rule.Text("Kế hoạch của của xã;; các thôn thực hiện thực hiện."),
		Document: doubledWord,
	})
}

func doubledWord(d *rule.Document) {
	for _, w := range slices.Sorted(maps.Keys(functionWords)) {
		d.Each(w+" "+w, reading.Prose|reading.Heading|reading.Cell|reading.Caption, func(p *reading.Passage, i int) {
			d.Fix(p, p.Words[i].From, p.Words[i+1].To, p.Raw(i))
		})
	}
	for _, p := range d.Of(reading.Prose | reading.Heading | reading.Cell | reading.Caption) {
		phraseTwice(d, p)
		signTwice(d, p)
	}
}

// phraseTwice notes two different words that stand again right behind themselves.
func phraseTwice(d *rule.Document, p *reading.Passage) {
	for i := 0; i+3 < len(p.Words); i++ {
		again := p.Words[i].Low == p.Words[i+2].Low && p.Words[i+1].Low == p.Words[i+3].Low
		if !again || p.Words[i].Low == p.Words[i+1].Low || p.Words[i].Number || p.Words[i+1].Number ||
			p.Low(i) == "từng" {
			continue
		}
		if p.Separator(i) == " " && p.Separator(i+1) == " " && p.Separator(i+2) == " " {
			d.Fix(p, p.Words[i].From, p.Words[i+3].To, p.Text[p.Words[i].From:p.Words[i+1].To])
		}
	}
}

// signTwice notes a sign of its own that stands twice; three stops are an
// ellipsis.
func signTwice(d *rule.Document, p *reading.Passage) {
	for i := 1; i < len(p.Text); i++ {
		sign := p.Text[i]
		if sign != p.Text[i-1] || sign != ',' && sign != ';' && sign != ':' && sign != '.' {
			continue
		}
		before, after := reading.RuneBefore(p.Text, i-1), reading.RuneAt(p.Text, i+1)
		if !strings.ContainsRune(".,;:…/", before) && !strings.ContainsRune(".,;:…/", after) {
			d.Fix(p, i-1, i+1, string(sign))
		}
	}
}

// functionWords are never doubled on purpose.
var functionWords = reading.Set(`của và các được trong cho với để là có về theo tại những đã sẽ này việc đến do thì
 mà nhưng vì bị ở
 hoặc như khi nếu đang không thực kế xã nông phải tiêu kết chỉ`)
