package layout

import (
	"vanban/internal/doc"
	"vanban/internal/style"
)

// block adds the atoms of a block that stands depth lists deep.
func (c *composer) block(b doc.Block, depth int) {
	switch b := b.(type) {
	case *doc.Heading:
		c.heading(b)
	case *doc.Paragraph:
		c.paragraph(b.Spans, b.Style, depth)
	case *doc.List:
		for _, item := range b.Items {
			c.item(item, depth)
		}
	case *doc.Table:
		c.table(c.numberedTable(b))
	case *doc.Figure:
		c.figure(b)
	case *doc.Contents:
		c.contents(b)
	}
}

// item sets an item as a paragraph that begins with its marker.
func (c *composer) item(item doc.Item, depth int) {
	for i, b := range item.Blocks {
		p, ok := b.(*doc.Paragraph)
		marker := doc.Span{Text: item.Marker + " ", At: item.At}
		if !ok {
			if i == 0 {
				c.paragraph([]doc.Span{marker}, style.Dash, depth)
				c.glue = true
			}
			c.block(b, depth+1)
			continue
		}
		spans := p.Spans
		if i == 0 {
			spans = append([]doc.Span{marker}, spans...)
		}
		c.paragraph(spans, p.Style, depth)
	}
}

// paragraph adds an atom for each line. A page end leaves two lines at least
// on either side.
func (c *composer) paragraph(spans []doc.Span, name style.Name, depth int) {
	in := c.textColumn()
	shift := Pt(depth) * c.measures.NestedIndent
	in.x, in.width = in.x+shift, in.width-shift
	s := c.doc.Styles.Of(name)
	lines := c.lines(spans, s, in)
	c.last = span{len(c.atoms), len(c.atoms) + len(lines)}
	for i := range lines {
		a := atom{
			origin: lines[i].Top, height: lines[i].Height, lines: lines[i : i+1],
			glued: i == 1 || i > 0 && i == len(lines)-1 || i > 0 && s.KeepWithNext,
		}
		if i == 0 {
			a.before = s.Before
		}
		c.add(a, s.KeepWithNext)
	}
}

// lines breaks a paragraph; centred ones are balanced.
func (c *composer) lines(spans []doc.Span, s style.Style, in column) []Line {
	var lines []Line
	if s.Align == style.Center {
		lines, _ = c.balanced(spans, s.Name, in, 0)
	} else {
		lines, _ = c.setStyled(spans, s, in, 0)
	}
	return lines
}

// heading is a paragraph that is kept with the next and stands in the outline.
func (c *composer) heading(h *doc.Heading) {
	first := len(c.atoms)
	if h.Label != "" {
		c.paragraph([]doc.Span{{Text: h.Label, At: h.At}}, h.Style, 0)
	}
	title := len(c.atoms)
	c.paragraph(h.Spans, h.Style, 0)
	if h.Label != "" && title < len(c.atoms) {
		c.atoms[title].before = 0
	}
	if first < len(c.atoms) {
		c.atoms[first].bookmark = &Bookmark{Title: h.Title(), Level: h.Level, Name: h.Style}
	}
}
