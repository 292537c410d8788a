package docx

import (
	"strings"

	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// paragraph is what a paragraph says of itself beside its style; the zero
// value adds nothing.
type paragraph struct {
	style    style.Name
	styleID  string // where no component's style serves
	keepNext bool
	whole    bool   // no page end in it
	list     string // inside of numPr
	border   string // inside of pBdr
	tabs     string // inside of tabs
	spacing  string // attributes
	indent   string // attributes
	align    string
	outline  int // level from 1; 0 as the style has it
	mark     pt  // size of the paragraph mark
}

// open begins a paragraph. The order of its properties is the schema's.
func (w *writer) open(p paragraph) {
	id := p.styleID
	if id == "" {
		id = styleID(p.style)
	}
	w.raw("<w:p><w:pPr>")
	w.val("pStyle", id)
	w.flag("keepNext", p.keepNext)
	w.flag("keepLines", p.whole)
	w.inside("numPr", p.list)
	w.inside("pBdr", p.border)
	w.inside("tabs", p.tabs)
	w.attributes("spacing", p.spacing)
	w.attributes("ind", p.indent)
	w.val("jc", p.align)
	if p.outline > 0 {
		w.val("outlineLvl", number(p.outline-1))
	}
	if p.mark > 0 {
		w.raw(`<w:rPr><w:sz w:val="`, halves(p.mark), `"/><w:szCs w:val="`, halves(p.mark), `"/></w:rPr>`)
	}
	w.tail = len(w.markup)
	w.raw("</w:pPr>")
}

func (w *writer) close() { w.raw("</w:p>") }

// paragraph writes spans as a paragraph.
func (w *writer) paragraph(p paragraph, spans []doc.Span) {
	w.open(p)
	w.spans(p.style, spans)
	w.close()
}

// line writes a line of a component as a paragraph; without text, nothing.
func (w *writer) line(p paragraph, l doc.Line) {
	if l.Text != "" {
		w.paragraph(p, spansOf(l))
	}
}

// lines writes lines of a component, a paragraph each.
func (w *writer) lines(p paragraph, lines []doc.Line) {
	for _, l := range lines {
		w.line(p, l)
	}
}

func spansOf(l doc.Line) []doc.Span { return []doc.Span{{Text: l.Text, At: l.At}} }

// smallest is the height of a paragraph that only the format asks for.
const smallest pt = 1

// filler writes a paragraph without text where the format demands one: at the
// end of a cell that says nothing, after a table that ends a section, between
// two tables, which Word would join.
func (w *writer) filler(height pt, keepNext bool) {
	w.open(paragraph{styleID: fillerStyle, keepNext: keepNext, spacing: exactly(height)})
	w.close()
}

// Attributes of spacing.
func before(gap pt) string     { return ` w:before="` + number(twips(gap)) + `"` }
func after(gap pt) string      { return ` w:after="` + number(twips(gap)) + `"` }
func exactly(height pt) string { return ` w:line="` + number(twips(height)) + `" w:lineRule="exact"` }

// some gives attributes for a length that is more than nothing.
func some(attributes func(pt) string, length pt) string {
	if twips(length) <= 0 {
		return ""
	}
	return attributes(length)
}

// Attributes of indents.
func leftBy(l pt) string    { return ` w:left="` + number(twips(l)) + `"` }
func rightBy(l pt) string   { return ` w:right="` + number(twips(l)) + `"` }
func firstBy(l pt) string   { return ` w:firstLine="` + number(twips(l)) + `"` }
func hangingBy(l pt) string { return ` w:hanging="` + number(twips(l)) + `"` }

// aligns are the names of the ways to stand between the margins.
var aligns = [...]string{style.Left: "left", style.Center: "center", style.Justify: "both", style.Right: "right"}

// spans writes text in its faces, as far as the component has not, and in
// capitals where it asks so.
func (w *writer) spans(name style.Name, spans []doc.Span) {
	of := w.doc.Styles.Of(name)
	for i := range spans {
		s := spans[i]
		s.Bold, s.Italic = s.Bold && !of.Bold, s.Italic && !of.Italic
		if of.Upper {
			s.Text = strings.ToUpper(s.Text)
		}
		switch {
		case s.Note != nil:
			w.remarked(w.remarks.inNote(s.Note), func() { w.call(&s) })
		case s.PageOf != "":
			w.pageOf(&s)
		case s.Text != "":
			w.said(&s)
		}
	}
}

// face is the inside of a run's properties for a span's face.
func face(s *doc.Span) string {
	properties := ""
	if s.Bold {
		properties += "<w:b/><w:bCs/>"
	}
	if s.Italic {
		properties += "<w:i/><w:iCs/>"
	}
	return properties
}

// run writes text in which a "\n" is a forced line end and a "\t" a tab.
func (w *writer) run(properties, text string) {
	w.raw("<w:r>")
	w.inside("rPr", properties)
	for {
		end := strings.IndexAny(text, "\n\t")
		if end < 0 {
			break
		}
		w.words(text[:end])
		w.raw(map[byte]string{'\n': "<w:br/>", '\t': "<w:tab/>"}[text[end]])
		text = text[end+1:]
	}
	w.words(text)
	w.raw("</w:r>")
}

func (w *writer) words(text string) {
	if text == "" {
		return
	}
	w.raw(`<w:t xml:space="preserve">`)
	w.escaped(text)
	w.raw("</w:t>")
}

// natural is the width of a component's text on one line.
func (w *writer) natural(name style.Name, text string) pt {
	s := w.doc.Styles.Of(name)
	if s.Upper {
		text = strings.ToUpper(text)
	}
	return layout.FaceOf(s.Bold, s.Italic).Width(text, s.Size)
}
