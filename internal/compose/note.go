package compose

import (
	"regexp"
	"strconv"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	gmtext "github.com/yuin/goldmark/text"

	"vanban/internal/diag"
	"vanban/internal/doc"
)

// noteNode is a paragraph that gives a note's text: `[^1]: …`.
type noteNode struct {
	ast.BaseBlock
	name string
}

// noteCall is where a note is called: `[^1]`.
type noteCall struct {
	ast.BaseInline
	name string
	at   int
}

var (
	kindNote     = ast.NewNodeKind("Note")
	kindNoteCall = ast.NewNodeKind("NoteCall")
)

func (*noteNode) Kind() ast.NodeKind { return kindNote }
func (*noteCall) Kind() ast.NodeKind { return kindNoteCall }
func (*noteNode) Dump([]byte, int)   {}
func (*noteCall) Dump([]byte, int)   {}

var (
	noteStart = regexp.MustCompile(`^[ \t]*\[\^([^\]\s]+)\]:[ \t]*`)
	called    = regexp.MustCompile(`^\[\^([^\]\s]+)\]`)
)

// noteTransformer takes the notes out of a paragraph: each begins on a line of
// its own and goes on to the next.
type noteTransformer struct{}

func (noteTransformer) Transform(p *ast.Paragraph, reader gmtext.Reader, _ parser.Context) {
	var note *noteNode
	rest := gmtext.NewSegments()
	for _, line := range p.Lines().Sliced(0, p.Lines().Len()) {
		if found := noteStart.FindSubmatchIndex(line.Value(reader.Source())); found != nil {
			note = &noteNode{name: string(reader.Source()[line.Start+found[2] : line.Start+found[3]])}
			p.Parent().InsertBefore(p.Parent(), p, note)
			line = line.WithStart(line.Start + found[1])
		}
		if note != nil {
			note.Lines().Append(line)
		} else {
			rest.Append(line)
		}
	}
	switch {
	case note == nil:
	case rest.Len() == 0:
		p.Parent().RemoveChild(p.Parent(), p)
	default:
		p.SetLines(rest)
	}
}

// noteCallParser reads calls. A note calls no note: there it is text.
type noteCallParser struct{}

func (noteCallParser) Trigger() []byte { return []byte{'['} }

func (noteCallParser) Parse(parent ast.Node, block gmtext.Reader, _ parser.Context) ast.Node {
	line, segment := block.PeekLine()
	found := called.FindSubmatch(line)
	if found == nil || parent.Kind() == kindNote {
		return nil
	}
	block.Advance(len(found[0]))
	return &noteCall{name: string(found[1]), at: segment.Start}
}

// notes are those of a text by their names, and the names in the order in
// which they were met.
type notes struct {
	byName map[string]*note
	order  []*note
	marks  int
}

// note is a note, and where it is first called and where its text is.
type note struct {
	*doc.Note
	name         string
	called, text diag.Place
}

func (ns *notes) named(name string) *note {
	if ns.byName == nil {
		ns.byName = map[string]*note{}
	}
	n := ns.byName[name]
	if n == nil {
		n = &note{Note: &doc.Note{}, name: name}
		ns.byName[name] = n
		ns.order = append(ns.order, n)
	}
	return n
}

// call gives the mark of a note; notes are numbered in the order of their
// first calls.
func (r *reading) call(c *noteCall, bold, italic bool) doc.Span {
	n, at := r.notes.named(c.name), r.place(c.at)
	if n.Mark == "" {
		r.notes.marks++
		n.Mark, n.called = strconv.Itoa(r.notes.marks), at
	}
	return doc.Span{Text: n.Mark, Bold: bold, Italic: italic, Note: n.Note, At: at}
}

// calls are the spans that call notes.
func calls(spans []doc.Span) []doc.Span {
	var found []doc.Span
	for _, s := range spans {
		if s.Note != nil {
			found = append(found, s)
		}
	}
	return found
}

// note reads a note's text.
func (r *reading) note(node *noteNode) {
	n, at := r.notes.named(node.name), r.at(node)
	if n.text.Line > 0 {
		r.problems.Add(diag.DuplicateNote, at, n.name, n.text.Line)
		return
	}
	n.text, n.At, n.Spans = at, at, r.spans(node)
	if len(n.Spans) == 0 {
		r.problems.Add(diag.NoText, at)
	}
}

// checkNotes notes the calls without a text and the texts without a call.
func (r *reading) checkNotes() {
	var uncalled, without []string
	for _, n := range r.notes.order {
		if n.Mark == "" {
			uncalled = append(uncalled, n.name)
		}
		if n.text.Line == 0 {
			without = append(without, n.name)
		}
	}
	for _, n := range r.notes.order {
		switch {
		case n.Mark == "":
			r.problems.AddNear(diag.NoteUncalled, n.text, diag.Nearest(n.name, without), n.name)
		case n.text.Line == 0:
			r.problems.AddNear(diag.NoteWithout, n.called, diag.Nearest(n.name, uncalled), n.name)
		}
	}
}
