package check

import (
	"strings"
	"unicode/utf8"

	"vanban/internal/diag"
	"vanban/internal/viet"
)

var syllable = Rule{
	Code: diag.Syllable, Group: Language, Source: "chính tả tiếng Việt (âm đầu, vần, thanh)",
	Good: text("Các thôn thực hiện nghiêm kế hoạch này."),
	Bad:  text("Các thôn thưc hiện nghiêm kế hoạch này."),
	document: func(d *paper) {
		for _, low := range d.strange() {
			for _, s := range d.index[low] {
				if !s.p.caps && s.p.judged(s.i) || capitals(s.p.raw(s.i)) && viet.LacksTone(low) {
					p := d.slip(s.p, s.p.words[s.i].from, s.p.words[s.i].to)
					p.Near = parted(low)
				}
			}
		}
		d.unmarked()
	},
}

// unmarked notes words that end on p, t, c or ch without a tone, in plain
// letters, where a passage has two of them: ke hoach thuc hien. One alone may be
// foreign.
func (d *paper) unmarked() {
	for _, p := range d.of(all) {
		var found []int
		seen := map[string]bool{}
		for i := range p.words {
			if p.plainStop(i) && !seen[p.low(i)] {
				seen[p.low(i)] = true
				found = append(found, i)
			}
		}
		for _, i := range found {
			if len(found) > 1 {
				d.slip(p, p.words[i].from, p.words[i].to)
			}
		}
	}
}

// plainStop tells a small word of plain letters that only a tone would make a
// syllable, outside quotes and addresses.
func (p *passage) plainStop(i int) bool {
	low := p.low(i)
	if len(low) < 3 || strings.IndexByte("ptch", low[len(low)-1]) < 0 || !ascii(low) || !p.lowered(i) || foreignWords[low] {
		return false
	}
	around := p.gap(i-1) + strings.TrimSuffix(p.gap(i), "./.")
	return viet.LacksTone(low) && !strings.ContainsAny(around, "@/_") && p.gap(i) != "." && !p.quoted(p.words[i].from)
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
var foreignWords = set("chat hot top set net bit map cap rap hip hop kit bot lot tip pop cut hit pit tat sep cat set but not that")
