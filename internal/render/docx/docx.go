// Package docx writes a document tree as a Word file that somebody good at
// Word might have made: named styles, tables without borders for header and
// signature, drawn rules, fields, footnotes, sections.
//
// All measuring is layout's: where lines of the header and the titles end, how
// long rules are, on which pages headings stand; so the file breaks its pages
// where the PDF does. Dashes of lists are automatic, and so are the numbers of
// Điều, mục, khoản and điểm that follow one another; one that breaks its
// sequence is typed text, because what is printed is always what was written.
// Same tree, same bytes.
package docx

import (
	"vanban/internal/doc"
	"vanban/internal/style"
)

// pt is a length in points.
type pt = style.Pt

// Write gives the document as a .docx file, with comments beside the text.
func Write(d *doc.Document, comments ...Comment) ([]byte, error) {
	w := newWriter(d)
	w.remarks = newRemarks(comments)
	w.document()
	return w.zip()
}

// writer appends to the part in hand; page is the paper that the text stands
// on, placed what layout says of the header, the titles and the pictures.
type writer struct {
	markup
	doc      *doc.Document
	page     style.Page
	measures style.Measures
	placed   *placed
	marks    marks
	notes    notes
	numbers  *numbers
	remarks  remarks
	keep     bool // every paragraph stays with the next
	gap      pt   // what the next paragraph leaves above it beside its own gap
	shapes   int  // drawings so far, which are numbered
	tail     int  // where the last paragraph's properties end; 0 after a table
	heads    []head
	parts    []part
	links    []link
}

func newWriter(d *doc.Document) *writer {
	return &writer{
		markup: make(markup, 0, 128<<10), doc: d, page: d.Styles.Page, measures: d.Styles.Measures,
		placed: place(d), marks: newMarks(d), notes: newNotes(d), numbers: newNumbers(d),
	}
}

// document writes the main part and whatever hangs on it.
func (w *writer) document() {
	d := w.doc
	w.fixedLinks()
	w.raw(declaration, "<w:document", namespaces, "><w:body>")
	if w.notes.any() {
		// LibreOffice gives a text with notes that begins with a table an
		// empty line above it.
		w.filler(smallest, true)
	}
	w.header(d.Header, d.Marks.Urgency)
	w.title(d.Title, d.Body)
	w.addressees(d.Addressees, d.Body)
	w.body(d.Body, true)
	w.ending(d.Ending)
	w.copied(d.Copy)
	w.endSection(w.firstSection(), len(d.Appendices) == 0)
	for i := range d.Appendices {
		w.appendix(&d.Appendices[i], i == len(d.Appendices)-1)
	}
	w.raw("</w:body></w:document>")
	w.unplaced()
}

// aside writes something apart from the part in hand and gives it. No comment
// stands there.
func (w *writer) aside(write func()) markup {
	whole, tail, remarks := w.markup, w.tail, w.remarks
	w.markup, w.remarks.pending = nil, nil
	write()
	written := w.markup
	w.markup, w.tail, w.remarks = whole, tail, remarks
	return written
}
