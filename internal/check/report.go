package check

import (
	"slices"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/reading"
	"vanban/internal/source"
	"vanban/internal/workspace"
)

// reporter takes what the rule at work finds.
type reporter struct {
	ws      *workspace.Workspace
	code    diag.Code
	found   []diag.Problem
	missing diag.Code                 // why the rule could not be evaluated
	reasons map[diag.Code][]diag.Code // the rules that could not, by the reason
}

func (r *reporter) begin(code diag.Code) { r.code, r.found, r.missing = code, nil, "" }

// finish hands over what the rule found, accepted where a list says so.
func (r *reporter) finish(problems *diag.List, accepted ...[]source.Entry[source.String]) Outcome {
	reason := reasonFor(r.code, accepted)
	for _, p := range r.found {
		p.Accepted = reason
		problems.Note(p)
	}
	switch {
	case len(r.found) > 0:
		return Failed
	case r.missing != "":
		if r.reasons == nil {
			r.reasons = map[diag.Code][]diag.Code{}
		}
		r.reasons[r.missing] = append(r.reasons[r.missing], r.code)
		return NotEvaluated
	}
	return Passed
}

// reasonFor is why slips against a rule may stand, empty when they may not.
func reasonFor(code diag.Code, accepted [][]source.Entry[source.String]) string {
	for _, list := range accepted {
		for _, a := range list {
			if a.Key.Text == string(code) {
				return a.Value.Text
			}
		}
	}
	return ""
}

// unevaluated notes that the rule at work has something to look at but lacks
// what it would be held against.
func (r *reporter) unevaluated(reason diag.Code) { r.missing = reason }

// reportUnevaluated says for each reason which rules could not be evaluated.
func (r *reporter) reportUnevaluated(at diag.Place, problems *diag.List) {
	for reason, codes := range r.reasons {
		names := make([]string, len(codes))
		for i, c := range codes {
			names[i] = string(c)
		}
		slices.Sort(names)
		problems.Add(reason, at, strings.Join(names, ", "))
	}
}

// checkAccepted notes acceptances of rules that do not exist, or without a
// reason.
func checkAccepted(accepted []source.Entry[source.String], problems *diag.List) {
	var known []string
	for _, r := range Rules {
		known = append(known, string(r.Code))
	}
	for _, a := range accepted {
		switch {
		case !slices.Contains(known, a.Key.Text):
			problems.AddNear(diag.UnknownRule, a.Key.At, diag.Nearest(a.Key.Text, known), a.Key.Text)
		case strings.TrimSpace(a.Value.Text) == "":
			problems.Add(diag.AcceptedWithoutReason, a.Key.At, a.Key.Text)
		}
	}
}

// slip notes a stretch of a passage. The sentence's first argument is the
// stretch itself, those given follow.
func (r *reporter) slip(p *reading.Passage, from, to int, args ...any) *diag.Problem {
	words := p.Text[from:to]
	at := r.locate(p, from, to)
	r.found = append(r.found, diag.Problem{Code: r.code, Place: at, Args: append([]any{words}, args...), Excerpt: words})
	return &r.found[len(r.found)-1]
}

// amend notes a stretch for which something else is right for certain. It is
// the sentence's second argument.
func (r *reporter) amend(p *reading.Passage, from, to int, right string, args ...any) {
	r.slip(p, from, to, append([]any{right}, args...)...).Fix = right
}

// better is amend for what only a person should change.
func (r *reporter) better(p *reading.Passage, from, to int, right string, args ...any) {
	r.slip(p, from, to, append([]any{right}, args...)...)
}

// field notes a value of the front matter or of vanban.yaml; it is the
// sentence's first argument.
func (r *reporter) field(s source.String, args ...any) *diag.Problem {
	r.found = append(r.found, diag.Problem{Code: r.code, Place: s.At, Args: append([]any{s.Text}, args...), Excerpt: s.Text})
	return &r.found[len(r.found)-1]
}

// line notes a line outside the text.
func (r *reporter) line(l doc.Line, args ...any) *diag.Problem {
	return r.field(source.String{Text: strings.TrimPrefix(l.Text, "- "), At: l.At}, args...)
}

// at notes a place.
func (r *reporter) at(at diag.Place, args ...any) {
	r.found = append(r.found, diag.Problem{Code: r.code, Place: at, Args: args})
}

// locate is the place at which a stretch was written, in the value it came
// from where it is one and that can be found in its file.
func (r *reporter) locate(p *reading.Passage, from, to int) diag.Place {
	at, literal, value, offset := p.Where(from)
	if literal || at.Line == 0 || at.Cell != "" {
		return at
	}
	words := p.Text[from:to]
	return inValue(r.ws.Texts[at.File], at, value, words, strings.Count(value[:min(offset, len(value))], words))
}

// inValue is the place of the (skip+1)-th occurrence of words in a value that
// begins at a place of a text; the value's own place when it is not found.
func inValue(text string, at diag.Place, value, words string, skip int) diag.Place {
	start := offsetOf(text, at)
	if start < 0 {
		return at
	}
	end := min(len(text), start+2*len(value)+200)
	i := start
	for n := 0; ; n++ {
		next := strings.Index(text[i:end], words)
		if next < 0 {
			return at
		}
		i += next
		if n == skip {
			return source.PlaceIn(at.File, text, i)
		}
		i += len(words)
	}
}

// offsetOf is where a place is in its text, in bytes; -1 outside it.
func offsetOf(text string, at diag.Place) int {
	offset := 0
	for line := 1; line < at.Line; line++ {
		next := strings.IndexByte(text[offset:], '\n')
		if next < 0 {
			return -1
		}
		offset += next + 1
	}
	rest, _, _ := strings.Cut(text[offset:], "\n")
	return offset + reading.ByteOf(rest, max(at.Col-1, 0))
}
