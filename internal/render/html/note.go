package html

import (
	"slices"

	"vanban/internal/doc"
	"vanban/internal/style"
)

// noteCall writes the mark of a note as a link to its text. The first call of
// a note is where its text leads back to.
func (w *writer) noteCall(n *doc.Note) {
	w.raw(`<sup><a href="#ct-`, n.Mark, `"`)
	if !slices.Contains(w.called, n) {
		w.called = append(w.called, n)
		w.raw(` id="goi-`, n.Mark, `"`)
	}
	w.raw(` role="doc-noteref">`)
	w.text(n.Mark)
	w.raw("</a></sup>")
}

// footnotes writes the texts of the notes called since it last did.
func (w *writer) footnotes() {
	if w.noted == len(w.called) {
		return
	}
	w.raw("<section class=\"cac-chu-thich\" role=\"doc-endnotes\">\n")
	for _, n := range w.called[w.noted:] {
		w.raw(`<p class="`, class(style.Footnote), `" id="ct-`, n.Mark, `"><sup><a href="#goi-`, n.Mark,
			`" role="doc-backlink">`)
		w.text(n.Mark)
		w.raw("</a></sup> ")
		w.spans(style.Footnote, n.Spans)
		w.raw("</p>\n")
	}
	w.raw("</section>\n")
	w.noted = len(w.called)
}

// notes sets marks as layout does, and the rule above the notes.
func (s *styleSheet) notes() {
	m := s.doc.Styles.Measures
	s.rule("a", "color:inherit", "text-decoration:none")
	s.rule("sup", "font-size:66.6667%", "line-height:0", "vertical-align:baseline", "position:relative", "top:-.5em")
	s.rule(".cac-chu-thich", "margin-top:"+pt(m.EndingGap), "text-indent:0")
	s.rule(".cac-chu-thich::before", `content:""`, "display:block", "width:33.3333%",
		"margin-bottom:6pt", "break-after:avoid", "border-top:"+pt(m.RuleThickness)+" solid")
}
