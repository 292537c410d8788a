package layout

import (
	"vanban/internal/doc"
	"vanban/internal/style"
)

// appendix sets an appendix: its label, title and reference with a short rule
// below (Phụ lục I, mục III.1; Phụ lục III, mẫu 2.1), and its text. One without a
// name is pages of text alone.
func (l *layouter) appendix(a *doc.Appendix) {
	if a.Name() != "" {
		head := l.appendixHead(a)
		head.bookmark = &Bookmark{Title: a.Name(), Level: 1, Name: style.AppendixLabel, Part: l.set.part}
		head.keepWithNext = true
		l.add(head)
	}
	for _, b := range a.Body {
		l.block(b, nil, 0)
	}
}

// appendixHead sets what stands above an appendix's text. A document issued
// with this one has a header and a title like any other (mẫu 1.3).
func (l *layouter) appendixHead(a *doc.Appendix) atom {
	in := l.area
	if a.Header != nil {
		header, _ := l.headerOf(a.Header)
		l.esign(&header, &a.ESign)
		header.keepWithNext = true
		l.add(header)
		return l.titled(&a.Label, a.Title, &a.Reference, in)
	}
	label, y := l.set.line(&a.Label, style.AppendixLabel, in, 0)
	title, y := l.set.balanced(l.set.text(a.Title, Of{}), style.AppendixTitle, in, y)
	reference, y := l.set.balanced(lineText(&a.Reference), style.AppendixReference, in, y)
	rule := l.set.partRule(reference, y)
	head := atom{
		height: rule.Y1 + l.measures.TitleGap,
		lines:  concat(label, title, reference), rules: []Rule{rule},
	}
	l.esign(&head, &a.ESign)
	return head
}

// turned is a page on its side. Its margins stay those of the paper's edges,
// within the decree's ranges.
func turned(p style.Page) style.Page {
	p.Width, p.Height = p.Height, p.Width
	return p
}
