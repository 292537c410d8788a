package register

import (
	"maps"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"vanban/internal/diag"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// Enter writes a document of an issuing body into the register, in memory.
func (b *Book) Enter(n Number, day viet.Date, body string) *Line {
	y := b.year(day.Year)
	l := &Line{At: diag.Place{File: y.table.file}, Number: n, Day: day, State: Issued, year: y}
	l.series, l.row = b.series.Of(body, n), y.table.add(nil)
	y.Lines = append(y.Lines, l)
	l.Write(map[Column]string{NumberColumn: n.String(), Day: day.Short(), StateColumn: string(Issued), Body: body})
	return l
}

// Write sets texts of the line, each on one line and without signs that no text has.
func (l *Line) Write(texts map[Column]string) {
	clean := make(map[Column]string, len(texts))
	for c, text := range texts {
		clean[c] = oneLine(text)
		l.Texts[c] = clean[c]
	}
	l.year.table.set(l.row, clean)
	l.year.changed = true
}

func oneLine(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && !unicode.IsSpace(r) {
			return -1
		}
		return r
	}, norm.NFC.String(strings.ToValidUTF8(s, "")))
	return strings.Join(strings.Fields(s), " ")
}

// Mark writes that another document, by its number or "", did something to this
// one: its new state, and a note for the printed register.
func (l *Line) Mark(state State, by, note string) {
	l.State = state
	l.Write(map[Column]string{
		StateColumn: string(state), Related: join(l.Texts[Related], by), Note: join(l.Texts[Note], note),
	})
}

// join puts a text behind what stands in a cell.
func join(before, text string) string {
	if before == "" || text == "" {
		return before + text
	}
	return before + "; " + text
}

// Written is a file of the register that is to be written, and what it was; nil
// when there was none.
type Written struct {
	Name         string // below the workspace
	Data, Before []byte
}

// Files are those of the years that changed.
func (b *Book) Files() []Written {
	var list []Written
	for _, y := range b.Years {
		if y.changed {
			list = append(list, Written{y.File, y.table.bytes(), y.before})
		}
	}
	return list
}

// Find finds the document that a reference names: of its day's year or, without
// one, the last one before a day. Without such a document it gives nil.
func (b *Book) Find(r Reference, before viet.Date) *Line {
	for _, y := range slices.Backward(b.Years) {
		if r.Day.Year > 0 && y.Year != r.Day.Year || y.Year > before.Year && before.Year > 0 {
			continue
		}
		for _, l := range y.Lines {
			if l.Number.same(r.Number) && (r.Day.Day == 0 || r.Day == l.Day) {
				return l
			}
		}
	}
	return nil
}

// Current is the line of a document of the workspace, for a village or "", that
// was issued and still stands: the last of several. Nil: it was not.
func (b *Book) Current(document, village string) *Line {
	for _, y := range slices.Backward(b.Years) {
		for _, l := range slices.Backward(y.Lines) {
			if l.Record != nil && l.State.InForce() && l.Texts[DocumentID] == document && l.Record.Village == village {
				return l
			}
		}
	}
	return nil
}

// Closed gives the months whose report was issued and still stands, each with
// the report. It goes by the folders: a register that cannot be read opens no month.
func (b *Book) Closed() map[viet.Month]Reference {
	over := map[*Record]bool{}
	for _, y := range b.Years {
		for _, l := range y.Lines {
			if l.Record != nil && !l.State.InForce() {
				over[l.Record] = true
			}
		}
	}
	closed := map[viet.Month]Reference{}
	for _, f := range slices.Sorted(maps.Keys(b.Records)) {
		r := b.Records[f]
		month, ok := viet.ParseMonth(r.Month)
		if ok && !over[r] && r.Village == "" && workspace.KindOf(r.Number().Kind()).Reports {
			closed[month] = Reference{r.Number(), r.Day()}
		}
	}
	return closed
}
