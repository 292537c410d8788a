package reading

import (
	"strings"
)

// Spot is the i-th word of a passage.
type Spot struct {
	Passage *Passage
	Word    int
}

// Of lists the passages of some kinds.
func (r *Reading) Of(k Kind) []*Passage {
	list, known := r.ofKind[k]
	if !known {
		for _, p := range r.Passages {
			if p.Kind&k != 0 {
				list = append(list, p)
			}
		}
		if r.ofKind == nil {
			r.ofKind = map[Kind][]*Passage{}
		}
		r.ofKind[k] = list
	}
	return list
}

// WithNumerals lists the passages of some kinds that have numbers.
func (r *Reading) WithNumerals(k Kind) []*Passage {
	var list []*Passage
	for _, p := range r.Of(k) {
		if p.HasNumerals {
			list = append(list, p)
		}
	}
	return list
}

// Each visits every place in passages of some kinds where a phrase in small
// letters stands, whatever its capitals. Passages in capitals are left out.
func (r *Reading) Each(phrase string, k Kind, visit func(p *Passage, i int)) {
	r.Everywhere(phrase, k, func(p *Passage, i int) {
		if !p.InCapitals {
			visit(p, i)
		}
	})
}

// Everywhere visits what each does, and in passages in capitals too.
func (r *Reading) Everywhere(phrase string, k Kind, visit func(p *Passage, i int)) {
	if !strings.Contains(phrase, " ") {
		for _, at := range r.Index[phrase] {
			if at.Passage.Kind&k != 0 {
				visit(at.Passage, at.Word)
			}
		}
		return
	}
	want := strings.Split(phrase, " ")
	for _, at := range r.Index[want[0]] {
		if at.Passage.Kind&k != 0 && at.Passage.Follows(at.Word, want...) {
			visit(at.Passage, at.Word)
		}
	}
}
