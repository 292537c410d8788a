package docx

import (
	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// paper is the main story on the pages of the document, or of an appendix, and
// what layout placed there.
type paper struct {
	*story
	part     int // 0: the document; n: its n-th appendix
	page     style.Page
	measures style.Measures
	column   pt // width of the header's right column
	placed   *placed
	drawings *drawings
}

// rule writes a paragraph that draws a rule in the middle of a measure; it is
// as high as the gap below the rule.
func (p *paper) rule(length, measure, below pt, keepNext bool) {
	side := (measure - length) / 2
	p.open(paragraph{styleID: ruleStyle, keepNext: keepNext,
		spacing: exactly(max(smallest, below-p.measures.RuleThickness/2)), indent: leftBy(side) + rightBy(side)})
	p.close()
}

// component is what layout placed of a line of a component.
func (p *paper) component(name style.Name, l *doc.Line) owner {
	return owner{part: p.part, name: name, line: l}
}

// balanced writes a line of a component on the lines that layout sets it on,
// and gives the length of the rule below.
func (p *paper) balanced(as paragraph, l *doc.Line) (rule pt) {
	return p.balancedSpans(as, p.component(as.style, l), spansOf(*l))
}

// balancedSpans does so with the spans of a component.
func (p *paper) balancedSpans(as paragraph, of owner, spans []doc.Span) (rule pt) {
	p.paragraph(as, p.placed.broken(of, spans))
	return p.placed.rules[of]
}

// lower is how much lower the first of two lines must begin for both to stand
// on one line; less than nothing where it is the second that must.
func (p *paper) lower(first, second owner) pt {
	a, b := p.placed.lines[first], p.placed.lines[second]
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	return a[0].Top - b[0].Top
}

// aboveTable is the gap that what stands before blocks must leave, when the
// first is a table: a table has none of its own.
func (p *paper) aboveTable(next []doc.Block) pt {
	if len(next) > 0 {
		if _, is := next[0].(*doc.Table); is {
			return p.measures.TableGap
		}
	}
	return 0
}

// picture writes a picture as a paragraph of its own, as high as the picture:
// a mark of the usual size would stand out below it.
func (p *paper) picture(as paragraph, box layout.PlacedImage) {
	as.mark = smallest
	p.open(as)
	p.drawings.draw(&p.markup, box, nil)
	p.close()
}
