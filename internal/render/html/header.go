package html

import (
	"strings"

	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// header writes the agency on the left, Quốc hiệu and Tiêu ngữ on the right,
// and below them, on one row, the number and the place and date (Phụ lục I,
// mục II.1 to II.4).
func (w *writer) header() {
	h := w.doc.Header
	w.raw("<header>\n<div>\n")
	w.lines(style.Parent, h.Parent)
	if len(h.Agency) > 0 {
		w.raw("<div class=\"co-quan\">\n")
		w.lines(style.Agency, h.Agency)
		w.raw("</div>\n")
	}
	w.raw("</div>\n<div>\n")
	w.line("p", style.Nation, h.Nation)
	w.line("p", style.Motto, h.Motto)
	w.raw("</div>\n")
	w.line("p", style.Number, h.Number)
	w.line("p", style.PlaceDate, h.PlaceDate)
	w.raw("</header>\n")
}

// lines writes lines of a component, a paragraph each.
func (w *writer) lines(name style.Name, lines []doc.Line) {
	for _, l := range lines {
		w.line("p", name, l)
	}
}

// title writes the type's name and the excerpt as the heading of the document
// (Phụ lục I, mục II.5.b).
func (w *writer) title() {
	t := w.doc.Title
	if t.TypeName.Text == "" && len(t.Excerpt) == 0 {
		return
	}
	w.raw("<h1>\n")
	w.line("span", style.TypeName, t.TypeName)
	if len(t.Excerpt) > 0 {
		w.element("span", class(style.Excerpt), style.Excerpt, t.Excerpt)
	}
	w.raw("</h1>\n")
}

// natural is the width of a component's text on one line.
func (w *writer) natural(name style.Name, text string) style.Pt {
	s := w.doc.Styles.Of(name)
	if s.Upper {
		text = strings.ToUpper(text)
	}
	return layout.FaceOf(s.Bold, s.Italic).Width(text, s.Size)
}

// agencyRule is the length of the rule under the agency's name.
func (w *writer) agencyRule() style.Pt {
	h := w.doc.Header
	right := max(w.natural(style.Nation, h.Nation.Text), w.natural(style.Motto, h.Motto.Text),
		w.natural(style.PlaceDate, h.PlaceDate.Text))
	texts := make([]string, len(h.Agency))
	for i, l := range h.Agency {
		texts[i] = l.Text
	}
	return w.partRule(style.Agency, texts, w.doc.Styles.Page.TextWidth()-right-w.doc.Styles.Measures.HeaderGutter)
}

// excerptRule is the length of the rule under the excerpt.
func (w *writer) excerptRule() style.Pt {
	texts := strings.Split(doc.Text(w.doc.Title.Excerpt), "\n")
	return w.partRule(style.Excerpt, texts, w.doc.Styles.Page.TextWidth())
}

// partRule is a length of 1/3 to 1/2 of the longest of the lines that the texts
// make in a measure, and of the last one too where both allow it. Lines are
// balanced: a text makes lines about equally long.
func (w *writer) partRule(name style.Name, texts []string, measure style.Pt) style.Pt {
	var longest, last style.Pt
	for _, text := range texts {
		width := w.natural(name, text)
		last = width / max(1, ceil(width/measure))
		longest = max(longest, last)
	}
	return min(max(longest*0.4, last/3), max(last/2, longest/3))
}

func ceil(p style.Pt) style.Pt {
	whole := style.Pt(int(p))
	if whole < p {
		whole++
	}
	return whole
}
