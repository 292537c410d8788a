package layout

import (
	"strconv"

	"vanban/internal/style"
)

// slack is how far a page may be overfull by rounding.
const slack Pt = 0.01

// paginate adds the pages of the atoms, filled greedily; a page that is full
// ends at the last place where it may.
func (c *composer) paginate(pages *Pages) {
	foot, room := c.address()
	for from, number := 0, 1; from < len(c.atoms) || len(c.carried) > 0; number++ {
		bottom := c.page.Height - c.page.Bottom
		if number == 1 {
			bottom -= room
		}
		to := c.fill(from, bottom)
		p, marks := c.compose(from, to, number, bottom)
		if number == 1 && room > 0 {
			p.put(&foot, c.page.Height-c.page.Bottom-foot.height)
		}
		pages.Pages = append(pages.Pages, p)
		for _, m := range marks {
			m.Page = len(pages.Pages)
			pages.Bookmarks = append(pages.Bookmarks, m)
		}
		from = to
	}
}

// fill finds the end of the page that begins at an atom and ends at bottom.
func (c *composer) fill(from int, bottom Pt) int {
	y, notes := c.page.Top, heights(c.carried)
	if head := c.repeated(from); head != nil {
		y += head.height
	}
	for i := from; i < len(c.atoms); i++ {
		if i > from {
			y += c.atoms[i].before
		}
		y += c.atoms[i].height
		notes += heights(c.atoms[i].notes)
		if i > from && y+footHeight(notes) > bottom+slack {
			return c.breakBefore(from, i)
		}
	}
	return len(c.atoms)
}

// repeated is what is printed again above an atom that begins a page.
func (c *composer) repeated(from int) *atom {
	if from == len(c.atoms) {
		return nil
	}
	return c.atoms[from].repeat
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

// compose places atoms on a page, and their notes at its foot.
func (c *composer) compose(from, to, number int, bottom Pt) (Page, []Bookmark) {
	p := Page{Number: number, Part: c.part, Size: c.page}
	var marks []Bookmark
	if number > 1 {
		p.Lines = append(p.Lines, c.pageNumber(number)...)
	}
	y := c.page.Top
	if head := c.repeated(from); head != nil {
		p.putAgain(head, y, RepeatedHead)
		p.Head = head.height
		y += head.height
	}
	if from < to {
		p.Begins, p.Within = c.atoms[from].of, c.atoms[from].within
	}
	for i := from; i < to; i++ {
		a := &c.atoms[i]
		if i > from {
			y += a.before
		}
		p.put(a, y)
		if i == from {
			for _, again := range a.opening {
				p.putAgain(again, y, RepeatedCell)
			}
		}
		if a.bookmark != nil {
			mark := *a.bookmark
			mark.Top = y
			marks = append(marks, mark)
		}
		y += a.height
		if i == to-1 && a.closing != nil {
			p.put(a.closing, y)
		}
		c.carried = append(c.carried, a.notes...)
	}
	p.Bottom = p.below(y)
	c.carried = c.putNotes(&p, c.carried, y, bottom)
	return p, marks
}

// putAgain puts what stood on an earlier page.
func (p *Page) putAgain(a *atom, y Pt, why Artifact) {
	first := len(p.Lines)
	p.put(a, y)
	for i := range p.Lines[first:] {
		p.Lines[first+i].Artifact = why
	}
}

// below is where the text on a page ends whose last atom ends at y: the text of
// merged cells may go further down where no page end would leave it room.
func (p *Page) below(y Pt) Pt {
	for i := range p.Lines {
		y = max(y, p.Lines[i].Top+p.Lines[i].Height)
	}
	return y
}

// put copies an atom's lines, rules and pictures to the page, its top at y.
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
	for _, img := range a.images {
		img.Y += y
		p.Images = append(p.Images, img)
	}
}

// pageNumber stands centred in the top margin, on every page but the first
// (Phụ lục I, mục I.7).
func (c *composer) pageNumber(number int) []Line {
	t := generated(strconv.Itoa(number), Of{Artifact: PageNumber})
	lines, _ := c.set(t, style.PageNumber, c.textColumn(), c.page.NumberFromTop)
	return lines
}
