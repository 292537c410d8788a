package docx

import (
	"slices"
	"strings"

	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// placed is what layout tells of the components around the text, of what
// stands in the middle in it, of its contents and of its pictures.
type placed struct {
	*layout.Pages
	lines map[owner][]layout.Line
	rules map[owner]pt // the length of the rule below
	boxes map[owner]layout.PlacedImage
}

// owner is what of the document something on a page is: a line of a component,
// a component that has spans, a block, an entry of the contents.
type owner struct {
	part  int
	name  style.Name
	line  *doc.Line
	block doc.Block
	entry int
	image *doc.Image // one of its pictures
}

func ownerOf(of layout.Of) owner {
	return owner{part: of.Part, name: of.Name, line: of.Line, block: of.Block, entry: of.Entry}
}

func newPlaced(pages *layout.Pages, styles *style.Sheet) *placed {
	p := &placed{pages, map[owner][]layout.Line{}, map[owner]pt{}, map[owner]layout.PlacedImage{}}
	for i := range pages.Pages {
		page := &pages.Pages[i]
		for _, l := range page.Lines {
			inText := l.Block != nil && l.Entry == 0 && styles.Of(l.Name).Align != style.Center
			if !inText && l.Cell == nil && l.Note == nil && l.Artifact == layout.Content {
				p.lines[ownerOf(l.Of)] = append(p.lines[ownerOf(l.Of)], l)
			}
		}
		for _, r := range page.Rules {
			if r.Artifact == layout.Content {
				p.rules[ownerOf(r.Of)] = r.X2 - r.X1
			}
		}
		for _, img := range page.Images {
			of := ownerOf(img.Of)
			of.image = img.Image
			p.boxes[of] = img
		}
	}
	return p
}

// width is how wide a line of a component is printed, 0 if it is not.
func (p *placed) width(of owner) pt {
	var width pt
	for _, l := range p.lines[of] {
		left, right := l.Extent()
		width = max(width, right-left)
	}
	return width
}

// nationColumn is the width of a header's right column: Quốc hiệu and Tiêu ngữ
// never wrap.
func (p *placed) nationColumn(h *doc.Header) pt {
	return max(p.width(owner{name: style.Nation, line: &h.Nation}), p.width(owner{name: style.Motto, line: &h.Motto}),
		p.width(owner{name: style.PlaceDate, line: &h.PlaceDate}))
}

// entry is the heading of an entry of the contents, its lines one below the
// other.
func (p *placed) entry(of owner) string {
	var lines []string
	for _, l := range p.lines[of] {
		text := ""
		for _, r := range l.Runs {
			if r.Leader {
				break
			}
			text += r.Text
		}
		lines = append(lines, text)
	}
	return strings.Join(lines, "\n")
}

// broken gives spans with a forced line end where each line but the last ends.
func (p *placed) broken(of owner, spans []doc.Span) []doc.Span {
	lines := p.lines[of]
	if len(lines) < 2 {
		return spans
	}
	starts, length := map[*doc.Span]int{}, 0
	if of.line != nil {
		starts[nil] = 0
	}
	for i := range spans {
		starts[&spans[i]] = length
		length += len(spans[i].Text)
	}
	var ends []int
	for _, l := range lines {
		if n := len(l.Runs); n > 0 {
			if start, known := starts[l.Runs[n-1].Span]; known {
				ends = append(ends, start+l.Runs[n-1].To)
			}
		}
	}
	return brokenAt(spans, ends[:max(0, len(ends)-1)])
}

// brokenAt ends lines at places in the text of spans. A space there goes; a
// line end that is there stays.
func brokenAt(spans []doc.Span, ends []int) []doc.Span {
	broken := slices.Clone(spans)
	start := 0
	for i := range broken {
		text := broken[i].Text
		var b strings.Builder
		from := 0
		for ; len(ends) > 0 && ends[0]-start < len(text); ends = ends[1:] {
			at := ends[0] - start
			b.WriteString(text[from:at])
			rest := strings.TrimLeft(text[at:], " ")
			if !strings.HasPrefix(rest, "\n") {
				b.WriteString("\n")
			}
			from = len(text) - len(rest)
		}
		b.WriteString(text[from:])
		broken[i].Text = b.String()
		start += len(text)
	}
	return broken
}
