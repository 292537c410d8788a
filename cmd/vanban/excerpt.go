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
	var lines page
	for i, p := range sorted {
		count[p.Severity()]++
		if i == 0 || p.Place.File != file {
			file = p.Place.File
			t.show(header(file))
			lines = page{lines: strings.Split(texts[file], "\n")}
		}
		t.show(entry(p, lang, &lines))
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
	return "\n" + diag.Visible(file) + "\n"
}

// entry is a problem with the line it stands on.
func entry(p diag.Problem, lang diag.Lang, lines *page) string {
	const indent = "      "
	var b strings.Builder
	where := p.Place
	where.File = ""
	fmt.Fprintf(&b, "  %s%s %s: %s\n", strings.TrimPrefix(where.String()+" ", ":"), p.Severity().Name(lang), p.Code,
		diag.Visible(p.Text(lang)))
	if line, caret := lines.excerpt(p); line != "" {
		b.WriteString(indent + "│ " + line + "\n" + indent + "│ " + caret + "\n")
	}
	if hint := p.Hint(lang); hint != "" {
		fmt.Fprintf(&b, indent+phrase(lang, "hint")+"\n", diag.Visible(hint))
	}
	if source := check.SourceOf(p.Code); source != "" {
		fmt.Fprintf(&b, indent+phrase(lang, "source")+"\n", source)
	}
	return b.String()
}

// page is a file's text, line by line; the line that was last asked for is kept.
type page struct {
	lines   []string
	line    int
	letters []rune
}

// letter gives the letters of a line, counted from 1, each in one place.
func (pg *page) letter(line int) []rune {
	if pg.line != line {
		pg.line, pg.letters = line, []rune(pg.lines[line-1])
		for i, r := range pg.letters {
			if r == '\t' || diag.Visible(string(r)) != string(r) {
				pg.letters[i] = ' '
			}
		}
	}
	return pg.letters
}

// excerpt is the line of a problem, or the part of it around the place, and a
// line with carets under what is meant. Both are empty where there is no line.
func (pg *page) excerpt(p diag.Problem) (line, caret string) {
	if p.Place.Line == 0 || p.Place.Line > len(pg.lines) || p.Place.Col == 0 || len(pg.lines) == 1 && pg.lines[0] == "" {
		return "", ""
	}
	const before, width = 40, 96
	letters := pg.letter(p.Place.Line)
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
