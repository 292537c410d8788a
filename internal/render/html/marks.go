package html

import (
	"strconv"
	"strings"
	"unicode"

	"vanban/internal/layout"
	"vanban/internal/style"
)

// shownRed is the red of a mark on screens, whose white it stands off 4.8 : 1.
const shownRed = "#e3121a"

// watermark writes what stands behind the text of a sheet. It is no part of
// the text, so that none who listens hears it amid the words or copies it with
// them.
func (w *writer) watermark() {
	mark := w.doc.Marks.Watermark
	if mark.Text == "" {
		return
	}
	text := mark.Text
	if w.doc.Styles.Of(style.Watermark).Upper {
		text = strings.ToUpper(text)
	}
	w.raw("<div class=\"nen\" aria-hidden=\"true\">\n<div class=\"", class(style.Watermark), `" data-chu="`)
	w.attribute(text)
	w.raw("\"></div>\n</div>\n")
}

// address writes the agency's address (ô số 13), on a screen at the foot of
// the sheet.
func (w *writer) address() {
	if lines := w.doc.Marks.Address; len(lines) > 0 {
		w.raw("<address role=\"region\" aria-label=\"Địa chỉ\">\n")
		w.wordRule(w.page.TextWidth(), w.page.TextWidth(), 0)
		w.lines(style.Address, lines)
		w.raw("</address>\n")
	}
}

// markRules set the boxes, what a digital signature says, the address and the
// watermark.
func (w *writer) markRules() {
	m := w.doc.Marks
	box := "height:" + mm(style.StampHeight.Pt()) + ";border:1pt solid;display:grid;place-content:center;white-space:nowrap"
	if m.Urgency.Text != "" {
		w.rule("."+class(style.Urgency), "grid-area:3/1", "align-self:start",
			"width:"+mm(style.Stamps[m.Urgency.Text].Width.Pt()), "color:#"+style.BrightRed.Hex(), box)
	}
	above := "position:absolute;bottom:calc(100% + " + pt(style.StampGap) + ")"
	if m.Circulation.Text != "" {
		w.rule("."+class(style.Circulation), above, "right:"+pt(w.circulationRight()),
			"width:"+pt(w.circulationWidth()), box)
	}
	w.rule("."+class(style.ESign), "width:max-content", "max-width:"+pt(w.doc.Styles.Page.TextWidth()))
	w.rule("header ."+class(style.ESign), above, "right:0")
	w.rule("address", "border-top:"+pt(w.doc.Styles.Measures.RuleThickness)+" solid", "padding-top:"+pt(style.StampGap/2))
	w.rule(".nen", "z-index:-1", "pointer-events:none", "display:grid", "justify-content:center", "align-content:start")
	w.rule("."+class(style.Watermark)+"::before", "content:attr(data-chu)")
	w.rule("."+class(style.Watermark), "color:#"+style.PaleGrey.Hex(), "line-height:0", "transform:rotate(-45deg)", "white-space:nowrap", "user-select:none")
}

func (w *writer) circulationWidth() style.Pt {
	return w.natural(style.Circulation, w.doc.Marks.Circulation.Text) + 2*style.StampPadding
}

// circulationRight is where the box ends: it stands above the middle of Quốc
// hiệu, or left of what a digital signature says.
func (w *writer) circulationRight() style.Pt {
	right := (w.nationColumn() - w.circulationWidth()) / 2
	if said := w.doc.Marks.ESign.Text; said != "" {
		right = max(right, w.natural(style.ESign, said)+style.StampGap)
	}
	return min(right, w.doc.Styles.Page.TextWidth()-w.circulationWidth())
}

// printedMarks set the marks on paper.
func (w *writer) printedMarks() {
	p := w.doc.Styles.Page
	w.raw("@media print{\n")
	w.rule(".to-giay>."+class(style.ESign), "margin:0 0 "+pt(style.StampGap)+" auto")
	w.rule("address", "margin-top:"+pt(w.doc.Styles.Measures.EndingGap))
	w.rule(".nen", "position:fixed", "left:"+pt(-p.Left), "width:"+pt(p.Width), "top:"+pt(w.watermarkTop()))
	w.rule(".to-giay~.to-giay>.nen", "display:none")
	w.roomAbove()
	w.raw("}\n")
	if w.marksAbove() {
		// Nothing of the text is printed in a page's margin: the first page
		// has none above, and its header as much room.
		w.raw("@page :first{margin-top:0}\n")
	}
	if len(w.doc.Marks.Address) > 0 {
		w.printedAddress()
	}
}

