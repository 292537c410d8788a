package xlsx

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"vanban/internal/criteria"
	"vanban/internal/style"
)

const (
	nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
	motto  = "Độc lập - Tự do - Hạnh phúc"

	gap pt = 9 // between the blocks of the head, room for a rule
)

// letterhead sets the issuing body on the left, Quốc hiệu and Tiêu ngữ on the
// right, with their rules (Phụ lục I, mục II.1 and II.2).
func (s *sheet) letterhead(head Head) {
	agency := append(
		capitals(head.Parent, styleOf(head.Styles.Of(style.Parent))),
		capitals(head.Agency, styleOf(head.Styles.Of(style.Agency)))...)
	state := []cell{
		text(nation, styleOf(head.Styles.Of(style.Nation))),
		text(motto, styleOf(head.Styles.Of(style.Motto))),
	}
	l, r := s.blocks(agency, state)
	first := s.next()
	for i := range max(len(agency), len(state)) {
		s.pair(l, r, line(agency, i), line(state, i))
	}
	s.underline(l, first+len(agency), partOf(agency))
	s.underline(r, first+len(state), state[1].textWidth())
	s.add(gap)
}

func capitals(lines []string, as cellStyle) []cell {
	var cells []cell
	for _, line := range lines {
		cells = append(cells, text(strings.ToUpper(line), as))
	}
	return cells
}

// line gives a line of a block, an empty cell below its last.
func line(lines []cell, i int) cell {
	if i < len(lines) {
		return lines[i]
	}
	return cell{}
}

// block is a range of neighbouring columns.
type block struct{ col, cols int }

// blocks gives the columns at the left and the right edge that hold the lines,
// each of them on one line; only where there is no room does the left one wrap.
func (s *sheet) blocks(left, right []cell) (l, r block) {
	n := len(s.widths)
	from, to := n, 1
	for from > 1 && s.width(from, n-from) < widest(right) {
		from--
	}
	for to < from && s.width(0, to) < widest(left) {
		to++
	}
	return block{0, to}, block{from, n - from}
}

// pair appends a row with a cell in each block.
func (s *sheet) pair(l, r block, left, right cell) {
	cells := make([]cell, r.col+1)
	cells[l.col], cells[r.col] = left, right
	at := s.add(0, cells...)
	s.merge(area{l.col, at, l.cols, 1})
	s.merge(area{r.col, at, r.cols, 1})
}

func widest(cells []cell) pt {
	var w pt
	for _, c := range cells {
		w = max(w, c.natural())
	}
	return w
}

// partOf is the length of the rule under a body's name: 1/3 to 1/2 of the last
// line, and of the longest too where they allow both.
func partOf(lines []cell) pt {
	if len(lines) == 0 {
		return 0
	}
	var longest pt
	for _, c := range lines {
		longest = max(longest, c.textWidth())
	}
	last := lines[len(lines)-1].textWidth()
	return min(max(longest*0.4, last/3), max(last/2, longest/3))
}

// underline draws a rule at the top of a row, in the middle of a block. A text
// that takes several lines has a rule of half the block.
func (s *sheet) underline(b block, row int, length pt) {
	width := s.width(b.col, b.cols)
	if length > width {
		length = width / 2
	}
	if length > 0 {
		middle := s.width(0, b.col) + width/2
		s.rules = append(s.rules, rule{row, middle - length/2, length})
	}
}

// title sets the table's name, what it is of, and the set of criteria.
func (s *sheet) title(name string, fs *criteria.Findings, head Head) {
	of := fs.Month.Long()
	if head.Subject != "" {
		of = head.Subject + ", " + of
	}
	excerpt := styleOf(head.Styles.Of(style.Excerpt))
	note := excerpt
	note.bold = false
	set := note
	set.italic = true

	s.across(text(name, styleOf(head.Styles.Of(style.TypeName))))
	s.across(text(sentence(of), excerpt))
	s.across(text(fs.Set.Title, set))
	if fs.Illustrative {
		s.across(text("(Số liệu minh họa)", note))
	}
	s.add(gap)
}

// sentence begins a text with a capital.
func sentence(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[size:]
}

// subjectOf says whose findings of which month a table shows.
func subjectOf(fs *criteria.Findings, head Head) string {
	of := fs.Month.Long()
	if head.Subject != "" {
		of = head.Subject + ", " + of
	}
	if fs.Illustrative {
		of += madeUp
	}
	return sentence(of)
}

// heading sets the name of a table that goes with the main one, what it is of,
// and notes, at the left so that they are read without scrolling. In a table of
// several pages beside each other they begin after the columns that each of
// these repeats.
func (s *sheet) heading(name, of string, notes ...string) {
	first, cols, width := 0, 0, pt(0)
	if s.pagesAcross() > 1 {
		first = s.frozen
	}
	for first+cols < len(s.widths) && (cols == 0 || width+s.widths[first+cols] <= pageWidth) {
		width += s.widths[first+cols]
		cols++
	}
	line := func(c cell) {
		cells := make([]cell, first+1)
		cells[first] = c
		s.merge(area{first, s.add(0, cells...), cols, 1})
	}
	line(text(name, cellStyle{size: 13, bold: true}))
	line(text(of, cellStyle{size: 12}))
	for _, note := range notes {
		line(text(note, cellStyle{size: bodySize}))
	}
}

// section adds the name of a table.
func (s *sheet) section(name string) { s.across(text(name, cellStyle{size: bodySize + 1, bold: true})) }

// ofVillage is the head of a village's table: the village stands under the
// commune, and its own people sign, whose names nobody gave.
func (h Head) ofVillage(name string) Head {
	called := name
	if !slices.ContainsFunc(settlements, func(kind string) bool {
		return strings.HasPrefix(strings.ToLower(name), kind+" ")
	}) {
		called = settlements[0] + " " + name
	}
	h.Parent, h.Agency = []string{strings.Join(h.Agency, " ")}, []string{called}
	if h.Subject != "" {
		called += ", " + h.Subject
	}
	h.Subject = called
	if len(h.Authority) > 0 {
		h.Authority, h.Signer = []string{"Đại diện " + h.Agency[0]}, ""
	}
	return h
}

// settlements are the words for a village; a name without one is a thôn's.
var settlements = []string{"thôn", "bản", "tổ dân phố", "khu phố", "khu dân cư", "xóm", "ấp", "buôn", "khóm"}
