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
	"slices"

	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// pt is a length in points.
type pt = style.Pt

// Write gives a document, which was laid out on pages, as a .docx file, with
// comments beside the text.
func Write(d *doc.Document, pages *layout.Pages, comments ...Comment) ([]byte, error) {
	w := newWriter(d, pages, comments)
	w.document()
	return w.zip()
}

// writer writes the main part and, at its end, what that hangs on.
type writer struct {
	doc      *doc.Document
	placed   *placed
	main     *story
	numbers  *numbers
	margins  margins
	drawings drawings
	pack     *pack
}

func newWriter(d *doc.Document, pages *layout.Pages, comments []Comment) *writer {
	w := &writer{doc: d, placed: newPlaced(pages, d.Styles), numbers: newNumbers(d), pack: &pack{}}
	refers := references{notes: newNotes(d), bookmarks: newBookmarks(d, pages), comments: newComments(comments)}
	w.main = newStory("document", d.Styles, refers)
	w.main.markup = slices.Grow(w.main.markup, 128<<10)
	w.drawings.pack = w.pack
	w.margins = margins{doc: d, main: w.main, placed: w.placed, column: w.placed.nationColumn(&d.Header), pack: w.pack}
	return w
}

// document writes the main part, section by section.
func (w *writer) document() {
	d := w.doc
	w.fixedLinks()
	w.main.raw("<w:body>")
	if w.main.notes.any() {
		// LibreOffice gives a text with notes that begins with a table an
		// empty line above it.
		w.main.filler(smallest, true)
	}
	p := w.paper(0, d.Styles.Page)
	header{paper: p}.write(&d.Header, &d.Marks.Urgency)
	title{p}.write(&d.Title, d.Body)
	gap := addressees{p}.write(&d.Addressees, d.Body)
	w.body(p, gap).write(d.Body, true)
	ending{p}.write(&d.Ending)
	copied{p}.write(d.Copy)
	w.main.endSection(w.margins.document(), len(d.Appendices) == 0)
	for i := range d.Appendices {
		w.appendix(i+1, &d.Appendices[i])
	}
	w.main.raw("</w:body>")
	w.main.comments.placeRest(w.main)
}

// appendix writes an appendix, which is a section (Phụ lục I, mục III.1; Phụ
// lục III, mẫu 2.1). A document issued with this one has a header and a title
// like any other (mẫu 1.3).
func (w *writer) appendix(part int, a *doc.Appendix) {
	page := w.doc.Styles.Page
	if a.Landscape {
		page.Width, page.Height = page.Height, page.Width
	}
	p := w.paper(part, page)
	if a.Header != nil {
		header{paper: p}.write(a.Header, &doc.Line{})
	}
	w.main.marked(bookmark{part: part}, func() { title{p}.writeAppendix(a) })
	w.body(p, 0).write(a.Body, false)
	w.main.endSection(w.margins.appendix(part, a, page), part == len(w.doc.Appendices))
}

func (w *writer) paper(part int, page style.Page) *paper {
	return &paper{
		story: w.main, part: part, page: page, measures: w.doc.Styles.Measures, column: w.margins.column,
		placed: w.placed, drawings: &w.drawings,
	}
}

// body begins a text that leaves a gap above it.
func (w *writer) body(p *paper, gap pt) *body { return &body{paper: p, numbers: w.numbers, gap: gap} }

// centred reports whether a component stands in the middle, on balanced lines.
func centred(d *doc.Document, name style.Name) bool { return d.Styles.Of(name).Align == style.Center }
