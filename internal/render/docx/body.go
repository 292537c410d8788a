package docx

import (
	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// piece is a block of the text as it stands on the page: items of lists are
// paragraphs with a marker.
type piece struct {
	block  doc.Block
	marker string
	depth  int // how many lists it stands in, or an item's first paragraph but one less
	glued  bool
	signed bool // the signature follows
	above  pt   // gap above it beside its own
	below  pt   // gap below it
}

// pieces takes the lists of blocks apart.
func pieces(blocks []doc.Block, depth int) []piece {
	var list []piece
	for _, b := range blocks {
		l, ok := b.(*doc.List)
		if !ok {
			list = append(list, piece{block: b, depth: depth})
			continue
		}
		for _, item := range l.Items {
			list = append(list, itemPieces(item, depth)...)
		}
	}
	return list
}

// itemPieces gives an item's first paragraph its marker; an item that begins
// with something else has a paragraph of the marker alone.
func itemPieces(item doc.Item, depth int) []piece {
	var list []piece
	for i, b := range item.Blocks {
		p := piece{block: b, depth: depth}
		if i == 0 {
			p.marker = item.Marker
		}
		if _, ok := b.(*doc.Paragraph); ok {
			list = append(list, p)
			continue
		}
		if i == 0 {
			list = append(list, piece{block: &doc.Paragraph{Style: style.Dash}, marker: item.Marker, depth: depth, glued: true})
		}
		list = append(list, pieces([]doc.Block{b}, depth+1)...)
	}
	return list
}

// body writes blocks; the last stays with the signature where one follows.
func (w *writer) body(blocks []doc.Block, signed bool) {
	list := pieces(blocks, 0)
	for i := range list {
		p := &list[i]
		last := i == len(list)-1
		p.signed = last && signed
		p.glued = p.glued || p.signed
		p.above, w.gap = w.gap, 0
		if !last {
			if _, table := list[i+1].block.(*doc.Table); table {
				p.below = w.measures.TableGap
			}
		}
		w.piece(p)
	}
}

func (w *writer) piece(p *piece) {
	switch b := p.block.(type) {
	case *doc.Heading:
		w.heading(b, p)
	case *doc.Paragraph:
		w.text(b, p)
	case *doc.Table:
		w.table(b, p)
	case *doc.Figure:
		w.figure(b, p)
	case *doc.Contents:
		w.contents(b, p)
	}
}

// gaps are the attributes of a paragraph's spacing that its style has not.
func (w *writer) gaps(name style.Name, p *piece) string {
	spacing := some(after, p.below)
	if p.above > 0 {
		spacing += before(w.doc.Styles.Of(name).Before + p.above)
	}
	return spacing
}

// heading writes a heading, its label on a line of its own.
func (w *writer) heading(h *doc.Heading, p *piece) {
	spans := h.Spans
	if h.Label != "" {
		spans = append([]doc.Span{{Text: h.Label + "\n"}}, spans...)
	}
	outline := h.Level
	if outline == headingLevels[h.Style] {
		outline = 0
	}
	properties := paragraph{style: h.Style, keepNext: p.glued, spacing: w.gaps(h.Style, p), outline: outline}
	spans = w.numbered(&properties, h, spans)
	w.open(properties)
	if centred(w.doc, h.Style) {
		spans, _ = w.placed.balanced(h.Style, spans, w.doc.Styles.Of(h.Style).Upper)
	}
	w.marked(h.Title(), func() { w.spans(h.Style, spans) })
	w.close()
}

// text writes a paragraph of the text.
func (w *writer) text(b *doc.Paragraph, p *piece) {
	properties := paragraph{style: b.Style, keepNext: p.glued, whole: p.signed && w.staysWhole(b, p), spacing: w.gaps(b.Style, p)}
	spans := w.numbered(&properties, b, b.Spans)
	if centred(w.doc, b.Style) {
		spans, _ = w.placed.balanced(b.Style, spans, w.doc.Styles.Of(b.Style).Upper)
	}
	if p.marker != "" || b.Style == style.Dash {
		spans = w.dashed(&properties, p, spans)
	} else if p.depth > 0 {
		properties.indent = w.indentBy(b.Style, p.depth)
	}
	w.paragraph(properties, spans)
}

// staysWhole reports whether layout keeps a last paragraph whole.
func (w *writer) staysWhole(b *doc.Paragraph, p *piece) bool {
	spans := b.Spans
	if p.marker != "" {
		spans = append([]doc.Span{{Text: p.marker + " "}}, spans...)
	}
	return layout.StaysWhole(spans, w.doc.Styles.Of(b.Style), w.page.TextWidth()-pt(p.depth)*w.measures.NestedIndent)
}

// dashed lets Word write the dash of a list's item. What is no dash of Word's
// is text. A list has indents of its own, which must not hide those of the
// style.
func (w *writer) dashed(to *paragraph, p *piece, spans []doc.Span) []doc.Span {
	id, automatic := dashes[p.marker]
	switch automatic = automatic && p.depth < deepest; {
	case automatic && (to.style != style.Dash || p.depth > 0 || id != dashes["-"]):
		to.list = list(p.depth, id)
	case !automatic && to.style == style.Dash:
		to.list = list(0, "0")
	}
	if to.list != "" {
		to.indent = w.indentBy(to.style, p.depth)
	}
	if p.marker == "" || automatic {
		return spans
	}
	return append([]doc.Span{{Text: p.marker + " "}}, spans...)
}

// indentBy is the indent of a paragraph so many lists deep.
func (w *writer) indentBy(name style.Name, depth int) string {
	return leftBy(pt(depth)*w.measures.NestedIndent) + firstBy(w.doc.Styles.Of(name).FirstLine)
}

// numbered lets Word write the number of a block that has an automatic one,
// and gives the text without it. A style that numbers its paragraphs is told
// where it must not.
func (w *writer) numbered(p *paragraph, b doc.Block, spans []doc.Span) []doc.Span {
	is, automatic := w.numbers.of[b]
	if !automatic {
		if _, linked := w.numbers.linked[styleID(p.style)]; linked {
			p.list, p.indent = list(0, "0"), w.indentBy(p.style, 0)
		}
		return spans
	}
	if p.style == style.Body {
		p.styleID = numberedBody[is.level].id
	}
	p.list = list(is.level, is.id)
	return unlabelled(spans, is.size)
}

// list is the inside of a paragraph's numbering: its level and its list; list
// 0 is none.
func list(level int, id string) string {
	var m markup
	m.val("ilvl", number(level))
	m.val("numId", id)
	return string(m)
}
