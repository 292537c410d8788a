package html

import (
	"math"
	"strconv"
	"strings"

	"vanban/internal/layout"
	"vanban/internal/style"
)

// cellRule is a pixel: browsers make the table's thinner rule as thick.
const cellRule style.Pt = 0.75

// fallbacks have the widths of Times New Roman and all Vietnamese letters.
const fallbacks = `,"Liberation Serif",Tinos,serif`

// ground is what no table decides. Word sets without kerning and ligatures.
const ground = `:root{color-scheme:light}
*{box-sizing:border-box;margin:0;padding:0}
body{color:#000;font-kerning:none;font-variant-ligatures:none;overflow-wrap:break-word;orphans:2;widows:2;text-size-adjust:100%;-webkit-text-size-adjust:100%}
h1,h2,h3,h4,h5,h6,th,td{font:inherit;text-align:inherit}
h1,hgroup{break-after:avoid}
h1>span,h2>span{display:block}
ul{list-style:none}
header,footer{display:grid}
header,hgroup,footer,tr,.lien{break-inside:avoid}
footer{break-before:avoid}
.trang{display:none}
table{width:100%;border-collapse:collapse}
td,th{vertical-align:top}
.giua{text-align:center}
.deu{text-align:justify}
address{font-style:inherit}
.ngat-tu{overflow-wrap:anywhere}
`

func (w *writer) styleSheet() {
	w.raw("<style>\n", ground)
	w.fontFaces()
	w.rule("body", "font-family:"+w.family())
	for _, name := range style.Names {
		if name != style.PageNumber {
			w.rule("."+class(name), declarations(w.doc.Styles.Of(name))...)
		}
	}
	w.headerRules()
	w.addresseeRules()
	w.bodyRules()
	w.tableRules()
	w.figureRules()
	w.noteRules()
	w.contentsRules()
	w.endingRules()
	w.markRules()
	w.paper()
	w.printedMarks()
	w.appendixPages()
	w.screen()
	w.raw("</style>\n")
}

// rule writes a rule of the style sheet.
func (w *writer) rule(selector string, declarations ...string) {
	w.raw(selector, "{")
	for i, d := range declarations {
		if i > 0 {
			w.raw(";")
		}
		w.raw(d)
	}
	w.raw("}\n")
}

func (w *writer) family() string { return strconv.Quote(w.doc.Styles.Font) + fallbacks }

// declarations are how a component is set.
func declarations(s style.Style) []string {
	line := float64(layout.Regular.LineHeight(1)) * s.LineSpacing
	d := []string{"font-size:" + pt(s.Size), "line-height:" + number(line)}
	if s.Bold {
		d = append(d, "font-weight:bold")
	}
	if s.Italic {
		d = append(d, "font-style:italic")
	}
	if s.Align != style.Left {
		d = append(d, "text-align:"+alignments[s.Align])
	}
	if s.FirstLine != 0 {
		d = append(d, "text-indent:"+pt(s.FirstLine))
	}
	if s.Before != 0 {
		d = append(d, "margin-top:"+pt(s.Before))
	}
	if s.KeepWithNext {
		d = append(d, "break-after:avoid", "break-inside:avoid")
	}
	return d
}

var alignments = [...]string{style.Left: "left", style.Center: "center", style.Justify: "justify"}

// bodyRules set nested lists.
func (w *writer) bodyRules() {
	m := w.doc.Styles.Measures
	w.rule("ul ul", "padding-left:"+pt(m.NestedIndent))
	for _, name := range []style.Name{style.Enacting, style.Resolution, style.Part, style.Caption, style.Centred} {
		w.rule("."+class(name), "text-wrap:balance")
	}
}

// chromium is how much narrower it prints text than the face's advances say: in
// a measure as much narrower its lines end where they should.
const chromium = 0.9995

