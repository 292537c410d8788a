package doc

// EachSpan visits the spans of blocks in the order of the text, each note's
// after the span that calls it.
func EachSpan(blocks []Block, visit func(*Span)) {
	Each(blocks, func(b Block) {
		switch b := b.(type) {
		case *Heading:
			eachOf(b.Spans, visit)
		case *Paragraph:
			eachOf(b.Spans, visit)
		case *Figure:
			eachOf(b.Caption, visit)
		case *Table:
			eachOfRows(b.Head, visit)
			eachOfRows(b.Rows, visit)
		}
	})
}

func eachOfRows(rows []Row, visit func(*Span)) {
	for _, row := range rows {
		for _, cell := range row.Cells {
			eachOf(cell.Spans, visit)
		}
	}
}

func eachOf(spans []Span, visit func(*Span)) {
	for i := range spans {
		visit(&spans[i])
		if n := spans[i].Note; n != nil {
			eachOf(n.Spans, visit)
		}
	}
}

// Each visits blocks and those inside their items, in the order of the text.
func Each(blocks []Block, visit func(Block)) {
	for _, b := range blocks {
		visit(b)
		if l, ok := b.(*List); ok {
			for _, item := range l.Items {
				Each(item.Blocks, visit)
			}
		}
	}
}

// EachText visits every text that the document prints, lines as spans.
func (d *Document) EachText(visit func(*Span)) {
	lines := func(lists ...[]Line) {
		for _, list := range lists {
			for _, l := range list {
				visit(&Span{Text: l.Text, At: l.At})
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
	eachText(d.Body, visit)
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
		eachText(a.Body, visit)
	}
}

// eachText visits the spans of blocks and what stands beside them.
func eachText(blocks []Block, visit func(*Span)) {
	Each(blocks, func(b Block) {
		switch b := b.(type) {
		case *Heading:
			visit(&Span{Text: b.Label, At: b.At})
		case *List:
			for _, item := range b.Items {
				visit(&Span{Text: item.Marker, At: item.At})
			}
		case *Contents:
			visit(&Span{Text: b.Title.Text, At: b.Title.At})
		}
	})
	EachSpan(blocks, visit)
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
