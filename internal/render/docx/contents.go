package docx

import (
	"strings"

	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// marks are the headings of a document that prints numbers of its own pages,
// as layout found them, and how many have been written.
type marks struct {
	pages    *layout.Pages // nil for a document that prints none
	placed   *placed       // the lines of these pages
	contents bool          // it has a table of contents
	written  int
	ids      int // bookmarks so far
}

func newMarks(d *doc.Document) marks {
	var m marks
	if !d.RefersToPages() {
		return m
	}
	m.pages = layout.Lay(d)
	m.placed = placedOn(m.pages)
	doc.Each(d.AllBlocks(), func(b doc.Block) {
		_, contents := b.(*doc.Contents)
		m.contents = m.contents || contents
	})
	return m
}

// bookmarkName is that of the heading at a place in the list.
func bookmarkName(i int) string { return "_Toc" + number(100000001+i) }

// page is the number of a heading's page, as layout prints it.
func (m *marks) page(i int) string {
	return number(m.pages.Pages[m.pages.Bookmarks[i].Page-1].Number)
}

// marked writes a heading inside a bookmark, when the document refers to its
// pages.
func (w *writer) marked(title string, write func()) {
	m := &w.marks
	if m.pages == nil || m.written == len(m.pages.Bookmarks) || m.pages.Bookmarks[m.written].Title != title {
		write()
		return
	}
	m.written++
	w.bookmark(bookmarkName(m.written-1), write)
}

func (w *writer) bookmark(name string, write func()) {
	w.marks.ids++
	id := number(w.marks.ids)
	w.raw(`<w:bookmarkStart w:id="`, id, `" w:name="`, name, `"/>`)
	write()
	w.raw(`<w:bookmarkEnd w:id="`, id, `"/>`)
}

// pageOf writes the number of the page that a heading is on: a field.
func (w *writer) pageOf(s *doc.Span) {
	for i, b := range w.marks.pages.Bookmarks {
		if b.Title == s.PageOf {
			w.field("PAGEREF "+bookmarkName(i)+` \h`, face(s), w.marks.page(i))
			return
		}
	}
	w.run(face(s), s.Text)
}

// field writes a field with the result it had last.
func (w *writer) field(code, properties, result string) {
	w.fieldStart(code, properties)
	w.run(properties, result)
	w.fieldEnd(properties)
}

func (w *writer) fieldStart(code, properties string) {
	w.fieldChar("begin", properties)
	w.raw("<w:r>")
	w.inside("rPr", properties)
	w.raw(`<w:instrText xml:space="preserve"> `, code, ` </w:instrText></w:r>`)
	w.fieldChar("separate", properties)
}

func (w *writer) fieldEnd(properties string) { w.fieldChar("end", properties) }

func (w *writer) fieldChar(kind, properties string) {
	w.raw("<w:r>")
	w.inside("rPr", properties)
	w.raw(`<w:fldChar w:fldCharType="`, kind, `"/></w:r>`)
}

// contents writes the table of contents as a field that Word can renew; what
// it shows until then are the lines of layout.
func (w *writer) contents(b *doc.Contents, p *piece) {
	w.raw(`<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>`)
	w.line(paragraph{style: style.ContentsTitle, spacing: w.gaps(style.ContentsTitle, &piece{above: p.above})}, b.Title)
	bookmarks := w.marks.pages.Bookmarks
	depths := doc.Depths(w.marks.levels())
	for i, b := range bookmarks {
		last := i == len(bookmarks)-1
		entry := paragraph{styleID: "TOC" + number(b.Level), keepNext: last && p.glued}
		if depths[i] != b.Level-w.marks.top() {
			entry.indent = leftBy(pt(depths[i]) * w.measures.NestedIndent)
		}
		if last {
			entry.spacing = some(after, p.below)
		}
		w.open(entry)
		if i == 0 {
			w.fieldStart(`TOC \o "1-`+number(doc.Levels)+`" \h \z \u`, "")
		}
		w.entry(i)
		if last {
			w.fieldEnd("")
		}
		w.close()
	}
	w.raw("</w:sdtContent></w:sdt>")
}

// levels are those of the headings; those of appendices are 0.
func (m *marks) levels() []int {
	levels := make([]int, len(m.pages.Bookmarks))
	for i, b := range m.pages.Bookmarks {
		if b.Name != style.AppendixLabel {
			levels[i] = b.Level
		}
	}
	return levels
}

// top is the highest level of the headings.
func (m *marks) top() int {
	top := doc.Levels
	if m.pages != nil {
		for _, b := range m.pages.Bookmarks {
			top = min(top, b.Level)
		}
	}
	return top
}

// entry writes a heading, dots to the right margin, and its page.
func (w *writer) entry(i int) {
	b := w.marks.pages.Bookmarks[i]
	title := b.Title
	if w.doc.Styles.Of(b.Name).Upper {
		title = strings.ToUpper(title)
	}
	w.raw(`<w:hyperlink w:anchor="`, bookmarkName(i), `" w:history="1">`)
	broken, _ := w.marks.placed.balanced(style.Contents, []doc.Span{{Text: title}}, false)
	w.run("", broken[0].Text+"\t")
	w.field("PAGEREF "+bookmarkName(i)+` \h`, "", w.marks.page(i))
	w.raw("</w:hyperlink>")
}

// contentsTab is where the numbers of the contents end.
func (w *writer) contentsTab() string {
	return `<w:tab w:val="right" w:leader="dot" w:pos="` + number(twips(w.doc.Styles.Page.TextWidth())) + `"/>`
}

// contentsIndent sets entries of a level off from those above it. A right
// indent would keep them clear of the numbers; but LibreOffice drops what
// stands right of it, so the lines end where layout ends them.
func (w *writer) contentsIndent(level int) string {
	return leftBy(pt(max(0, level-w.marks.top())) * w.measures.NestedIndent)
}
