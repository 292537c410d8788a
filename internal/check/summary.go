package check

import (
	"maps"
	"slices"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/source"
)

// Outcome is what became of a rule.
type Outcome int

const (
	NotEvaluated Outcome = iota // it lacked what it would be held against
	Passed
	Failed
)

// outweighs tells whether the outcome counts more than another, of another
// document: a slip more than what could not be evaluated, and that more than
// a pass.
func (o Outcome) outweighs(other Outcome) bool {
	return o != other && (o == Failed || other == Passed)
}

// Summary is what became of every rule, over all documents it was held against.
type Summary struct {
	Documents int
	outcomes  map[diag.Code]Outcome
}

func (s *Summary) add(code diag.Code, o Outcome) {
	if s.outcomes == nil {
		s.outcomes = map[diag.Code]Outcome{}
	}
	if was, known := s.outcomes[code]; !known || o.outweighs(was) {
		s.outcomes[code] = o
	}
}

// take hands over what rules found, accepted where a list says so.
func (s *Summary) take(works []*rule.Work, problems *diag.List, accepted ...[]source.Entry[source.String]) {
	for _, w := range works {
		reason := reasonFor(w.Rule.Code, accepted)
		for _, p := range w.Found {
			p.Accepted = reason
			problems.Note(p)
		}
		switch {
		case len(w.Found) > 0:
			s.add(w.Rule.Code, Failed)
		case w.Missing != nil:
			s.add(w.Rule.Code, NotEvaluated)
		default:
			s.add(w.Rule.Code, Passed)
		}
	}
}

// Join takes over the summary of other documents.
func (s *Summary) Join(other Summary) {
	s.Documents += other.Documents
	for code, o := range other.outcomes {
		s.add(code, o)
	}
}

// Count tells how many rules came out so.
func (s Summary) Count(o Outcome) int { return len(s.Codes(o)) }

// Rules is the number of rules held against the documents.
func (s Summary) Rules() int { return len(s.outcomes) }

// Codes lists the rules that came out so, sorted.
func (s Summary) Codes(o Outcome) []diag.Code {
	return slices.DeleteFunc(slices.Sorted(maps.Keys(s.outcomes)), func(c diag.Code) bool { return s.outcomes[c] != o })
}
