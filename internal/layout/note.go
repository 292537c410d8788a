package layout

import (
	"vanban/internal/doc"
	"vanban/internal/style"
)

// The mark of a note is two thirds of the text's size and stands a third of it
// above the line.
const (
	raisedSize = 2
	raisedOf   = 3
)

// raise makes a run the mark of a note.
func (r *Run) raise() {
	r.Rise = r.Size / raisedOf
	r.Size = r.Size * raisedSize / raisedOf
}

// footnotes sets the notes that lines call for the first time, an atom for
// each of their lines.
func (c *composer) footnotes(lines []Line) []atom {
	var notes []atom
	for i := range lines {
		for j := range lines[i].Runs {
			if s := lines[i].Runs[j].Span; s != nil && s.Note != nil && !c.pass.called[s.Note] {
				c.pass.called[s.Note] = true
				notes = append(notes, c.footnote(s.Note)...)
			}
		}
	}
	return notes
}

// footnote gives the lines of a note.
func (c *composer) footnote(n *doc.Note) []atom {
	t := text{Of{Note: n}, []inline{{text: n.Mark, written: n.Mark, note: n}, {text: " "}}}
	t.inlines = append(t.inlines, c.inlines(n.Spans)...)
	lines, _ := c.set(t, style.Footnote, c.textColumn(), 0)
	atoms := make([]atom, len(lines))
	for i, l := range lines {
		atoms[i] = atom{origin: l.Top, height: l.Height, lines: lines[i : i+1]}
	}
	return atoms
}

// footHeight is the room of notes at the foot of a page, with their rule.
func footHeight(notes Pt) Pt {
	if notes == 0 {
		return 0
	}
	return notes + 2*style.NoteGap
}

func heights(atoms []atom) (sum Pt) {
	for i := range atoms {
		sum += atoms[i].height
	}
	return sum
}

// putNotes places lines of notes at the foot of a page whose text ends at top,
// below a short rule, and gives those for which there is no room.
func (c *composer) putNotes(p *Page, notes []atom, top, bottom Pt) (rest []atom) {
	n, sum := 0, Pt(0)
	for n < len(notes) && top+footHeight(sum+notes[n].height) <= bottom+slack {
		sum += notes[n].height
		n++
	}
	if n == 0 {
		return notes
	}
	text, y := c.textColumn(), bottom-sum
	p.Rules = append(p.Rules, Rule{
		Of: Of{Part: c.part, Name: style.Footnote, Artifact: NoteRule},
		X1: text.x, X2: text.x + text.width/3, Y1: y - style.NoteGap, Y2: y - style.NoteGap, Thickness: c.measures.RuleThickness,
	})
	for i := range notes[:n] {
		p.put(&notes[i], y)
		y += notes[i].height
	}
	return notes[n:]
}
