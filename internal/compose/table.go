package compose

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	gmtext "github.com/yuin/goldmark/text"

	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/style"
)

// tableNode is a table in goldmark's tree: lines that begin with a bar. Its
// children are rows, theirs cells. It is ours because goldmark's drops cells
// that the header has no column for.
type tableNode struct {
	ast.BaseBlock
	align []style.Align
	head  int // rows above the delimiter row
}

type rowNode struct{ ast.BaseBlock }

type cellNode struct{ ast.BaseBlock }

var (
	kindTable = ast.NewNodeKind("Table")
	kindRow   = ast.NewNodeKind("Row")
	kindCell  = ast.NewNodeKind("Cell")
)

func (*tableNode) Kind() ast.NodeKind { return kindTable }
func (*rowNode) Kind() ast.NodeKind   { return kindRow }
func (*cellNode) Kind() ast.NodeKind  { return kindCell }

func (*tableNode) Dump([]byte, int) {}
func (*rowNode) Dump([]byte, int)   {}
func (*cellNode) Dump([]byte, int)  {}

// tableParser reads tables.
type tableParser struct{}

func (tableParser) Trigger() []byte             { return []byte{'|'} }
func (tableParser) CanInterruptParagraph() bool { return true }
func (tableParser) CanAcceptIndentedLine() bool { return true }

func (tableParser) Open(_ ast.Node, reader gmtext.Reader, _ parser.Context) (ast.Node, parser.State) {
	n := &tableNode{}
	n.take(reader)
	return n, parser.NoChildren
}

func (tableParser) Continue(n ast.Node, reader gmtext.Reader, _ parser.Context) parser.State {
	line, _ := reader.PeekLine()
	if !bytes.HasPrefix(bytes.TrimLeft(line, " \t"), []byte("|")) {
		return parser.Close
	}
	n.(*tableNode).take(reader)
	return parser.Continue | parser.NoChildren
}

func (tableParser) Close(ast.Node, gmtext.Reader, parser.Context) {}

// take adds the reader's line as a row; a delimiter row gives the alignment
// and ends the header.
func (n *tableNode) take(reader gmtext.Reader) {
	line, segment := reader.PeekLine()
	reader.AdvanceToEOL()
	cells := split(line, segment.Start)
	if n.align == nil {
		if align, ok := delimiter(cells, reader.Source()); ok {
			n.align, n.head = align, n.ChildCount()
			return
		}
	}
	row := &rowNode{}
	for _, c := range cells {
		cell := &cellNode{}
		cell.Lines().Append(c)
		row.AppendChild(row, cell)
	}
	n.AppendChild(n, row)
}

// split cuts a line at its bars into the segments of its cells.
func split(line []byte, offset int) []gmtext.Segment {
	trimmedLine := bytes.TrimRight(line, " \t\r\n")
	trimmedLine = bytes.TrimSuffix(trimmedLine, []byte("|"))
	start := bytes.IndexByte(trimmedLine, '|') + 1
	var cells []gmtext.Segment
	for i := start; i <= len(trimmedLine); i++ {
		atEnd := i == len(trimmedLine)
		if !atEnd && (trimmedLine[i] != '|' || trimmedLine[i-1] == '\\') {
			continue
		}
		cells = append(cells, trim(line, start, i, offset))
		start = i + 1
	}
	return cells
}

func trim(line []byte, start, end, offset int) gmtext.Segment {
	for start < end && (line[start] == ' ' || line[start] == '\t') {
		start++
	}
	for end > start && (line[end-1] == ' ' || line[end-1] == '\t') {
		end--
	}
	return gmtext.NewSegment(offset+start, offset+end)
}

// delimiter reads a row such as |---|:-:|--:|.
func delimiter(cells []gmtext.Segment, source []byte) ([]style.Align, bool) {
	var align []style.Align
	for _, c := range cells {
		text := string(c.Value(source))
		if !strings.Contains(text, "-") || strings.Trim(text, ":-") != "" {
			return nil, false
		}
		switch left, right := text[0] == ':', text[len(text)-1] == ':'; {
		case left && right:
			align = append(align, style.Center)
		case right:
			align = append(align, style.Right)
		default:
			align = append(align, style.Left)
		}
	}
	return align, len(align) > 0
}

// table makes the tree's table; every row needs as many cells as the first.
func (r *reading) table(n *tableNode) doc.Block {
	t := &doc.Table{}
	for _, a := range n.align {
		t.Columns = append(t.Columns, doc.Column{Align: a})
	}
	i := 0
	for child := n.FirstChild(); child != nil; child = child.NextSibling() {
		row := r.row(child)
		if t.At.File == "" {
			t.At = row.At
		}
		if t.Columns == nil {
			t.Columns = make([]doc.Column, len(row.Cells))
		}
		if len(row.Cells) != len(t.Columns) {
			r.problems.Add(diag.UnevenTable, row.At, len(row.Cells), len(t.Columns))
		}
		row.Cells = even(row.Cells, len(t.Columns))
		if i < n.head {
			t.Head = append(t.Head, row)
		} else {
			t.Rows = append(t.Rows, row)
		}
		i++
	}
	return t
}

func (r *reading) row(n ast.Node) doc.Row {
	row := doc.Row{At: r.at(n)}
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		row.Cells = append(row.Cells, doc.Cell{Spans: r.spans(c), At: r.at(c)})
	}
	return row
}

// even gives a row of an uneven table the right number of cells, so that later
// stages need not care; the problem is noted already.
func even(cells []doc.Cell, n int) []doc.Cell {
	for len(cells) < n {
		cells = append(cells, doc.Cell{})
	}
	return cells[:n]
}
