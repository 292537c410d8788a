package html

import (
	"strings"

	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// frame writes what stands around the text of a sheet: header, title,
// addressees, marks and ending. The text is so wide.
type frame struct {
	*writer
	doc   *doc.Document
	width style.Pt
}

// header writes the agency on the left, Quốc hiệu and Tiêu ngữ on the right,
// below them, on one row, the number and the place and date, and under the
// number V/v … (Phụ lục I, mục II.1 to II.5), with the marks around them. An
// appendix has a header of its own without marks.
func (f *frame) header(h doc.Header, m doc.Marks) {
	nation := nationColumn(f.doc)
	f.raw("<header>\n")
	f.columns(float64(1 - nation/f.width))
	f.raw("<div>\n")
	f.lines(style.Parent, h.Parent)
	f.agency(h.Agency)
	if len(h.Agency) > 0 {
		f.wordRule(agencyRule(f.doc), f.width-nation, 0)
	}
	f.raw("</div>\n")
	f.nextColumn()
	f.raw("<div>\n")
	f.line("p", style.ESign, m.ESign)
	f.line("p", style.Circulation, m.Circulation)
	f.line("p", style.Nation, h.Nation)
	f.line("p", style.Motto, h.Motto)
	f.wordRule(natural(f.styles.Of(style.Motto), h.Motto.Text), nation, 0)
	f.raw("</div>\n")
	f.nextRow()
	f.raw("<div class=\"so\">\n")
	f.line("p", style.Number, h.Number)
	f.subject(h.Subject)
	f.raw("</div>\n")
	f.nextColumn()
	f.line("p", style.PlaceDate, h.PlaceDate)
	f.line("p", style.Urgency, m.Urgency)
	f.endColumns()
	f.raw("</header>\n")
}

// agency writes the lines of an agency's name over their rule.
func (f *frame) agency(lines []doc.Line) {
	if len(lines) == 0 {
		return
	}
	f.raw("<div class=\"co-quan\">\n")
	f.lines(style.Agency, lines)
	f.raw("</div>\n")
}

// subject writes V/v … as the heading of a công văn, which has no title.
func (f *frame) subject(spans []doc.Span) {
	if len(spans) > 0 {
		f.element("h1", class(style.Subject), style.Subject, spans)
	}
}

// title writes the type's name and the excerpt as the heading of the document
// (Phụ lục I, mục II.5.b).
func (f *frame) title() {
	t := f.doc.Title
	if t.TypeName.Text == "" && len(t.Excerpt) == 0 {
		return
	}
	f.raw("<h1>\n")
	f.line("span", style.TypeName, t.TypeName)
	if len(t.Excerpt) > 0 {
		f.inWord("<br>")
		f.element("span", class(style.Excerpt), style.Excerpt, t.Excerpt)
	}
	f.raw("</h1>\n")
	f.wordRule(titleRule(f.doc), f.width, f.styles.Measures.TitleGap)
}

// header sets the columns of the header, the title, and the lines under the
// motto, the agency and the title.
func (s *styleSheet) header() {
	m := s.doc.Styles.Measures
	s.rule("header", "grid-template-columns:minmax(0,1fr) max-content", "align-items:baseline",
		"gap:"+pt(m.NumberGap)+" "+pt(m.HeaderGutter))
	s.rule("header>div", "align-self:start", "position:relative", "text-wrap:balance")
	s.rule("header>.so", "align-self:baseline", "grid-area:2/1")
	s.rule("."+class(style.Number), "white-space:pre-wrap")
	s.rule("."+class(style.Subject), "margin-top:"+pt(m.NumberGap))
	s.rule("."+class(style.PlaceDate), "grid-area:2/2", "white-space:pre-wrap")
	s.rule("h1,hgroup", "text-wrap:balance")
	s.rule("."+class(style.Nation)+",."+class(style.Motto), "white-space:nowrap")
	// The motto's box is as wide as its text, and so is the rule in it.
	s.rule("."+class(style.Motto), "width:fit-content", "margin-inline:auto")
	s.rule(".co-quan::after,."+class(style.Motto)+"::after,main>h1::after,hgroup::after",
		`content:""`, "display:block", "border-top:"+pt(m.RuleThickness)+" solid",
		"margin:"+pt(m.RuleGap-m.RuleThickness/2)+" auto "+pt(-m.RuleThickness/2))
	s.rule(".co-quan::after", "width:"+pt(agencyRule(s.doc)))
	s.rule("main>h1::after", "width:"+pt(titleRule(s.doc)))
	s.rule("main>h1,hgroup", "padding-bottom:"+pt(m.TitleGap))
}

// natural is the width of a component's text on one line.
func natural(s style.Style, text string) style.Pt {
	if s.Upper {
		text = strings.ToUpper(text)
	}
	return layout.FaceOf(s.Bold, s.Italic).Width(text, s.Size)
}

// nationColumn is the width of the header's right column.
func nationColumn(d *doc.Document) style.Pt {
	h, of := d.Header, d.Styles.Of
	return max(natural(of(style.Nation), h.Nation.Text), natural(of(style.Motto), h.Motto.Text),
		natural(of(style.PlaceDate), h.PlaceDate.Text))
}

// agencyRule is the length of the rule under the agency's name.
func agencyRule(d *doc.Document) style.Pt {
	left := d.Styles.Page.TextWidth() - nationColumn(d) - d.Styles.Measures.HeaderGutter
	return partRule(d.Styles.Of(style.Agency), texts(d.Header.Agency), left)
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
func titleRule(d *doc.Document) style.Pt {
	name, text := style.Excerpt, doc.Text(d.Title.Excerpt)
	if text == "" {
		name, text = style.TypeName, d.Title.TypeName.Text
	}
	return partRule(d.Styles.Of(name), strings.Split(text, "\n"), d.Styles.Page.TextWidth())
}

// partRule is a length of 1/3 to 1/2 of the longest of the lines that the texts
// make in a measure, and of the last one too where both allow it. Lines are
// balanced: a text makes lines about equally long.
func partRule(s style.Style, texts []string, measure style.Pt) style.Pt {
	var longest, last style.Pt
	for _, text := range texts {
		width := natural(s, text)
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
