package compose

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"text/template"
	"text/template/parse"

	"vanban/internal/diag"
	"vanban/internal/source"
)

// expander runs the template actions of a text, and is what they print to.
// Before every node of the parsed template stands a text of our own, its sign: when
// that is printed, how far the output has come is noted. So every byte of it knows
// its source, and a failing action is known and taken out, and the rest is run
// again for what else is wrong.
type expander struct {
	*composer
	template *template.Template
	sources  map[string]*text // by template name
	offsets  map[string]int   // where the template begins in its source
	nodes    []marked
	out      bytes.Buffer
	marks    []mark
	last     int         // index of the last node begun
	warnings diag.List   // of this run
	fixed    *diag.Place // where all its problems are, for a field
}

// marked is a node of a template, and how to take it out.
type marked struct {
	source  *text
	in      int
	literal bool
	list    *parse.ListNode
	index   int
	sign    []byte // printed when the node begins
}

// enough is how many failing actions are looked for.
const enough = 50

// expand runs the actions of the text of a file from offset on.
func (c *composer) expand(file, s string, offset int) *expansion {
	if !strings.Contains(s[offset:], "{{") {
		whole := mark{source: newText(file, s), in: offset, literal: true}
		return &expansion{text: s[offset:], marks: []mark{whole}}
	}
	return c.expander(plain).run(file, s, offset)
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
	e := &expander{composer: c, sources: map[string]*text{}, offsets: map[string]int{}}
	e.template = template.New("vanban").Option("missingkey=error").Funcs(functions).Funcs(template.FuncMap{
		"plain": func(value any) string { return show(e.seen(value)) },
	})
	return e
}

// run parses the text from offset on and executes it, again and again without
// the actions that failed.
func (e *expander) run(file, s string, offset int) *expansion {
	for _, t := range callees(e.ws.Templates, s[offset:]) {
		e.parse(t.File, t.Text, 0)
	}
	if !e.parse(file, s, offset) {
		return &expansion{}
	}
	for _, t := range e.template.Templates() {
		if t.Tree != nil {
			e.instrument(t.Tree.Root, e.sources[t.Tree.ParseName], e.offsets[t.Tree.ParseName])
		}
	}
	data := e.data
	data.warn = e.warn
	for range enough {
		e.out.Reset()
		e.marks, e.last, e.warnings = nil, 0, diag.List{}
		err := e.template.ExecuteTemplate(e, file, data)
		if err == nil {
			break
		}
		e.report(err)
		e.takeOut(e.last)
	}
	e.problems.Join(&e.warnings)
	return &expansion{text: e.out.String(), marks: e.marks}
}

// parse adds a text's templates; what cannot be parsed is a problem.
func (e *expander) parse(file, s string, offset int) bool {
	e.sources[file], e.offsets[file] = newText(file, s), offset
	_, err := e.template.New(file).Parse(s[offset:])
	if err != nil {
		e.report(err)
	}
	return err == nil
}

// instrument puts a sign before every node of a list, and has every printed
// value made plain.
func (e *expander) instrument(list *parse.ListNode, from *text, offset int) {
	if list == nil {
		return
	}
	nodes := make([]parse.Node, 0, 2*len(list.Nodes))
	for _, n := range list.Nodes {
		sign := binary.BigEndian.AppendUint32(nil, uint32(len(e.nodes)))
		e.nodes = append(e.nodes, marked{
			source: from, in: offset + int(n.Position()), list: list, index: len(nodes) + 1,
			literal: n.Type() == parse.NodeText, sign: sign,
		})
		nodes = append(nodes, &parse.TextNode{NodeType: parse.NodeText, Pos: n.Position(), Text: sign}, n)
		e.descend(n, from, offset)
	}
	list.Nodes = nodes
}

func (e *expander) descend(n parse.Node, from *text, offset int) {
	switch n := n.(type) {
	case *parse.ActionNode:
		if len(n.Pipe.Decl) == 0 {
			n.Pipe.Cmds = append(n.Pipe.Cmds, command("plain", n.Pos))
		}
	case *parse.IfNode:
		e.instrument(n.List, from, offset)
		e.instrument(n.ElseList, from, offset)
	case *parse.RangeNode:
		e.instrument(n.List, from, offset)
		e.instrument(n.ElseList, from, offset)
	case *parse.WithNode:
		e.instrument(n.List, from, offset)
		e.instrument(n.ElseList, from, offset)
	}
}

func command(name string, at parse.Pos) *parse.CommandNode {
	return &parse.CommandNode{NodeType: parse.NodeCommand, Pos: at, Args: []parse.Node{parse.NewIdentifier(name).SetPos(at)}}
}

// Write takes what the template prints. A sign is known by being the very bytes of
// the node's, whatever they say.
func (e *expander) Write(p []byte) (int, error) {
	if len(p) == 4 {
		if n := int(binary.BigEndian.Uint32(p)); n < len(e.nodes) && &e.nodes[n].sign[0] == &p[0] {
			m := e.nodes[n]
			e.marks = append(e.marks, mark{out: e.out.Len(), source: m.source, in: m.in, literal: m.literal})
			e.last = n
			return len(p), nil
		}
	}
	return e.out.Write(p)
}

// seen notes the place of a value that knows it.
func (e *expander) seen(value any) any {
	if s, ok := value.(source.String); ok && s.At.File != "" {
		e.marks = append(e.marks, mark{out: e.out.Len(), value: s.At})
	}
	return value
}

// warn notes a problem of the action that runs, which does not make it fail.
func (e *expander) warn(code diag.Code, args ...any) {
	n := e.nodes[e.last]
	at := n.source.place(n.in)
	if e.fixed != nil && at.File == "" {
		at = *e.fixed
	}
	e.warnings.Add(code, at, args...)
}

// takeOut removes a node that failed.
func (e *expander) takeOut(n int) {
	if m := e.nodes[n]; m.list != nil {
		m.list.Nodes[m.index] = &parse.TextNode{NodeType: parse.NodeText}
	}
}

// signs are those that mean something in our Markdown.
var signs = strings.NewReplacer(
	`\`, `\\`, `*`, `\*`, `_`, `\_`, `|`, `\|`, `#`, `\#`, `-`, `\-`, `+`, `\+`, `^`, `\^`, `<`, `\<`, `[`, `\[`,
	"\r\n", "\\\n", "\n", "\\\n", "\t", " ",
)

// plain makes a value text that Markdown leaves alone. A line end in it stays
// a line end.
func plain(values ...any) string {
	return signs.Replace(strings.TrimSpace(fmt.Sprint(values...)))
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

// report makes a problem of an error of text/template.
func (e *expander) report(err error) {
	f := readFault(err)
	at := e.where(f)
	var m mistake
	isMistake := errors.As(err, &m)
	switch {
	case e.lacking && (f.empty != "" || m.code == diag.NoValue):
		return
	case isMistake:
		e.problems.AddNear(m.code, at, m.near, m.args...)
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
