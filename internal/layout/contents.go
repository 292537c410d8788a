package layout

import (
	"slices"
	"strconv"
	"strings"

	"vanban/internal/doc"
	"vanban/internal/style"
)

// mostPasses is how often a document that prints its own page numbers is laid
// out at most; what it prints may move what it counts.
const mostPasses = 4

// layInPasses lays out a document again and again, each time with the page
// numbers of the pass before, until these no longer change.
func layInPasses(d *doc.Document) *Pages {
	var pages *Pages
	for range mostPasses {
		earlier := pages
		pages = layOnce(d, earlier)
		if earlier != nil && slices.Equal(printed(earlier), printed(pages)) {
			break
		}
	}
	return pages
}

// printed are the numbers of the bookmarks' pages, as these print them.
func printed(pages *Pages) []string {
	numbers := make([]string, len(pages.Bookmarks))
	for i, m := range pages.Bookmarks {
		numbers[i] = strconv.Itoa(pages.Pages[m.Page-1].Number)
	}
	return numbers
}

// pass is one laying out of a document.
type pass struct {
	earlier *Pages            // of the pass before, nil in the first
	numbers map[string]string // the page of every heading then; of equal ones the first one's
	called  map[*doc.Note]bool
}

func newPass(earlier *Pages) *pass {
	p := &pass{earlier: earlier, numbers: map[string]string{}, called: map[*doc.Note]bool{}}
	if earlier == nil {
		return p
	}
	for i, number := range printed(earlier) {
		if title := earlier.Bookmarks[i].Title; p.numbers[title] == "" {
			p.numbers[title] = number
		}
	}
	return p
}

// contents sets the table of contents: a line for every heading that the pass
// before met, none in the first pass.
func (l *layouter) contents(b *doc.Contents, in *doc.Item) {
	s := l.set.styles.Of(style.ContentsTitle)
	t := lineText(&b.Title)
	t.of.Part, t.of.Name, t.of.Block, t.of.Item = l.set.part, style.ContentsTitle, b, in
	title, bottom := l.set.lines(t, style.ContentsTitle, l.area, 0)
	l.add(atom{of: t.of, before: s.Before, height: bottom, lines: title, keepWithNext: true})
	if l.pass.earlier == nil {
		return
	}
	levels := make([]int, len(l.pass.earlier.Bookmarks))
	for i, m := range l.pass.earlier.Bookmarks {
		if levels[i] = m.Level; m.Name == style.AppendixLabel {
			levels[i] = 0
		}
	}
	depths := doc.Depths(levels)
	for i, number := range printed(l.pass.earlier) {
		of := Of{Block: b, Item: in, Entry: i + 1}
		l.entry(l.pass.earlier.Bookmarks[i], of, Pt(depths[i])*l.measures.NestedIndent, number)
	}
}

// entry sets a line of the contents: the heading, dots, its page at the right
// margin. Headings keep clear of the numbers, however many lines they need.
func (l *layouter) entry(m Bookmark, of Of, indent Pt, number string) {
	s, area := l.set.styles.Of(style.Contents), l.area
	title := m.Title
	if l.set.styles.Of(m.Name).Upper {
		title = strings.ToUpper(title)
	}
	right := area.x + area.width - Regular.Width(numberRoom, s.Size)
	in := column{area.x + indent, right - area.x - indent}
	lines, bottom := l.set.styled(text{of, []inline{{text: title, written: m.Title}}}, s, in, 0)
	if len(lines) == 0 {
		return
	}
	last := &lines[len(lines)-1]
	page := endingAt(area.x+area.width, number, s.Size)
	last.Runs = append(last.Runs, leader(*last, page.X, s.Size), page)
	l.add(atom{before: s.Before, height: bottom, lines: lines})
}

// numberRoom is what the numbers of the contents have room for, with a gap.
const numberRoom = "0000"

// leader are the dots from a line's end to its number. They stand in columns,
// because a digit is as wide as two of them.
func leader(to Line, number, size Pt) Run {
	_, end := to.Extent()
	dot := Regular.Width(".", size)
	dots := max(0, int((number-end)/dot)-2)
	run := endingAt(number-dot, strings.Repeat(".", dots), size)
	run.Leader = true
	return run
}

func endingAt(right Pt, text string, size Pt) Run {
	width := Regular.Width(text, size)
	return Run{X: right - width, Width: width, Text: text, Face: Regular, Size: size}
}
