// Package diag holds problems: what a clerk can mend in the input, each with a
// stable code, a severity, a place, a sentence and a way out.
//
// Every sentence is in Vietnamese and in English. What the rules of the check
// say comes with their problems; all others stand in one catalogue. The package
// prints nothing and decides nothing; it collects and sorts.
package diag

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Severity says what a problem means for the document.
type Severity int

const (
	Error   Severity = iota // wrong: nothing is written
	Warning                 // probably a slip
	Advice                  // could be better
)

// Name is the severity's name.
func (s Severity) Name(lang Lang) string { return severityNames[s].In(lang) }

// Lang is a language of the messages.
type Lang string

const (
	Vietnamese Lang = "vi"
	English    Lang = "en"
)

// Place is a point in the input. Line and Col count from 1, in characters;
// Cell (`Sheet!D21`) stands in their stead for a workbook.
type Place struct {
	File      string
	Line, Col int
	Cell      string
}

// String gives `file:line:col`, `file:line`, `file:Sheet!D21` or `file`.
func (p Place) String() string {
	switch {
	case p.Cell != "":
		return p.File + ":" + p.Cell
	case p.Line == 0:
		return p.File
	case p.Col == 0:
		return fmt.Sprintf("%s:%d", p.File, p.Line)
	}
	return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Col)
}

// Compare orders places by file, line and column.
func (p Place) Compare(q Place) int {
	return cmp.Or(
		cmp.Compare(p.File, q.File), cmp.Compare(p.Line, q.Line),
		cmp.Compare(p.Col, q.Col), compareCells(p.Cell, q.Cell))
}

// compareCells orders cells by sheet, row and column: A2 before A10, Z1 before
// AA1.
func compareCells(a, b string) int {
	sheetA, colA, rowA := splitCell(a)
	sheetB, colB, rowB := splitCell(b)
	return cmp.Or(
		cmp.Compare(sheetA, sheetB),
		cmp.Compare(len(rowA), len(rowB)), cmp.Compare(rowA, rowB),
		cmp.Compare(len(colA), len(colB)), cmp.Compare(colA, colB))
}

func splitCell(cell string) (sheet, col, row string) {
	i := strings.LastIndexByte(cell, '!') + 1
	col = strings.TrimRight(cell[i:], "0123456789")
	return cell[:i], col, cell[i+len(col):]
}

// Message is what problems of one kind say: how much they matter, the sentence
// that says what is wrong, and the way out, which may be empty.
type Message struct {
	Severity   Severity
	Text, Hint Term
}

// Problem is one thing in the input that a clerk can mend.
type Problem struct {
	Code  Code
	Says  *Message // nil: what the catalogue has for the code
	Place Place
	Args  []any  // what the catalogue's sentence is about
	Near  string // the nearest right name, where one is known

	Excerpt  string // the words at the place, where they are known
	Fix      string // what is right in their stead, where that is sure
	Within   string // the place in one of the program's own templates that the place calls
	Village  string // whose document it is in, where the place does not tell
	Accepted string // why its writer lets it stand; empty: nobody does
	Deferred bool   // it stops no draft
}

// Severity is the catalogue's; what is accepted is advice only.
func (p Problem) Severity() Severity {
	if p.Accepted != "" {
		return Advice
	}
	return p.message().Severity
}

func (p Problem) message() Message {
	if p.Says != nil {
		return *p.Says
	}
	return catalogue[p.Code]
}

// Stops reports whether nothing is written because of the problem.
func (p Problem) Stops() bool { return p.Severity() == Error && !p.Deferred }

// Text is the sentence that says what is wrong.
func (p Problem) Text(lang Lang) string {
	text := fill(p.message().Text, lang, p.Args)
	if p.Within != "" {
		text += fill(within, lang, []any{p.Within})
	}
	if p.Village != "" {
		text += fill(ofVillage, lang, []any{p.Village})
	}
	if p.Accepted != "" {
		text += fill(accepted, lang, []any{p.Accepted})
	}
	return text
}

// Hint is the way out; empty when the sentence says it already.
func (p Problem) Hint(lang Lang) string {
	if p.Near != "" {
		return fill(near, lang, []any{p.Near})
	}
	return fill(p.message().Hint, lang, p.Args)
}

// Lines gives the problem as it is printed: the place, severity, code and text,
// and below it the hint.
func (p Problem) Lines(lang Lang) string {
	var b strings.Builder
	if at := p.Place.String(); at != "" {
		b.WriteString(Visible(at) + ": ")
	}
	fmt.Fprintf(&b, "%s %s: %s\n", p.Severity().Name(lang), p.Code, Visible(p.Text(lang)))
	if hint := p.Hint(lang); hint != "" {
		fmt.Fprintf(&b, "    %s: %s\n", hintName.In(lang), Visible(hint))
	}
	return b.String()
}

// Known tells a code of the catalogue.
func Known(code Code) bool { _, ok := catalogue[code]; return ok }

// List collects problems. The zero value is an empty list.
type List struct{ problems []Problem }

// Add notes a problem.
func (l *List) Add(code Code, at Place, args ...any) {
	l.AddNear(code, at, "", args...)
}

// AddNear notes a problem whose way out is the nearest right name.
func (l *List) AddNear(code Code, at Place, near string, args ...any) {
	l.Note(Problem{Code: code, Place: at, Args: args, Near: near})
}

// Note takes a problem as it is.
func (l *List) Note(p Problem) {
	if p.Says == nil && !Known(p.Code) {
		panic("diag: no sentence for " + string(p.Code))
	}
	l.problems = append(l.problems, p)
}

// Defer says of every problem so far whether it lets a draft pass.
func (l *List) Defer(deferred bool) {
	for i := range l.problems {
		l.problems[i].Deferred = deferred
	}
}

// Join takes over the problems of another list.
func (l *List) Join(other *List) { l.problems = append(l.problems, other.problems...) }

// Failed reports whether any problem is an error that stops the work.
func (l *List) Failed() bool { return slices.ContainsFunc(l.problems, Problem.Stops) }

// Count tells how many problems have the severity.
func (l *List) Count(s Severity) int {
	n := 0
	for _, p := range l.problems {
		if p.Severity() == s {
			n++
		}
	}
	return n
}

// Sorted gives the problems by place, each once.
func (l *List) Sorted() []Problem {
	sorted := slices.Clone(l.problems)
	slices.SortStableFunc(sorted, func(p, q Problem) int {
		return cmp.Or(p.Place.Compare(q.Place), cmp.Compare(p.Code, q.Code))
	})
	return slices.CompactFunc(sorted, func(p, q Problem) bool {
		return p.Code == q.Code && p.Place == q.Place && p.Text(Vietnamese) == q.Text(Vietnamese)
	})
}

// Term is a text in every language.
type Term struct {
	Vi string `json:"vi"`
	En string `json:"en"`
}

// In is the text in a language.
func (t Term) In(lang Lang) string {
	if lang == English {
		return t.En
	}
	return t.Vi
}

// fill puts the arguments into a sentence, which names them by number (%[1]s)
// and need not use them all.
func fill(s sentence, lang Lang, args []any) string {
	text := s.In(lang)
	if !strings.Contains(text, "%[") {
		return text
	}
	words := slices.Clone(args)
	for i, a := range words {
		if t, ok := a.(Term); ok {
			words[i] = t.In(lang)
		}
	}
	return fmt.Sprintf(text, words...)
}
