package check

import (
	"vanban/internal/diag"
	"vanban/internal/reading"
)

var verbAfterAbout = Rule{
	Code: diag.VerbAfterAbout, Group: Capitals, Source: "Phụ lục II, mục I", From: decree,
	Good: text("Thông báo về việc ban hành Quy chế."),
	Bad:  text("Thông báo về việc Ban hành Quy chế."),
	document: func(d *paper) {
		d.Each("về", reading.Prose|reading.Cell|reading.Heading, func(p *reading.Passage, i int) {
			next := i + 1
			if p.Low(next) == "việc" {
				next++
			}
			d.verb(p, next)
		})
		d.Each("v", reading.Prose|reading.Cell|reading.Heading, func(p *reading.Passage, i int) {
			if p.Low(i-1) == "v" && p.Separator(i-1) == "/" {
				d.verb(p, i+1)
			}
		})
	},
}

// verb notes a verb that begins with word i and a capital.
func (d *paper) verb(p *reading.Passage, i int) {
	if p.Capitalized(i) && p.Separator(i-1) == " " && reading.AboutVerbs[p.Low(i)+" "+p.Low(i+1)] {
		d.amend(p, p.Words[i].From, p.Words[i+1].To, reading.Lower(p.Text[p.Words[i].From:p.Words[i+1].To]))
	}
}
