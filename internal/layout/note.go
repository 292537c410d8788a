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
func (l *layouter) footnotes(lines []Line) []atom {
	var notes []atom
	for i := range lines {
		for j := range lines[i].Runs {
			s := lines[i].Runs[j].Span
			if s != nil && s.Note != nil && !l.pass.called[s.Note] {
				l.pass.called[s.Note] = true
				notes = append(notes, l.footnote(s.Note)...)
			}
		}
	}
	return notes
}

// footnote gives the lines of a note.
func (l *layouter) footnote(n *doc.Note) []atom {
	t := text{Of{Note: n}, []inline{{text: n.Mark, written: n.Mark, note: n}, {text: " "}}}
	t.inlines = append(t.inlines, l.set.inlines(n.Spans)...)
	lines, _ := l.set.lines(t, style.Footnote, l.area, 0)
	atoms := make([]atom, len(lines))
	for i, l := range lines {
		atoms[i] = atom{origin: l.Top, height: l.Height, lines: lines[i : i+1]}
	}
	return atoms
}
