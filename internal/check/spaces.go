package check

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/reading"
)

// printed are the passages in which spaces, quotes and brackets are looked at.
const printed = reading.Prose | reading.Heading | reading.Cell | reading.HeadCell | reading.Caption | reading.Addressee | reading.Recipient

var doubleSpace = Rule{
	Code: diag.DoubleSpace, Group: Language, Source: "quy tắc soạn thảo văn bản trên máy",
	Good: text("Các thôn thực hiện."),
	Bad:  text("Các thôn  thực hiện."),
	document: func(d *paper) {
		for _, p := range d.Of(printed) {
			for i := 0; ; {
				next := strings.Index(p.Text[i:], "  ")
				if tab := strings.IndexByte(p.Text[i:], '\t'); tab >= 0 && (next < 0 || tab < next) {
					next = tab
				}
				if next < 0 {
					break
				}
				from := i + next
				i = from + len(p.Text[from:]) - len(strings.TrimLeft(p.Text[from:], " \t"))
				if !p.LeftBlank(from, i) {
					d.amend(p, from, i, " ", lastWord(p.Text[:from]))
				}
			}
		}
	},
}

// lastWord is the word that a text ends with.
func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }
