package check

import (
	"strings"

	"vanban/internal/diag"
)

// printed are the passages in which spaces, quotes and brackets are looked at.
const printed = prose | heading | cell | headCell | caption | addressee | recipient

var doubleSpace = Rule{
	Code: diag.DoubleSpace, Group: Language, Source: "quy tắc soạn thảo văn bản trên máy",
	Good: text("Các thôn thực hiện."),
	Bad:  text("Các thôn  thực hiện."),
	document: func(d *paper) {
		for _, p := range d.of(printed) {
			for i := 0; ; {
				next := strings.Index(p.text[i:], "  ")
				if tab := strings.IndexByte(p.text[i:], '\t'); tab >= 0 && (next < 0 || tab < next) {
					next = tab
				}
				if next < 0 {
					break
				}
				from := i + next
				i = from + len(p.text[from:]) - len(strings.TrimLeft(p.text[from:], " \t"))
				if !p.blank(from, i) {
					d.amend(p, from, i, " ", lastWord(p.text[:from]))
				}
			}
		}
	},
}

// blank tells a stretch that holds no-break spaces: room left on purpose.
func (p *passage) blank(from, to int) bool {
	for _, at := range p.hard {
		if from <= at && at < to {
			return true
		}
	}
	return false
}

// lastWord is the word that a text ends with.
func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }
