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
	w := writer{doc: d, pages: pages, faces: faces, page: d.Styles.Page, anchors: newAnchors(d), sheets: sheets(pages)}
	w.buf = make([]byte, 0, usual+w.facesSize())
	w.head()
	w.raw("<body>\n")
	w.section(0)
	w.raw("<div class=\"to-giay\">\n")
	w.watermark()
	w.header(d.Header, d.Marks)
	w.main()
	w.ending(d.Ending)
	w.copied(d.Copy)
	w.address()
	w.raw("</div>\n")
	w.endSection()
	for i := range d.Appendices {
		w.appendix(i)
	}
	w.raw("</body>\n</html>\n")
	return w.buf
}

// usual is a size that most documents stay below.
const usual = 96 << 10

// writer appends to the file; page is the paper that the text stands on,
// outline what a heading's element depends on; of the notes called so far the
// first noted have their texts written.
type writer struct {
	doc     *doc.Document
	pages   *layout.Pages
	faces   Faces
	page    style.Page
	buf     []byte
	outline outline
	last    *doc.Paragraph // of the text, before the ending
	anchors anchors
	called  []*doc.Note
	noted   int
	sheets  [][]layout.Page
	ends    []pageEnd // of the sheet's text, those to come
	letters int       // of it, so far
	inTable bool
}

// policy forbids the file to load or run anything.
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"

func (w *writer) head() {
	w.raw("<!DOCTYPE html>\n<html lang=\"vi\"", wordNames, ">\n<head>\n<meta charset=\"utf-8\">\n",
		`<meta http-equiv="Content-Security-Policy" content="`, policy, "\">\n",
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
	w.attribute(w.doc.Info.Title)
	w.raw("</title>\n")
	w.meta("author", w.doc.Info.Author)
	w.meta("description", w.doc.Info.Subject)
	w.notInWord(w.styleSheet)
	w.wordSheet()
	w.raw("</head>\n")
}

func (w *writer) meta(name, content string) {
	if content == "" {
		return
	}
	w.raw(`<meta name="`, name, `" content="`)
	w.attribute(content)
	w.raw("\">\n")
}

// raw appends markup.
func (w *writer) raw(parts ...string) {
	for _, p := range parts {
		w.buf = append(w.buf, p...)
	}
}

// text appends text in which a "\n" is a forced line end.
func (w *writer) text(s string) { w.buf = appendEscaped(w.buf, s, "<br>") }

// attribute appends text where no element may stand.
func (w *writer) attribute(s string) { w.buf = appendEscaped(w.buf, s, " ") }

// line writes a line of a component as an element; without text, nothing.
func (w *writer) line(tag string, name style.Name, l doc.Line) {
	if l.Text != "" {
		w.element(tag, class(name), name, []doc.Span{{Text: l.Text}})
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
	upper := w.doc.Styles.Of(name).Upper
	for _, s := range spans {
		if upper {
			s.Text = strings.ToUpper(s.Text)
		}
		w.span(s)
	}
}

func (w *writer) span(s doc.Span) {
	if s.Bold {
		w.raw("<strong>")
	}
	if s.Italic {
		w.raw("<em>")
	}
	switch {
	case s.Note != nil:
		w.noteCall(s.Note)
	case s.PageOf != "":
		w.pageOf(s.PageOf)
		w.letters += letters(w.printedNumber(s))
	default:
		w.flowing(s.Text)
	}
	if s.Italic {
		w.raw("</em>")
	}
	if s.Bold {
		w.raw("</strong>")
	}
}

// class is the class of a component's elements.
func class(name style.Name) string { return strings.ReplaceAll(string(name), "_", "-") }
