package xlsx

import (
	"fmt"
	"strings"

	"vanban/internal/style"
)

// Ledger is a register of documents for paper: what stands on its cover, and its table.
type Ledger struct {
	Parent, Agency []string // lines of the bodies' names
	Title          string
	Year           int
	Cover          []string   // the lines below the title; empty ones are room
	Volume         string     // the line at the cover's foot
	Columns        []string   // the headings
	Rows           [][]string // a text for each column
}

// The sheets of a ledger.
const (
	coverSheet  = "Bìa"
	insideSheet = "Trang đầu"
	ledgerSheet = "Sổ đăng ký"
)

// WriteLedger writes a ledger: the cover, the first page, which says the same
// (Nghị định 30/2020/NĐ-CP, Phụ lục IV, mục I.1), and the table.
func WriteLedger(l Ledger, styles *style.Sheet) ([]byte, error) {
	b := &book{
		title: fmt.Sprintf("%s %d", l.Title, l.Year), subject: l.Title,
		body: strings.ToUpper(strings.Join(l.Agency, " ")),
		at:   fmt.Sprintf("%04d-12-31T00:00:00Z", l.Year),
	}
	b.add(l.cover(coverSheet, styles))
	b.add(l.cover(insideSheet, styles))
	b.add(l.table())
	return b.bytes()
}

// coverRoom is the height of an empty line of the cover.
const coverRoom pt = 24

// cover composes the cover, or the first page.
func (l Ledger) cover(name string, styles *style.Sheet) *sheet {
	s := &sheet{name: name, widths: []pt{600}}
	put := func(c cell) { s.add(coverRoom, c) }
	parent := capitals(l.Parent, styleOf(styles.Of(style.Parent)))
	for _, c := range append(parent, capitals(l.Agency, styleOf(styles.Of(style.Agency)))...) {
		s.across(c)
	}
	room := func(n int) {
		for range n {
			s.add(coverRoom, cell{})
		}
	}
	room(4)
	put(text(strings.ToUpper(l.Title), cellStyle{size: 22, bold: true, align: center}))
	room(2)
	for _, line := range l.Cover {
		put(text(line, cellStyle{size: 14, italic: true, align: center}))
	}
	room(3)
	put(text(l.Volume, cellStyle{size: 14, bold: true, align: center}))
	return s
}

// ledgerWidths are those of the table's columns.
var ledgerWidths = []pt{72, 66, 192, 84, 132, 78, 48, 60, 60, 66}

// table composes the table; its columns are numbered below their headings.
func (l Ledger) table() *sheet {
	s := &sheet{name: ledgerSheet, widths: ledgerWidths}
	s.heading(strings.ToUpper(l.Title), fmt.Sprintf("Năm %d", l.Year))
	head, numbers := make([]cell, len(l.Columns)), make([]cell, len(l.Columns))
	for i, title := range l.Columns {
		head[i] = text(title, inTitle)
		numbers[i] = text(fmt.Sprintf("(%d)", i+1), inMiddle)
	}
	s.titleRow = s.add(minHeight, head...)
	s.headRow = s.add(minHeight, numbers...)
	for _, row := range l.Rows {
		cells := make([]cell, len(row))
		for i, t := range row {
			cells[i] = text(t, inCell)
		}
		s.add(2*minHeight, cells...)
	}
	return s
}
