package html

import (
	"strconv"

	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// Word reads the file as a document of its own: a style sheet that it alone
// sees, since it knows neither grids nor media, its sections, and tables where
// browsers have grids. To browsers all that is comments.
const (
	wordNames = ` xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"`
	wordView  = "<xml><w:WordDocument><w:View>Print</w:View><w:Zoom>100</w:Zoom><w:DoNotOptimizeForBrowser/>" +
		"</w:WordDocument></xml>\n"
)

// wordSheet writes what Word knows of how the document is set.
type wordSheet struct {
	*markup
	doc *doc.Document
}

// write says to Word how it shows the document, and writes its style sheet.
func (s *wordSheet) write() {
	s.raw("<!--[if gte mso 9]>", wordView, "<style>\n")
	s.section(0, s.doc.Styles.Page)
	for i := range s.doc.Appendices {
		s.section(i+1, paper(s.doc.Styles.Page, &s.doc.Appendices[i]))
	}
	s.rule("p.MsoNormal,li.MsoNormal,div.MsoNormal", append(wordDeclarations(s.doc.Styles.Of(style.Body)),
		"margin:0", `mso-style-parent:""`, "mso-pagination:widow-orphan", "font-family:"+family(s.doc.Styles))...)
	name := s.doc.Styles.Of(style.TypeName)
	s.rule("h1,h2", "text-align:center", "margin:"+pt(name.Before)+" 0 0", "font-size:"+pt(name.Size))
	for _, name := range style.Names {
		s.component(s.doc.Styles.Of(name))
	}
	s.rule("p."+class(style.Number)+",p."+class(style.PlaceDate)+",h1."+class(style.Subject),
		"margin-top:"+pt(s.doc.Styles.Measures.NumberGap))
	s.addressees()
	s.tables()
	s.raw("</style>\n<![endif]-->\n")
}

// section gives a sheet its paper and margins.
func (s *wordSheet) section(i int, p style.Page) {
	name := sectionName(i)
	paper := []string{"size:" + mm(p.Width) + " " + mm(p.Height), "margin:" + margins(p),
		"mso-header-margin:" + pt(p.NumberFromTop), "mso-footer-margin:" + pt(p.NumberFromTop), "mso-paper-source:0"}
	if p.Width > p.Height {
		paper = append(paper, "mso-page-orientation:landscape")
	}
	s.rule("@page "+name, paper...)
	s.rule("div."+name, "page:"+name)
}

// sectionName is the name of a sheet's section in Word.
func sectionName(i int) string { return "Section" + strconv.Itoa(i+1) }

// component makes a component a style of Word's by its Vietnamese name.
func (s *wordSheet) component(set style.Style) {
	selector, as := "."+class(set.Name), append(wordDeclarations(set), "font-family:"+family(s.doc.Styles))
	switch set.Name {
	case style.Part, style.Section, style.Article, style.Clause, style.Subclause, style.Point, style.Subject:
		s.rule("h1"+selector+",h2"+selector+",h3"+selector+",h4"+selector+",h5"+selector+",h6"+selector, as...)
	case style.TableHead, style.TableCell:
		s.rule("thead"+selector+" th,tbody"+selector+" td", as...)
	}
	s.rule("p"+selector+",li"+selector+",span"+selector, append(as,
		"mso-style-name:"+quoted(set.Title), "mso-style-parent:MsoNormal", "mso-pagination:"+wordPagination(set))...)
}

func wordPagination(s style.Style) string {
	if s.KeepWithNext {
		return "widow-orphan lines-together"
	}
	return "widow-orphan"
}

// wordDeclarations are how a component is set in Word: a line's height is a
// length, for Word takes a number as so many times the face's own.
func wordDeclarations(s style.Style) []string {
	line := layout.Regular.LineHeight(s.Size) * style.Pt(s.LineSpacing)
	weight, slant := "normal", "normal"
	if s.Bold {
		weight = "bold"
	}
	if s.Italic {
		slant = "italic"
	}
	d := []string{"margin:" + pt(s.Before) + " 0 0", "font-size:" + pt(s.Size), "line-height:" + pt(line),
		"mso-line-height-rule:at-least", "font-weight:" + weight, "font-style:" + slant}
	d = append(d, "text-align:"+alignments[s.Align])
	if s.FirstLine != 0 {
		d = append(d, "text-indent:"+pt(s.FirstLine))
	}
	if s.KeepWithNext {
		d = append(d, "page-break-after:avoid")
	}
	return d
}

// tables sets the tables of the text and those that stand for grids.
func (s *wordSheet) tables() {
	m := s.doc.Styles.Measures
	s.rule("table", "border-collapse:collapse", "mso-padding-alt:0 "+pt(m.CellPadding)+" 0 "+pt(m.CellPadding))
	s.rule(".bang td,.bang th", "border:"+pt(m.CellRule)+" solid windowtext",
		"padding:"+pt(m.CellMargin)+" "+pt(m.CellPadding))
	s.rule(".bang table", "width:100%")
	s.rule("p."+class(style.Drafter), "text-align:right")
	s.rule(".giua,.trang", "text-align:center")
	s.rule(".trang,.nen", "display:none", "mso-hide:all")
	s.rule(".cot td", "padding:0", "vertical-align:top")
}

// section opens a sheet's section in Word; all but the first begin a page.
func (w *writer) section(i int) {
	begin := ""
	if i > 0 {
		begin = `<br clear="all" style="page-break-before:always;mso-break-type:section-break">`
	}
	w.inWord(begin, `<div class="`, sectionName(i), `">`)
}

func (w *writer) endSection() { w.inWord("</div>") }

// columns begin a table of two columns for Word; next goes on to another cell.
func (f *frame) columns(first float64) {
	f.inWord(`<table class="cot" width="100%" border="0" cellspacing="0" cellpadding="0"><tr><td width="`,
		share(first), `">`)
}

func (f *frame) nextColumn() { f.inWord("</td><td>") }
func (f *frame) nextRow()    { f.inWord("</td></tr><tr><td>") }
func (f *frame) endColumns() { f.inWord("</td></tr></table>") }

// lineOfAPoint is a paragraph as low as Word lets one be.
const lineOfAPoint = `<p class="MsoNormal" style="border:none;padding:0;text-indent:0;font-size:1pt;line-height:1pt;` +
	`mso-line-height-rule:exactly">&nbsp;</p>`

// wordRule draws for Word a rule in the middle of a measure, where browsers
// have one of the style sheet's.
func (f *frame) wordRule(length, measure, below style.Pt) {
	m, side := f.styles.Measures, pt(max(0, measure-length)/2)
	f.inWord(`<div style="mso-element:para-border-div;border:none;border-top:solid windowtext `, pt(m.RuleThickness),
		`;padding:0;margin:`, pt(m.RuleGap), " ", side, " ", pt(below), " ", side, `">`, lineOfAPoint, "</div>")
}

// wordRoom leaves room for Word, where browsers have a gap of the style
// sheet's.
func (f *frame) wordRoom(height style.Pt) {
	f.inWord(`<p class="MsoNormal" style="text-indent:0;line-height:`, pt(height),
		`;mso-line-height-rule:exactly">&nbsp;</p>`)
}
