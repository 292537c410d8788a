package docx

import (
	"fmt"

	"vanban/internal/doc"
	"vanban/internal/style"
)

// flatBlock is a block of the text as it stands on the page: items of lists are
// paragraphs with a marker.
type flatBlock struct {
	block  doc.Block
	marker string
	depth  int // how many lists it stands in, or an item's first paragraph but one less
	glued  bool
	signed bool // the signature follows
	above  pt   // gap above it beside its own
	below  pt   // gap below it
}

// flat takes the lists of blocks apart.
func flat(blocks []doc.Block, depth int) []flatBlock {
	var list []flatBlock
	for _, b := range blocks {
		l, ok := b.(*doc.List)
		if !ok {
			list = append(list, flatBlock{block: b, depth: depth})
			continue
		}
		for _, item := range l.Items {
			list = append(list, flatItem(item, depth)...)
		}
	}
	return list
}

// flatItem gives an item's first paragraph its marker; an item that begins
// with something else has a paragraph of the marker alone.
func flatItem(item doc.Item, depth int) []flatBlock {
	var list []flatBlock
	for i, b := range item.Blocks {
		f := flatBlock{block: b, depth: depth}
		if i == 0 {
			f.marker = item.Marker
		}
		if _, ok := b.(*doc.Paragraph); ok {
			list = append(list, f)
			continue
		}
		if i == 0 {
			alone := &doc.Paragraph{Style: style.Dash}
			list = append(list, flatBlock{block: alone, marker: item.Marker, depth: depth, glued: true})
		}
		list = append(list, flat([]doc.Block{b}, depth+1)...)
	}
	return list
}

// gaps are the attributes of a paragraph's spacing that its style has not.
func (f *flatBlock) gaps(of style.Style) string {
	spacing := some(after, f.below)
	if f.above > 0 {
		spacing += before(of.Before + f.above)
	}
	return spacing
}

// body is the text of the document or of an appendix.
type body struct {
	*paper
	numbers *numbers
	gap     pt // what its first paragraph leaves above it beside its own gap
}

// write writes blocks; the last stays with the signature where one follows.
func (b *body) write(blocks []doc.Block, signed bool) {
	list := flat(blocks, 0)
	for i := range list {
		f := &list[i]
		last := i == len(list)-1
		f.signed = last && signed
		f.glued = f.glued || f.signed
		if i == 0 {
			f.above = b.gap
		}
		if !last {
			if _, table := list[i+1].block.(*doc.Table); table {
				f.below = b.measures.TableGap
			}
		}
		b.block(f)
	}
}

// block is the one place that knows every kind of block that stands on a page.
func (b *body) block(f *flatBlock) {
	switch of := f.block.(type) {
	case *doc.Heading:
		b.heading(of, f)
	case *doc.Paragraph:
		b.text(of, f)
	case *doc.Table:
		b.table(of, f.glued)
	case *doc.Figure:
		b.figure(of, f)
	case *doc.Contents:
		contents{b.paper}.write(of, f)
	default:
		panic(fmt.Sprintf("docx: block %T", of))
	}
}

// heading writes a heading, its label on a line of its own.
func (b *body) heading(h *doc.Heading, f *flatBlock) {
	outline := h.Level
	if outline == headingLevels[h.Style] {
		outline = 0
	}
	as := paragraph{style: h.Style, keepNext: f.glued, spacing: f.gaps(b.styles.Of(h.Style)), outline: outline}
	spans := b.numbered(&as, h, b.placed.broken(owner{part: b.part, name: h.Style, block: h}, h.Spans))
	if h.Label != "" {
		spans = append([]doc.Span{{Text: h.Label + "\n"}}, spans...)
	}
	b.open(as)
	b.marked(bookmark{h, b.part}, func() { b.spans(h.Style, spans) })
	b.close()
}

// text writes a paragraph of the text.
func (b *body) text(of *doc.Paragraph, f *flatBlock) {
	as := paragraph{style: of.Style, keepNext: f.glued, spacing: f.gaps(b.styles.Of(of.Style))}
	as.whole = of == b.placed.Whole
	spans := b.numbered(&as, of, b.placed.broken(owner{part: b.part, name: of.Style, block: of}, of.Spans))
	if f.marker != "" || of.Style == style.Dash {
		spans = b.dashed(&as, f, spans)
	} else if f.depth > 0 {
		as.indent = b.indentBy(of.Style, f.depth)
	}
	b.paragraph(as, spans)
}

// dashed lets Word write the dash of a list's item. What is no dash of Word's
// is text. A list has indents of its own, which must not hide those of the
// style.
func (b *body) dashed(to *paragraph, f *flatBlock, spans []doc.Span) []doc.Span {
	id, automatic := dashes[f.marker]
	switch automatic = automatic && f.depth < deepest; {
	case automatic && (to.style != style.Dash || f.depth > 0 || id != dashes["-"]):
		to.list = list(f.depth, id)
	case !automatic && to.style == style.Dash:
		to.list = list(0, "0")
	}
	if to.list != "" {
		to.indent = b.indentBy(to.style, f.depth)
	}
	if f.marker == "" || automatic {
		return spans
	}
	return append([]doc.Span{{Text: f.marker + " "}}, spans...)
}

// indentBy is the indent of a paragraph so many lists deep.
func (b *body) indentBy(name style.Name, depth int) string {
	return leftBy(pt(depth)*b.measures.NestedIndent) + firstBy(b.styles.Of(name).FirstLine)
}

// numbered lets Word write the number of a block that has an automatic one,
// and gives the text without it. A style that numbers its paragraphs is told
// where it must not.
func (b *body) numbered(as *paragraph, of doc.Block, spans []doc.Span) []doc.Span {
	is, automatic := b.numbers.of[of]
	if !automatic {
		if _, linked := b.numbers.linked[styleID(as.style)]; linked {
			as.list, as.indent = list(0, "0"), b.indentBy(as.style, 0)
		}
		return spans
	}
	if as.style == style.Body {
		as.styleID = numberedBody[is.level].id
	}
	as.list = list(is.level, is.id)
	return unlabelled(spans, is.size)
}
