package docx

import (
	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// bookmarks are the headings of a document that prints numbers of its own
// pages, as layout found them, and how many have been written.
type bookmarks struct {
	pages    *layout.Pages // nil for a document that prints none
	placed   *placed       // the lines of these pages
	contents bool          // it has a table of contents
	written  int
	ids      int // bookmarks so far
}

func newBookmarks(d *doc.Document) *bookmarks {
	var b bookmarks
	if !d.RefersToPages() {
		return &b
	}
	b.pages = layout.Lay(d)
	b.placed = placedOn(b.pages)
	doc.Each(d.AllBlocks(), func(of doc.Block) {
		_, contents := of.(*doc.Contents)
		b.contents = b.contents || contents
	})
	return &b
}

// bookmarkName is that of the heading at a place in the list.
func bookmarkName(i int) string { return "_Toc" + number(100000001+i) }

// page is the number of a heading's page, as layout prints it.
func (b *bookmarks) page(i int) string {
	return number(b.pages.Pages[b.pages.Bookmarks[i].Page-1].Number)
}

// levels are those of the headings; those of appendices are 0.
func (b *bookmarks) levels() []int {
	levels := make([]int, len(b.pages.Bookmarks))
	for i, mark := range b.pages.Bookmarks {
		if mark.Name != style.AppendixLabel {
			levels[i] = mark.Level
		}
	}
	return levels
}

// top is the highest level of the headings.
func (b *bookmarks) top() int {
	top := doc.Levels
	if b.pages != nil {
		for _, mark := range b.pages.Bookmarks {
			top = min(top, mark.Level)
		}
	}
	return top
}

// marked writes a heading inside a bookmark, when the document refers to its
// pages.
func (s *story) marked(title string, write func()) {
	b := s.bookmarks
	if b.pages == nil || b.written == len(b.pages.Bookmarks) || b.pages.Bookmarks[b.written].Title != title {
		write()
		return
	}
	b.written++
	s.bookmark(bookmarkName(b.written-1), write)
}

func (s *story) bookmark(name string, write func()) {
	s.bookmarks.ids++
	id := number(s.bookmarks.ids)
	s.raw(`<w:bookmarkStart w:id="`, id, `" w:name="`, name, `"/>`)
	write()
	s.raw(`<w:bookmarkEnd w:id="`, id, `"/>`)
}

// pageOf writes the number of the page that a heading is on: a field.
func (s *story) pageOf(span *doc.Span) {
	for i, b := range s.bookmarks.pages.Bookmarks {
		if b.Title == span.PageOf {
			s.pageField(i, face(span))
			return
		}
	}
	s.run(face(span), span.Text)
}

// pageField writes the number of the page of the heading at a place in the
// list.
func (s *story) pageField(i int, properties string) {
	s.field("PAGEREF "+bookmarkName(i)+` \h`, properties, s.bookmarks.page(i))
}
