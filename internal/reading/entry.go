package reading

import "vanban/internal/doc"

// Entry is a numbered heading or paragraph.
type Entry struct {
	doc.Number
	Passage *Passage
	End     int // where the number ends in the text, before its mark
	Heading bool
	Level   int  // of a heading
	Label   bool // the number stands on a line of its own, not in the text
}

// Entries finds what is numbered, once, in the order of the text.
func (r *Reading) Entries() []Entry {
	if r.searched.entries {
		return r.entries
	}
	r.searched.entries = true
	for _, p := range r.Of(Heading | Paragraph | Item) {
		if e, ok := EntryOf(p); ok {
			r.entries = append(r.entries, e)
		}
	}
	return r.entries
}

// EntryOf reads the number at the head of a passage.
func EntryOf(p *Passage) (Entry, bool) {
	n := p.Number
	n.Text = PlainSpaces(n.Text)
	e := Entry{Number: n, Passage: p, End: len(n.Text)}
	if h := p.Heading; h != nil {
		e.Heading, e.Level, e.Label = true, h.Level, h.Label != ""
	}
	switch n.System {
	case doc.Unnumbered, doc.Capital:
		return Entry{}, false
	case doc.Dotted:
		return e, n.Mark != "" || p.Kind == Heading // 1.1 ha
	}
	return e, true
}

// NumberSize is how many bytes of the text its number takes.
func (p *Passage) NumberSize() int {
	if p.Heading != nil && p.Heading.Label != "" {
		return 0
	}
	return len(PlainSpaces(p.Number.Text)) + len(p.Number.Mark)
}
