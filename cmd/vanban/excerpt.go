package main

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"vanban/internal/check"
	"vanban/internal/diag"
)

// show prints a text as it is.
func (t terminal) show(text string) { fmt.Fprint(t.out, text) }

// checked prints problems file by file, each with its line and a caret, and at
// the end what became of the rules.
func (t terminal) checked(lang diag.Lang, texts map[string]string, problems *diag.List, summary check.Summary) {
	sorted := problems.Sorted()
	var file string
	var count [diag.Advice + 1]int
	for i, p := range sorted {
		count[p.Severity()]++
		if i == 0 || p.Place.File != file {
			file = p.Place.File
			t.show(header(file))
		}
		t.show(entry(p, lang, texts))
	}
	if len(sorted) > 0 {
		t.show("\n")
	}
	t.say(lang, "checked", summary.Rules(), summary.Documents,
		summary.Count(check.Passed), summary.Count(check.Failed), summary.Count(check.NotEvaluated))
	t.say(lang, "counted", count[diag.Error], count[diag.Warning], count[diag.Advice])
}

func header(file string) string {
	if file == "" {
		return ""
	}
	return "\n" + file + "\n"
}

// entry is a problem with the line it stands on.
func entry(p diag.Problem, lang diag.Lang, texts map[string]string) string {
	const indent = "      "
	var b strings.Builder
	where := p.Place
	where.File = ""
	fmt.Fprintf(&b, "  %s%s %s: %s\n", strings.TrimPrefix(where.String()+" ", ":"), p.Severity().Name(lang), p.Code, p.Text(lang))
	if line, caret := excerpt(p, texts); line != "" {
		b.WriteString(indent + "│ " + line + "\n" + indent + "│ " + caret + "\n")
	}
	if hint := p.Hint(lang); hint != "" {
		fmt.Fprintf(&b, indent+phrase(lang, "hint")+"\n", hint)
	}
	if source := check.SourceOf(p.Code); source != "" {
		fmt.Fprintf(&b, indent+phrase(lang, "source")+"\n", source)
	}
	return b.String()
}

// excerpt is the line of a problem, or the part of it around the place, and a
// line with carets under what is meant. Both are empty where there is no line.
func excerpt(p diag.Problem, texts map[string]string) (line, caret string) {
	lines := strings.Split(texts[p.Place.File], "\n")
	if p.Place.Line == 0 || p.Place.Line > len(lines) || p.Place.Col == 0 || texts[p.Place.File] == "" {
		return "", ""
	}
	const before, width = 40, 96
	letters := []rune(strings.ReplaceAll(lines[p.Place.Line-1], "\t", " "))
	at := min(p.Place.Col-1, len(letters))
	from, mark := max(0, at-before), ""
	if from > 0 {
		mark = "…"
	}
	to := min(len(letters), from+width)
	line = mark + string(letters[from:to])
	if to < len(letters) {
		line += "…"
	}
	meant := min(max(1, utf8.RuneCountInString(p.Excerpt)), max(1, to-at))
	return line, strings.Repeat(" ", at-from+utf8.RuneCountInString(mark)) + strings.Repeat("^", meant)
}
