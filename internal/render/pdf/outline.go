package pdf

import (
	"fmt"

	"vanban/internal/layout"
)

// entry is a bookmark with its place in the tree of bookmarks; 0 is none, n is
// the n-th of the list.
type entry struct {
	layout.Bookmark
	parent, previous, next, first, last int
	descendants                         int
}

// nest puts bookmarks under the last one before them that has a lower level.
// entries[0] is the root.
func nest(marks []layout.Bookmark) []entry {
	entries := make([]entry, len(marks)+1)
	open := []int{0}
	for i, m := range marks {
		n := i + 1
		entries[n].Bookmark = m
		for len(open) > 1 && entries[open[len(open)-1]].Level >= m.Level {
			open = open[:len(open)-1]
		}
		parent := open[len(open)-1]
		e, p := &entries[n], &entries[parent]
		e.parent, e.previous = parent, p.last
		if p.last > 0 {
			entries[p.last].next = n
		} else {
			p.first = n
		}
		p.last = n
		for _, above := range open {
			entries[above].descendants++
		}
		open = append(open, n)
	}
	return entries
}

// outline adds the bookmarks and gives the catalogue's entry for them.
func (f *file) outline(pages *layout.Pages) string {
	if len(pages.Bookmarks) == 0 {
		return ""
	}
	root := f.next()
	for n, e := range nest(pages.Bookmarks) {
		body := "<<"
		for _, link := range []struct {
			key string
			to  int
		}{{"Prev", e.previous}, {"Next", e.next}, {"First", e.first}, {"Last", e.last}} {
			if link.to > 0 {
				body += fmt.Sprintf(" /%s %d 0 R", link.key, root+link.to)
			}
		}
		if e.descendants > 0 {
			body += fmt.Sprintf(" /Count %d", e.descendants)
		}
		if n > 0 {
			body += fmt.Sprintf(" /Parent %d 0 R /Title %s /Dest [%d 0 R /XYZ null %.2f null]",
				root+e.parent, hexText(e.Title), f.pages[e.Page-1], pages.Pages[e.Page-1].Size.Height-e.Top)
		} else {
			body += " /Type /Outlines"
		}
		f.add(body + " >>")
	}
	return fmt.Sprintf(" /Outlines %d 0 R", root)
}
