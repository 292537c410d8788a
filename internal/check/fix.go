package check

import (
	"cmp"
	"slices"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/reading"
	"vanban/internal/source"
)

// Fix puts what is sure to be right into the text of a file, for the problems
// that have it, and tells how many. Words that do not stand at the place any
// more, actions of templates and what could change the structure of a YAML or
// CSV file are left alone; of two that overlap the first is done.
func Fix(file, text string, problems []diag.Problem) (fixed string, n int) {
	type edit struct {
		reading.Span
		fix string
	}
	lines := source.LinesOf(text)
	var edits []edit
	for _, p := range problems {
		if p.Fix == "" || p.Accepted != "" || p.Place.File != file || p.Place.Line == 0 {
			continue
		}
		from := lines.Offset(p.Place)
		if from < 0 || !strings.HasPrefix(text[from:], p.Excerpt) || inAction(text, from) {
			continue
		}
		if structured(file, text, from) && strings.ContainsAny(without(p.Fix, p.Excerpt), ":#\"'{}[]&*!|>%@,") {
			continue
		}
		edits = append(edits, edit{reading.Between(from, from+len(p.Excerpt)), p.Fix})
	}
	slices.SortStableFunc(edits, func(a, b edit) int { return cmp.Compare(a.From, b.From) })
	var b strings.Builder
	at := 0
	for _, e := range edits {
		if e.From < at {
			continue
		}
		b.WriteString(text[at:e.From] + e.fix)
		at = e.To
		n++
	}
	b.WriteString(text[at:])
	return b.String(), n
}

// inAction tells whether a byte stands within {{ }}.
func inAction(text string, at int) bool {
	open := strings.LastIndex(text[:at], "{{")
	return open >= 0 && !strings.Contains(text[open:at], "}}")
}

// structured tells whether a byte stands where signs have a meaning of their
// own: in YAML, CSV and the front matter of a document.
func structured(file, text string, at int) bool {
	if !strings.HasSuffix(file, ".md") {
		return true
	}
	rest, begins := strings.CutPrefix(text, "---\n")
	end := strings.Index(rest, "\n---")
	return begins && end >= 0 && at < end
}

// without is what a fix has besides the characters of the words it replaces.
func without(fix, words string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(words, r) {
			return -1
		}
		return r
	}, fix)
}
