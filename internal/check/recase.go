package check

import (
	"strings"

	"vanban/internal/reading"
)

// titled are names with their right capitals, as phrases to look for.
type titled []string

// recase notes every place where a name stands with other capitals, and amends
// it. A name that is set in capitals throughout is left alone; keep tells
// places to leave alone besides, and may be nil.
func (d *paper) recase(names titled, k reading.Kind, keep func(p *reading.Passage, i int, name string) bool) {
	for _, name := range names {
		n := strings.Count(name, " ") + 1
		d.Each(reading.Lower(name), k, func(p *reading.Passage, i int) {
			from, to := p.Words[i].From, p.Words[i+n-1].To
			right := name
			if p.Begins(i) {
				right = reading.Capitalize(name)
			}
			written := p.Text[from:to]
			if written != right && !reading.InCapitals(written) && (keep == nil || !keep(p, i, name)) {
				d.amend(p, from, to, right)
			}
		})
	}
}

// running are the kinds in which names stand as in a sentence.
const running = reading.Prose | reading.Heading | reading.Caption | reading.Addressee | reading.Recipient | reading.Cell

// personAt tells a person's name that begins with word i.
func personAt(p *reading.Passage, i int) bool {
	return reading.Surnames[p.Low(i)] && p.Capitalized(i) && p.Capitalized(i+1) && p.Separator(i) == " "
}
