package compose_test

import (
	"fmt"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/style"
)

// outline gives a tree as lines: the line it came from, the node, its text.
func outline(d *doc.Document) string {
	var o outliner
	h := d.Header
	o.lines("nation", h.Nation)
	o.lines("motto", h.Motto)
	o.lines("parent", h.Parent...)
	o.lines("agency", h.Agency...)
	o.lines("number", h.Number)
	o.lines("place", h.PlaceDate)
	o.lines("type", d.Title.TypeName)
	o.node(d.Title.Excerpt[0].At, "excerpt", d.Title.Excerpt)
	o.blocks(d.Body, "")
	o.lines("label", d.Ending.RecipientsLabel)
	o.lines("to", d.Ending.Recipients...)
	o.lines("authority", d.Ending.Authority...)
	o.lines("name", d.Ending.SignerName)
	return o.String()
}

// body gives the text's part of the outline.
func body(d *doc.Document) string {
	var o outliner
	o.blocks(d.Body, "")
	return o.String()
}

type outliner struct{ strings.Builder }

func (o *outliner) lines(name string, lines ...doc.Line) {
	for _, l := range lines {
		o.node(l.At, name, []doc.Span{{Text: l.Text}})
	}
}

func (o *outliner) node(at diag.Place, name string, spans []doc.Span) {
	fmt.Fprintf(o, "%d:%d %s %s\n", at.Line, at.Col, name, marked(spans))
}

// marked shows faces as Markdown does, no-break spaces as ~ and forced line
// ends as ⏎.
func marked(spans []doc.Span) string {
	var b strings.Builder
	for _, s := range spans {
		face := ""
		if s.Bold {
			face += "**"
		}
		if s.Italic {
			face += "*"
		}
		b.WriteString(face + strings.NewReplacer("\u00a0", "~", "\n", "⏎").Replace(s.Text) + face)
	}
	return b.String()
}

func (o *outliner) blocks(blocks []doc.Block, indent string) {
	for _, b := range blocks {
		switch b := b.(type) {
		case *doc.Heading:
			o.node(b.At, fmt.Sprintf("%sh%d", indent, b.Level), b.Spans)
		case *doc.Paragraph:
			name := map[style.Name]string{style.Body: "p", style.Basis: "basis", style.Dash: "dash"}[b.Style]
			o.node(b.At, indent+name, b.Spans)
		case *doc.List:
			for _, item := range b.Items {
				fmt.Fprintf(o, "%d:%d %sitem %s\n", item.At.Line, item.At.Col, indent, item.Marker)
				o.blocks(item.Blocks, indent+"  ")
			}
		case *doc.Table:
			o.table(b, indent)
		}
	}
}

func (o *outliner) table(t *doc.Table, indent string) {
	fmt.Fprintf(o, "%d:%d %stable %v\n", t.At.Line, t.At.Col, indent, t.Align)
	for i, row := range append(t.Head, t.Rows...) {
		name := "row"
		if i < len(t.Head) {
			name = "head"
		}
		var cells []string
		for _, c := range row.Cells {
			cells = append(cells, marked(c.Spans))
		}
		fmt.Fprintf(o, "%d:%d %s  %s %s\n", row.At.Line, row.At.Col, indent, name, strings.Join(cells, " | "))
	}
}
