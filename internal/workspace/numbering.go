package workspace

import (
	"vanban/internal/diag"
	"vanban/internal/source"
)

// Numbering is how outgoing documents get their numbers (`numbering` of vanban.yaml; Điều 15).
type Numbering struct {
	At diag.Place
	// Source is given: by the e-office or the paper book; or own: the next of a series.
	Source source.String `yaml:"source"`
	// Series are kinds that share one, by its name; `*` is all that no other names.
	Series []source.Entry[[]source.String] `yaml:"series"`
}

// sources of numbers.
const (
	GivenNumbers = "given"
	OwnNumbers   = "own"
)

// Own reports whether the register itself gives the numbers.
func (n Numbering) Own() bool { return n.Source.Text == OwnNumbers }

// check notes a source that does not exist.
func (n Numbering) check(problems *diag.List) {
	known := []string{GivenNumbers, OwnNumbers}
	if s := n.Source; s.Text != "" && s.Text != known[0] && s.Text != known[1] {
		problems.AddNear(diag.UnknownNumbering, s.At, diag.Nearest(s.Text, known), s.Text)
	}
}
