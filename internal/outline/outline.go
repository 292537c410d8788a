// Package outline gives tests a document tree as text: a line for every node,
// with the place it came from, what it is, and what it says.
package outline

import (
	"fmt"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/style"
)

// Of is the outline of a document.
func Of(d *doc.Document) string {
	var o outliner
	h := d.Header
	o.lines("nation", h.Nation)
	o.lines("motto", h.Motto)
	o.lines("parent", h.Parent...)
	o.lines("agency", h.Agency...)
	o.lines("number", h.Number)
	o.lines("place", h.PlaceDate)
	o.lines("type", d.Title.TypeName)
	o.spans("subject", h.Subject)
	o.spans("excerpt", d.Title.Excerpt)
	o.lines("kính gửi", d.Addressees.Label)
	o.lines("to", d.Addressees.Names...)
	o.blocks(d.Body, "")
	o.ending(d.Ending)
	if d.Copy != nil {
		o.lines("agency", d.Copy.Agency...)
		o.lines("copy", d.Copy.Form, d.Copy.Number, d.Copy.PlaceDate)
		o.ending(d.Copy.Ending)
	}
	for _, a := range d.Appendices {
		o.lines("appendix", a.Label)
		o.spans("title", a.Title)
		o.lines("reference", a.Reference)
		o.blocks(a.Body, "")
	}
	o.lines("circulation", d.Marks.Circulation)
	o.lines("urgency", d.Marks.Urgency)
	o.lines("esign", d.Marks.ESign)
	o.lines("address", d.Marks.Address...)
	o.lines("watermark", d.Marks.Watermark)
	return o.String()
}

func (o *outliner) ending(e doc.Ending) {
	o.lines("label", e.RecipientsLabel)
	o.lines("to", e.Recipients...)
	o.lines("drafter", e.Drafter)
	for _, s := range e.Signatures {
		o.lines("authority", s.Authority...)
		o.lines("post", s.Post...)
		o.lines("name", s.Name)
	}
	o.lines("confirmation", e.Confirmation...)
	o.lines("confirmer", e.Confirmer)
}

// Body is the outline of its text.
func Body(d *doc.Document) string {
	var o outliner
	o.blocks(d.Body, "")
	return o.String()
}

type outliner struct{ strings.Builder }

func (o *outliner) spans(name string, spans []doc.Span) {
	if len(spans) > 0 {
		o.node(spans[0].At, name, spans)
	}
}

func (o *outliner) lines(name string, lines ...doc.Line) {
	for _, l := range lines {
		if l.Text == "" {
			continue
		}
		o.node(l.At, name, []doc.Span{{Text: l.Text}})
	}
}

func (o *outliner) node(at diag.Place, name string, spans []doc.Span) {
	fmt.Fprintf(o, "%d:%d %s %s\n", at.Line, at.Col, name, Text(spans))
}

// Text shows faces as Markdown does, no-break spaces as ~ and forced line ends
// as ⏎.
func Text(spans []doc.Span) string {
	var b strings.Builder
	for _, s := range spans {
		face := ""
		if s.Bold {
			face += "**"
		}
		if s.Italic {
			face += "*"
		}
		switch {
		case s.Note != nil:
			s.Text = "[^" + s.Text + ": " + Text(s.Note.Spans) + "]"
		case s.PageOf != "":
			s.Text = "[" + s.Text + " " + s.PageOf + "]"
		}
		b.WriteString(face + strings.NewReplacer("\u00a0", "~", "\n", "⏎").Replace(s.Text) + face)
	}
	return b.String()
}

// paragraphs are the names of paragraphs by their styles.
var paragraphs = map[style.Name]string{
	style.Body: "p", style.Basis: "basis", style.Dash: "dash", style.Centred: "centred", style.Enacting: "enacting",
	style.Resolution: "resolution", style.Caption: "caption",
}

func (o *outliner) blocks(blocks []doc.Block, indent string) {
	for _, b := range blocks {
		switch b := b.(type) {
		case *doc.Heading:
			name := fmt.Sprintf("%sh%d %s", indent, b.Level, b.Style)
			if b.Label != "" {
				name += " [" + b.Label + "]"
			}
			o.node(b.At, name, b.Spans)
		case *doc.Paragraph:
			o.node(b.At, indent+paragraphs[b.Style], b.Spans)
		case *doc.List:
			for _, item := range b.Items {
				fmt.Fprintf(o, "%d:%d %sitem %s\n", item.At.Line, item.At.Col, indent, item.Marker)
				o.blocks(item.Blocks, indent+"  ")
			}
		case *doc.Table:
			o.table(b, indent)
		case *doc.Figure:
			o.node(b.At, fmt.Sprintf("%sfigure %s %d×%d", indent, b.Image.Type, b.Image.Width, b.Image.Height), b.Caption)
		case *doc.Contents:
			o.node(b.At, indent+"contents", []doc.Span{{Text: b.Title.Text}})
		default:
			panic(fmt.Sprintf("outline: block %T", b))
		}
	}
}

func (o *outliner) table(t *doc.Table, indent string) {
	fmt.Fprintf(o, "%d:%d %stable %v\n", t.At.Line, t.At.Col, indent, t.Columns)
	for i, row := range append(t.Head, t.Rows...) {
		name := "row"
		if i < len(t.Head) {
			name = "head"
		}
		var cells []string
		for _, c := range row.Cells {
			cells = append(cells, cellMark(c)+Text(c.Spans))
		}
		fmt.Fprintf(o, "%d:%d %s  %s %s\n", row.At.Line, row.At.Col, indent, name, strings.Join(cells, " | "))
	}
}

// cellMark shows that a cell spans others, or is covered.
func cellMark(c doc.Cell) string {
	mark := ""
	if c.Covered {
		mark = "·"
	}
	if c.Across > 0 {
		mark += fmt.Sprintf(">%d ", c.Across)
	}
	if c.Down > 0 {
		mark += fmt.Sprintf("v%d ", c.Down)
	}
	return mark
}
