package html

import (
	"strconv"
	"strings"
	"unicode"

	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// shownRed is the red of a mark on screens, whose white it stands off 4.8 : 1.
const shownRed = "#e3121a"

// watermark writes what stands behind the text of a sheet. It is no part of
// the text, so that none who listens hears it amid the words or copies it with
// them.
func (f *frame) watermark() {
	mark := f.doc.Marks.Watermark
	if mark.Text == "" {
		return
	}
	text := mark.Text
	if f.styles.Of(style.Watermark).Upper {
		text = strings.ToUpper(text)
	}
	f.raw("<div class=\"nen\" aria-hidden=\"true\">\n<div class=\"", class(style.Watermark), `" data-chu="`)
	f.attribute(text)
	f.raw("\"></div>\n</div>\n")
}

// address writes the agency's address (ô số 13), on a screen at the foot of
// the sheet.
func (f *frame) address() {
	if lines := f.doc.Marks.Address; len(lines) > 0 {
		f.raw("<address role=\"region\" aria-label=\"Địa chỉ\">\n")
		f.wordRule(f.width, f.width, 0)
		f.lines(style.Address, lines)
		f.raw("</address>\n")
	}
}

// marks sets the boxes, what a digital signature says, the address and the
// watermark.
func (s *styleSheet) marks() {
	m := s.doc.Marks
	box := "height:" + mm(style.StampHeight.Pt()) +
		";border:1pt solid;display:grid;place-content:center;white-space:nowrap"
	if m.Urgency.Text != "" {
		s.rule("."+class(style.Urgency), "grid-area:3/1", "align-self:start",
			"width:"+mm(style.Stamps[m.Urgency.Text].Width.Pt()), "color:#"+style.BrightRed.Hex(), box)
	}
	above := "position:absolute;bottom:calc(100% + " + pt(style.StampGap) + ")"
	if m.Circulation.Text != "" {
		s.rule("."+class(style.Circulation), above, "right:"+pt(circulationRight(s.doc)),
			"width:"+pt(circulationWidth(s.doc)), box)
	}
	s.rule("."+class(style.ESign), "width:max-content", "max-width:"+pt(s.doc.Styles.Page.TextWidth()))
	s.rule("header ."+class(style.ESign), above, "right:0")
	s.rule("address", "border-top:"+pt(s.doc.Styles.Measures.RuleThickness)+" solid", "padding-top:"+pt(style.StampGap/2))
	s.rule(".nen", "z-index:-1", "pointer-events:none", "display:grid", "justify-content:center", "align-content:start")
	s.rule("."+class(style.Watermark)+"::before", "content:attr(data-chu)")
	s.rule("."+class(style.Watermark), "color:#"+style.PaleGrey.Hex(), "line-height:0", "transform:rotate(-45deg)",
		"white-space:nowrap", "user-select:none")
}

func circulationWidth(d *doc.Document) style.Pt {
	return natural(d.Styles.Of(style.Circulation), d.Marks.Circulation.Text) + 2*style.StampPadding
}

// circulationRight is where the box ends: it stands above the middle of Quốc
// hiệu, or left of what a digital signature says.
func circulationRight(d *doc.Document) style.Pt {
	right := (nationColumn(d) - circulationWidth(d)) / 2
	if said := d.Marks.ESign.Text; said != "" {
		right = max(right, natural(d.Styles.Of(style.ESign), said)+style.StampGap)
	}
	return min(right, d.Styles.Page.TextWidth()-circulationWidth(d))
}

// printedMarks sets the marks on paper.
func (s *styleSheet) printedMarks() {
	p := s.doc.Styles.Page
	s.raw("@media print{\n")
	s.rule(".to-giay>."+class(style.ESign), "margin:0 0 "+pt(style.StampGap)+" auto")
	s.rule("address", "margin-top:"+pt(s.doc.Styles.Measures.EndingGap))
	s.rule(".nen", "position:fixed", "left:"+pt(-p.Left), "width:"+pt(p.Width), "top:"+pt(watermarkTop(s.doc)))
	s.rule(".to-giay~.to-giay>.nen", "display:none")
	s.roomAbove()
	s.raw("}\n")
	if marksAbove(s.doc.Marks) {
		// Nothing of the text is printed in a page's margin: the first page
		// has none above, and its header as much room.
		s.raw("@page :first{margin-top:0}\n")
	}
	if len(s.doc.Marks.Address) > 0 {
		s.printedAddress()
	}
}

// marksAbove reports whether marks stand above the header.
func marksAbove(m doc.Marks) bool { return m.ESign.Text != "" || m.Circulation.Text != "" }

// roomAbove gives the header the room of the marks above it.
func (s *styleSheet) roomAbove() {
	if marksAbove(s.doc.Marks) {
		s.rule(".to-giay:first-child>header", "padding-top:"+mm(s.doc.Styles.Page.Top))
	}
}

// watermarkTop is where the watermark's middle stands on every page, below the
// top margin: in the middle of the lowest of them, where it is whole on all.
func watermarkTop(d *doc.Document) style.Pt {
	height := d.Styles.Page.Height
	for i := range d.Appendices {
		height = min(height, paper(d.Styles.Page, &d.Appendices[i]).Height)
	}
	return height/2 - d.Styles.Page.Top
}

// inMargins begins rules for browsers that print boxes in a page's margins. No
// condition asks for these; of today's browsers Chromium alone has them, and
// alone knows interpolate-size.
const inMargins = "@supports (interpolate-size:allow-keywords){\n"

// printedAddress sets the address at the foot of page 1, whose bottom margin
// leaves room for it. Where a browser prints no boxes in margins it stands
// below the ending.
func (s *styleSheet) printedAddress() {
	p, set := s.doc.Styles.Page, s.doc.Styles.Of(style.Address)
	said := texts(s.doc.Marks.Address)
	count := 0
	for _, line := range said {
		count += layout.CountLines(line, layout.FaceOf(set.Bold, set.Italic), set.Size, p.TextWidth())
	}
	room := style.StampGap*3/2 + style.Pt(count)*layout.Regular.LineHeight(set.Size)
	s.raw(inMargins, "@media print{address{display:none}}\n",
		"@page :first{margin-bottom:", pt(p.Bottom+room), ";@bottom-center{content:", quoted(strings.Join(said, "\n")),
		";white-space:pre-line;vertical-align:top;margin-top:", pt(style.StampGap),
		";border-top:", pt(s.doc.Styles.Measures.RuleThickness), " solid;padding-top:", pt(style.StampGap/2),
		";font-family:", family(s.doc.Styles), ";", strings.Join(declarations(set), ";"), "}}\n}\n")
}

// quoted writes text as a string of a style sheet. What could end the string
// or the style element, or turn the source around, is written by its number.
func quoted(text string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range text {
		if r == '"' || r == '\\' || r == '<' || unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
			b.WriteString(`\` + strconv.FormatInt(int64(r), 16) + " ")
		} else {
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// shownMarks sets the marks on a sheet on a screen. The watermark begins in the
// middle of the first page and follows the reader down.
func (s *styleSheet) shownMarks() {
	p := s.doc.Styles.Page
	s.rule(".nen", "position:absolute", "inset:"+pt(p.Height/2)+" 0")
	s.rule(".ngang>.nen", "inset:"+pt(p.Width/2)+" 0")
	s.rule("."+class(style.Watermark), "position:sticky", "top:50vh")
	s.rule(".to-giay>."+class(style.ESign), "position:absolute", "right:"+pt(p.Right),
		"bottom:calc(100% - "+pt(p.Top-style.StampGap)+")")
	s.rule(".nen", "overflow-x:clip")
	s.rule("."+class(style.Urgency), "color:"+shownRed)
	s.rule("address", "position:absolute", "left:"+pt(p.Left), "right:"+pt(p.Right),
		"bottom:calc(100% - "+pt(p.Height-p.Bottom)+")")
}

// marksInColumn keeps the marks in view where the sheet has no margins.
func (s *styleSheet) marksInColumn() {
	s.roomAbove()
	s.rule(".to-giay>."+class(style.ESign), "position:static", "margin:0 0 8px auto")
	s.rule(".to-giay>.nen", "inset:min(50vw,300px) 0")
	s.rule("address", "position:static", "margin-top:24px")
}

// marksOnPhone puts the marks among the lines of the header, and makes the
// watermark no wider than the column.
func (s *styleSheet) marksOnPhone() {
	s.rule(".to-giay:first-child>header", "padding-top:0")
	s.rule("header ."+class(style.ESign)+",header ."+class(style.Circulation), "position:static", "margin:0 auto 8px")
	s.rule("."+class(style.ESign), "max-width:100%")
	s.rule("."+class(style.Urgency), "margin-inline:auto")
	set := s.doc.Styles.Of(style.Watermark)
	ems := natural(set, s.doc.Marks.Watermark.Text) / set.Size
	s.rule("."+class(style.Watermark), "font-size:calc(130vw/"+number(float64(ems)+1)+")")
}
