package layout

import (
	"fmt"

	"vanban/internal/doc"
	"vanban/internal/style"
)

// block adds the atoms of a block that stands in an item, or in none, and depth
// lists deep.
func (l *layouter) block(b doc.Block, in *doc.Item, depth int) {
	switch b := b.(type) {
	case *doc.Heading:
		l.heading(b, in)
	case *doc.Paragraph:
		l.paragraph(l.set.text(b.Spans, Of{Block: b, Item: in}), b.Style, depth)
	case *doc.List:
		for i := range b.Items {
			l.item(b, &b.Items[i], depth)
		}
	case *doc.Table:
		l.table(b, in)
	case *doc.Figure:
		l.figure(b, in)
	case *doc.Contents:
		l.contents(b, in)
	default:
		panic(fmt.Sprintf("layout: block %T", b))
	}
}

// item sets an item as a paragraph that begins with its marker.
func (l *layouter) item(list *doc.List, item *doc.Item, depth int) {
	marker := inline{text: item.Marker + " ", written: item.Marker}
	for i, b := range item.Blocks {
		p, ok := b.(*doc.Paragraph)
		if !ok {
			if i == 0 {
				l.paragraph(text{Of{Block: list, Item: item, Marker: true}, []inline{marker}}, style.Dash, depth)
				l.atoms[len(l.atoms)-1].keepWithNext = true
			}
			l.block(b, item, depth+1)
			continue
		}
		t := l.set.text(p.Spans, Of{Block: p, Item: item, Marker: i == 0})
		if i == 0 {
			t.inlines = append([]inline{marker}, t.inlines...)
		}
		l.paragraph(t, p.Style, depth)
	}
}

// paragraph adds an atom for each line. A page end leaves two lines at least
// on either side.
func (l *layouter) paragraph(t text, name style.Name, depth int) {
	in := l.area
	shift := Pt(depth) * l.measures.NestedIndent
	in.x, in.width = in.x+shift, in.width-shift
	s := l.set.styles.Of(name)
	set := l.set.lines
	if s.Align == style.Center {
		set = l.set.balanced
	}
	lines, _ := set(t, name, in, 0)
	l.last = span{len(l.atoms), len(l.atoms) + len(lines)}
	for i := range lines {
		a := atom{
			origin: lines[i].Top, height: lines[i].Height, lines: lines[i : i+1], within: i > 0,
			keepWithNext:     s.KeepWithNext,
			keepWithPrevious: i == 1 || i > 0 && i == len(lines)-1 || i > 0 && s.KeepWithNext,
		}
		if i == 0 {
			a.before = s.Before
		}
		l.add(a)
	}
}

// heading is a paragraph that is kept with the next and stands in the outline.
func (l *layouter) heading(h *doc.Heading, in *doc.Item) {
	of := Of{Block: h, Item: in}
	first := len(l.atoms)
	if h.Label != "" {
		l.paragraph(text{of, []inline{{text: h.Label, written: h.Label}}}, h.Style, 0)
	}
	title := len(l.atoms)
	l.paragraph(l.set.text(h.Spans, of), h.Style, 0)
	if h.Label != "" && title < len(l.atoms) {
		l.atoms[title].before, l.atoms[title].within = 0, true
	}
	if first < len(l.atoms) {
		l.atoms[first].bookmark = &Bookmark{
			Title: h.Title(), Level: h.Level, Name: h.Style, Part: l.set.part, Heading: h,
		}
	}
}
