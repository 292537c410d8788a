package layout

import (
	"strings"

	"vanban/internal/doc"
	"vanban/internal/style"
)

// typesetter breaks texts into lines, in the styles of a document.
type typesetter struct {
	styles  *style.Sheet
	part    int               // of the document; see Of
	area    column            // the page between its margins
	numbers map[string]string // of the pages that spans ask for
}

// column is where lines are set: between x and x + width.
type column struct{ x, width Pt }

// centred is a column of a width in the middle, or all of it.
func (c column) centred(width Pt) column {
	width = min(width, c.width)
	return column{c.x + (c.width-width)/2, width}
}

// inlines are spans of the tree, with the numbers of the pages that they ask
// for, as far as these are known.
func (ts *typesetter) inlines(spans []doc.Span) []inline {
	inlines := make([]inline, len(spans))
	for i := range spans {
		s := &spans[i]
		inlines[i] = inline{text: s.Text, written: s.Text, bold: s.Bold, italic: s.Italic, note: s.Note, span: s}
		if s.PageOf != "" && ts.numbers[s.PageOf] != "" {
			inlines[i].text = ts.numbers[s.PageOf]
		}
	}
	return inlines
}

func (ts *typesetter) text(spans []doc.Span, of Of) text { return text{of, ts.inlines(spans)} }

// lines breaks a text of a component into lines in a column, the first one's top
// at y, and gives the bottom of the last.
func (ts *typesetter) lines(t text, name style.Name, in column, y Pt) (lines []Line, bottom Pt) {
	return ts.styled(t, ts.styles.Of(name), in, y)
}

// styled does so in a style of its own.
func (ts *typesetter) styled(t text, s style.Style, in column, y Pt) (lines []Line, bottom Pt) {
	if s.Upper {
		t.inlines = capitals(t.inlines)
	}
	t.of.Part, t.of.Name = ts.part, s.Name
	b := newBreaker(t.inlines, s, in.width-s.FirstLine, in.width)
	broken := b.lines()
	lines = make([]Line, len(broken))
	natural := Regular.LineHeight(s.Size)
	height := natural * Pt(s.LineSpacing)
	ascent := Regular.Ascent(s.Size) + height - natural
	indent := s.FirstLine
	for i, l := range broken {
		x, extra := place(b, l, s, in.width-indent)
		lines[i] = Line{
			Of: t.of, Top: y, Height: height, Baseline: y + ascent,
			Runs: b.runs(l, in.x+indent+x, extra, s.Size),
		}
		y += height
		indent, t.of.Marker = 0, false
	}
	return lines, y
}

// place gives where a line begins in its measure, and how much each of its
// spaces is stretched.
func place(b *breaker, l line, s style.Style, measure Pt) (x, extra Pt) {
	room := measure - faces[Regular]().pt(l.width, s.Size)
	switch {
	case s.Align == style.Center:
		return room / 2, 0
	case s.Align == style.Right:
		return room, 0
	case s.Align == style.Justify && !l.last && l.gaps > 0:
		return 0, room / Pt(l.gaps)
	}
	return 0, 0
}

// line sets a line of the tree, if it has a text.
func (ts *typesetter) line(l *doc.Line, name style.Name, in column, y Pt) (lines []Line, bottom Pt) {
	return ts.lines(lineText(l), name, in, y)
}

// stack sets lines of one component below one another.
func (ts *typesetter) stack(texts []doc.Line, name style.Name, in column, y Pt) (lines []Line, bottom Pt) {
	for i := range texts {
		var set []Line
		set, y = ts.line(&texts[i], name, in, y)
		lines = append(lines, set...)
	}
	return lines, y
}

// balancedStack does so and balances each.
func (ts *typesetter) balancedStack(texts []doc.Line, name style.Name, in column, y Pt) (lines []Line, bottom Pt) {
	for i := range texts {
		var set []Line
		set, y = ts.balanced(lineText(&texts[i]), name, in, y)
		lines = append(lines, set...)
	}
	return lines, y
}

// balanced sets a centred text on as few lines as it needs, all about equally
// long: in the narrowest column that needs no line more.
func (ts *typesetter) balanced(t text, name style.Name, in column, y Pt) ([]Line, Pt) {
	s := ts.styles.Of(name)
	if s.Upper {
		t.inlines = capitals(t.inlines)
	}
	b := newBreaker(t.inlines, s, 0, 0)
	count := func(width Pt) int { return b.count(width, s.Size) }
	wanted := count(in.width)
	if wanted < 2 {
		return ts.styled(t, s, in, y)
	}
	narrow, wide := in.width/Pt(wanted+1), in.width
	for wide-narrow > 1 {
		if middle := (narrow + wide) / 2; count(middle) > wanted {
			narrow = middle
		} else {
			wide = middle
		}
	}
	return ts.styled(t, s, in.centred(wide), y)
}

// rounding is the room that a text needs beyond its own width to stand in it.
const rounding Pt = 0.02

// natural is the width in which a text stands on one line.
func (ts *typesetter) natural(text string, name style.Name) Pt {
	s := ts.styles.Of(name)
	if s.Upper {
		text = strings.ToUpper(text)
	}
	return FaceOf(s.Bold, s.Italic).Width(text, s.Size) + rounding
}

// fullRule is a rule exactly as long as the text of the last line, below y.
func (ts *typesetter) fullRule(lines []Line, y Pt) Rule {
	last := lines[len(lines)-1]
	left, right := last.Extent()
	return ts.underRule(last.Of, left, right, y)
}

// partRule is a rule of 1/3 to 1/2 of the text above it, centred: of the
// longest line, and of the last one too where they allow both.
func (ts *typesetter) partRule(lines []Line, y Pt) Rule {
	if len(lines) == 0 {
		return Rule{Of: Of{Part: ts.part}, Y1: y, Y2: y}
	}
	var longest Pt
	for _, l := range lines {
		left, right := l.Extent()
		longest = max(longest, right-left)
	}
	last := lines[len(lines)-1]
	left, right := last.Extent()
	length := min(max(longest*0.4, (right-left)/3), max((right-left)/2, longest/3))
	middle := (left + right) / 2
	return ts.underRule(last.Of, middle-length/2, middle+length/2, y)
}

func (ts *typesetter) underRule(of Of, left, right, y Pt) Rule {
	m := ts.styles.Measures
	return Rule{Of: of, X1: left, X2: right, Y1: y + m.RuleGap, Y2: y + m.RuleGap, Thickness: m.RuleThickness}
}

// acrossRule is a rule from margin to margin.
func (ts *typesetter) acrossRule(of Of) Rule {
	of.Part = ts.part
	right := ts.area.x + ts.area.width
	return Rule{Of: of, X1: ts.area.x, X2: right, Thickness: ts.styles.Measures.RuleThickness}
}
