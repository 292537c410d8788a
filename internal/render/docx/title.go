package docx

import (
	"vanban/internal/doc"
	"vanban/internal/style"
)

// title is what names a document or an appendix, and the rule below.
type title struct{ *paper }

// write writes the type's name and the excerpt over their rule (Phụ lục I,
// mục II.5.b).
func (t title) write(of *doc.Title, next []doc.Block) {
	if of.TypeName.Text != "" {
		t.named(&of.TypeName, 0, of.Excerpt, &doc.Line{}, next)
	}
}

// writeAppendix writes an appendix's label, title and reference over a short
// rule (Phụ lục I, mục III.1; Phụ lục III, mẫu 2.1).
func (t title) writeAppendix(a *doc.Appendix) {
	if a.Header != nil {
		t.named(&a.Label, 1, a.Title, &a.Reference, a.Body)
		return
	}
	t.line(paragraph{style: style.AppendixLabel, keepNext: true, outline: 1}, a.Label)
	var rule pt
	if doc.Text(a.Title) != "" {
		t.excerpt(style.AppendixTitle, a.Title)
	}
	if a.Reference.Text != "" {
		rule = t.balanced(paragraph{style: style.AppendixReference, keepNext: true}, &a.Reference)
	}
	t.ruled(rule, a.Body)
}

// named writes a type's name, an excerpt and a reference, the last of them
// over a rule. The outline level of the name is 0 where it has none.
func (t title) named(name *doc.Line, outline int, excerpt []doc.Span, reference *doc.Line, next []doc.Block) {
	rule := t.balanced(paragraph{style: style.TypeName, keepNext: true, outline: outline}, name)
	if doc.Text(excerpt) != "" {
		rule = t.excerpt(style.Excerpt, excerpt)
	}
	if reference.Text != "" {
		rule = t.balanced(paragraph{style: style.AppendixReference, keepNext: true}, reference)
	}
	t.ruled(rule, next)
}

// ruled draws the rule below a title and keeps the gap to what follows.
func (t title) ruled(rule pt, next []doc.Block) {
	if rule > 0 {
		t.rule(rule, t.page.TextWidth(), t.measures.TitleGap+t.aboveTable(next), true)
	}
}

// excerpt writes what a document or an appendix is about.
func (t title) excerpt(name style.Name, spans []doc.Span) (rule pt) {
	return t.balancedSpans(paragraph{style: name, keepNext: true}, t.component(name, nil), spans)
}
