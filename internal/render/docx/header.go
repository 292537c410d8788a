package docx

import (
	"strings"

	"vanban/internal/doc"
	"vanban/internal/style"
)

// header is what stands above the title. Every paragraph of one that is kept
// stays with the next.
type header struct {
	*paper
	keep bool
}

// write writes the agency on the left, Quốc hiệu and Tiêu ngữ on the right,
// below them, on one row, the number and the place and date, under the number
// V/v …, and the mark of urgency (Phụ lục I, mục II.1 to II.5).
func (h header) write(of *doc.Header, urgency *doc.Line) {
	width, gutter := h.page.TextWidth(), h.measures.HeaderGutter
	middle := width - h.column
	lower := h.lower(h.component(style.Number, &of.Number), h.component(style.PlaceDate, &of.PlaceDate))
	rows := frame{
		{cells: []frameCell{
			{to: middle, right: gutter, fill: func() { h.agency(of.Parent, of.Agency, middle-gutter, h.measures.NumberGap) }},
			{from: middle, to: width, fill: func() { h.nation(of, width-middle) }},
		}},
		{cells: []frameCell{
			{to: middle, right: gutter, fill: func() {
				h.number(&of.Number, lower)
				h.subject(of.Subject)
			}},
			{from: middle, to: width, fill: func() {
				h.line(paragraph{style: style.PlaceDate, indent: unwrapped, spacing: some(before, -lower)}, of.PlaceDate)
			}},
		}},
	}
	h.stamped(rows, urgency).write(h.story)
}

// agency writes the names of an agency over their rule.
func (h header) agency(parent, agency []doc.Line, width, below pt) {
	h.names(style.Parent, parent)
	if rule := h.names(style.Agency, agency); rule > 0 {
		h.rule(rule, width, below, h.keep)
	}
}

// names writes names and gives the length of the rule below the last.
func (h header) names(name style.Name, names []doc.Line) (rule pt) {
	for i := range names {
		if names[i].Text != "" {
			rule = h.balanced(paragraph{style: name, keepNext: h.keep}, &names[i])
		}
	}
	return rule
}

func (h header) nation(of *doc.Header, width pt) {
	h.line(paragraph{style: style.Nation, indent: unwrapped, keepNext: h.keep}, of.Nation)
	h.line(paragraph{style: style.Motto, indent: unwrapped, keepNext: h.keep}, of.Motto)
	if of.Motto.Text != "" {
		h.rule(h.placed.rules[h.component(style.Motto, &of.Motto)], width, h.measures.NumberGap, h.keep)
	}
}

func (h header) number(l *doc.Line, lower pt) {
	h.line(paragraph{style: style.Number, spacing: some(before, lower), keepNext: h.keep}, *l)
}

// subject writes V/v … under the number.
func (h header) subject(spans []doc.Span) {
	if len(spans) > 0 {
		as := paragraph{style: style.Subject, spacing: before(h.measures.NumberGap), keepNext: h.keep}
		h.balancedSpans(as, h.component(style.Subject, nil), spans)
	}
}

// stamped adds the mark of urgency, boxed in red, to the rows of a header (ô
// số 10b).
func (h header) stamped(rows frame, urgency *doc.Line) frame {
	if urgency.Text == "" {
		return rows
	}
	above := rows[len(rows)-1].cells
	for i := range above {
		above[i].bottom = style.StampGap
	}
	red := strings.ToUpper(style.BrightRed.Hex())
	width, end := style.Stamps[urgency.Text].Width.Pt(), above[len(above)-1].to
	return append(rows, frameRow{height: style.StampHeight.Pt(), cells: []frameCell{
		{to: width, align: "center", border: red, fill: func() { stamp(h.story, style.Urgency, urgency, red) }},
		{from: width, to: end},
	}})
}

// stamp writes the text of a stamp in its colour.
func stamp(to *story, name style.Name, text *doc.Line, color string) {
	to.open(paragraph{style: name, indent: unwrapped})
	to.run(`<w:color w:val="`+color+`"/>`, text.Text)
	to.close()
}
