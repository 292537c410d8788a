package layout

import (
	"vanban/internal/doc"
	"vanban/internal/style"
)

// block adds the atoms of a block that stands in an item, or in none, and depth
// lists deep.
func (c *composer) block(b doc.Block, in *doc.Item, depth int) {
	switch b := b.(type) {
	case *doc.Heading:
		c.heading(b, in)
	case *doc.Paragraph:
		c.paragraph(c.spansText(b.Spans, Of{Block: b, Item: in}), b.Style, depth)
	case *doc.List:
		for i := range b.Items {
			c.item(b, &b.Items[i], depth)
		}
	case *doc.Table:
		c.table(b, in)
	case *doc.Figure:
		c.figure(b, in)
	case *doc.Contents:
		c.contents(b, in)
	}
}

// item sets an item as a paragraph that begins with its marker.
func (c *composer) item(l *doc.List, item *doc.Item, depth int) {
	marker := inline{text: item.Marker + " ", written: item.Marker}
	for i, b := range item.Blocks {
		p, ok := b.(*doc.Paragraph)
		if !ok {
			if i == 0 {
				c.paragraph(text{Of{Block: l, Item: item, Marker: true}, []inline{marker}}, style.Dash, depth)
				c.glue = true
			}
			c.block(b, item, depth+1)
			continue
		}
		t := c.spansText(p.Spans, Of{Block: p, Item: item, Marker: i == 0})
		if i == 0 {
			t.inlines = append([]inline{marker}, t.inlines...)
		}
		c.paragraph(t, p.Style, depth)
	}
}

// paragraph adds an atom for each line. A page end leaves two lines at least
// on either side.
func (c *composer) paragraph(t text, name style.Name, depth int) {
	in := c.textColumn()
	shift := Pt(depth) * c.measures.NestedIndent
	in.x, in.width = in.x+shift, in.width-shift
	s := c.doc.Styles.Of(name)
	lines := c.lines(t, s, in)
	c.last = span{len(c.atoms), len(c.atoms) + len(lines)}
	for i := range lines {
		a := atom{
			origin: lines[i].Top, height: lines[i].Height, lines: lines[i : i+1], within: i > 0,
			glued: i == 1 || i > 0 && i == len(lines)-1 || i > 0 && s.KeepWithNext,
		}
		if i == 0 {
			a.before = s.Before
		}
		c.add(a, s.KeepWithNext)
	}
}

// lines breaks a paragraph; centred ones are balanced.
func (c *composer) lines(t text, s style.Style, in column) []Line {
	var lines []Line
	if s.Align == style.Center {
		lines, _ = c.balanced(t, s.Name, in, 0)
	} else {
		lines, _ = c.setStyled(t, s, in, 0)
	}
	return lines
}

// heading is a paragraph that is kept with the next and stands in the outline.
func (c *composer) heading(h *doc.Heading, in *doc.Item) {
	of := Of{Block: h, Item: in}
	first := len(c.atoms)
	if h.Label != "" {
		c.paragraph(text{of, []inline{{text: h.Label, written: h.Label}}}, h.Style, 0)
	}
	title := len(c.atoms)
	c.paragraph(c.spansText(h.Spans, of), h.Style, 0)
	if h.Label != "" && title < len(c.atoms) {
		c.atoms[title].before = 0
	}
	if first < len(c.atoms) {
		c.atoms[first].bookmark = &Bookmark{Title: h.Title(), Level: h.Level, Name: h.Style, Part: c.part, Heading: h}
	}
}
