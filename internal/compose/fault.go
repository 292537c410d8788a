package compose

import (
	"fmt"
	"regexp"
	"strconv"
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
	noField    = regexp.MustCompile(`can't evaluate field (\S+) in type (\S+)$`)
	noKey      = regexp.MustCompile(`map has no entry for key "(.*)"$`)
	noFunction = regexp.MustCompile(`function "(.*)" not defined$`)
	noTemplate = regexp.MustCompile(`template "(.*)" not defined$`)
	noValue    = regexp.MustCompile(`^nil pointer evaluating \S+?\.(\w+)$`)
	noReceiver = regexp.MustCompile(`^error calling (\w+): runtime error: invalid memory address`)
)

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
	for _, part := range []struct {
		pattern *regexp.Regexp
		into    []*string
	}{
		{noField, []*string{&f.field, &f.owner}},
		{noKey, []*string{&f.key}},
		{noFunction, []*string{&f.function}},
		{noTemplate, []*string{&f.template}},
		{noValue, []*string{&f.empty}},
		{noReceiver, []*string{&f.empty}},
	} {
		if m := part.pattern.FindStringSubmatch(f.message); m != nil {
			for i, into := range part.into {
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

// mistake is what an action asked for in vain: a problem without its place.
type mistake struct {
	code diag.Code
	near string // the name that was meant, if one looks like it
	args []any
}

// Error is for text/template only, which carries it to expander.report.
func (m mistake) Error() string { return fmt.Sprint(m.code, m.args) }

func missing(name string) error { return mistake{code: diag.NoValue, args: []any{name}} }

func unknownIndicator(id string, set *criteria.Set) error {
	return mistake{diag.UnknownIndicator, set.Nearest(id), []any{id, set.ID}}
}
