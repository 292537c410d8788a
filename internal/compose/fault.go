package compose

import (
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"vanban/internal/criteria"
	"vanban/internal/diag"
)

// fault is an error of text/template, taken apart.
type fault struct {
	file      string
	line, col int // in the template's text; col counts bytes from 0, -1 unknown
	message   string
	running   bool // met while running, not while parsing

	field, owner string // no such field of a type
	key          string // no such key of a map
	function     string // no such function
	template     string // no such template
	empty        string // a name that has no value here
}

var (
	runFault   = regexp.MustCompile(`(?s)^template: (.*?):(\d+):(\d+): executing .*? at <.*?>: (.*)$`)
	parseFault = regexp.MustCompile(`(?s)^template: (.*?):(\d+): (.*)$`)
)

// wordings are those of text/template, which has no types for these errors, and
// what their groups are. A test provokes each.
var wordings = []struct {
	pattern *regexp.Regexp
	into    func(*fault) []*string
}{
	{regexp.MustCompile(`can't evaluate field (\S+) in type (\S+)$`),
		func(f *fault) []*string { return []*string{&f.field, &f.owner} }},
	{regexp.MustCompile(`map has no entry for key "(.*)"$`), func(f *fault) []*string { return []*string{&f.key} }},
	{regexp.MustCompile(`function "(.*)" not defined$`), func(f *fault) []*string { return []*string{&f.function} }},
	{regexp.MustCompile(`template "(.*)" not defined$`), func(f *fault) []*string { return []*string{&f.template} }},
	{regexp.MustCompile(`^nil pointer evaluating .+\.(\w+)$`), func(f *fault) []*string { return []*string{&f.empty} }},
	{regexp.MustCompile(`^error calling (\w+): runtime error: invalid memory address`),
		func(f *fault) []*string { return []*string{&f.empty} }},
}

func readFault(err error) fault {
	f := fault{message: err.Error(), col: -1}
	if m := runFault.FindStringSubmatch(f.message); m != nil {
		f.file, f.message, f.running = m[1], m[4], true
		f.line, _ = strconv.Atoi(m[2])
		f.col, _ = strconv.Atoi(m[3])
	} else if m := parseFault.FindStringSubmatch(f.message); m != nil {
		f.file, f.message = m[1], m[3]
		f.line, _ = strconv.Atoi(m[2])
	}
	for _, w := range wordings {
		if m := w.pattern.FindStringSubmatch(f.message); m != nil {
			for i, into := range w.into(&f) {
				*into = m[i+1]
			}
		}
	}
	return f
}

// place is where the fault is in its source, whose template begins at offset.
func (f fault) place(source *text, offset int) diag.Place {
	at := source.place(offset)
	at.Line += f.line - 1
	at.Col = 0
	if f.col < 0 || at.Line > len(source.starts) {
		return at
	}
	start := source.starts[at.Line-1]
	end := min(start+f.col, len(source.text))
	at.Col = utf8.RuneCountInString(source.text[start:end]) + 1
	return at
}

// templateError is what an action asked for in vain: a problem without its place.
type templateError struct {
	code diag.Code
	near string // the name that was meant, if one looks like it
	args []any
}

// Error is for text/template only, which carries it to expander.report.
func (e templateError) Error() string { return fmt.Sprint(e.code, e.args) }

func missing(name string) error { return templateError{code: diag.NoValue, args: []any{name}} }

func unknownIndicator(id string, set *criteria.Set) error {
	return templateError{diag.UnknownIndicator, set.Nearest(id), []any{id, set.ID}}
}

// report makes a problem of an error of text/template.
func (e *expander) report(err error) {
	f := readFault(err)
	at := e.where(f)
	var own templateError
	isOwn := errors.As(err, &own)
	switch {
	case e.lacking && (f.empty != "" || own.code == diag.NoValue):
		return
	case isOwn:
		e.problems.AddNear(own.code, at, own.near, own.args...)
	case f.field != "":
		e.unknown(diag.UnknownName, at, f.field, namesOf[f.owner])
	case f.key != "":
		e.unknown(diag.UnknownName, at, f.key, e.columns())
	case f.function != "":
		e.unknown(diag.UnknownName, at, f.function, functionNames())
	case f.template != "":
		e.unknown(diag.UnknownTemplate, at, f.template, e.templateNames())
	case f.empty != "":
		e.problems.Add(diag.NoValue, at, f.empty)
	case f.running:
		e.problems.Add(diag.TemplateFailed, at, f.message)
	default:
		e.problems.Add(diag.TemplateSyntax, at, f.message)
	}
}

func (e *expander) where(f fault) diag.Place {
	from := e.sources[f.file]
	switch {
	case e.fixed != nil && f.file == "":
		return *e.fixed
	case from == nil:
		return diag.Place{File: f.file}
	}
	return f.place(from, e.offsets[f.file])
}

func (e *expander) unknown(code diag.Code, at diag.Place, name string, known []string) {
	e.problems.AddNear(code, at, diag.Nearest(name, known), name, strings.Join(known, ", "))
}

// columns are the names of the villages' columns.
func (e *expander) columns() []string {
	if len(e.ws.Villages) == 0 {
		return nil
	}
	return slices.Sorted(maps.Keys(e.ws.Villages[0].Columns))
}

// templateNames lists the templates an action could have meant.
func (e *expander) templateNames() []string {
	var names []string
	for _, t := range e.template.Templates() {
		if t.Tree != nil && !slices.Contains(slices.Collect(maps.Keys(e.sources)), t.Name()) {
			names = append(names, t.Name())
		}
	}
	slices.Sort(names)
	return names
}

func functionNames() []string { return slices.Sorted(maps.Keys(functions)) }
