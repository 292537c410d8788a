package language

import (
	"strings"
	"unicode/utf8"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
	"vanban/internal/viet"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-71", Severity: diag.Warning, Source: "chính tả tiếng Việt (âm đầu, vần, thanh)", InFindings: true,
		Title: diag.Term{Vi: "Không có chữ mà tiếng Việt không thể có",
			En: "No syllable that Vietnamese cannot have"},
		Text: diag.Term{Vi: "“%[1]s” không phải một tiếng Việt", En: "“%[1]s” is no Vietnamese syllable"},
		Hint: diag.Term{Vi: "xem lại dấu và chữ cái, hoặc chỗ viết dính",
			En: "look at tone and letters, or at a missing space"},
		Good:     rule.Text("Các thôn thực hiện nghiêm kế hoạch này."),
		Bad:      rule.Text("Các thôn thưc hiện nghiêm kế hoạch này."),
		Document: syllable,
	})
}

func syllable(d *rule.Document) {
	for _, low := range strange(d.Reading) {
		for _, s := range d.Index[low] {
			if !s.Passage.InCapitals && judged(s.Passage, s.Word) ||
				reading.InCapitals(s.Passage.Raw(s.Word)) && viet.LacksTone(low) {
				p := d.Report(s.Passage, s.Passage.Words[s.Word].From, s.Passage.Words[s.Word].To)
				p.Near = parted(low)
			}
		}
	}
	unmarked(d)
}

// unmarked notes words that end on p, t, c or ch without a tone, in plain
// letters, where a passage has two of them: ke hoach thuc hien. One alone may be
// foreign.
func unmarked(d *rule.Document) {
	for _, p := range d.Of(reading.All) {
		var found []int
		seen := map[string]bool{}
		for i := range p.Words {
			if plainStop(p, i) && !seen[p.Low(i)] {
				seen[p.Low(i)] = true
				found = append(found, i)
			}
		}
		for _, i := range found {
			if len(found) > 1 {
				d.Report(p, p.Words[i].From, p.Words[i].To)
			}
		}
	}
}

// plainStop tells a small word of plain letters that only a tone would make a
// syllable, outside quotes and addresses.
func plainStop(p *reading.Passage, i int) bool {
	low := p.Low(i)
	if len(low) < 3 || strings.IndexByte("ptch", low[len(low)-1]) < 0 || !ascii(low) || !p.Uncapitalized(i) ||
		foreignWords[low] {
		return false
	}
	around := p.Separator(i-1) + strings.TrimSuffix(p.Separator(i), "./.")
	return viet.LacksTone(low) && !strings.ContainsAny(around, "@/_") && p.Separator(i) != "." &&
		!p.Quoted(p.Words[i].From)
}

// ascii tells a word of plain letters.
func ascii(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// foreignWords are English words that Vietnamese documents use.
var foreignWords = reading.Set("chat hot top set net bit map cap rap hip hop kit bot lot tip pop cut hit pit tat " +
	"sep cat set but not that")
