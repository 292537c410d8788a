package capital

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/reading"
)

// raise mends words to begin with a capital.
func raise(d *rule.Document, p *reading.Passage, first, last int) {
	from, to := p.Words[first].From, p.Words[last].To
	d.Fix(p, from, to, reading.Capitalize(p.Text[from:to]))
}

// lower mends words to begin with a small letter.
func lower(d *rule.Document, p *reading.Passage, first, last int) {
	from, to := p.Words[first].From, p.Words[last].To
	d.Fix(p, from, to, reading.Uncapitalize(p.Text[from:to]))
}

// titled are names with their right capitals, as phrases to look for.
type titled []string

// recase notes every place where a name stands with other capitals, and mends
// it. A name that is set in capitals throughout is left alone; keep tells
// places to leave alone besides, and may be nil.
func recase(d *rule.Document, names titled, k reading.Kind, keep func(p *reading.Passage, i int, name string) bool) {
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
				d.Fix(p, from, to, right)
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
