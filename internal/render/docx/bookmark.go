package docx

import (
	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// bookmarks are the headings of a document that prints numbers of its own
// pages, as layout found them; none of any other.
type bookmarks struct {
	*layout.Pages
	places   map[bookmark]int // of what there is, in the list
	contents bool             // it has a table of contents
	ids      int              // bookmarks so far
}

// bookmark is what one is on: a heading, or without one the title of an
// appendix.
type bookmark struct {
	heading *doc.Heading
	part    int
}

func newBookmarks(d *doc.Document, pages *layout.Pages) *bookmarks {
	b := &bookmarks{Pages: &layout.Pages{}, places: map[bookmark]int{}}
	if !d.RefersToPages() {
		return b
	}
	b.Pages = pages
	for i, mark := range pages.Bookmarks {
		b.places[bookmark{mark.Heading, mark.Part}] = i
	}
	doc.Each(d.AllBlocks(), func(of doc.Block) {
		_, contents := of.(*doc.Contents)
		b.contents = b.contents || contents
	})
	return b
}

// bookmarkName is that of the heading at a place in the list.
func bookmarkName(i int) string { return "_Toc" + number(100000001+i) }

// page is the number of a heading's page, as layout prints it.
func (b *bookmarks) page(i int) string { return number(b.Pages.Pages[b.Bookmarks[i].Page-1].Number) }

// levels are those of the headings; those of appendices are 0.
func (b *bookmarks) levels() []int {
	levels := make([]int, len(b.Bookmarks))
	for i, mark := range b.Bookmarks {
		if mark.Name != style.AppendixLabel {
			levels[i] = mark.Level
		}
	}
	return levels
}

// top is the highest level of the headings.
func (b *bookmarks) top() int {
	top := doc.Levels
	for _, mark := range b.Bookmarks {
		top = min(top, mark.Level)
	}
	return top
}

// marked writes something inside its bookmark, if it has one.
func (s *story) marked(on bookmark, write func()) {
	i, has := s.bookmarks.places[on]
	if !has {
		write()
		return
	}
	s.bookmark(bookmarkName(i), write)
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
	for i, b := range s.bookmarks.Bookmarks {
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
