package compose

import (
	"bytes"
	"regexp"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	gmtext "github.com/yuin/goldmark/text"
)

// headingParser reads headings: as many # as levels. No space need follow two or
// more; one alone needs it, `#môi_trường` is a word. A # at the end is text.
type headingParser struct{}

var headingLine = regexp.MustCompile(`^[ \t]*(#{2,}|#(?:[ \t]|[\r\n]*$))[ \t]*`)

func (headingParser) Trigger() []byte             { return []byte{'#'} }
func (headingParser) CanInterruptParagraph() bool { return true }
func (headingParser) CanAcceptIndentedLine() bool { return true }

func (headingParser) Open(_ ast.Node, reader gmtext.Reader, _ parser.Context) (ast.Node, parser.State) {
	line, segment := reader.PeekLine()
	found := headingLine.FindSubmatchIndex(line)
	if found == nil {
		return nil, parser.NoChildren
	}
	n := ast.NewHeading(bytes.Count(line[:found[1]], []byte("#")))
	title := segment.WithStart(segment.Start + found[1] - segment.Padding)
	if title = title.TrimRightSpace(reader.Source()); title.Len() > 0 {
		n.Lines().Append(title)
	}
	reader.AdvanceToEOL()
	return n, parser.NoChildren
}

func (headingParser) Continue(ast.Node, gmtext.Reader, parser.Context) parser.State {
	return parser.Close
}
func (headingParser) Close(ast.Node, gmtext.Reader, parser.Context) {}