// marksAbove reports whether marks stand above the header.
func (w *writer) marksAbove() bool {
	return w.doc.Marks.ESign.Text != "" || w.doc.Marks.Circulation.Text != ""
}

// roomAbove gives the header the room of the marks above it.
func (w *writer) roomAbove() {
	if w.marksAbove() {
		w.rule(".to-giay:first-child>header", "padding-top:"+mm(w.doc.Styles.Page.Top))
	}
}

// watermarkTop is where the watermark's middle stands on every page, below the
// top margin: in the middle of the lowest of them, where it is whole on all.
func (w *writer) watermarkTop() style.Pt {
	height := w.doc.Styles.Page.Height
	for _, a := range w.doc.Appendices {
		height = min(height, paper(w.doc.Styles.Page, a).Height)
	}
	return height/2 - w.doc.Styles.Page.Top
}

// inMargins begins rules for browsers that print boxes in a page's margins. No
// condition asks for these; of today's browsers Chromium alone has them, and
// alone knows interpolate-size.
const inMargins = "@supports (interpolate-size:allow-keywords){\n"

// printedAddress sets the address at the foot of page 1, whose bottom margin
// leaves room for it. Where a browser prints no boxes in margins it stands
// below the ending.
func (w *writer) printedAddress() {
	p, s := w.doc.Styles.Page, w.doc.Styles.Of(style.Address)
	var lines []string
	count := 0
	for _, l := range w.doc.Marks.Address {
		lines = append(lines, l.Text)
		count += layout.CountLines(l.Text, layout.FaceOf(s.Bold, s.Italic), s.Size, p.TextWidth())
	}
	room := style.StampGap*3/2 + style.Pt(count)*layout.Regular.LineHeight(s.Size)
	w.raw(inMargins, "@media print{address{display:none}}\n",
		"@page :first{margin-bottom:", pt(p.Bottom+room), ";@bottom-center{content:", quoted(strings.Join(lines, "\n")),
		";white-space:pre-line;vertical-align:top;margin-top:", pt(style.StampGap), ";border-top:", pt(w.doc.Styles.Measures.RuleThickness),
		" solid;padding-top:", pt(style.StampGap/2), ";font-family:", w.family(), ";", strings.Join(declarations(s), ";"), "}}\n}\n")
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

// shownMarks set the marks on a sheet on a screen. The watermark begins in the
// middle of the first page and follows the reader down.
func (w *writer) shownMarks() {
	p := w.doc.Styles.Page
	w.rule(".nen", "position:absolute", "inset:"+pt(p.Height/2)+" 0")
	w.rule(".ngang>.nen", "inset:"+pt(p.Width/2)+" 0")
	w.rule("."+class(style.Watermark), "position:sticky", "top:50vh")
	w.rule(".to-giay>."+class(style.ESign), "position:absolute", "right:"+pt(p.Right),
		"bottom:calc(100% - "+pt(p.Top-style.StampGap)+")")
	w.rule(".nen", "overflow-x:clip")
	w.rule("."+class(style.Urgency), "color:"+shownRed)
	w.rule("address", "position:absolute", "left:"+pt(p.Left), "right:"+pt(p.Right), "bottom:calc(100% - "+pt(p.Height-p.Bottom)+")")
}

// marksInColumn keep the marks in view where the sheet has no margins.
func (w *writer) marksInColumn() {
	w.roomAbove()
	w.rule(".to-giay>."+class(style.ESign), "position:static", "margin:0 0 8px auto")
	w.rule(".to-giay>.nen", "inset:min(50vw,300px) 0")
	w.rule("address", "position:static", "margin-top:24px")
}

// marksOnPhone put the marks among the lines of the header, and make the
// watermark no wider than the column.
func (w *writer) marksOnPhone() {
	w.rule(".to-giay:first-child>header", "padding-top:0")
	w.rule("header ."+class(style.ESign)+",header ."+class(style.Circulation), "position:static", "margin:0 auto 8px")
	w.rule("."+class(style.ESign), "max-width:100%")
	w.rule("."+class(style.Urgency), "margin-inline:auto")
	ems := w.natural(style.Watermark, w.doc.Marks.Watermark.Text) / w.doc.Styles.Of(style.Watermark).Size
	w.rule("."+class(style.Watermark), "font-size:calc(130vw/"+number(float64(ems)+1)+")")
}
