package time

import (
	"fmt"
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/law"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-87", Severity: diag.Warning, Source: "văn bản thay thế (ghi ở gợi ý)",
		Title: diag.Term{Vi: "Văn bản được căn cứ, thực hiện theo còn hiệu lực vào ngày văn bản",
			En: "What a document is based on or goes by is in force on its day"},
		Text: diag.Term{Vi: "“%[1]s” đã hết hiệu lực từ %[3]s", En: "“%[1]s” is out of force since %[3]s"},
		Hint: diag.Term{Vi: "thay bằng %[2]s", En: "replace it by %[2]s"},
		Good: rule.Example{Matter: "date: 05/8/2025\nmonth:",
			Text: "Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024.\n\nỦy ban nhân dân xã thông báo."},
		Bad: rule.Example{Matter: "date: 05/8/2025\nmonth:",
			Text: "Căn cứ Luật Đất đai ngày 29 tháng 11 năm 2013.\n\nỦy ban nhân dân xã thông báo."},
		Document: basisOutOfForce,
	})
}

func basisOutOfForce(d *rule.Document) {
	for _, p := range d.Of(reading.Prose) {
		for _, act := range repealed {
			from, to, found := act.in(p)
			switch {
			case !found || p.Kind != reading.Basis && !followedNow(d, p, from):
			case !d.RequireDate():
			case !d.Date.Last().Before(act.Ended):
				d.Report(p, from, to, act.ReplacedBy, act.Ended.Short())
			}
		}
	}
}

// followedNow tells a document that a sentence goes by: theo, thực hiện, căn cứ …
// and not one of the past, or that another amends or replaces.
func followedNow(d *rule.Document, p *reading.Passage, from int) bool {
	i := p.WordAt(from)
	for k := i - 1; k >= max(0, i-12) && p.Separator(k) != ". "; k-- {
		if reading.Has(p.Low(k), "theo", "cứ", "hiện", "tại") {
			low := p.Lower(p.Sentence(from))
			return !reading.Has(low, "đã", "trước đây", "cũ", "thay thế", "bãi bỏ", "sửa đổi", "hết hiệu lực",
				"được công nhận", "được cấp", "giai đoạn") && p.Kind&(reading.Paragraph|reading.Item) != 0
		}
	}
	return false
}

// repeal is an act that is no longer in force, with a law's name in small letters.
type repeal struct {
	law.Act
	name string
}

var repealed = func() (list []repeal) {
	for _, a := range law.Acts {
		list = append(list, repeal{a, reading.Lower(a.Law)})
	}
	return list
}()

// in finds the document in a basis.
func (r repeal) in(p *reading.Passage) (from, to int, found bool) {
	if r.Passed.Year == 0 {
		from = strings.Index(p.Text, r.Symbol)
		if from < 0 || reading.DigitAt(p.Text, from-1) {
			return 0, 0, false
		}
		return from, from + len(r.Symbol), true
	}
	from = strings.Index(p.LowerText(), r.name)
	if from < 0 {
		return 0, 0, false
	}
	to = from + len(r.name)
	if at := strings.Index(p.Text[to:], r.Number); r.Number != "" && at >= 0 {
		return from, to + at + len(r.Number), true
	}
	for _, day := range p.Dates() {
		if day.From > from && day.Day == r.Passed {
			return from, day.To, true
		}
	}
	year := fmt.Sprintf(" năm %d", r.Passed.Year)
	return from, to + len(year), strings.HasPrefix(p.Text[to:], year)
}
