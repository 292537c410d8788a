package html

import (
	"math"
	"strconv"
	"strings"

	"vanban/internal/doc"
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
body{color:#000;font-kerning:none;font-variant-ligatures:none;overflow-wrap:break-word;orphans:2;widows:2;` +
	`text-size-adjust:100%;-webkit-text-size-adjust:100%}
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

// styleSheet writes what browsers know of how the document is set.
type styleSheet struct {
	*markup
	doc   *doc.Document
	pages []int // how many the document's text has, and each appendix
}

// write writes the style sheet with the faces that the file has.
func (s *styleSheet) write(embedded []layout.Face) {
	s.raw("<style>\n", ground)
	for _, face := range embedded {
		s.fontFace(face)
	}
	s.rule("body", "font-family:"+family(s.doc.Styles))
	for _, name := range style.Names {
		if name != style.PageNumber {
			s.rule("."+class(name), declarations(s.doc.Styles.Of(name))...)
		}
	}
	s.header()
	s.addressees()
	s.body()
	s.tables()
	s.figures()
	s.notes()
	s.contents()
	s.ending()
	s.marks()
	s.paper()
	s.printedMarks()
	s.appendices()
	s.screen()
	s.raw("</style>\n")
}

func family(styles *style.Sheet) string { return strconv.Quote(styles.Font) + fallbacks }

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

// body sets nested lists.
func (s *styleSheet) body() {
	m := s.doc.Styles.Measures
	s.rule("ul ul", "padding-left:"+pt(m.NestedIndent))
	for _, name := range []style.Name{style.Enacting, style.Resolution, style.Part, style.Caption, style.Centred} {
		s.rule("."+class(name), "text-wrap:balance")
	}
}

// chromium is how much narrower it prints text than the face's advances say: in
// a measure as much narrower its lines end where they should.
const chromium = 0.9995

// paper sets the pages: the number is centred in the top margin, on every page
// but the first (Phụ lục I, mục I.7).
func (s *styleSheet) paper() {
	p, folio := s.doc.Styles.Page, s.doc.Styles.Of(style.PageNumber)
	s.rule("@page", "size:"+mm(p.Width)+" "+mm(p.Height), "margin:"+margins(p),
		"@top-center{content:counter(page);vertical-align:top;padding-top:"+pt(p.NumberFromTop)+
			";font-family:"+family(s.doc.Styles)+";"+strings.Join(declarations(folio), ";")+"}")
	s.raw("@page :first{@top-center{content:none}}\n@media print{\n")
	// Browsers round the margins to pixels, which would change lines.
	s.rule(".to-giay", "width:"+pt(p.TextWidth()*chromium))
	s.rule(".ngang", "width:"+pt(turned(p).TextWidth()))
	// Chromium takes back no page end inside it to keep the ending whole.
	s.rule("main", "display:contents")
	s.raw("}\n")
}

// screen sets sheets on a desk, and below a sheet's width one column.
func (s *styleSheet) screen() {
	p := s.doc.Styles.Page
	s.raw("@media screen{\nbody{background:#dfe1e5;padding:24px 0}\n")
	s.rule(".to-giay", "width:"+pt(p.Width), "max-width:100%", sheetHeight(p), "padding:"+margins(p), "margin:0 auto",
		"background:#fff", "box-shadow:0 1px 3px rgb(0 0 0/.2),0 4px 16px rgb(0 0 0/.14)",
		"display:flex", "flex-direction:column", "position:relative", "isolation:isolate")
	s.sheetCounts()
	s.rule(".to-giay+.to-giay", "margin-top:24px")
	s.rule(".ngang", "width:"+pt(p.Height), sheetHeight(turned(p)))
	s.shownMarks()
	s.raw("}\n@media screen and (min-width:820.02px){\n")
	s.gaps()
	s.raw("}\n@media screen and (max-width:820px){\n",
		"body{background:#fff;padding:0}\n",
		".to-giay{width:auto;min-height:0;padding:24px 20px;box-shadow:none}\n",
		".to-giay+.to-giay{margin:0;border-top:8px solid #dfe1e5}\n",
		".bang{overflow-x:auto}\n.bang>table{min-width:calc(var(--cot,0)*5.5rem)}\n",
		".co-quan::after,main>h1::after,hgroup::after{max-width:40%}\n")
	s.marksInColumn()
	s.legible()
	s.raw("}\n@media screen and (max-width:640px){\n",
		"header,footer,footer>.cac-chu-ky,.dau-sao{display:block}\n",
		"header>*+*,footer>*+*,.dau-sao>*+*{margin-top:16px}\n",
		".chu-ky+.chu-ky{margin-top:32px}\n")
	s.fit(style.Nation, s.doc.Header.Nation.Text)
	s.fit(style.Motto, s.doc.Header.Motto.Text)
	s.addresseesOnPhone()
	s.marksOnPhone()
	s.raw("}\n")
}

// legible makes small text larger, and ragged what would have wide gaps in a
// narrow column.
func (s *styleSheet) legible() {
	for _, name := range style.Names {
		set := s.doc.Styles.Of(name)
		if set.Size < 12 {
			s.rule("."+class(name), "font-size:16px")
		}
		if set.Align == style.Justify {
			s.rule("."+class(name), "text-align:left")
		}
	}
}

// fit makes a line that must not wrap no wider than the column.
func (s *styleSheet) fit(name style.Name, text string) {
	set := s.doc.Styles.Of(name)
	if ems := natural(set, text) / set.Size; ems > 0 {
		ems := number(math.Ceil(float64(ems)*100) / 100)
		s.rule("."+class(name), "font-size:min("+pt(set.Size)+",(100vw - 40px)/"+ems+")")
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
