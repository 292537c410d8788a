package docx

import (
	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// header writes the agency on the left, Quốc hiệu and Tiêu ngữ on the right,
// below them, on one row, the number and the place and date, under the number
// V/v …, and the mark of urgency (Phụ lục I, mục II.1 to II.5).
func (w *writer) header(h doc.Header, urgency doc.Line) {
	text, gutter := w.page.TextWidth(), w.measures.HeaderGutter
	middle := text - w.nationColumn()
	level := w.leveller(style.Number, style.PlaceDate, h.Number, h.PlaceDate)
	rows := frame{
		{cells: []frameCell{
			{to: middle, right: gutter, fill: func() { w.agency(h.Parent, h.Agency, middle-gutter, w.measures.NumberGap) }},
			{from: middle, to: text, fill: func() { w.nation(h, text-middle) }},
		}},
		{cells: []frameCell{
			{to: middle, right: gutter, fill: func() { w.numberLines(h, level) }},
			{from: middle, to: text, fill: func() {
				w.line(paragraph{style: style.PlaceDate, indent: unwrapped, spacing: some(before, -level)}, h.PlaceDate)
			}},
		}},
	}
	w.frame(w.stamped(rows, urgency))
}

// unwrapped lets a line that is as wide as its column reach over its edges by
// a hair, lest a machine's rounding break it.
var unwrapped = leftBy(-hair) + rightBy(-hair)

const hair pt = 2

// nationColumn is the width of the header's right column: Quốc hiệu and Tiêu
// ngữ never wrap.
func (w *writer) nationColumn() pt {
	h := w.doc.Header
	return max(w.natural(style.Nation, h.Nation.Text), w.natural(style.Motto, h.Motto.Text),
		w.natural(style.PlaceDate, h.PlaceDate.Text))
}

// agency writes the names of an agency over their rule.
func (w *writer) agency(parent, agency []doc.Line, width, below pt) {
	w.balancedLines(style.Parent, parent)
	if rule := w.balancedLines(style.Agency, agency); rule > 0 {
		w.rule(rule, width, below, w.keep)
	}
}

func (w *writer) nation(h doc.Header, width pt) {
	w.line(paragraph{style: style.Nation, indent: unwrapped, keepNext: w.keep}, h.Nation)
	w.line(paragraph{style: style.Motto, indent: unwrapped, keepNext: w.keep}, h.Motto)
	if h.Motto.Text != "" {
		w.rule(w.natural(style.Motto, h.Motto.Text), width, w.measures.NumberGap, w.keep)
	}
}

// numberLines writes the number and, under it, V/v ….
func (w *writer) numberLines(h doc.Header, level pt) {
	w.line(paragraph{style: style.Number, spacing: some(before, level), keepNext: w.keep}, h.Number)
	if len(h.Subject) > 0 {
		w.balanced(paragraph{style: style.Subject, spacing: before(w.measures.NumberGap), keepNext: w.keep}, h.Subject)
	}
}

// leveller is how much lower the first of two lines must begin for both to stand
// on one line; less than nothing where it is the second that must.
func (w *writer) leveller(a, b style.Name, left, right doc.Line) pt {
	if left.Text == "" || right.Text == "" {
		return 0
	}
	of := w.doc.Styles.Of
	return layout.Regular.Ascent(of(b).Size) - layout.Regular.Ascent(of(a).Size)
}

// rule writes a paragraph that draws a rule in the middle of a measure; it is
// as high as the gap below the rule.
func (w *writer) rule(length, measure, below pt, keepNext bool) {
	side := (measure - length) / 2
	w.open(paragraph{styleID: ruleStyle, keepNext: keepNext,
		spacing: exactly(max(smallest, below-w.measures.RuleThickness/2)), indent: leftBy(side) + rightBy(side)})
	w.close()
}

// balanced writes centred spans on the lines that layout sets them on, and
// gives the length of the rule below.
func (w *writer) balanced(p paragraph, spans []doc.Span) (rule pt) {
	broken, rule := w.placed.balanced(p.style, spans, w.doc.Styles.Of(p.style).Upper)
	w.paragraph(p, broken)
	return rule
}

func (w *writer) balancedLines(name style.Name, lines []doc.Line) (rule pt) {
	for _, l := range lines {
		if l.Text != "" {
			rule = w.balanced(paragraph{style: name, keepNext: w.keep}, spansOf(l))
		}
	}
	return rule
}

// title writes the type's name and the excerpt over their rule (Phụ lục I,
// mục II.5.b).
func (w *writer) title(t doc.Title, next []doc.Block) {
	if t.TypeName.Text == "" {
		return
	}
	w.titled(t.TypeName, 0, t.Excerpt, doc.Line{}, next)
}

// titled writes a type's name, an excerpt and a reference, the last of them
// over a rule. The outline level of the name is 0 where it has none.
func (w *writer) titled(name doc.Line, outline int, excerpt []doc.Span, reference doc.Line, next []doc.Block) {
	rule := w.balanced(paragraph{style: style.TypeName, keepNext: true, outline: outline}, spansOf(name))
	if doc.Text(excerpt) != "" {
		rule = w.balanced(paragraph{style: style.Excerpt, keepNext: true}, excerpt)
	}
	if reference.Text != "" {
		rule = w.balanced(paragraph{style: style.AppendixReference, keepNext: true}, spansOf(reference))
	}
	w.titleRule(rule, next)
}

// titleRule draws the rule below a title and keeps the gap to what follows.
func (w *writer) titleRule(rule pt, next []doc.Block) {
	if rule > 0 {
		w.rule(rule, w.page.TextWidth(), w.measures.TitleGap+w.aboveTable(next), true)
	}
}

// aboveTable is the gap that what stands before blocks must leave, when the
// first is a table: a table has none of its own.
func (w *writer) aboveTable(next []doc.Block) pt {
	if len(next) > 0 {
		if _, table := next[0].(*doc.Table); table {
			return w.measures.TableGap
		}
	}
	return 0
}
