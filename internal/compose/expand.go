package compose

import (
	"fmt"
	"strings"
	"text/template"

	"vanban/internal/diag"
	"vanban/internal/source"
)

// expander runs the template actions of a text. Markers in what it prints tell
// where every byte comes from and which action failed; a failing action is taken
// out, and the rest is run again for what else is wrong.
type expander struct {
	*composer
	template *template.Template
	show     func(...any) string // makes text of a value
	sources  map[string]*text    // by template name
	offsets  map[string]int      // where the template begins in its source
	nodes    []node              // by their markers
	values   []diag.Place        // that this run has printed; their markers follow those of the nodes
	out      budget
	warnings diag.List   // of this run
	fixed    *diag.Place // where all its problems are, for a field
}

// enough is how many failing actions are looked for.
const enough = 50

// expand runs the actions of the text of a file from offset on.
func (c *composer) expand(file, s string, offset int) *expansion {
	if !strings.Contains(s[offset:], "{{") {
		whole := mark{source: newText(file, s), in: offset, literal: true}
		return &expansion{text: s[offset:], marks: []mark{whole}}
	}
	return c.expander(escaped).run(file, s, offset)
}

// field runs the actions of a field of the front matter.
func (c *composer) field(s source.String) string {
	if !strings.Contains(s.Text, "{{") {
		return s.Text
	}
	e := c.expander(fmt.Sprint)
	e.fixed = &s.At
	return e.run("", s.Text, 0).text
}

// expander is one that makes text of a value by show.
func (c *composer) expander(show func(...any) string) *expander {
	e := &expander{composer: c, show: show, sources: map[string]*text{}, offsets: map[string]int{}}
	e.template = template.New("vanban").Option("missingkey=error").Funcs(functions).Funcs(printing)
	return e
}

// run parses the text from offset on and executes it, again and again without
// the actions that failed.
func (e *expander) run(file, s string, offset int) *expansion {
	for _, t := range callees(e.ws.Templates, s[offset:]) {
		e.parse(t.File, t.Text, 0)
		e.sources[t.File].embedded = t.Embedded
	}
	if !e.parse(file, s, offset) {
		return &expansion{}
	}
	e.mark()
	data := e.data
	data.warn = e.warn
	for range enough {
		e.out.again()
		e.values, e.warnings = nil, diag.List{}
		err := e.template.ExecuteTemplate(&e.out, file, data)
		if err == nil {
			break
		}
		e.report(err)
		if spent(err) {
			e.out.again()
			break
		}
		e.takeOut(e.out.running)
	}
	e.problems.Join(&e.warnings)
	return e.unmarked()
}

// parse adds a text's templates; what cannot be parsed is a problem.
func (e *expander) parse(file, s string, offset int) bool {
	e.sources[file], e.offsets[file] = newText(file, s), offset
	_, err := e.template.New(file).Parse(straight(strings.ReplaceAll(s[offset:], nul, " ")))
	if err != nil {
		e.report(err)
	}
	return err == nil
}

// warn notes a problem of the action that runs, which does not make it fail.
func (e *expander) warn(code diag.Code, args ...any) {
	n := e.nodes[e.out.running]
	var found diag.List
	found.Add(code, e.placeOf(n), args...)
	e.note(&found, n.source, &e.warnings)
}

// meaningful are the signs that mean something in our Markdown.
var meaningful = strings.NewReplacer(
	`\`, `\\`, `*`, `\*`, `_`, `\_`, `|`, `\|`, `#`, `\#`, `-`, `\-`, `+`, `\+`, `^`, `\^`, `<`, `\<`, `[`, `\[`,
	"\r\n", "\\\n", "\n", "\\\n", "\t", " ",
)

// escaped makes a value text that Markdown leaves alone. A line end in it stays
// a line end.
func escaped(values ...any) string {
	return meaningful.Replace(strings.TrimSpace(fmt.Sprint(values...)))
}
