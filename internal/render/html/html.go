// Package html writes a document tree as one HTML file that looks like the
// printed document: a sheet on a screen, a column on a telephone, the same
// pages on paper.
//
// Everything it needs stands in the file: the style sheet comes from the style
// table, the faces are subsets, and there is no script and no address. It
// changes no word of the text; what is set in capitals is written in capitals.
package html

import (
	"vanban/internal/doc"
	"vanban/internal/layout"
)

// Write gives the document, with the pages that layout makes of it, as an HTML
// file in UTF-8.
func Write(d *doc.Document, pages *layout.Pages, faces Faces) []byte {
	embedded := faces.of(pages)
	m := &markup{buf: make([]byte, 0, usual+encodedSize(embedded))}
	m.begin(d.Info)
	m.notInWord(func() { (&styleSheet{m, d, pageCounts(d, pages)}).write(embedded) })
	(&wordSheet{m, d}).write()
	m.raw("</head>\n<body>\n")
	w := &writer{markup: m, styles: d.Styles, pages: pages, ends: pageEnds(pages.Pages), anchors: newAnchors(d)}
	w.document(d)
	for i := range d.Appendices {
		w.appendix(d, i)
	}
	m.raw("</body>\n</html>\n")
	return m.buf
}

// pageCounts says how many pages the document's text has, and each appendix.
func pageCounts(d *doc.Document, pages *layout.Pages) []int {
	counts := make([]int, 1+len(d.Appendices))
	for _, p := range pages.Pages {
		counts[p.Part]++
	}
	return counts
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
	for _, meta := range [...]struct{ name, content string }{{"author", info.Author}, {"description", info.Subject}} {
		if meta.content != "" {
			m.raw(`<meta name="`, meta.name, `" content="`)
			m.attribute(meta.content)
			m.raw("\">\n")
		}
	}
}

// document writes the sheet of the document's own text.
func (w *writer) document(d *doc.Document) {
	f := &frame{w, d, d.Styles.Page.TextWidth()}
	w.section(0)
	w.raw("<div class=\"to-giay\">\n")
	f.watermark()
	f.header(d.Header, d.Marks)
	w.raw("<main>\n")
	f.title()
	f.addressees()
	(&body{writer: w, width: f.width}).write(d.Body, 0)
	w.raw("</main>\n")
	f.ending(d.Ending)
	f.copied(d.Copy)
	f.address()
	w.raw("</div>\n")
	w.endSection()
}
