package html

import (
	"strconv"

	"vanban/internal/layout"
	"vanban/internal/style"
)

// Word reads the file as a document of its own: a style sheet that it alone
// sees, since it knows neither grids nor media, its sections, and tables where
// browsers have grids. To browsers all that is comments.
const (
	wordNames = ` xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"`
	wordView  = "<xml><w:WordDocument><w:View>Print</w:View><w:Zoom>100</w:Zoom><w:DoNotOptimizeForBrowser/></w:WordDocument></xml>\n"
)

// inWord writes markup for Word alone.
func (w *writer) inWord(markup string) { w.raw("<!--[if mso]>", markup, "<![endif]-->") }

// browsers writes markup that Word shall pass over.
func (w *writer) browsers(markup string) {
	w.notInWord(func() { w.raw(markup) })
}

// notInWord writes what Word shall pass over.
func (w *writer) notInWord(write func()) {
	w.raw("<!--[if !mso]><!-->")
	write()
	w.raw("<!--<![endif]-->")
}

// wordSheet says to Word how it shows the document, and its style sheet.
func (w *writer) wordSheet() {
	w.raw("<!--[if gte mso 9]>", wordView, "<style>\n")
	w.wordSections()
	w.rule("p.MsoNormal,li.MsoNormal,div.MsoNormal", append(wordDeclarations(w.doc.Styles.Of(style.Body)),
		"margin:0", `mso-style-parent:""`, "mso-pagination:widow-orphan", "font-family:"+w.family())...)
	name := w.doc.Styles.Of(style.TypeName)
	w.rule("h1,h2", "text-align:center", "margin:"+pt(name.Before)+" 0 0", "font-size:"+pt(name.Size))
	for _, name := range style.Names {
		w.wordStyle(w.doc.Styles.Of(name))
	}
	w.rule("p."+class(style.Number)+",p."+class(style.PlaceDate)+",h1."+class(style.Subject), "margin-top:"+pt(w.doc.Styles.Measures.NumberGap))
	w.addresseesInWord()
	w.wordTables()
	w.raw("</style>\n<![endif]-->\n")
}

// wordSections give every sheet its paper and margins.
func (w *writer) wordSections() {
	w.wordSection(0, w.doc.Styles.Page)
	for i, a := range w.doc.Appendices {
		w.wordSection(i+1, paper(w.doc.Styles.Page, a))
	}
}

func (w *writer) wordSection(i int, p style.Page) {
	name := sectionName(i)
	paper := []string{"size:" + mm(p.Width) + " " + mm(p.Height), "margin:" + margins(p),
		"mso-header-margin:" + pt(p.NumberFromTop), "mso-footer-margin:" + pt(p.NumberFromTop), "mso-paper-source:0"}
	if p.Width > p.Height {
		paper = append(paper, "mso-page-orientation:landscape")
	}
	w.rule("@page "+name, paper...)
	w.rule("div."+name, "page:"+name)
}

// sectionName is the name of a sheet's section in Word.
func sectionName(i int) string { return "Section" + strconv.Itoa(i+1) }

// wordStyle makes a component a style of Word's by its Vietnamese name.
func (w *writer) wordStyle(s style.Style) {
	selector, set := "."+class(s.Name), append(wordDeclarations(s), "font-family:"+w.family())
	switch s.Name {
	case style.Part, style.Section, style.Article, style.Clause, style.Subclause, style.Point, style.Subject:
		w.rule("h1"+selector+",h2"+selector+",h3"+selector+",h4"+selector+",h5"+selector+",h6"+selector, set...)
	case style.TableHead, style.TableCell:
		w.rule("thead"+selector+" th,tbody"+selector+" td", set...)
	}
	w.rule("p"+selector+",li"+selector+",span"+selector, append(set,
		"mso-style-name:"+quoted(s.Title), "mso-style-parent:MsoNormal", "mso-pagination:"+wordPagination(s))...)
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
	d := []string{"margin:" + pt(s.Before) + " 0 0", "font-size:" + pt(s.Size), "line-height:" + pt(line), "mso-line-height-rule:at-least",
		"font-weight:" + weight, "font-style:" + slant}
	d = append(d, "text-align:"+alignments[s.Align])
	if s.FirstLine != 0 {
		d = append(d, "text-indent:"+pt(s.FirstLine))
	}
	if s.KeepWithNext {
		d = append(d, "page-break-after:avoid")
	}
	return d
}

// wordTables set the tables of the text and those that stand for grids.
func (w *writer) wordTables() {
	m := w.doc.Styles.Measures
	w.rule("table", "border-collapse:collapse", "mso-padding-alt:0 "+pt(m.CellPadding)+" 0 "+pt(m.CellPadding))
	w.rule(".bang td,.bang th", "border:"+pt(m.CellRule)+" solid windowtext", "padding:"+pt(m.CellMargin)+" "+pt(m.CellPadding))
	w.rule(".bang table", "width:100%")
	w.rule("p."+class(style.Drafter), "text-align:right")
	w.rule(".giua,.trang", "text-align:center")
	w.rule(".trang,.nen", "display:none", "mso-hide:all")
	w.rule(".cot td", "padding:0", "vertical-align:top")
}

// section opens a sheet's section in Word; all but the first begin a page.
func (w *writer) section(i int) {
	begin := ""
	if i > 0 {
		begin = `<br clear="all" style="page-break-before:always;mso-break-type:section-break">`
	}
	w.inWord(begin + `<div class="` + sectionName(i) + `">`)
}

func (w *writer) endSection() { w.inWord("</div>") }

// columns begin a table of two columns for Word; next goes on to another cell.
func (w *writer) columns(first float64) {
	w.inWord(`<table class="cot" width="100%" border="0" cellspacing="0" cellpadding="0"><tr><td width="` + share(first) + `">`)
}

func (w *writer) nextColumn() { w.inWord("</td><td>") }
func (w *writer) nextRow()    { w.inWord("</td></tr><tr><td>") }
func (w *writer) endColumns() { w.inWord("</td></tr></table>") }

// lineOfAPoint is a paragraph as low as Word lets one be.
const lineOfAPoint = `<p class="MsoNormal" style="border:none;padding:0;text-indent:0;font-size:1pt;line-height:1pt;mso-line-height-rule:exactly">&nbsp;</p>`

// wordRule draws for Word a rule in the middle of a measure, where browsers
// have one of the style sheet's.
func (w *writer) wordRule(length, measure, below style.Pt) {
	m, side := w.doc.Styles.Measures, pt(max(0, measure-length)/2)
	w.inWord(`<div style="mso-element:para-border-div;border:none;border-top:solid windowtext ` + pt(m.RuleThickness) + `;padding:0;margin:` +
		pt(m.RuleGap) + " " + side + " " + pt(below) + " " + side + `">` + lineOfAPoint + "</div>")
}

// wordRoom leaves room for Word, where browsers have a gap of the style
// sheet's.
func (w *writer) wordRoom(height style.Pt) {
	w.inWord(`<p class="MsoNormal" style="text-indent:0;line-height:` + pt(height) + `;mso-line-height-rule:exactly">&nbsp;</p>`)
}
