package layout

import (
	"vanban/internal/doc"
	"vanban/internal/style"
)

// header sets the document's header with what is stamped around it.
func (l *layouter) header() {
	a, right := l.headerOf(&l.doc.Header)
	a.height = l.urgency(&a, a.height)
	l.circulation(&a, right)
	l.esign(&a, &l.doc.Marks.ESign)
	a.keepWithNext = true
	l.add(a)
}

// headerOf sets the agency on the left, Quốc hiệu and Tiêu ngữ on the right, and
// below them, on one row, the number and the place and date (Phụ lục I, mục
// II.1 to II.4). The right column is as wide as its widest line: Quốc hiệu and
// Tiêu ngữ never wrap, the agency's name does.
func (l *layouter) headerOf(h *doc.Header) (a atom, right column) {
	left, right := l.headerColumns()

	parent, y := l.set.balancedStack(h.Parent, style.Parent, left, 0)
	agency, y := l.set.balancedStack(h.Agency, style.Agency, left, y)
	agencyRule := l.set.partRule(agency, y)

	nation, z := l.set.line(&h.Nation, style.Nation, right, 0)
	motto, z := l.set.line(&h.Motto, style.Motto, right, z)
	mottoRule := l.set.fullRule(motto, z)

	row := max(agencyRule.Y1, mottoRule.Y1) + l.measures.NumberGap
	number, y := l.set.line(&h.Number, style.Number, left, row)
	date, z := l.set.line(&h.PlaceDate, style.PlaceDate, right, row)
	level(number, date)
	if len(number) > 0 {
		y = number[0].Top + number[0].Height
	}
	subject, y := l.subject(h.Subject, left, y)
	return atom{
		height: max(y, z),
		lines:  concat(parent, agency, nation, motto, number, date, subject),
		rules:  []Rule{agencyRule, mottoRule},
	}, right
}

// subject sets V/v … below the number of a công văn (Phụ lục I, mục II.5.b).
func (l *layouter) subject(spans []doc.Span, left column, y Pt) ([]Line, Pt) {
	if len(spans) == 0 {
		return nil, y
	}
	return l.set.balanced(l.set.text(spans, Of{}), style.Subject, left, y+l.measures.NumberGap)
}

// headerColumns measures the two columns.
func (l *layouter) headerColumns() (left, right column) {
	h, text := &l.doc.Header, l.area
	for _, part := range []struct {
		text string
		name style.Name
	}{{h.Nation.Text, style.Nation}, {h.Motto.Text, style.Motto}, {h.PlaceDate.Text, style.PlaceDate}} {
		right.width = max(right.width, l.set.natural(part.text, part.name))
	}
	right.x = text.x + text.width - right.width
	left = column{text.x, text.width - right.width - l.measures.HeaderGutter}
	return left, right
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

// title sets the type's name and the excerpt with its rule (Phụ lục I, mục
// II.5.b). The excerpt's lines are balanced; without one the rule stands under
// the name.
func (l *layouter) title() {
	t, in := &l.doc.Title, l.area
	if t.TypeName.Text == "" {
		return
	}
	a := l.titled(&t.TypeName, t.Excerpt, &doc.Line{}, in)
	a.keepWithNext = true
	l.add(a)
}

// titled sets a type's name, an excerpt and a reference, and a rule under the
// last of them.
func (l *layouter) titled(name *doc.Line, excerpt []doc.Span, reference *doc.Line, in column) atom {
	above, y := l.set.line(name, style.TypeName, in, 0)
	lines := above
	for _, part := range []struct {
		text text
		name style.Name
	}{{l.set.text(excerpt, Of{}), style.Excerpt}, {lineText(reference), style.AppendixReference}} {
		if joined(part.text.inlines) != "" {
			above, y = l.set.balanced(part.text, part.name, in, y)
			lines = concat(lines, above)
		}
	}
	rule := l.set.partRule(above, y)
	return atom{
		before: l.set.styles.Of(style.TypeName).Before,
		height: rule.Y1 + l.measures.TitleGap, lines: lines, rules: []Rule{rule},
	}
}
