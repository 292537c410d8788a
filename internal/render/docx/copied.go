package docx

import (
	"vanban/internal/doc"
	"vanban/internal/style"
)

// copied is the block of a copy below a full-width rule (Phụ lục I, phần II,
// mục I.2). It is one table: Word joins tables between which nothing stands.
type copied struct{ *paper }

func (c copied) write(of *doc.Copy) {
	if of == nil {
		return
	}
	width, gap := c.page.TextWidth(), c.measures.NumberGap
	middle := width * 0.4
	c.open(paragraph{styleID: ruleStyle, keepNext: true, spacing: before(c.measures.EndingGap)})
	c.close()
	top := gap - smallest - c.measures.RuleThickness/2
	lower := c.lower(c.component(style.Number, &of.Number), c.component(style.PlaceDate, &of.PlaceDate))
	h := header{c.paper, true}
	rows := frame{
		{keep: true, cells: []frameCell{
			{to: middle, top: top, fill: func() { h.agency(nil, of.Agency, middle, gap) }},
			{from: middle, to: width, top: top, fill: func() {
				c.line(paragraph{style: style.CopyForm, keepNext: true}, of.Form)
			}},
		}},
		{keep: true, cells: []frameCell{
			{to: middle, fill: func() { h.number(&of.Number, lower) }},
			{from: middle, to: width, fill: func() {
				c.line(paragraph{style: style.PlaceDate, keepNext: true, spacing: some(before, -lower)}, of.PlaceDate)
			}},
		}},
	}
	append(rows, ending(c).rows(&of.Ending)...).write(c.story)
}
