package compose

import (
	"bytes"
	"regexp"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	gmtext "github.com/yuin/goldmark/text"

	"vanban/internal/diag"
)

// strayNode is a line that draws something in other Markdown: a rule, the
// underlining of a title, the fence of a box. It is not printed, which is told.
type strayNode struct{ ast.BaseBlock }

var kindStray = ast.NewNodeKind("Stray")

func (*strayNode) Kind() ast.NodeKind { return kindStray }
func (*strayNode) Dump([]byte, int)   {}

// strayLine is such as `---`, `===`, `* * *` or a fence with the name of a
// language. A line of underscores is a blank to fill in.
var strayLine = regexp.MustCompile("^[ \t]*(?:(?:-[ \t]*){3,}|(?:=[ \t]*){3,}|(?:\\*[ \t]*){3,}|(?:```|~~~).*)[\r\n]*$")

// strayParser reads such lines.
type strayParser struct{}

func (strayParser) Trigger() []byte             { return []byte("-=*`~") }
func (strayParser) CanInterruptParagraph() bool { return true }
func (strayParser) CanAcceptIndentedLine() bool { return true }

func (strayParser) Open(_ ast.Node, reader gmtext.Reader, _ parser.Context) (ast.Node, parser.State) {
	line, segment := reader.PeekLine()
	if !strayLine.Match(line) {
		return nil, parser.NoChildren
	}
	segment = segment.TrimLeftSpace(reader.Source())
	n := &strayNode{}
	n.Lines().Append(segment.TrimRightSpace(reader.Source()))
	reader.AdvanceToEOL()
	return n, parser.NoChildren
}

func (strayParser) Continue(ast.Node, gmtext.Reader, parser.Context) parser.State {
	return parser.Close
}
func (strayParser) Close(ast.Node, gmtext.Reader, parser.Context) {}

func (r *reading) tellStray(n *strayNode) {
	line := n.Lines().At(0)
	r.problems.Add(diag.UnprintedLine, r.place(line.Start), string(line.Value(r.source)))
}

// strayHead is a sign at the head of a paragraph that other Markdown, or ours,
// knows, but not so: a quotation, a heading's sign at a word, an arrow alone.
var strayHead = regexp.MustCompile(`^(?:(>)[ \t]*[^\d\s]|(#)[^\d\s]|(->))`)

// strayEnd is the arrow at the end of a line that none opens.
var strayEnd = regexp.MustCompile(`(?:^|[^\\])(<-)$`)

// tellHead notes the signs that a paragraph begins and ends with.
func (r *reading) tellHead(n ast.Node) {
	if n.Lines() == nil || n.Lines().Len() == 0 {
		return
	}
	first, last := n.Lines().At(0), n.Lines().At(n.Lines().Len()-1)
	last = last.TrimRightSpace(r.source)
	tell := func(line gmtext.Segment, pattern *regexp.Regexp) {
		found := pattern.FindSubmatchIndex(line.Value(r.source))
		for i := 2; i < len(found); i += 2 {
			if found[i] >= 0 {
				r.problems.Add(diag.PrintedMark, r.place(line.Start+found[i]), string(line.Value(r.source)[found[i]:found[i+1]]))
			}
		}
	}
	first = first.TrimLeftSpace(r.source)
	tell(first, strayHead)
	centred := bytes.HasPrefix(first.Value(r.source), []byte(`\->`))
	if !centred && bytes.HasSuffix(last.Value(r.source), []byte("<-")) { // few do, and lines are long
		tell(last, strayEnd)
	}
}
