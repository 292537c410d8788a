package doc

import "fmt"

// visitor is what a walk over blocks calls, in the order of the text.
type visitor struct {
	block func(Block)
	line  func(Line)   // texts that are no spans
	spans func([]Span) // of a block or a cell
}

// walk visits blocks and those inside their items.
func (v visitor) walk(blocks []Block) {
	for _, b := range blocks {
		v.block(b)
		switch b := b.(type) {
		case *Heading:
			v.line(Line{b.Label, b.At})
			v.spans(b.Spans)
		case *Paragraph:
			v.spans(b.Spans)
		case *List:
			for _, item := range b.Items {
				v.line(Line{item.Marker, item.At})
				v.walk(item.Blocks)
			}
		case *Table:
			v.rows(b.Head)
			v.rows(b.Rows)
		case *Figure:
			v.spans(b.Caption)
		case *Contents:
			v.line(b.Title)
		default:
			panic(fmt.Sprintf("doc: block %T", b))
		}
	}
}

func (v visitor) rows(rows []Row) {
	for _, row := range rows {
		for _, cell := range row.Cells {
			v.spans(cell.Spans)
		}
	}
}

// Each visits blocks and those inside their items, in the order of the text.
func Each(blocks []Block, visit func(Block)) {
	visitor{visit, func(Line) {}, func([]Span) {}}.walk(blocks)
}

// EachSpan visits the spans of blocks in the order of the text, each note's
// after the span that calls it.
func EachSpan(blocks []Block, visit func(*Span)) {
	visitor{func(Block) {}, func(Line) {}, func(spans []Span) { eachOf(spans, visit) }}.walk(blocks)
}

func eachOf(spans []Span, visit func(*Span)) {
	for i := range spans {
		visit(&spans[i])
		if n := spans[i].Note; n != nil {
			eachOf(n.Spans, visit)
		}
	}
}

// EachText visits every text that the document prints, lines as spans.
func (d *Document) EachText(visit func(*Span)) {
	line := func(l Line) { visit(&Span{Text: l.Text, At: l.At}) }
	blocks := visitor{func(Block) {}, line, func(spans []Span) { eachOf(spans, visit) }}
	lines := func(lists ...[]Line) {
		for _, list := range lists {
			for _, l := range list {
				line(l)
			}
		}
	}
	header := func(h *Header) {
		lines([]Line{h.Nation, h.Motto}, h.Parent, h.Agency, []Line{h.Number, h.PlaceDate})
		eachOf(h.Subject, visit)
	}
	ending := func(e *Ending) {
		lines([]Line{e.RecipientsLabel}, e.Recipients, []Line{e.Drafter, e.Confirmer}, e.Confirmation)
		for _, s := range e.Signatures {
			lines(s.Authority, s.Post, []Line{s.Name})
		}
	}
	m := d.Marks
	lines([]Line{m.Circulation, m.ESign, m.Urgency, m.Watermark}, m.Address)
	header(&d.Header)
	lines([]Line{d.Title.TypeName})
	eachOf(d.Title.Excerpt, visit)
	lines([]Line{d.Addressees.Label}, d.Addressees.Names)
	blocks.walk(d.Body)
	ending(&d.Ending)
	if c := d.Copy; c != nil {
		lines(c.Agency, []Line{c.Form, c.Number, c.PlaceDate})
		ending(&c.Ending)
	}
	for _, a := range d.Appendices {
		lines([]Line{a.ESign, a.Label, a.Reference})
		if a.Header != nil {
			header(a.Header)
		}
		eachOf(a.Title, visit)
		blocks.walk(a.Body)
	}
}

// AllBlocks are those of the text and of its appendices.
func (d *Document) AllBlocks() []Block {
	all := d.Body[:len(d.Body):len(d.Body)]
	for _, a := range d.Appendices {
		all = append(all, a.Body...)
	}
	return all
}

// RefersToPages reports whether the document prints numbers of its own pages:
// in a table of contents or where a span asks for one.
func (d *Document) RefersToPages() bool {
	refers := false
	all := d.AllBlocks()
	Each(all, func(b Block) {
		_, contents := b.(*Contents)
		refers = refers || contents
	})
	EachSpan(all, func(s *Span) { refers = refers || s.PageOf != "" })
	return refers
}

// Depths tells how deep the lines of a table of contents stand, from the levels
// of its headings; those of appendices have level 0, and what follows them
// stands below them.
func Depths(levels []int) []int {
	top, inside := Levels, 0
	for _, level := range levels {
		if level > 0 {
			top = min(top, level)
		}
	}
	depths := make([]int, len(levels))
	for i, level := range levels {
		if level == 0 {
			inside = 1
			continue
		}
		depths[i] = level - top + inside
	}
	return depths
}

// Name is the appendix on one line: `Phụ lục II. DANH SÁCH THÔN`.
func (a *Appendix) Name() string {
	if len(a.Title) == 0 {
		return a.Label.Text
	}
	return a.Label.Text + ". " + Text(a.Title)
}
