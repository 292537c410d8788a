package docx

import (
	"slices"

	"vanban/internal/doc"
	"vanban/internal/style"
)

// section is pages with a paper, a first page and numbers of their own.
type section struct {
	page      style.Page
	landscape bool
	first     string // ids of header parts: on the first page,
	others    string // on the others
	foot      string // ids of footer parts, likewise; none without an address
	otherFoot string
}

// firstSection is the document itself.
func (w *writer) firstSection() section {
	m := w.doc.Marks
	s := section{page: w.page, first: w.firstHeader(m.ESign, m.Circulation), others: w.numberHeader()}
	if len(m.Address) > 0 {
		s.foot, s.otherFoot = w.addressFooter(), w.emptyFooter()
	}
	return s
}

// appendix writes an appendix, which is a section: its label, title and
// reference over a short rule (Phụ lục I, mục III.1; Phụ lục III, mẫu 2.1),
// and its text. A document issued with this one has a header and a title like
// any other (mẫu 1.3).
func (w *writer) appendix(a *doc.Appendix, last bool) {
	w.page = w.doc.Styles.Page
	if a.Landscape {
		w.page.Width, w.page.Height = w.page.Height, w.page.Width
	}
	if a.Header != nil {
		w.header(*a.Header, doc.Line{})
		w.marked(a.Name(), func() { w.titled(a.Label, 1, a.Title, a.Reference, a.Body) })
	} else {
		w.marked(a.Name(), func() { w.appendixTitle(a) })
	}
	w.body(a.Body, false)
	s := section{page: w.page, landscape: a.Landscape, first: w.firstHeader(a.ESign, doc.Line{}), others: w.numberHeader()}
	if len(w.doc.Marks.Address) > 0 {
		// Without footers of its own a section has those of the one before.
		s.foot, s.otherFoot = w.emptyFooter(), w.emptyFooter()
	}
	w.endSection(s, last)
}

func (w *writer) appendixTitle(a *doc.Appendix) {
	w.line(paragraph{style: style.AppendixLabel, keepNext: true, outline: 1}, a.Label)
	var rule pt
	if doc.Text(a.Title) != "" {
		w.balanced(paragraph{style: style.AppendixTitle, keepNext: true}, a.Title)
	}
	if a.Reference.Text != "" {
		rule = w.balanced(paragraph{style: style.AppendixReference, keepNext: true}, spansOf(a.Reference))
	}
	w.titleRule(rule, a.Body)
}

// endSection writes what a section is. The last one's stands at the end of the
// text, every other's in its last paragraph; a table is not the last thing in
// a section.
func (w *writer) endSection(s section, last bool) {
	if w.tail == 0 {
		w.filler(smallest, false)
	}
	at := w.tail
	if last {
		at = len(w.markup)
	}
	w.markup = slices.Insert(w.markup, at, w.aside(func() { w.section(s) })...)
	w.tail = 0
}

// section writes the properties of a section in the schema's order.
func (w *writer) section(s section) {
	w.raw("<w:sectPr>")
	for _, ref := range []struct{ element, kind, id string }{
		{"headerReference", "default", s.others}, {"headerReference", "first", s.first},
		{"footerReference", "default", s.otherFoot}, {"footerReference", "first", s.foot},
	} {
		if ref.id != "" {
			w.raw("<w:", ref.element, ` w:type="`, ref.kind, `" r:id="`, ref.id, `"/>`)
		}
	}
	p := s.page
	w.raw(`<w:pgSz w:w="`, number(twips(p.Width)), `" w:h="`, number(twips(p.Height)), `"`)
	if s.landscape {
		w.raw(` w:orient="landscape"`)
	}
	foot := p.Bottom
	if s.foot != "" {
		foot -= smallest
	}
	w.raw(`/><w:pgMar w:top="`, number(twips(p.Top)), `" w:right="`, number(twips(p.Right)),
		`" w:bottom="`, number(twips(p.Bottom)), `" w:left="`, number(twips(p.Left)),
		`" w:header="`, number(twips(p.NumberFromTop)), `" w:footer="`, number(twips(foot)),
		`" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="720"/><w:titlePg/></w:sectPr>`)
}
