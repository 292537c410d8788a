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
	at, in := e.where(f), e.sources[f.file]
	var own templateError
	if errors.As(err, &own) && !f.running && spent(err) {
		at, in = e.endless(own.code)
	}
	var found diag.List
	e.explain(f, err, at, &found)
	e.note(&found, in, e.problems)
}

// explain says what an error means.
func (e *expander) explain(f fault, err error, at diag.Place, found *diag.List) {
	unknown := func(code diag.Code, name string, known []string) {
		found.AddNear(code, at, diag.Nearest(name, known), name, strings.Join(known, ", "))
	}
	var own templateError
	isOwn := errors.As(err, &own)
	switch {
	case e.lacking && (f.empty != "" || own.code == diag.NoValue):
	case isOwn:
		found.AddNear(own.code, at, own.near, own.args...)
	case f.field != "":
		unknown(diag.UnknownName, f.field, namesOf[f.owner])
	case f.key != "":
		unknown(diag.UnknownName, f.key, e.columns())
	case f.function != "":
		unknown(diag.UnknownName, f.function, functionNames())
	case f.template != "":
		unknown(diag.UnknownTemplate, f.template, e.templateNames())
	case f.empty != "":
		found.Add(diag.NoValue, at, f.empty)
	case f.running:
		found.Add(diag.TemplateFailed, at, f.message)
	default:
		found.Add(diag.TemplateSyntax, at, f.message)
	}
}

// endless is where what ran too long began: the loop in which the action stands
// that runs, or the first call of templates that call one another.
func (e *expander) endless(code diag.Code) (diag.Place, *text) {
	n := e.nodes[e.out.running]
	if n.loop >= 0 {
		n = e.nodes[n.loop]
	}
	if code == diag.TooDeep {
		n = e.nodes[e.out.calls[0]]
	}
	return e.placeOf(n), n.source
}

func (e *expander) placeOf(n node) diag.Place {
	if e.fixed != nil && n.source.file == "" {
		return *e.fixed
	}
	return n.source.place(n.in)
}

// note takes problems over. One in a template of the program's own, where nobody
// can mend anything, stands where the document calls it.
func (e *expander) note(found *diag.List, in *text, problems *diag.List) {
	for _, p := range found.Sorted() {
		if in != nil && in.embedded && len(e.out.calls) > 0 {
			p.Within, p.Place = p.Place.String(), e.placeOf(e.nodes[e.out.calls[0]])
			if v := e.data.Village; v != nil {
				p.Village = v.Name.Text
			}
		}
		problems.Note(p)
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
