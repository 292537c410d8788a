package compose

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"text/template"

	"vanban/internal/diag"
)

// What the actions of one text may take, in all its runs together: a report of
// every indicator for a thousand villages takes a tenth of it.
const (
	mostSteps = 2_000_000 // nodes of templates executed
	mostText  = 8 << 20   // bytes printed, and bytes of one value
	mostDepth = 200       // templates that have called one another
)

// leaving is the number of the marker behind a call: the called template is done.
const leaving = -1

// budget is what a template prints into, with markers. Before every node stands a
// marker, so that each is a step.
type budget struct {
	bytes.Buffer
	nodes   []node
	running int   // the node that the template has come to
	calls   []int // the nodes that have called the templates that run
	steps   int
}

func (b *budget) Write(p []byte) (int, error) {
	if b.Len()+len(p) > mostText {
		return 0, templateError{code: diag.TooMuchText, args: []any{mostText >> 20}}
	}
	if number, ok := isMarker(p); ok {
		if err := b.step(number); err != nil {
			return 0, err
		}
	}
	return b.Buffer.Write(p)
}

func (b *budget) step(number int) error {
	b.steps++
	switch {
	case b.steps > mostSteps:
		return templateError{code: diag.TooManySteps, args: []any{mostSteps}}
	case number == leaving:
		b.calls = b.calls[:len(b.calls)-1]
	case number < len(b.nodes):
		if b.running = number; b.nodes[number].calls {
			b.calls = append(b.calls, number)
		}
	}
	if len(b.calls) > mostDepth {
		return templateError{code: diag.TooDeep, args: []any{mostDepth}}
	}
	return nil
}

// again readies it for another run, whose steps count on.
func (b *budget) again() {
	b.Reset()
	b.running, b.calls = 0, nil
}

// spent tells an error after which nothing more is run.
func spent(err error) bool {
	var own templateError
	ends := []diag.Code{diag.TooManySteps, diag.TooMuchText, diag.TooDeep}
	return errors.As(err, &own) && slices.Contains(ends, own.code)
}

// printing are text/template's own functions that make text, kept within bounds
// and to values that read as text.
var printing = template.FuncMap{
	"print":    func(values ...any) (string, error) { return bounded(fmt.Sprint, values) },
	"println":  func(values ...any) (string, error) { return bounded(fmt.Sprintln, values) },
	"printf":   formatted,
	"html":     func(values ...any) (string, error) { return bounded(template.HTMLEscaper, values) },
	"js":       func(values ...any) (string, error) { return bounded(template.JSEscaper, values) },
	"urlquery": func(values ...any) (string, error) { return bounded(template.URLQueryEscaper, values) },
}

// longest is how many bytes a text that an action makes may have: a page or two
// hundred.
const longest = 1 << 20

func bounded(make func(...any) string, values []any) (string, error) {
	size := 0
	for _, v := range values {
		if !printable(v) {
			return "", templateError{code: diag.Unprintable}
		}
		if s, ok := v.(string); ok {
			size += len(s)
		}
	}
	if size > longest {
		return "", templateError{code: diag.TooMuchText, args: []any{longest >> 20}}
	}
	return make(values...), nil
}

// wide is a verb of a format that asks for a width or another way to write a
// value than as it reads.
var wide = regexp.MustCompile(`%[^a-zA-Z%]*(?:\d{4,}|\*|#|[pTUxXqtbo])`)

func formatted(format string, values ...any) (string, error) {
	if wide.MatchString(format) {
		return "", templateError{code: diag.BadFormat, args: []any{format}}
	}
	text, err := bounded(func(values ...any) string { return fmt.Sprintf(format, values...) }, values)
	if err == nil && strings.Contains(text, "%!") && !strings.Contains(format, "%!") {
		return "", templateError{code: diag.BadFormat, args: []any{format}}
	}
	return text, err
}

// printable tells a value that reads as text: a text, a number, a truth, or one
// that says itself how it reads, as dates and months do.
func printable(value any) bool {
	switch value.(type) {
	case fmt.Stringer, error:
		return reflect.ValueOf(value).Kind() != reflect.Pointer || !reflect.ValueOf(value).IsNil()
	}
	switch reflect.ValueOf(value).Kind() {
	case reflect.String, reflect.Bool, reflect.Float32, reflect.Float64,
		reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64,
		reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return true
	}
	return false
}
