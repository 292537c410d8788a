package html

import (
	"strings"

	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// header writes the agency on the left, Quốc hiệu and Tiêu ngữ on the right,
// below them, on one row, the number and the place and date, and under the
// number V/v … (Phụ lục I, mục II.1 to II.5), with the marks around them. An
// appendix has a header of its own without marks.
func (w *writer) header(h doc.Header, m doc.Marks) {
	w.raw("<header>\n")
	w.columns(float64(1 - w.nationColumn()/w.page.TextWidth()))
	w.raw("<div>\n")
	w.lines(style.Parent, h.Parent)
	w.agency(h.Agency)
	if len(h.Agency) > 0 {
		w.wordRule(w.agencyRule(), w.page.TextWidth()-w.nationColumn(), 0)
	}
	w.raw("</div>\n")
	w.nextColumn()
	w.raw("<div>\n")
	w.line("p", style.ESign, m.ESign)
	w.line("p", style.Circulation, m.Circulation)
	w.line("p", style.Nation, h.Nation)
	w.line("p", style.Motto, h.Motto)
	w.wordRule(w.natural(style.Motto, h.Motto.Text), w.nationColumn(), 0)
	w.raw("</div>\n")
	w.nextRow()
	w.raw("<div class=\"so\">\n")
	w.line("p", style.Number, h.Number)
	w.subject(h.Subject)
	w.raw("</div>\n")
	w.nextColumn()
	w.line("p", style.PlaceDate, h.PlaceDate)
	w.line("p", style.Urgency, m.Urgency)
	w.endColumns()
	w.raw("</header>\n")
}

// agency writes the lines of an agency's name over their rule.
func (w *writer) agency(lines []doc.Line) {
	if len(lines) == 0 {
		return
	}
	w.raw("<div class=\"co-quan\">\n")
	w.lines(style.Agency, lines)
	w.raw("</div>\n")
}

// subject writes V/v … as the heading of a công văn, which has no title.
func (w *writer) subject(spans []doc.Span) {
	if len(spans) > 0 {
		w.element("h1", class(style.Subject), style.Subject, spans)
	}
}

// lines writes lines of a component, a paragraph each.
func (w *writer) lines(name style.Name, lines []doc.Line) {
	for _, l := range lines {
		w.line("p", name, l)
	}
}

// title writes the type's name and the excerpt as the heading of the document
// (Phụ lục I, mục II.5.b).
func (w *writer) title() {
	t := w.doc.Title
	if t.TypeName.Text == "" && len(t.Excerpt) == 0 {
		return
	}
	w.raw("<h1>\n")
	w.line("span", style.TypeName, t.TypeName)
	if len(t.Excerpt) > 0 {
		w.inWord("<br>")
		w.element("span", class(style.Excerpt), style.Excerpt, t.Excerpt)
	}
	w.raw("</h1>\n")
	w.wordRule(w.titleRule(), w.page.TextWidth(), w.doc.Styles.Measures.TitleGap)
}

// headerRules set the columns of the header, the title, and the lines under
// the motto, the agency and the title.
func (w *writer) headerRules() {
	m := w.doc.Styles.Measures
	w.rule("header", "grid-template-columns:minmax(0,1fr) max-content", "align-items:baseline",
		"gap:"+pt(m.NumberGap)+" "+pt(m.HeaderGutter))
	w.rule("header>div", "align-self:start", "position:relative", "text-wrap:balance")
	w.rule("header>.so", "align-self:baseline", "grid-area:2/1")
	w.rule("."+class(style.Number), "white-space:pre-wrap")
	w.rule("."+class(style.Subject), "margin-top:"+pt(m.NumberGap))
	w.rule("."+class(style.PlaceDate), "grid-area:2/2", "white-space:pre-wrap")
	w.rule("h1,hgroup", "text-wrap:balance")
	w.rule("."+class(style.Nation)+",."+class(style.Motto), "white-space:nowrap")
	// The motto's box is as wide as its text, and so is the rule in it.
	w.rule("."+class(style.Motto), "width:fit-content", "margin-inline:auto")
	w.rule(".co-quan::after,."+class(style.Motto)+"::after,main>h1::after,hgroup::after",
		`content:""`, "display:block", "border-top:"+pt(m.RuleThickness)+" solid",
		"margin:"+pt(m.RuleGap-m.RuleThickness/2)+" auto "+pt(-m.RuleThickness/2))
	w.rule(".co-quan::after", "width:"+pt(w.agencyRule()))
	w.rule("main>h1::after", "width:"+pt(w.titleRule()))
	w.rule("main>h1,hgroup", "padding-bottom:"+pt(m.TitleGap))
}

// natural is the width of a component's text on one line.
func (w *writer) natural(name style.Name, text string) style.Pt {
	s := w.doc.Styles.Of(name)
	if s.Upper {
		text = strings.ToUpper(text)
	}
	return layout.FaceOf(s.Bold, s.Italic).Width(text, s.Size)
}

// nationColumn is the width of the header's right column.
func (w *writer) nationColumn() style.Pt {
	h := w.doc.Header
	return max(w.natural(style.Nation, h.Nation.Text), w.natural(style.Motto, h.Motto.Text),
		w.natural(style.PlaceDate, h.PlaceDate.Text))
}

// agencyRule is the length of the rule under the agency's name.
func (w *writer) agencyRule() style.Pt {
	left := w.doc.Styles.Page.TextWidth() - w.nationColumn() - w.doc.Styles.Measures.HeaderGutter
	return w.partRule(style.Agency, texts(w.doc.Header.Agency), left)
}

func texts(lines []doc.Line) []string {
	all := make([]string, len(lines))
	for i, l := range lines {
		all[i] = l.Text
	}
	return all
}

// titleRule is the length of the rule under the excerpt or, without one, under
// the type's name.
func (w *writer) titleRule() style.Pt {
	name, text := style.Excerpt, doc.Text(w.doc.Title.Excerpt)
	if text == "" {
		name, text = style.TypeName, w.doc.Title.TypeName.Text
	}
	return w.partRule(name, strings.Split(text, "\n"), w.doc.Styles.Page.TextWidth())
}

// partRule is a length of 1/3 to 1/2 of the longest of the lines that the texts
// make in a measure, and of the last one too where both allow it. Lines are
// balanced: a text makes lines about equally long.
func (w *writer) partRule(name style.Name, texts []string, measure style.Pt) style.Pt {
	var longest, last style.Pt
	for _, text := range texts {
		width := w.natural(name, text)
		last = width / max(1, ceil(width/measure))
		longest = max(longest, last)
	}
	return min(max(longest*0.4, last/3), max(last/2, longest/3))
}

func ceil(p style.Pt) style.Pt {
	whole := style.Pt(int(p))
	if whole < p {
		whole++
	}
	return whole
}
