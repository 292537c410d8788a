package layout

import (
	"strconv"

	"vanban/internal/style"
)

// slack is how far a page may be overfull by rounding.
const slack Pt = 0.01

// paginator fills pages with atoms, greedily; a page that is full ends at the
// last place where it may.
type paginator struct {
	page    style.Page
	set     *typesetter
	atoms   []atom
	address atom   // at the foot of the first page
	carried []atom // lines of notes that the page before had no room for
}

// addTo adds the pages of the atoms and their bookmarks.
func (p *paginator) addTo(pages *Pages) {
	for from, number := 0, 1; from < len(p.atoms) || len(p.carried) > 0; number++ {
		bottom := p.page.Height - p.page.Bottom
		if number == 1 && p.address.height > 0 {
			bottom -= p.address.height + style.StampGap
		}
		to := p.fill(from, bottom)
		page, marks := p.compose(from, to, number, bottom)
		if number == 1 {
			page.put(&p.address, p.page.Height-p.page.Bottom-p.address.height)
		}
		pages.Pages = append(pages.Pages, page)
		for _, m := range marks {
			m.Page = len(pages.Pages)
			pages.Bookmarks = append(pages.Bookmarks, m)
		}
		from = to
	}
}

// fill finds the end of the page that begins at an atom and ends at bottom.
func (p *paginator) fill(from int, bottom Pt) int {
	y, notes := p.page.Top, heights(p.carried)
	if head := p.repeated(from); head != nil {
		y += head.height
	}
	for i := from; i < len(p.atoms); i++ {
		if i > from {
			y += p.atoms[i].before
		}
		y += p.atoms[i].height
		notes += heights(p.atoms[i].notes)
		if i > from && y+footHeight(notes) > bottom+slack {
			return p.breakBefore(from, i)
		}
	}
	return len(p.atoms)
}

// repeated is what is printed again above an atom that begins a page.
func (p *paginator) repeated(from int) *atom {
	if from == len(p.atoms) {
		return nil
	}
	return p.atoms[from].repeat
}

// breakBefore is the last atom up to i that may begin a page; i itself where
// none may.
func (p *paginator) breakBefore(from, i int) int {
	for j := i; j > from; j-- {
		if !p.atoms[j].keepWithPrevious {
			return j
		}
	}
	return i
}

// compose places atoms on a page, and their notes at its foot.
func (p *paginator) compose(from, to, number int, bottom Pt) (Page, []Bookmark) {
	page := Page{Number: number, Part: p.set.part, Size: p.page}
	page.makeRoom(p.atoms[from:to])
	var marks []Bookmark
	if number > 1 {
		page.Lines = append(page.Lines, p.pageNumber(number)...)
	}
	y := p.page.Top
	if head := p.repeated(from); head != nil {
		page.putAgain(head, y, RepeatedHead)
		page.Head = head.height
		y += head.height
	}
	if page.Begins.Part = p.set.part; from < to {
		page.Begins, page.Within = p.atoms[from].of, p.atoms[from].within
	}
	for i := from; i < to; i++ {
		a := &p.atoms[i]
		if i > from {
			y += a.before
		}
		page.put(a, y)
		if i == from {
			for _, again := range a.opening {
				page.putAgain(again, y, RepeatedCell)
			}
		}
		if a.bookmark != nil {
			mark := *a.bookmark
			mark.Top = y
			marks = append(marks, mark)
		}
		y += a.height
		if i == to-1 && a.closing != nil {
			page.put(a.closing, y)
		}
		p.carried = append(p.carried, a.notes...)
	}
	page.Bottom = page.below(y)
	p.carried = p.putNotes(&page, p.carried, y, bottom)
	return page, marks
}

// pageNumber stands centred in the top margin, on every page but the first
// (Phụ lục I, mục I.7).
func (p *paginator) pageNumber(number int) []Line {
	t := text{Of{Artifact: PageNumber}, []inline{{text: strconv.Itoa(number)}}}
	lines, _ := p.set.lines(t, style.PageNumber, p.set.area, p.page.NumberFromTop)
	return lines
}

// putNotes places lines of notes at the foot of a page whose text ends at top,
// below a short rule, and gives those for which there is no room.
func (p *paginator) putNotes(page *Page, notes []atom, top, bottom Pt) (rest []atom) {
	n, sum := 0, Pt(0)
	for n < len(notes) && top+footHeight(sum+notes[n].height) <= bottom+slack {
		sum += notes[n].height
		n++
	}
	if n == 0 {
		return notes
	}
	y := bottom - sum
	rule := p.set.acrossRule(Of{Name: style.Footnote, Artifact: NoteRule})
	rule.X2 = rule.X1 + p.set.area.width/3
	rule.Y1, rule.Y2 = y-style.NoteGap, y-style.NoteGap
	page.Rules = append(page.Rules, rule)
	for i := range notes[:n] {
		page.put(&notes[i], y)
		y += notes[i].height
	}
	return notes[n:]
}

// footHeight is the room of notes at the foot of a page, with their rule.
func footHeight(notes Pt) Pt {
	if notes == 0 {
		return 0
	}
	return notes + 2*style.NoteGap
}

func heights(atoms []atom) (sum Pt) {
	for i := range atoms {
		sum += atoms[i].height
	}
	return sum
}

// makeRoom is for speed alone: pages of tables have thousands of rules.
func (p *Page) makeRoom(atoms []atom) {
	lines, rules := 0, 0
	for i := range atoms {
		lines += len(atoms[i].lines) + len(atoms[i].notes)
		rules += len(atoms[i].rules)
	}
	p.Lines, p.Rules = make([]Line, 0, lines+1), make([]Rule, 0, rules)
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
