package rule

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/reading"
	"vanban/internal/source"
	"vanban/internal/workspace"
)

// Work is what a rule found.
type Work struct {
	Rule    *Rule
	Found   []diag.Problem
	Missing *Rule // the notice that says why it could not be evaluated
	says    *diag.Message
}

// slips takes what the rule at work finds.
type slips struct {
	WS    *workspace.Workspace
	lines map[string]source.Lines // of the files that places have been looked for in
	work  *Work
	works []*Work
}

// Begin lets a rule work, or go on.
func (r *slips) Begin(rule *Rule) {
	for _, w := range r.works {
		if w.Rule == rule {
			r.work = w
			return
		}
	}
	r.work = &Work{Rule: rule, says: rule.Says()}
	r.works = append(r.works, r.work)
}

// Done gives what all rules found.
func (r *slips) Done() []*Work { return r.works }

// NotEvaluated notes that the rule at work has something to look at but lacks
// what it would be held against.
func (r *slips) NotEvaluated(reason *Rule) { r.work.Missing = reason }

// note takes a problem of the rule at work.
func (r *slips) note(p diag.Problem) *diag.Problem {
	p.Code, p.Says = r.work.Rule.Code, r.work.says
	r.work.Found = append(r.work.Found, p)
	return &r.work.Found[len(r.work.Found)-1]
}

// Report notes a stretch of a passage. The sentence's first argument is the
// stretch itself, those given follow.
func (r *slips) Report(p *reading.Passage, from, to int, args ...any) *diag.Problem {
	words := p.Text[from:to]
	at := r.Locate(p, from, to)
	return r.note(diag.Problem{Place: at, Args: append([]any{words}, args...), Excerpt: words})
}

// Fix notes a stretch for which something else is right for certain. It is
// the sentence's second argument.
func (r *slips) Fix(p *reading.Passage, from, to int, right string, args ...any) {
	r.Report(p, from, to, append([]any{right}, args...)...).Fix = right
}

// Suggest is Fix for what only a person should change.
func (r *slips) Suggest(p *reading.Passage, from, to int, right string, args ...any) {
	r.Report(p, from, to, append([]any{right}, args...)...)
}

// Field notes a value of the front matter or of vanban.yaml; it is the
// sentence's first argument.
func (r *slips) Field(s source.String, args ...any) *diag.Problem {
	return r.note(diag.Problem{Place: s.At, Args: append([]any{s.Text}, args...), Excerpt: s.Text})
}

// Line notes a line outside the text.
func (r *slips) Line(l doc.Line, args ...any) *diag.Problem {
	return r.Field(source.String{Text: strings.TrimPrefix(l.Text, "- "), At: l.At}, args...)
}

// At notes a place.
func (r *slips) At(at diag.Place, args ...any) {
	r.note(diag.Problem{Place: at, Args: args})
}

// Locate is the place at which a stretch was written, in the value it came
// from where it is one and that can be found in its file.
func (r *slips) Locate(p *reading.Passage, from, to int) diag.Place {
	at, literal := p.Where(from)
	if literal || at.Line == 0 || at.Cell != "" {
		return at
	}
	words := p.Text[from:to]
	value, offset := p.Value(from)
	return r.inValue(at, value, words, strings.Count(value[:min(offset, len(value))], words))
}

// inValue is the place of the (skip+1)-th occurrence of words in a value that
// begins at a place; the value's own place when it is not found.
func (r *slips) inValue(at diag.Place, value, words string, skip int) diag.Place {
	lines, known := r.lines[at.File]
	if !known {
		lines = source.LinesOf(r.WS.Texts[at.File])
		if r.lines == nil {
			r.lines = map[string]source.Lines{}
		}
		r.lines[at.File] = lines
	}
	start := lines.Offset(at)
	if start < 0 {
		return at
	}
	text := lines.Text[start:min(len(lines.Text), start+2*len(value)+200)]
	for i := 0; ; skip-- {
		next := strings.Index(text[i:], words)
		switch {
		case next < 0:
			return at
		case skip == 0:
			return lines.Place(at.File, start+i+next)
		}
		i += next + len(words)
	}
}
