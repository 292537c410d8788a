package register

import (
	"fmt"
	"strings"

	"vanban/internal/doc"
	"vanban/internal/style"
)

// title is the register's (Phụ lục IV, mục I.1).
const title = "SỔ ĐĂNG KÝ VĂN BẢN ĐI"

// Print is a year's register as the decree prints it (Phụ lục IV, mục I): the
// cover and the first page, which say the same, then the table of ten columns.
type Print struct {
	Parent, Agency []string // lines of the bodies' names
	Title          string
	Year           int
	Cover          []string   // the lines of the cover below its title; empty ones are room
	Volume         string     // the line at the cover's foot, for the pen
	Columns        []string   // the headings, as the decree has them
	Rows           [][]string // the lines; `Ngày chuyển` and `Ký nhận` are for the pen where nothing is typed
}

// printedHeadings are the table's, to the letter of Phụ lục IV, mục I.2.
var printedHeadings = [Printed]string{
	"Số, ký hiệu văn bản", "Ngày tháng văn bản", "Tên loại và trích yếu nội dung văn bản", "Người ký",
	"Nơi nhận văn bản", "Đơn vị, người nhận bản lưu", "Số lượng bản", "Ngày chuyển", "Ký nhận", "Ghi chú",
}

// Print lays out a year for paper, in the order of the register: a register for
// the workspace's body, whose name's lines are given, and one for every other.
func (b *Book) Print(y *Year, parent, agency []string) []Print {
	lines := map[string][]*Line{}
	order := []string{bare(b.agency)}
	for _, l := range y.Lines {
		key := bare(b.body(l))
		if lines[key] == nil && key != order[0] {
			order = append(order, key)
		}
		lines[key] = append(lines[key], l)
	}
	list := []Print{newPrint(y.Year, lines[order[0]], parent, agency)}
	for _, key := range order[1:] {
		list = append(list, newPrint(y.Year, lines[key], nil, []string{b.body(lines[key][0])}))
	}
	return list
}

// newPrint lays out lines of a year.
func newPrint(year int, lines []*Line, parent, agency []string) Print {
	p := Print{Parent: parent, Agency: agency, Title: title, Year: year, Columns: printedHeadings[:]}
	from, to := span(lines)
	p.Cover = []string{
		fmt.Sprintf("Năm: %d", year), "",
		fmt.Sprintf("Từ ngày %s đến ngày %s", from[0], to[0]),
		fmt.Sprintf("Từ số %s đến số %s", from[1], to[1]),
	}
	p.Volume = "Quyển số: ........"
	for _, l := range lines {
		cells := append([]string{}, l.Texts[:Printed]...)
		cells[NumberColumn], cells[Day] = l.Number.String(), l.Day.Short()
		if l.Day.Year == 0 {
			cells[Day] = l.Texts[Day]
		}
		p.Rows = append(p.Rows, cells)
	}
	return p
}

// span is the first and the last day, and the first and the last number of the lines.
func span(lines []*Line) (from, to [2]string) {
	if len(lines) == 0 {
		from = [2]string{"............", "............"}
		return from, from
	}
	said := func(l *Line) [2]string { return [2]string{l.Day.Short(), l.Number.CodeNumber()} }
	first, last := lines[0], lines[0]
	for _, l := range lines {
		if l.Day.Before(first.Day) {
			first = l
		}
		if !l.Day.Before(last.Day) {
			last = l
		}
	}
	return said(first), said(last)
}

// shares are how wide the columns are printed, in hundredths.
var shares = [Printed]float64{13.5, 8.5, 19, 9, 13, 8.5, 5.5, 7, 6, 10}

// Tree is the printed register as a document: the cover, the first page and,
// on paper turned on its side, the table.
func (p Print) Tree(styles *style.Sheet) *doc.Document {
	return &doc.Document{
		ID: "register", Styles: styles,
		Info: doc.Info{
			Title:  fmt.Sprintf("Sổ đăng ký văn bản đi năm %d", p.Year),
			Author: strings.Join(p.Agency, " "), Subject: "Sổ đăng ký văn bản đi",
		},
		Appendices: []doc.Appendix{
			{Body: p.cover()}, {Body: p.cover()}, {Body: []doc.Block{p.table()}, Landscape: true},
		},
	}
}

// cover is the cover, and the first page.
func (p Print) cover() []doc.Block {
	var blocks []doc.Block
	add := func(name style.Name, texts ...string) {
		for _, text := range texts {
			if text == "" {
				text = "\u00a0"
			}
			blocks = append(blocks, &doc.Paragraph{Style: name, Spans: []doc.Span{{Text: text}}})
		}
	}
	add(style.Parent, p.Parent...)
	add(style.Agency, p.Agency...)
	add(style.AppendixReference, make([]string, 8)...)
	add(style.TypeName, p.Title)
	add(style.AppendixReference, "", "")
	add(style.AppendixReference, p.Cover...)
	add(style.AppendixReference, make([]string, 24-len(p.Parent)-len(p.Agency))...)
	add(style.Excerpt, p.Volume)
	return blocks
}

// table is the table of ten columns, which are numbered below their headings.
func (p Print) table() *doc.Table {
	t := &doc.Table{}
	var head, numbers doc.Row
	cell := func(text string) doc.Cell { return doc.Cell{Spans: []doc.Span{{Text: text}}} }
	for i, heading := range p.Columns {
		align := style.Left
		if c := Column(i); c == NumberColumn || c == Day || c == Copies || c == Sent {
			align = style.Center
		}
		t.Columns = append(t.Columns, doc.Column{Align: align, Percent: shares[i]})
		head.Cells = append(head.Cells, cell(heading))
		numbers.Cells = append(numbers.Cells, cell(fmt.Sprintf("(%d)", i+1)))
	}
	t.Head = []doc.Row{head, numbers}
	for _, texts := range p.Rows {
		var r doc.Row
		for _, text := range texts {
			r.Cells = append(r.Cells, cell(text))
		}
		t.Rows = append(t.Rows, r)
	}
	return t
}
