// Package html writes a document tree as one HTML file that looks like the
// printed document: a sheet on a screen, a column on a telephone, the same
// pages on paper.
//
// Everything it needs stands in the file: the style sheet comes from the style
// table, the faces are subsets, and there is no script and no address. It
// changes no word of the text; what is set in capitals is written in capitals.
package html

import (
	"strings"

	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// Write gives the document, with the pages that layout makes of it, as an HTML
// file in UTF-8.
func Write(d *doc.Document, pages *layout.Pages, faces Faces) []byte {
	embedded, sheets := faces.of(pages), sheets(pages)
	m := &markup{buf: make([]byte, 0, usual+encodedSize(embedded))}
	m.begin(d.Info)
	m.notInWord(func() { (&styleSheet{markup: m, doc: d, sheets: sheets}).write(embedded) })
	(&wordSheet{markup: m, doc: d}).write()
	m.raw("</head>\n<body>\n")
	w := &writer{markup: m, styles: d.Styles, anchors: newAnchors(d)}
	w.document(d, pages, sheets[0])
	for i := range d.Appendices {
		w.appendix(d, i, pages, sheets[i+1])
	}
	m.raw("</body>\n</html>\n")
	return m.buf
}

// usual is a size that most documents stay below.
const usual = 96 << 10

// policy forbids the file to load or run anything.
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"

// begin opens the file's head and writes what the file says of itself.
func (m *markup) begin(info doc.Info) {
	m.raw("<!DOCTYPE html>\n<html lang=\"vi\"", wordNames, ">\n<head>\n<meta charset=\"utf-8\">\n",
		`<meta http-equiv="Content-Security-Policy" content="`, policy, "\">\n",
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
	m.attribute(info.Title)
	m.raw("</title>\n")
	m.meta("author", info.Author)
	m.meta("description", info.Subject)
}

func (m *markup) meta(name, content string) {
	if content == "" {
		return
	}
	m.raw(`<meta name="`, name, `" content="`)
	m.attribute(content)
	m.raw("\">\n")
}

// document writes the sheet of the document's own text.
func (w *writer) document(d *doc.Document, all *layout.Pages, pages []layout.Page) {
	f := &frame{writer: w, doc: d, width: d.Styles.Page.TextWidth()}
	b := &body{writer: w, pages: all, width: f.width}
	w.ends = pageEnds(pages)
	w.section(0)
	w.raw("<div class=\"to-giay\">\n")
	f.watermark()
	f.header(d.Header, d.Marks)
	w.raw("<main>\n")
	f.title()
	f.addressees()
	b.write(d.Body)
	w.raw("</main>\n")
	f.ending(d.Ending)
	f.copied(d.Copy)
	f.address()
	w.raw("</div>\n")
	w.endSection()
}

// writer writes the texts of the tree; of the notes called so far the first
// noted have their texts written.
type writer struct {
	*markup
	styles  *style.Sheet
	anchors anchors
	called  []*doc.Note
	noted   int
	ends    []pageEnd // of the sheet, those to come
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