// paper sets the pages: the number is centred in the top margin, on every page
// but the first (Phụ lục I, mục I.7).
func (w *writer) paper() {
	p, folio := w.doc.Styles.Page, w.doc.Styles.Of(style.PageNumber)
	w.rule("@page", "size:"+mm(p.Width)+" "+mm(p.Height), "margin:"+margins(p),
		"@top-center{content:counter(page);vertical-align:top;padding-top:"+pt(p.NumberFromTop)+
			";font-family:"+w.family()+";"+strings.Join(declarations(folio), ";")+"}")
	w.raw("@page :first{@top-center{content:none}}\n@media print{\n")
	// Browsers round the margins to pixels, which would change lines.
	w.rule(".to-giay", "width:"+pt(p.TextWidth()*chromium))
	w.rule(".ngang", "width:"+pt(turned(p).TextWidth()))
	// Chromium takes back no page end inside it to keep the ending whole.
	w.rule("main", "display:contents")
	w.raw("}\n")
}

// screen sets sheets on a desk, and below a sheet's width one column.
func (w *writer) screen() {
	p := w.doc.Styles.Page
	w.raw("@media screen{\nbody{background:#dfe1e5;padding:24px 0}\n")
	w.rule(".to-giay", "width:"+pt(p.Width), "max-width:100%", sheetHeight(p), "padding:"+margins(p), "margin:0 auto",
		"background:#fff", "box-shadow:0 1px 3px rgb(0 0 0/.2),0 4px 16px rgb(0 0 0/.14)",
		"display:flex", "flex-direction:column", "position:relative", "isolation:isolate")
	w.sheetCounts()
	w.rule(".to-giay+.to-giay", "margin-top:24px")
	w.rule(".ngang", "width:"+pt(p.Height), sheetHeight(turned(p)))
	w.shownMarks()
	w.raw("}\n@media screen and (min-width:820.02px){\n")
	w.sheetRules()
	w.raw("}\n@media screen and (max-width:820px){\n",
		"body{background:#fff;padding:0}\n",
		".to-giay{width:auto;min-height:0;padding:24px 20px;box-shadow:none}\n",
		".to-giay+.to-giay{margin:0;border-top:8px solid #dfe1e5}\n",
		".bang{overflow-x:auto}\n.bang>table{min-width:calc(var(--cot,0)*5.5rem)}\n",
		".co-quan::after,main>h1::after,hgroup::after{max-width:40%}\n")
	w.marksInColumn()
	w.legible()
	w.raw("}\n@media screen and (max-width:640px){\n",
		"header,footer,footer>.cac-chu-ky,.dau-sao{display:block}\n",
		"header>*+*,footer>*+*,.dau-sao>*+*{margin-top:16px}\n",
		".chu-ky+.chu-ky{margin-top:32px}\n")
	w.fit(style.Nation, w.doc.Header.Nation.Text)
	w.fit(style.Motto, w.doc.Header.Motto.Text)
	w.addresseesOnPhone()
	w.marksOnPhone()
	w.raw("}\n")
}

// legible makes small text larger, and ragged what would have wide gaps in a
// narrow column.
func (w *writer) legible() {
	for _, name := range style.Names {
		s := w.doc.Styles.Of(name)
		if s.Size < 12 {
			w.rule("."+class(name), "font-size:16px")
		}
		if s.Align == style.Justify {
			w.rule("."+class(name), "text-align:left")
		}
	}
}

// fit makes a line that must not wrap no wider than the column.
func (w *writer) fit(name style.Name, text string) {
	size := w.doc.Styles.Of(name).Size
	if ems := w.natural(name, text) / size; ems > 0 {
		w.rule("."+class(name), "font-size:min("+pt(size)+",(100vw - 40px)/"+number(math.Ceil(float64(ems)*100)/100)+")")
	}
}

func margins(p style.Page) string {
	return strings.Join([]string{mm(p.Top), mm(p.Right), mm(p.Bottom), mm(p.Left)}, " ")
}

func pt(p style.Pt) string { return number(float64(p)) + "pt" }
func mm(p style.Pt) string { return number(math.Round(float64(p.Mm())*10)/10) + "mm" }

// number writes a number to four places, without zeros at its end.
func number(f float64) string {
	return strconv.FormatFloat(math.Round(f*1e4)/1e4, 'f', -1, 64)
}

// share writes a part of a width as CSS has it.
func share(part float64) string { return number(100*part) + "%" }
