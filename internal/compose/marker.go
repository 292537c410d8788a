package compose

import (
	"bytes"
	"strconv"
	"strings"
	"text/template"
	"text/template/parse"

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
}

// mark puts a marker before every node, and has every printed value go through
// shown, which no text can call since it has been parsed.
func (e *expander) mark() {
	for _, t := range e.template.Templates() {
		if t.Tree != nil {
			e.markList(t.Tree.Root, e.sources[t.Tree.ParseName], e.offsets[t.Tree.ParseName])
		}
	}
	e.template.Funcs(template.FuncMap{"shown": e.shown})
}

func (e *expander) markList(list *parse.ListNode, from *text, offset int) {
	if list == nil {
		return
	}
	nodes := make([]parse.Node, 0, 2*len(list.Nodes))
	for _, n := range list.Nodes {
		before := &parse.TextNode{NodeType: parse.NodeText, Pos: n.Position(), Text: []byte(marker(len(e.nodes)))}
		e.nodes = append(e.nodes, node{
			source: from, in: offset + int(n.Position()), literal: n.Type() == parse.NodeText,
			list: list, index: len(nodes) + 1,
		})
		nodes = append(nodes, before, n)
		e.markInside(n, from, offset)
	}
	list.Nodes = nodes
}

func (e *expander) markInside(n parse.Node, from *text, offset int) {
	branch := func(b *parse.BranchNode) {
		e.markList(b.List, from, offset)
		e.markList(b.ElseList, from, offset)
	}
	switch n := n.(type) {
	case *parse.ActionNode:
		if len(n.Pipe.Decl) == 0 {
			n.Pipe.Cmds = append(n.Pipe.Cmds, command("shown", n.Pos))
		}
	case *parse.IfNode:
		branch(&n.BranchNode)
	case *parse.RangeNode:
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
func (e *expander) shown(value any) string {
	text := strings.ReplaceAll(e.show(value), nul, "\ufffd")
	if s, ok := value.(source.String); ok && s.At.File != "" {
		e.values = append(e.values, s.At)
		text = marker(len(e.nodes)+len(e.values)-1) + text
	}
	return text
}

// running is the node that the output has come to: the marker of a value stands
// only where its node is done.
func (e *expander) running() int {
	out := e.out.Bytes()
	end := max(bytes.LastIndexByte(out, 0), 0)
	begin := bytes.LastIndexByte(out[:end], 0) + 1
	n, _ := strconv.Atoi(string(out[begin:end]))
	return n
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
		n, _ := strconv.Atoi(string(number))
		marks = append(marks, e.origin(n, len(text)))
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
