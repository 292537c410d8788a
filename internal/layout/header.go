package layout

import (
	"vanban/internal/doc"
	"vanban/internal/style"
)

// header sets the document's header with what is stamped around it.
func (c *composer) header() {
	a, right := c.headerOf(c.doc.Header)
	a.height = c.urgency(&a, a.height)
	c.circulation(&a, right)
	c.esign(&a, c.doc.Marks.ESign)
	c.add(a, true)
}

// headerOf sets the agency on the left, Quốc hiệu and Tiêu ngữ on the right, and
// below them, on one row, the number and the place and date (Phụ lục I, mục
// II.1 to II.4). The right column is as wide as its widest line: Quốc hiệu and
// Tiêu ngữ never wrap, the agency's name does.
func (c *composer) headerOf(h doc.Header) (a atom, right column) {
	left, right := c.headerColumns()

	parent, y := c.balancedLines(h.Parent, style.Parent, left, 0)
	agency, y := c.balancedLines(h.Agency, style.Agency, left, y)
	agencyRule := c.partRule(agency, y)

	nation, z := c.set(spansOf(h.Nation), style.Nation, right, 0)
	motto, z := c.set(spansOf(h.Motto), style.Motto, right, z)
	mottoRule := c.fullRule(motto, z)

	row := max(agencyRule.Y1, mottoRule.Y1) + c.measures.NumberGap
	number, y := c.setLines(some(h.Number), style.Number, left, row)
	date, z := c.setLines(some(h.PlaceDate), style.PlaceDate, right, row)
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
	return c.balanced(spans, style.Subject, left, y+c.measures.NumberGap)
}

// headerColumns measures the two columns.
func (c *composer) headerColumns() (left, right column) {
	h, text := c.doc.Header, c.textColumn()
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
	spans := []doc.Span{{Text: text}}
	if s.Upper {
		spans = upper(spans)
	}
	return FaceOf(s.Bold, s.Italic).Width(spans[0].Text, s.Size) + rounding
}

// fullRule is a rule exactly as long as the last line's text.
func (c *composer) fullRule(lines []Line, y Pt) Rule {
	left, right := lines[len(lines)-1].Extent()
	return Rule{X1: left, X2: right, Y1: y + c.measures.RuleGap, Y2: y + c.measures.RuleGap, Thickness: c.measures.RuleThickness}
}

// partRule is a rule of 1/3 to 1/2 of the text above it, centred: of the
// longest line, and of the last one too where they allow both.
func (c *composer) partRule(lines []Line, y Pt) Rule {
	if len(lines) == 0 {
		return Rule{Y1: y, Y2: y}
	}
	var longest Pt
	for _, l := range lines {
		left, right := l.Extent()
		longest = max(longest, right-left)
	}
	left, right := lines[len(lines)-1].Extent()
	length := min(max(longest*0.4, (right-left)/3), max((right-left)/2, longest/3))
	middle := (left + right) / 2
	return Rule{X1: middle - length/2, X2: middle + length/2, Y1: y + c.measures.RuleGap, Y2: y + c.measures.RuleGap, Thickness: c.measures.RuleThickness}
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
	t, in := c.doc.Title, c.textColumn()
	if t.TypeName.Text == "" {
		return
	}
	c.add(c.titled(t.TypeName, t.Excerpt, doc.Line{}, in), true)
}

// titled sets a type's name, an excerpt and a reference, and a rule under the
// last of them.
func (c *composer) titled(name doc.Line, excerpt []doc.Span, reference doc.Line, in column) atom {
	above, y := c.setLines(some(name), style.TypeName, in, 0)
	lines := above
	for _, part := range []struct {
		spans []doc.Span
		name  style.Name
	}{{excerpt, style.Excerpt}, {spansOf(reference), style.AppendixReference}} {
		if doc.Text(part.spans) != "" {
			above, y = c.balanced(part.spans, part.name, in, y)
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
	for _, t := range texts {
		var set []Line
		set, y = c.balanced(spansOf(t), name, in, y)
		lines = append(lines, set...)
	}
	return lines, y
}

// balanced sets centred spans on as few lines as they need, all about equally
// long: in the narrowest column that needs no line more.
func (c *composer) balanced(spans []doc.Span, name style.Name, in column, y Pt) ([]Line, Pt) {
	s := c.doc.Styles.Of(name)
	if s.Upper {
		spans = upper(spans)
	}
	b := newBreaker(spans, func(sp doc.Span) Face { return FaceOf(s.Bold || sp.Bold, s.Italic || sp.Italic) }, s.Size, 0, 0)
	count := func(width Pt) int { return b.count(width, s.Size) }
	wanted := count(in.width)
	if wanted < 2 {
		return c.setStyled(spans, s, in, y)
	}
	narrow, wide := in.width/Pt(wanted+1), in.width
	for wide-narrow > 1 {
		if middle := (narrow + wide) / 2; count(middle) > wanted {
			narrow = middle
		} else {
			wide = middle
		}
	}
	return c.set(spans, name, column{in.x + (in.width-wide)/2, wide}, y)
}
