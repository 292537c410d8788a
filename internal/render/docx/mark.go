package docx

import (
	"bytes"
	"fmt"
	"strings"

	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// stamped adds the mark of urgency, boxed in red, to the rows of a header (ô
// số 10b).
func (w *writer) stamped(rows frame, urgency doc.Line) frame {
	if urgency.Text == "" {
		return rows
	}
	above := rows[len(rows)-1].cells
	for i := range above {
		above[i].bottom = style.StampGap
	}
	red := strings.ToUpper(style.BrightRed.Hex())
	size, end := style.Stamps[urgency.Text], above[len(above)-1].to
	width := size.Width.Pt()
	if width == 0 {
		width = w.natural(style.Urgency, urgency.Text) + 2*style.StampPadding
	}
	return append(rows, frameRow{height: style.StampHeight.Pt(), cells: []frameCell{
		{to: width, align: "center", border: red, fill: func() { w.stamp(style.Urgency, urgency, red) }},
		{from: width, to: end},
	}})
}

func (w *writer) stamp(name style.Name, text doc.Line, color string) {
	w.open(paragraph{style: name, indent: unwrapped})
	w.run(`<w:color w:val="`+color+`"/>`, text.Text)
	w.close()
}

// firstHeader writes the header of a first page, which has no number: what a
// digital signature says (ô số 14), where the document may go (ô số 11), and
// the watermark. It gives the part's id.
func (w *writer) firstHeader(said, circulation doc.Line) string {
	return w.headerPart("hdr", "header", func() {
		if circulation.Text != "" {
			w.circulation(said, circulation)
			w.tail = 0
		}
		p := paragraph{styleID: "Header"}
		switch {
		case circulation.Text != "":
			p = paragraph{styleID: fillerStyle}
		case said.Text != "":
			room := w.page.Top - w.page.NumberFromTop - style.StampGap - w.height(style.ESign)
			p = paragraph{style: style.ESign, align: aligns[style.Right], spacing: some(before, room)}
		}
		w.open(p)
		w.watermark()
		if circulation.Text == "" {
			w.spans(style.ESign, spansOf(said))
		}
		w.close()
	})
}

// height is that of a line of a component.
func (w *writer) height(name style.Name) pt {
	return layout.Regular.LineHeight(w.doc.Styles.Of(name).Size)
}

// circulation boxes where the document may go, above Quốc hiệu and left of
// what a digital signature says.
func (w *writer) circulation(said, mark doc.Line) {
	text, column := w.page.TextWidth(), w.nationColumn()
	width := w.natural(style.Circulation, mark.Text) + 2*style.StampPadding
	x := text - (column+width)/2
	if said.Text != "" {
		x = min(x, text-w.natural(style.ESign, said.Text)-style.StampGap-width)
	}
	x = max(x, 0)
	height := style.StampHeight.Pt()
	row := frameRow{height: height}
	if x > 0 {
		row.cells = append(row.cells, frameCell{to: x})
	}
	row.cells = append(row.cells, frameCell{from: x, to: x + width, align: "center", border: "000000",
		fill: func() { w.stamp(style.Circulation, mark, "000000") }})
	if x+width < text {
		row.cells = append(row.cells, frameCell{from: x + width, to: text, align: "bottom", fill: func() {
			w.line(paragraph{style: style.ESign, align: aligns[style.Right], indent: leftBy(-hair)}, said)
		}})
	}
	rows := frame{row}
	if room := w.page.Top - w.page.NumberFromTop - style.StampGap - height; twips(room) > twips(smallest) {
		rows = frame{{height: room, cells: []frameCell{{to: text}}}, row}
	}
	w.frame(rows)
}

// numberHeader writes the header of every page but the first: its number, in
// the middle of the top margin (Phụ lục I, mục I.7).
func (w *writer) numberHeader() string {
	return w.headerPart("hdr", "header", func() {
		w.open(paragraph{styleID: "Header"})
		w.watermark()
		w.field("PAGE", "", "2")
		w.close()
	})
}

// addressFooter writes the agency's address under a full-width rule, at the
// foot of the text of the first page (ô số 13).
func (w *writer) addressFooter() string {
	return w.headerPart("ftr", "footer", func() {
		lines := w.doc.Marks.Address
		for i, l := range lines {
			p := paragraph{styleID: "Footer", style: style.Address}
			if i == 0 {
				p.border, p.spacing = topBorder(w.measures.RuleThickness, style.StampGap/2), before(style.StampGap)
			}
			if i == len(lines)-1 {
				p.spacing += after(smallest)
			}
			w.line(p, l)
		}
	})
}

// emptyFooter keeps programs from giving the other pages one that takes room.
func (w *writer) emptyFooter() string {
	return w.headerPart("ftr", "footer", func() { w.filler(smallest, false) })
}

// headerPart writes a header or a footer as a part and gives its id; equal
// ones are one part.
func (w *writer) headerPart(element, kind string, write func()) string {
	data := w.aside(func() {
		w.raw(declaration, "<w:", element, namespaces, ">")
		write()
		w.raw("</w:", element, ">")
	})
	for _, h := range w.heads {
		if bytes.Equal(h.data, data) {
			return h.id
		}
	}
	number := number(len(w.heads) + 1)
	name := kind + number + ".xml"
	h := head{data: data, id: w.link(kind, name)}
	w.heads = append(w.heads, h)
	data = bytes.ReplaceAll(data, []byte(headNumber), []byte(number))
	w.parts = append(w.parts, part{"word/" + name, wordprocess + kind + "+xml", data})
	return h.id
}

// head is a header or a footer as it was first written, and its part's id.
type head struct {
	data []byte
	id   string
}

// headNumber stands in a header where its number will: shapes in two headers
// have different names. No text can hold it.
const headNumber = "\x00"

// watermark writes the text across the page as Word itself does: a shape
// behind the text, anchored in the header.
func (w *writer) watermark() {
	m := w.placed.watermark
	if m == nil {
		return
	}
	height := layout.Regular.LineHeight(m.Size)
	weight := ""
	if m.Face == layout.Bold || m.Face == layout.BoldItalic {
		weight = ";font-weight:bold"
	}
	w.raw(`<w:r><w:rPr><w:noProof/></w:rPr><w:pict><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800"`,
		` path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/>`,
		`<v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>`,
		`<v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/>`,
		`<v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas>`,
		`<v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>`,
		`<v:textpath on="t" fitshape="t"/><o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>`,
		`<v:shape id="PowerPlusWaterMarkObject`+headNumber+`" o:spid="_x0000_s205`+headNumber+`" type="#_x0000_t136" style="position:absolute;margin-left:0;margin-top:0`,
		fmt.Sprintf(";width:%.1fpt;height:%.1fpt;rotation:%.0f", float64(m.Width), float64(height), 360-m.Angle),
		`;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:page`,
		`;mso-position-vertical:center;mso-position-vertical-relative:page" o:allowincell="f" fillcolor="#`,
		fmt.Sprintf("%02x%02x%02x", m.Color.R, m.Color.G, m.Color.B), `" stroked="f"><v:textpath style="font-family:&quot;`,
		escape(w.doc.Styles.Font), `&quot;;font-size:1pt`, weight, `" string="`, escape(m.Text), `"/></v:shape></w:pict></w:r>`)
}
