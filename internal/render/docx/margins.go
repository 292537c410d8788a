package docx

import (
	"bytes"

	"vanban/internal/doc"
	"vanban/internal/style"
)

// margins are the headers and footers of the sections: parts of the package.
type margins struct {
	doc    *doc.Document
	main   *story
	placed *placed
	column pt // width of the right column of the document's header
	pack   *pack
	parts  []marginPart
}

// marginPart is a header or a footer as it was first written, and its id.
type marginPart struct {
	data []byte
	id   string
}

// document is the section of the document itself.
func (m *margins) document() section {
	page, marks := m.doc.Styles.Page, &m.doc.Marks
	s := section{page: page, first: m.first(0, page, &marks.ESign, &marks.Circulation), others: m.numbers()}
	if len(marks.Address) > 0 {
		s.foot, s.otherFoot = m.address(), m.emptyFooter()
	}
	return s
}

// appendix is the section of an appendix on its page.
func (m *margins) appendix(part int, a *doc.Appendix, page style.Page) section {
	first := m.first(part, page, &a.ESign, &doc.Line{})
	s := section{page: page, landscape: a.Landscape, first: first, others: m.numbers()}
	if len(m.doc.Marks.Address) > 0 {
		// Without footers of its own a section has those of the one before.
		s.foot, s.otherFoot = m.emptyFooter(), m.emptyFooter()
	}
	return s
}

// first writes the header of a first page, which has no number: what a digital
// signature says (ô số 14), where the document may go (ô số 11), and the
// watermark.
func (m *margins) first(part int, page style.Page, said, circulation *doc.Line) (id string) {
	return m.part("hdr", "header", func(to *story) {
		if circulation.Text != "" {
			m.circulation(to, page, said, circulation)
			to.tail = 0
		}
		p := paragraph{styleID: "Header"}
		switch {
		case circulation.Text != "":
			p = paragraph{styleID: fillerStyle}
		case said.Text != "":
			p = paragraph{style: style.ESign, align: aligns[style.Right]}
			if lines := m.placed.lines[owner{part: part, name: style.ESign, line: said}]; len(lines) > 0 {
				p.spacing = some(before, lines[0].Top-page.NumberFromTop)
			}
		}
		to.open(p)
		m.mark(to)
		if circulation.Text == "" {
			to.spans(style.ESign, spansOf(*said))
		}
		to.close()
	})
}

// circulation boxes where the document may go, above Quốc hiệu and left of
// what a digital signature says.
func (m *margins) circulation(to *story, page style.Page, said, mark *doc.Line) {
	text := page.TextWidth()
	width := m.placed.width(owner{name: style.Circulation, line: mark}) + 2*style.StampPadding
	x := text - (m.column+width)/2
	if said.Text != "" {
		x = min(x, text-m.placed.width(owner{name: style.ESign, line: said})-style.StampGap-width)
	}
	x = max(x, 0)
	height := style.StampHeight.Pt()
	row := frameRow{height: height}
	if x > 0 {
		row.cells = append(row.cells, frameCell{to: x})
	}
	row.cells = append(row.cells, frameCell{from: x, to: x + width, align: "center", border: "000000",
		fill: func() { stamp(to, style.Circulation, mark, "000000") }})
	if x+width < text {
		row.cells = append(row.cells, frameCell{from: x + width, to: text, align: "bottom", fill: func() {
			to.line(paragraph{style: style.ESign, align: aligns[style.Right], indent: leftBy(-hair)}, *said)
		}})
	}
	rows := frame{row}
	if room := page.Top - page.NumberFromTop - style.StampGap - height; twips(room) > twips(smallest) {
		rows = frame{{height: room, cells: []frameCell{{to: text}}}, row}
	}
	rows.write(to)
}

// numbers writes the header of every page but the first: its number, in the
// middle of the top margin (Phụ lục I, mục I.7).
func (m *margins) numbers() (id string) {
	return m.part("hdr", "header", func(to *story) {
		to.open(paragraph{styleID: "Header"})
		m.mark(to)
		to.field("PAGE", "", "2")
		to.close()
	})
}

// address writes the agency's address under a full-width rule, at the foot of
// the text of the first page (ô số 13).
func (m *margins) address() (id string) {
	return m.part("ftr", "footer", func(to *story) {
		lines := m.doc.Marks.Address
		for i, l := range lines {
			p := paragraph{styleID: "Footer", style: style.Address}
			if i == 0 {
				p.border = topBorder(m.doc.Styles.Measures.RuleThickness, style.StampGap/2)
				p.spacing = before(style.StampGap)
			}
			if i == len(lines)-1 {
				p.spacing += after(smallest)
			}
			to.line(p, l)
		}
	})
}

// emptyFooter keeps programs from giving the other pages one that takes room.
func (m *margins) emptyFooter() (id string) {
	return m.part("ftr", "footer", func(to *story) { to.filler(smallest, false) })
}

// part writes a header or a footer; equal ones are one part.
func (m *margins) part(element, kind string, write func(*story)) (id string) {
	to := m.main.beside(element)
	write(to)
	data := to.whole()
	for _, p := range m.parts {
		if bytes.Equal(p.data, data) {
			return p.id
		}
	}
	number := number(len(m.parts) + 1)
	id = m.pack.add(kind, kind+number+".xml", bytes.ReplaceAll(data, []byte(partNumber), []byte(number)))
	m.parts = append(m.parts, marginPart{data, id})
	return id
}

// partNumber stands in a header where its number will: shapes in two headers
// have different names. No text can hold it.
const partNumber = "\x00"
