package compose

import (
	"bytes"
	"strconv"
	"strings"
	"text/template"
	"text/template/parse"

	"vanban/internal/diag"
	"vanban/internal/source"
)

// nul begins and ends a marker, with its number between. No text from outside has
// it: reading refuses control characters, and what an action makes of one is
// replaced.
const nul = "\x00"

func marker(n int) string { return nul + strconv.Itoa(n) + nul }

// node is a node of a template, where it was written, and how to take it out.
type node struct {
	source  *text
	in      int
	literal bool
	list    *parse.ListNode
	index   int
	calls   bool // another template
	loop    int  // the node whose loop it stands in, itself for a loop; -1: none
}

// mark puts a marker before every node, and has every printed value go through
// shown, which no text can call since it has been parsed.
func (e *expander) mark() {
	for _, t := range e.template.Templates() {
		if t.Tree != nil {
			e.markList(t.Tree.Root, e.sources[t.Tree.ParseName], e.offsets[t.Tree.ParseName], -1)
		}
	}
	e.out.nodes = e.nodes
	e.template.Funcs(template.FuncMap{"shown": e.shown})
}

func (e *expander) markList(list *parse.ListNode, from *text, offset, loop int) {
	if list == nil {
		return
	}
	if len(list.Nodes) == 0 { // a loop over nothing to print has steps too
		list.Nodes = []parse.Node{&parse.TextNode{NodeType: parse.NodeText, Pos: list.Pos}}
	}
	nodes := make([]parse.Node, 0, 2*len(list.Nodes))
	for _, n := range list.Nodes {
		before := &parse.TextNode{NodeType: parse.NodeText, Pos: n.Position(), Text: []byte(marker(len(e.nodes)))}
		e.nodes = append(e.nodes, node{
			source: from, in: offset + int(n.Position()), literal: n.Type() == parse.NodeText,
			list: list, index: len(nodes) + 1, calls: n.Type() == parse.NodeTemplate, loop: loop,
		})
		nodes = append(nodes, before, n)
		if n.Type() == parse.NodeTemplate {
			nodes = append(nodes, &parse.TextNode{NodeType: parse.NodeText, Pos: n.Position(), Text: []byte(marker(leaving))})
		}
		e.markInside(n, from, offset, loop)
	}
	list.Nodes = nodes
}

func (e *expander) markInside(n parse.Node, from *text, offset, loop int) {
	at := len(e.nodes) - 1
	branch := func(b *parse.BranchNode) {
		e.markList(b.List, from, offset, loop)
		e.markList(b.ElseList, from, offset, loop)
	}
	switch n := n.(type) {
	case *parse.ActionNode:
		if len(n.Pipe.Decl) == 0 {
			n.Pipe.Cmds = append(n.Pipe.Cmds, command("shown", n.Pos))
		}
	case *parse.IfNode:
		branch(&n.BranchNode)
	case *parse.RangeNode:
		loop, e.nodes[at].loop = at, at
		branch(&n.BranchNode)
	case *parse.WithNode:
		branch(&n.BranchNode)
	}
}

func command(name string, at parse.Pos) *parse.CommandNode {
	args := []parse.Node{parse.NewIdentifier(name).SetPos(at)}
	return &parse.CommandNode{NodeType: parse.NodeCommand, Pos: at, Args: args}
}

// shown is the text of a value, behind a marker when the value knows its place.
func (e *expander) shown(value any) (string, error) {
	if !printable(value) {
		return "", templateError{code: diag.Unprintable}
	}
	text := strings.ReplaceAll(e.show(value), nul, "\ufffd")
	if s, ok := value.(source.String); ok && s.At.File != "" {
		e.values = append(e.values, s.At)
		text = marker(len(e.nodes)+len(e.values)-1) + text
	}
	return text, nil
}

// isMarker reads a marker that is printed.
func isMarker(p []byte) (number int, ok bool) {
	if len(p) < len(nul+"0"+nul) || p[0] != 0 || bytes.IndexByte(p[1:], 0) != len(p)-2 {
		return 0, false
	}
	number, err := strconv.Atoi(string(p[1 : len(p)-1]))
	return number, err == nil
}

// unmarked is the output without its markers, and what they said.
func (e *expander) unmarked() *expansion {
	rest := e.out.Bytes()
	text, marks := rest[:0], make([]mark, 0, bytes.Count(rest, []byte(nul))/2)
	for {
		before, after, found := bytes.Cut(rest, []byte(nul))
		text = append(text, before...)
		if !found {
			return &expansion{text: string(text), marks: marks}
		}
		number, behind, _ := bytes.Cut(after, []byte(nul))
		if n, _ := strconv.Atoi(string(number)); n != leaving {
			marks = append(marks, e.origin(n, len(text)))
		}
		rest = behind
	}
}

// origin is what a marker says of the text that follows it from byte out on.
func (e *expander) origin(n, out int) mark {
	if n >= len(e.nodes) {
		return mark{out: out, value: e.values[n-len(e.nodes)]}
	}
	from := e.nodes[n]
	return mark{out: out, source: from.source, in: from.in, literal: from.literal}
}

// takeOut removes a node that failed.
func (e *expander) takeOut(n int) {
	if from := e.nodes[n]; from.list != nil {
		from.list.Nodes[from.index] = &parse.TextNode{NodeType: parse.NodeText}
	}
}
