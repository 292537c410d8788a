package layout

import (
	"strings"

	"vanban/internal/doc"
	"vanban/internal/style"
)

// header sets the document's header with what is stamped around it.
func (c *composer) header() {
	a, right := c.headerOf(&c.doc.Header)
	a.height = c.urgency(&a, a.height)
	c.circulation(&a, right)
	c.esign(&a, &c.doc.Marks.ESign)
	c.add(a, true)
}

// headerOf sets the agency on the left, Quốc hiệu and Tiêu ngữ on the right, and
// below them, on one row, the number and the place and date (Phụ lục I, mục
// II.1 to II.4). The right column is as wide as its widest line: Quốc hiệu and
// Tiêu ngữ never wrap, the agency's name does.
func (c *composer) headerOf(h *doc.Header) (a atom, right column) {
	left, right := c.headerColumns()

	parent, y := c.balancedLines(h.Parent, style.Parent, left, 0)
	agency, y := c.balancedLines(h.Agency, style.Agency, left, y)
	agencyRule := c.partRule(agency, y)

	nation, z := c.setLine(&h.Nation, style.Nation, right, 0)
	motto, z := c.setLine(&h.Motto, style.Motto, right, z)
	mottoRule := c.fullRule(motto, z)

	row := max(agencyRule.Y1, mottoRule.Y1) + c.measures.NumberGap
	number, y := c.setLine(&h.Number, style.Number, left, row)
	date, z := c.setLine(&h.PlaceDate, style.PlaceDate, right, row)
	level(number, date)
	if len(number) > 0 {
		y = number[0].Top + number[0].Height
	}
	subject, y := c.subject(h.Subject, left, y)
	return atom{
		height: max(y, z),
		lines:  concat(parent, agency, nation, motto, number, date, subject),
		rules:  []Rule{agencyRule, mottoRule},
	}, right
}

// subject sets V/v … below the number of a công văn (Phụ lục I, mục II.5.b).
func (c *composer) subject(spans []doc.Span, left column, y Pt) ([]Line, Pt) {
	if len(spans) == 0 {
		return nil, y
	}
	return c.balanced(c.spansText(spans, Of{}), style.Subject, left, y+c.measures.NumberGap)
}

// headerColumns measures the two columns.
func (c *composer) headerColumns() (left, right column) {
	h, text := &c.doc.Header, c.textColumn()
	for _, l := range []struct {
		text string
		name style.Name
	}{{h.Nation.Text, style.Nation}, {h.Motto.Text, style.Motto}, {h.PlaceDate.Text, style.PlaceDate}} {
		right.width = max(right.width, c.natural(l.text, l.name))
	}
	right.x = text.x + text.width - right.width
	left = column{text.x, text.width - right.width - c.measures.HeaderGutter}
	return left, right
}

// rounding is the room that a text needs beyond its own width to stand in it.
const rounding Pt = 0.02

// natural is the width in which a text stands on one line.
func (c *composer) natural(text string, name style.Name) Pt {
	s := c.doc.Styles.Of(name)
	if s.Upper {
		text = strings.ToUpper(text)
	}
	return FaceOf(s.Bold, s.Italic).Width(text, s.Size) + rounding
}

// fullRule is a rule exactly as long as the last line's text.
func (c *composer) fullRule(lines []Line, y Pt) Rule {
	last := lines[len(lines)-1]
	left, right := last.Extent()
	return c.underRule(last, left, right, y)
}

// partRule is a rule of 1/3 to 1/2 of the text above it, centred: of the
// longest line, and of the last one too where they allow both.
func (c *composer) partRule(lines []Line, y Pt) Rule {
	if len(lines) == 0 {
		return Rule{Of: Of{Part: c.part}, Y1: y, Y2: y}
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
	return c.underRule(last, middle-length/2, middle+length/2, y)
}

// underRule is a rule below a line of a component, whose lines end at y.
func (c *composer) underRule(l Line, left, right, y Pt) Rule {
	y += c.measures.RuleGap
	return Rule{Of: l.Of, X1: left, X2: right, Y1: y, Y2: y, Thickness: c.measures.RuleThickness}
}

// acrossRule is a rule from margin to margin.
func (c *composer) acrossRule(of Of) Rule {
	of.Part = c.part
	text := c.textColumn()
	return Rule{Of: of, X1: text.x, X2: text.x + text.width, Thickness: c.measures.RuleThickness}
}

// level puts the first lines of two columns on one baseline.
func level(a, b []Line) {
	if len(a) == 0 || len(b) == 0 {
		return
	}
	shift := b[0].Baseline - a[0].Baseline
	lower, by := a, shift
	if shift < 0 {
		lower, by = b, -shift
	}
	for i := range lower {
		lower[i].Top += by
		lower[i].Baseline += by
	}
}

func concat(parts ...[]Line) []Line {
	var all []Line
	for _, p := range parts {
		all = append(all, p...)
	}
	return all
}

// title sets the type's name and the excerpt with its rule (Phụ lục I, mục
// II.5.b). The excerpt's lines are balanced; without one the rule stands under
// the name.
func (c *composer) title() {
	t, in := &c.doc.Title, c.textColumn()
	if t.TypeName.Text == "" {
		return
	}
	c.add(c.titled(&t.TypeName, t.Excerpt, &doc.Line{}, in), true)
}

// titled sets a type's name, an excerpt and a reference, and a rule under the
// last of them.
func (c *composer) titled(name *doc.Line, excerpt []doc.Span, reference *doc.Line, in column) atom {
	above, y := c.setLine(name, style.TypeName, in, 0)
	lines := above
	for _, part := range []struct {
		text text
		name style.Name
	}{{c.spansText(excerpt, Of{}), style.Excerpt}, {lineText(reference), style.AppendixReference}} {
		if joined(part.text.inlines) != "" {
			above, y = c.balanced(part.text, part.name, in, y)
			lines = concat(lines, above)
		}
	}
	rule := c.partRule(above, y)
	return atom{
		before: c.doc.Styles.Of(style.TypeName).Before,
		height: rule.Y1 + c.measures.TitleGap, lines: lines, rules: []Rule{rule},
	}
}

// balancedLines sets lines of one style, each balanced, below one another.
func (c *composer) balancedLines(texts []doc.Line, name style.Name, in column, y Pt) (lines []Line, bottom Pt) {
	for i := range texts {
		var set []Line
		set, y = c.balanced(lineText(&texts[i]), name, in, y)
		lines = append(lines, set...)
	}
	return lines, y
}

// balanced sets a centred text on as few lines as they need, all about equally
// long: in the narrowest column that needs no line more.
func (c *composer) balanced(t text, name style.Name, in column, y Pt) ([]Line, Pt) {
	s := c.doc.Styles.Of(name)
	if s.Upper {
		t.inlines = capitals(t.inlines)
	}
	b := newBreaker(t.inlines, s, 0, 0)
	count := func(width Pt) int { return b.count(width, s.Size) }
	wanted := count(in.width)
	if wanted < 2 {
		return c.setStyled(t, s, in, y)
	}
	narrow, wide := in.width/Pt(wanted+1), in.width
	for wide-narrow > 1 {
		if middle := (narrow + wide) / 2; count(middle) > wanted {
			narrow = middle
		} else {
			wide = middle
		}
	}
	return c.setStyled(t, s, column{in.x + (in.width-wide)/2, wide}, y)
}
