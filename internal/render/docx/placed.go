package docx

import (
	"slices"
	"strings"

	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// placed is where layout puts the lines, the rules and the pictures of a
// document without its text, page below page. They are asked for in the order
// of the document.
type placed struct {
	lines     []layout.Line
	rules     []layout.Rule
	images    []layout.PlacedImage
	watermark *layout.Watermark
}

// place lays out what stands around the text, and the pictures in it.
func place(d *doc.Document) *placed {
	around := *d
	around.Body = shown(d, d.Body)
	around.Appendices = slices.Clone(d.Appendices)
	for i := range around.Appendices {
		around.Appendices[i].Body = shown(d, d.Appendices[i].Body)
	}
	return placedOn(layout.Lay(&around))
}

func placedOn(pages *layout.Pages) *placed {
	p := &placed{watermark: pages.Watermark}
	top := pt(0)
	for _, page := range pages.Pages {
		for _, l := range page.Lines {
			l.Top += top
			p.lines = append(p.lines, l)
		}
		for _, r := range page.Rules {
			r.Y1 += top
			p.rules = append(p.rules, r)
		}
		p.images = append(p.images, page.Images...)
		top += page.Size.Height
	}
	return p
}

// shown are the blocks whose lines or size layout must tell: pictures, and
// what stands in the middle, whose lines are balanced.
func shown(d *doc.Document, blocks []doc.Block) []doc.Block {
	var found []doc.Block
	doc.Each(blocks, func(b doc.Block) {
		switch b := b.(type) {
		case *doc.Figure:
			found = append(found, &doc.Figure{Image: b.Image})
		case *doc.Heading:
			if centred(d, b.Style) {
				found = append(found, b)
			}
		case *doc.Paragraph:
			if centred(d, b.Style) {
				found = append(found, b)
			}
		}
	})
	return found
}

// balanced takes the lines of a component on which layout set spans, and gives
// the spans with a forced line end where each line but the last ends, and the
// length of the rule under the last; 0 for none.
func (p *placed) balanced(name style.Name, spans []doc.Span, upper bool) (broken []doc.Span, rule pt) {
	text := ""
	for _, s := range spans {
		text += s.Text
	}
	if upper {
		text = strings.ToUpper(text)
	}
	var ends []int
	for rest := text; ; {
		i := slices.IndexFunc(p.lines, func(l layout.Line) bool { return l.Name == name })
		if i < 0 {
			break
		}
		l := p.lines[i]
		p.lines = p.lines[i+1:]
		rule = p.under(l)
		at := strings.Index(rest, l.Text())
		if at < 0 {
			break
		}
		rest = rest[at+len(l.Text()):]
		if strings.TrimLeft(rest, " \n") == "" {
			break
		}
		ends = append(ends, len(text)-len(rest))
	}
	return brokenAt(spans, ends, upper), rule
}

// brokenAt ends lines at places in the text of spans. A space there goes; a
// line end that is there stays.
func brokenAt(spans []doc.Span, ends []int, upper bool) []doc.Span {
	broken := slices.Clone(spans)
	start := 0
	for i := range broken {
		text := broken[i].Text
		if upper {
			text = strings.ToUpper(text)
		}
		var b strings.Builder
		from := 0
		for ; len(ends) > 0 && ends[0]-start < len(text); ends = ends[1:] {
			if at := ends[0] - start; at >= from && text[at] != '\n' {
				b.WriteString(text[from:at] + "\n")
				from = len(text) - len(strings.TrimLeft(text[at:], " "))
			}
		}
		b.WriteString(text[from:])
		broken[i].Text = b.String()
		start += len(text)
	}
	return broken
}

// under is the length of the rule that is drawn under a line.
func (p *placed) under(l layout.Line) pt {
	bottom := l.Top + l.Height
	left, right := l.Extent()
	for _, r := range p.rules {
		if r.Y1 > bottom && r.Y1 < bottom+l.Height/2 && r.X1 < right && r.X2 > left {
			return r.X2 - r.X1
		}
	}
	return 0
}

// size gives the next picture's box.
func (p *placed) size(img *doc.Image) (width, height pt) {
	i := slices.IndexFunc(p.images, func(placed layout.PlacedImage) bool { return placed.Image == img })
	if i < 0 {
		return 0, 0
	}
	found := p.images[i]
	p.images = slices.Delete(p.images, i, i+1)
	return found.Width, found.Height
}
