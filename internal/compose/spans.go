package compose

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"

	"vanban/internal/doc"
)

// gathering is the work on the spans of one block.
type gathering struct {
	*reading
	spans        []doc.Span
	bold, italic bool

	open  bool // the last span goes on
	text  strings.Builder
	runes int
}

// spans gathers the text of a block, its faces and line ends.
func (r *reading) spans(block ast.Node) []doc.Span {
	r.settle(block)
	g := &gathering{reading: r}
	for n := block.FirstChild(); n != nil; n = n.NextSibling() {
		switch n := n.(type) {
		case *ast.Text:
			g.write(n.Segment.Start, n.Segment.Stop, lineEnd(n))
		case *starRun:
			g.stars(n)
		case *noteCall:
			g.add(r.call(n, g.bold, g.italic))
		case *pageCall:
			g.add(r.page(n, g.bold, g.italic))
		default:
			if n.Type() == ast.TypeInline {
				panic(fmt.Sprintf("compose: node %T", n))
			}
		}
	}
	g.close()
	return trimmed(g.spans)
}

// lineEnd is what stands for the end of a line behind a text.
func lineEnd(n *ast.Text) string {
	switch {
	case n.HardLineBreak():
		return "\n"
	case n.SoftLineBreak():
		return " "
	}
	return ""
}

// stars turns faces on and off; those that are text are printed.
func (g *gathering) stars(s *starRun) {
	if s.typed > 0 {
		g.tellStars(s)
		g.write(s.at, s.at+s.typed, "")
	}
	if s.bold || s.italic {
		g.close()
		g.bold, g.italic = g.bold != s.bold, g.italic != s.italic
	}
}

// add appends a span that is none of the text's.
func (g *gathering) add(s doc.Span) {
	g.close()
	g.spans = append(g.spans, s)
}

// write appends what stands from one byte to another, and a line's end, to the
// span of the face that is on.
func (g *gathering) write(start, stop int, end string) {
	value, origins := g.written(start, stop)
	if value += end; value == "" {
		return
	}
	if !g.open {
		g.spans = append(g.spans, doc.Span{Bold: g.bold, Italic: g.italic, At: g.place(start)})
		g.open = true
	}
	last := &g.spans[len(g.spans)-1]
	for _, o := range origins {
		o.From += g.runes
		last.Origins = append(last.Origins, o)
	}
	g.text.WriteString(value)
	g.runes += utf8.RuneCountInString(value)
}

// close ends the span that is open.
func (g *gathering) close() {
	if !g.open {
		return
	}
	g.spans[len(g.spans)-1].Text = g.text.String()
	g.open, g.runes = false, 0
	g.text.Reset()
}

// trimmed drops white space at both ends.
func trimmed(spans []doc.Span) []doc.Span {
	for len(spans) > 0 {
		last := &spans[len(spans)-1]
		if last.Text = strings.TrimRight(last.Text, " \n"); last.Text != "" {
			break
		}
		spans = spans[:len(spans)-1]
	}
	for len(spans) > 0 {
		first := &spans[0]
		*first = first.Cut(len(first.Text)-len(strings.TrimLeft(first.Text, " \n")), len(first.Text))
		if first.Text != "" {
			break
		}
		spans = spans[1:]
	}
	return spans
}
