package layout

import (
	"vanban/internal/doc"
	"vanban/internal/style"
)

// appendix sets an appendix: its label, title and reference with a short rule
// below (Phụ lục I, mục III.1; Phụ lục III, mẫu 2.1), and its text.
func (c *composer) appendix(a doc.Appendix) {
	in := c.textColumn()
	label, y := c.setLines(some(a.Label), style.AppendixLabel, in, 0)
	title, y := c.balanced(a.Title, style.AppendixTitle, in, y)
	reference, y := c.balanced(spansOf(a.Reference), style.AppendixReference, in, y)
	rule := c.partRule(reference, y)
	name := a.Label.Text
	if len(a.Title) > 0 {
		name += ". " + doc.Text(a.Title)
	}
	head := atom{
		height: rule.Y1 + c.measures.TitleGap,
		lines:  concat(label, title, reference), rules: []Rule{rule},
		bookmark: &Bookmark{Title: name, Level: 1},
	}
	c.esign(&head, a.ESign)
	c.add(head, true)
	for _, b := range a.Body {
		c.block(b, 0)
	}
}

// turned is a page on its side. Its margins stay those of the paper's edges,
// within the decree's ranges.
func turned(p style.Page) style.Page {
	p.Width, p.Height = p.Height, p.Width
	return p
}
