package compose

import (
	"bytes"
	"regexp"
	"strconv"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	gmtext "github.com/yuin/goldmark/text"

	"vanban/internal/style"
)

// tableNode is a table in goldmark's tree: lines that begin with a bar. Its
// children are rows, theirs cells. It is ours because goldmark's drops cells
// that the header has no column for.
type tableNode struct {
	ast.BaseBlock
	columns []columnMark
	head    int      // rows above the delimiter row
	open    *rowNode // the row that goes on on the next line
}

// columnMark is what a cell of the delimiter row says of its column.
type columnMark struct {
	align   style.Align
	percent string // as written; empty for none
	start   int    // of the cell, in the text
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
	t := n.(*tableNode)
	line, _ := reader.PeekLine()
	if t.open == nil && !bytes.HasPrefix(bytes.TrimLeft(line, " \t"), []byte("|")) {
		return parser.Close
	}
	t.take(reader)
	return parser.Continue | parser.NoChildren
}

func (tableParser) Close(ast.Node, gmtext.Reader, parser.Context) {}

// take adds the reader's line as a row; a delimiter row says how the columns
// are set and ends the header. A row whose line ends with a backslash goes on
// on the next line: a value with a line end in it stays in its cell.
func (n *tableNode) take(reader gmtext.Reader) {
	line, segment := reader.PeekLine()
	reader.AdvanceToEOL()
	cells, goesOn := split(line, segment.Start, n.open != nil)
	row := n.open
	if row == nil {
		if marks, ok := delimiter(cells, reader.Source()); ok && n.columns == nil {
			n.columns, n.head = marks, n.ChildCount()
			return
		}
		row = &rowNode{}
		n.AppendChild(n, row)
	} else {
		row.LastChild().Lines().Append(cells[0])
		cells = cells[1:]
	}
	for _, c := range cells {
		cell := &cellNode{}
		cell.Lines().Append(c)
		row.AppendChild(row, cell)
	}
	n.open = nil
	if goesOn {
		n.open = row
	}
}

// split cuts a line at its bars into the segments of its cells, of which there
// is one at least. Of a line that goes on the last one keeps its line end.
func split(line []byte, offset int, within bool) (cells []gmtext.Segment, goesOn bool) {
	end := len(bytes.TrimRight(line, " \t\r\n"))
	bars := unescaped(line[:end])
	goesOn = end < len(line) && line[end] == '\n' && escapes(line[:end])
	start := 0
	if !within && len(bars) > 0 {
		start, bars = bars[0]+1, bars[1:]
	}
	for _, bar := range bars {
		cells = append(cells, trim(line, start, bar, offset))
		start = bar + 1
	}
	switch {
	case goesOn:
		s := trim(line, start, end, offset)
		s.Stop = offset + len(line)
		cells = append(cells, s)
	case start < end || len(cells) == 0:
		cells = append(cells, trim(line, start, end, offset))
	}
	return cells, goesOn
}

// unescaped finds the bars of a line that no backslash makes text.
func unescaped(line []byte) []int {
	var bars []int
	for i := 0; i < len(line); i++ {
		switch line[i] {
		case '\\':
			i++
		case '|':
			bars = append(bars, i)
		}
	}
	return bars
}

// escapes reports whether a line ends with a backslash that is none itself.
func escapes(line []byte) bool {
	return (len(line)-len(bytes.TrimRight(line, `\`)))%2 == 1
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

// delimiterCell is such as `---`, `:-:`, `--:` or `:--20%--`.
var delimiterCell = regexp.MustCompile(`^(:?)-*(?:(\d+(?:,\d+)?)%)?-*(:?)$`)

// delimiter reads a row such as |---|:-:|--30%--:|.
func delimiter(cells []gmtext.Segment, source []byte) ([]columnMark, bool) {
	var marks []columnMark
	for _, c := range cells {
		text := string(c.Value(source))
		found := delimiterCell.FindStringSubmatch(text)
		if found == nil || !strings.Contains(text, "-") {
			return nil, false
		}
		mark := columnMark{align: style.Left, percent: found[2], start: c.Start}
		switch left, right := found[1] != "", found[3] != ""; {
		case left && right:
			mark.align = style.Center
		case right:
			mark.align = style.Right
		}
		marks = append(marks, mark)
	}
	return marks, len(marks) > 0
}

// weight is the column's part of the table in percent, 0 when none is given.
func (m columnMark) weight() float64 {
	percent, _ := strconv.ParseFloat(strings.Replace(m.percent, ",", ".", 1), 64)
	return percent
}
