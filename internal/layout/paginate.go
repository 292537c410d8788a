package layout

import (
	"strconv"

	"vanban/internal/doc"
	"vanban/internal/style"
)

// slack is how far a page may be overfull by rounding.
const slack Pt = 0.01

// paginate puts the atoms on pages, greedily; a page that is full ends at the
// last place where it may.
func (c *composer) paginate() *Pages {
	pages := &Pages{Size: c.page}
	for from := 0; from < len(c.atoms); {
		to := c.fill(from)
		p, marks := c.compose(from, to, len(pages.Pages)+1)
		pages.Pages = append(pages.Pages, p)
		pages.Bookmarks = append(pages.Bookmarks, marks...)
		from = to
	}
	return pages
}

// fill finds the end of the page that begins at an atom.
func (c *composer) fill(from int) int {
	y := c.page.Top
	if head := c.atoms[from].repeat; head != nil {
		y += head.height
	}
	for i := from; i < len(c.atoms); i++ {
		if i > from {
			y += c.atoms[i].before
		}
		y += c.atoms[i].height
		if i > from && y > c.page.Height-c.page.Bottom+slack {
			return c.breakBefore(from, i)
		}
	}
	return len(c.atoms)
}

// breakBefore is the last atom up to i that may begin a page; i itself where
// none may.
func (c *composer) breakBefore(from, i int) int {
	for j := i; j > from; j-- {
		if !c.atoms[j].glued {
			return j
		}
	}
	return i
}

// compose places atoms on a page.
func (c *composer) compose(from, to, number int) (Page, []Bookmark) {
	p := Page{Number: number}
	var marks []Bookmark
	if number > 1 {
		p.Lines = append(p.Lines, c.pageNumber(number)...)
	}
	y := c.page.Top
	if head := c.atoms[from].repeat; head != nil {
		p.put(head, y)
		y += head.height
	}
	for i := from; i < to; i++ {
		a := &c.atoms[i]
		if i > from {
			y += a.before
		}
		p.put(a, y)
		if a.bookmark != nil {
			mark := *a.bookmark
			mark.Page, mark.Top = number, y
			marks = append(marks, mark)
		}
		y += a.height
	}
	return p, marks
}

// put copies an atom's lines and rules to the page, its top at y.
func (p *Page) put(a *atom, y Pt) {
	y -= a.origin
	for _, l := range a.lines {
		l.Top += y
		l.Baseline += y
		p.Lines = append(p.Lines, l)
	}
	for _, r := range a.rules {
		r.Y1 += y
		r.Y2 += y
		p.Rules = append(p.Rules, r)
	}
}

// pageNumber stands centred in the top margin, on every page but the first
// (Phụ lục I, mục I.7).
func (c *composer) pageNumber(number int) []Line {
	spans := []doc.Span{{Text: strconv.Itoa(number)}}
	lines, _ := c.set(spans, style.PageNumber, c.textColumn(), c.page.NumberFromTop)
	return lines
}
