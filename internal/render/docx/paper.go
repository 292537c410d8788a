package docx

import (
	"strings"

	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// paper is the main story on the pages of the document, or of an appendix, and
// what layout placed there.
type paper struct {
	*story
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

// balanced writes centred spans on the lines that layout sets them on, and
// gives the length of the rule below.
func (p *paper) balanced(as paragraph, spans []doc.Span) (rule pt) {
	broken, rule := p.placed.balanced(as.style, spans, p.styles.Of(as.style).Upper)
	p.paragraph(as, broken)
	return rule
}

// level is how much lower the first of two lines must begin for both to stand
// on one line; less than nothing where it is the second that must.
func (p *paper) level(a, b style.Name, left, right doc.Line) pt {
	if left.Text == "" || right.Text == "" {
		return 0
	}
	of := p.styles.Of
	return layout.Regular.Ascent(of(b).Size) - layout.Regular.Ascent(of(a).Size)
}

// natural is the width of a component's text on one line.
func natural(styles *style.Sheet, name style.Name, text string) pt {
	s := styles.Of(name)
	if s.Upper {
		text = strings.ToUpper(text)
	}
	return layout.FaceOf(s.Bold, s.Italic).Width(text, s.Size)
}

// nationColumn is the width of the header's right column: Quốc hiệu and Tiêu
// ngữ never wrap.
func nationColumn(d *doc.Document) pt {
	h := d.Header
	return max(natural(d.Styles, style.Nation, h.Nation.Text), natural(d.Styles, style.Motto, h.Motto.Text),
		natural(d.Styles, style.PlaceDate, h.PlaceDate.Text))
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
func (p *paper) picture(as paragraph, img *doc.Image, width, height pt) {
	as.mark = smallest
	p.open(as)
	p.drawings.draw(&p.markup, img, width, height, nil)
	p.close()
}

// copied writes the block of a copy below a full-width rule (Phụ lục I, phần
// II, mục I.2). It is one table: Word joins tables between which nothing
// stands.
func (p *paper) copied(c *doc.Copy) {
	if c == nil {
		return
	}
	width, gap := p.page.TextWidth(), p.measures.NumberGap
	middle := width * 0.4
	p.open(paragraph{styleID: ruleStyle, keepNext: true, spacing: before(p.measures.EndingGap)})
	p.close()
	top := gap - smallest - p.measures.RuleThickness/2
	level := p.level(style.Number, style.PlaceDate, c.Number, c.PlaceDate)
	h := header{p, true}
	rows := frame{
		{keep: true, cells: []frameCell{
			{to: middle, top: top, fill: func() { h.agency(nil, c.Agency, middle, gap) }},
			{from: middle, to: width, top: top, fill: func() { p.line(paragraph{style: style.CopyForm, keepNext: true}, c.Form) }},
		}},
		{keep: true, cells: []frameCell{
			{to: middle, fill: func() { h.numberLines(doc.Header{Number: c.Number}, level) }},
			{from: middle, to: width, fill: func() {
				p.line(paragraph{style: style.PlaceDate, keepNext: true, spacing: some(before, -level)}, c.PlaceDate)
			}},
		}},
	}
	append(rows, ending{p}.rows(c.Ending)...).write(p.story)
}
