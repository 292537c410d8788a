package style

import (
	"vanban/internal/diag"
	"vanban/internal/source"
)

// WordRules are those by which Word lays out a .docx: its compatibility mode.
type WordRules int

// Word 2010 breaks lines as layout does. Word since 2013 may narrow the spaces of
// a line to take one more word.
const (
	Word2010 WordRules = iota
	Word2013
)

var wordRules = map[string]WordRules{"": Word2010, "14": Word2010, "15": Word2013}

// WordChoices are what a workspace may set in its `word` field: the
// compatibility mode, 14 or 15.
type WordChoices struct {
	At            diag.Place
	Compatibility source.String `yaml:"compatibility"`
}

// Rules are those chosen. Another mode than the two is a problem.
func (c WordChoices) Rules(problems *diag.List) WordRules {
	rules, known := wordRules[c.Compatibility.Text]
	if !known {
		problems.Add(diag.UnknownCompatibility, c.Compatibility.At, c.Compatibility.Text)
	}
	return rules
}
