package docx

import (
	"slices"

	"vanban/internal/doc"
	"vanban/internal/style"
)

// story is a part of the package that has paragraphs (ECMA-376, part 1, 11):
// the document, a header, the footnotes.
type story struct {
	markup
	references
	element string // the root
	styles  *style.Sheet
	tail    int // where the last paragraph's properties end; 0 after a table
}

// references are what spans of a story may lead to.
type references struct {
	notes     *notes
	bookmarks *bookmarks
	comments  *comments
}

func newStory(element string, styles *style.Sheet, to references) *story {
	s := &story{markup: make(markup, 0, 4<<10), references: to, element: element, styles: styles}
	s.raw(declaration, "<w:", element, namespaces, ">")
	return s
}

// beside begins a story beside this one, on which there are no comments.
func (s *story) beside(element string) *story {
	to := s.references
	to.comments = newComments(nil)
	return newStory(element, s.styles, to)
}

// whole ends the story and gives it.
func (s *story) whole() []byte {
	s.raw("</w:", s.element, ">")
	return s.markup
}

// open begins a paragraph. The order of its properties is the schema's.
func (s *story) open(p paragraph) {
	id := p.styleID
	if id == "" {
		id = styleID(p.style)
	}
	s.raw("<w:p><w:pPr>")
	s.val("pStyle", id)
	s.flag("keepNext", p.keepNext)
	s.flag("keepLines", p.whole)
	s.inside("numPr", p.list)
	s.inside("pBdr", p.border)
	s.inside("tabs", p.tabs)
	s.attributes("spacing", p.spacing)
	s.attributes("ind", p.indent)
	s.val("jc", p.align)
	if p.outline > 0 {
		s.val("outlineLvl", number(p.outline-1))
	}
	if p.mark > 0 {
		s.raw(`<w:rPr><w:sz w:val="`, halves(p.mark), `"/><w:szCs w:val="`, halves(p.mark), `"/></w:rPr>`)
	}
	s.tail = len(s.markup)
	s.raw("</w:pPr>")
}

func (s *story) close() { s.raw("</w:p>") }

// paragraph writes spans as a paragraph.
func (s *story) paragraph(p paragraph, spans []doc.Span) {
	s.open(p)
	s.spans(p.style, spans)
	s.close()
}

// line writes a line of a component as a paragraph; without text, nothing.
func (s *story) line(p paragraph, l doc.Line) {
	if l.Text != "" {
		s.paragraph(p, spansOf(l))
	}
}

// filler writes a paragraph without text where the format demands one: at the
// end of a cell that says nothing, after a table that ends a section, between
// two tables, which Word would join.
func (s *story) filler(height pt, keepNext bool) {
	s.open(paragraph{styleID: fillerStyle, keepNext: keepNext, spacing: exactly(height)})
	s.close()
}

// endSection writes what a section is. The last one's stands at the end of the
// text, every other's in its last paragraph; a table is not the last thing in
// a section.
func (s *story) endSection(of section, last bool) {
	if s.tail == 0 {
		s.filler(smallest, false)
	}
	at := s.tail
	if last {
		at = len(s.markup)
	}
	s.markup = slices.Insert(s.markup, at, of.properties()...)
	s.tail = 0
}
