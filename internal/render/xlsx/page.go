package xlsx

import (
	"math"

	"vanban/internal/style"
)

const (
	longSide     = style.Mm(297)
	shortSide    = style.Mm(210)
	margin       = style.Mm(10)
	footMargin   = style.Mm(15)
	footDistance = style.Mm(7)

	a4 = 9 // as Excel numbers sizes of paper

	smallest = 0.7  // the scale below which a wide table goes on several pages
	unsure   = 0.04 // of a page's height: printers differ
)

// The room of a printed page.
var (
	pageWidth  = (longSide - 2*margin).Pt()
	pageHeight = (shortSide - margin - footMargin).Pt()
)

// inches are what excelize takes margins in, to a ten-thousandth.
func inches(length style.Mm) *float64 { return ptr(math.Round(float64(length)/25.4*1e4) / 1e4) }

// titles are what is repeated on every page: the header, and the first
// columns where a table goes on several pages beside each other.
func (s *sheet) titles() string {
	first := s.titleRow
	if first == 0 {
		first = s.headRow
	}
	rows := rowsOf(s.name, first, s.headRow)
	if s.pagesAcross() == 1 || s.frozen == 0 {
		return rows
	}
	return firstColumns(s.name, s.frozen) + "," + rows
}

// pagesAcross is on how many pages beside each other the sheet is printed.
func (s *sheet) pagesAcross() int {
	room := pageWidth / smallest
	over := s.width(0, len(s.widths)) - room
	if !s.wide || over <= 0 {
		return 1
	}
	return 1 + int(math.Ceil(float64(over/(room-s.width(0, s.frozen)))))
}

// pageBegins are the rows that have to begin a page; among them the first of
// those that stay together, where a page may end among them.
func (s *sheet) pageBegins() []int {
	if s.keep == 0 {
		return s.breaks
	}
	height := pageHeight / min(1, pageWidth/s.width(0, len(s.widths)))
	for _, stretch := range []pt{1 - unsure, 1, 1 + unsure} {
		if s.lastPage(height*stretch) > s.keep {
			return append(s.breaks, s.keep)
		}
	}
	return s.breaks
}

// lastPage is the first row of the last page, of pages of a height.
func (s *sheet) lastPage(height pt) int {
	begin, y := 1, pt(0)
	for i, r := range s.rows {
		if y += r.height; y > height && i+1 > begin {
			begin = i + 1
			y = s.rows[s.headRow-1].height + r.height
		}
	}
	return begin
}
