package check

import (
	"vanban/internal/doc"
	"vanban/internal/reading"
)

// entry is a numbered heading or paragraph.
type entry struct {
	doc.Number
	p       *reading.Passage
	to      int // where the number ends in the text, before its mark
	heading bool
	level   int  // of a heading
	label   bool // the number stands on a line of its own, not in the text
}

// entries finds what is numbered, once, in the order of the text.
func (d *paper) entries() []entry {
	if d.counted {
		return d.numbered
	}
	d.counted = true
	for _, p := range d.Of(reading.Heading | reading.Paragraph | reading.Item) {
		if e, ok := entryOf(p); ok {
			d.numbered = append(d.numbered, e)
		}
	}
	return d.numbered
}

// entryOf reads the number at the head of a passage.
func entryOf(p *reading.Passage) (entry, bool) {
	n := p.Number
	n.Text = reading.PlainSpaces(n.Text)
	e := entry{Number: n, p: p, to: len(n.Text)}
	if h := p.Heading; h != nil {
		e.heading, e.level, e.label = true, h.Level, h.Label != ""
	}
	switch n.System {
	case doc.Unnumbered, doc.Capital:
		return entry{}, false
	case doc.Dotted:
		return e, n.Mark != "" || p.Kind == reading.Heading // 1.1 ha
	}
	return e, true
}

// numberSize is how many bytes of the text its number takes.
func (p *passage) numberSize() int {
	if p.heading != nil && p.heading.Label != "" {
		return 0
	}
	return len(plain(p.number.Text)) + len(p.number.Mark)
}
