package html

import (
	"strings"

	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// writer writes the texts of the tree; of the notes called so far the first
// noted have their texts written.
type writer struct {
	*markup
	styles  *style.Sheet
	anchors anchors
	pages   *layout.Pages
	ends    map[place][]pageEnd
	called  []*doc.Note
	noted   int
}

// line writes a line of a component as an element; without text, nothing.
func (w *writer) line(tag string, name style.Name, l doc.Line) {
	if l.Text != "" {
		w.element(tag, class(name), name, []doc.Span{{Text: l.Text}})
	}
}

// lines writes lines of a component, a paragraph each.
func (w *writer) lines(name style.Name, lines []doc.Line) {
	for _, l := range lines {
		w.line("p", name, l)
	}
}

// element writes spans of a component as an element of the classes.
func (w *writer) element(tag, classes string, name style.Name, spans []doc.Span) {
	w.raw("<", tag, ` class="`, classes, `">`)
	w.spans(name, spans)
	w.raw("</", tag, ">\n")
}

// spans writes text in its faces, in capitals where the component asks so.
func (w *writer) spans(name style.Name, spans []doc.Span) {
	upper := w.styles.Of(name).Upper
	for i := range spans {
		w.span(&spans[i], upper)
	}
}

func (w *writer) span(s *doc.Span, upper bool) {
	if s.Bold {
		w.raw("<strong>")
	}
	if s.Italic {
		w.raw("<em>")
	}
	rest := w.flowing(s, upper)
	switch {
	case s.Note != nil:
		w.noteCall(s.Note)
	case s.PageOf != "":
		w.pageOf(s.PageOf)
	default:
		w.cased(rest, upper)
	}
	if s.Italic {
		w.raw("</em>")
	}
	if s.Bold {
		w.raw("</strong>")
	}
}

func (w *writer) cased(text string, upper bool) {
	if upper {
		text = strings.ToUpper(text)
	}
	w.text(text)
}

// class is the class of a component's elements.
func class(name style.Name) string { return strings.ReplaceAll(string(name), "_", "-") }
