package layout

import (
	"vanban/internal/doc"
	"vanban/internal/style"
)

// appendix sets an appendix: its label, title and reference with a short rule
// below (Phụ lục I, mục III.1; Phụ lục III, mẫu 2.1), and its text.
func (c *composer) appendix(a *doc.Appendix) {
	head := c.appendixHead(a)
	head.bookmark = &Bookmark{Title: a.Name(), Level: 1, Name: style.AppendixLabel, Part: c.part}
	c.add(head, true)
	for _, b := range a.Body {
		c.block(b, nil, 0)
	}
}

// appendixHead sets what stands above an appendix's text. A document issued
// with this one has a header and a title like any other (mẫu 1.3).
func (c *composer) appendixHead(a *doc.Appendix) atom {
	in := c.textColumn()
	if a.Header != nil {
		header, _ := c.headerOf(a.Header)
		c.esign(&header, &a.ESign)
		c.add(header, true)
		return c.titled(&a.Label, a.Title, &a.Reference, in)
	}
	label, y := c.setLine(&a.Label, style.AppendixLabel, in, 0)
	title, y := c.balanced(c.spansText(a.Title, Of{}), style.AppendixTitle, in, y)
	reference, y := c.balanced(lineText(&a.Reference), style.AppendixReference, in, y)
	rule := c.partRule(reference, y)
	head := atom{
		height: rule.Y1 + c.measures.TitleGap,
		lines:  concat(label, title, reference), rules: []Rule{rule},
	}
	c.esign(&head, &a.ESign)
	return head
}

// turned is a page on its side. Its margins stay those of the paper's edges,
// within the decree's ranges.
func turned(p style.Page) style.Page {
	p.Width, p.Height = p.Height, p.Width
	return p
}
