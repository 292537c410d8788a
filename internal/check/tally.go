package check

import (
	"maps"
	"slices"

	"vanban/internal/diag"
)

// Outcome is what became of a rule; the later ones outweigh the earlier.
type Outcome int

const (
	Passed Outcome = iota
	NotEvaluated
	Failed
)

// Tally is what became of every rule, over all documents it was held against.
type Tally struct {
	Documents int
	outcomes  map[diag.Code]Outcome
}

func (t *Tally) add(code diag.Code, o Outcome) {
	if t.outcomes == nil {
		t.outcomes = map[diag.Code]Outcome{}
	}
	t.outcomes[code] = max(t.outcomes[code], o)
}

// Join takes over the tally of other documents.
func (t *Tally) Join(other Tally) {
	t.Documents += other.Documents
	for code, o := range other.outcomes {
		t.add(code, o)
	}
}

// Count tells how many rules came out so.
func (t Tally) Count(o Outcome) int {
	n := 0
	for _, outcome := range t.outcomes {
		if outcome == o {
			n++
		}
	}
	return n
}

// Rules is the number of rules held against the documents.
func (t Tally) Rules() int { return len(t.outcomes) }

// Codes lists the rules that came out so, sorted.
func (t Tally) Codes(o Outcome) []diag.Code {
	return slices.DeleteFunc(slices.Sorted(maps.Keys(t.outcomes)), func(c diag.Code) bool { return t.outcomes[c] != o })
}
