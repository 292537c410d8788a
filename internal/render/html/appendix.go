package html

import (
	"strconv"
	"strings"

	"vanban/internal/doc"
	"vanban/internal/style"
)

// appendix writes an appendix on a sheet of its own: its label and title as
// one heading, its reference, and its text (Phụ lục I, mục III.1). A document
// issued with this one has a header and a title like any other (mẫu 1.3).
func (w *writer) appendix(i int) {
	a := w.doc.Appendices[i]
	w.page = paper(w.doc.Styles.Page, a)
	w.outline = outline{0}
	w.section(i + 1)
	w.raw(`<section class="`, sheetClasses(a), `" id="`, appendixID(i), `" aria-labelledby="`, appendixID(i), "-ten\">\n")
	w.watermark()
	w.line("p", style.ESign, a.ESign)
	if a.Header != nil {
		w.header(*a.Header, doc.Marks{})
	}
	w.appendixHead(i, a)
	w.beginText(i + 1)
	for _, b := range a.Body {
		w.block(b)
	}
	w.endText()
	w.footnotes()
	w.raw("</section>\n")
	w.endSection()
}

func sheetClasses(a doc.Appendix) string {
	if a.Landscape {
		return "to-giay ngang"
	}
	return "to-giay"
}

// paper is the page that an appendix stands on.
func paper(p style.Page, a doc.Appendix) style.Page {
	if a.Landscape {
		return turned(p)
	}
	return p
}

// turned is a page on its side, with the margins of its edges.
func turned(p style.Page) style.Page {
	p.Width, p.Height = p.Height, p.Width
	return p
}

// appendixID names an appendix and its pages.
func appendixID(i int) string { return "phu-luc-" + strconv.Itoa(i+1) }

func (w *writer) appendixHead(i int, a doc.Appendix) {
	label, title := style.AppendixLabel, style.AppendixTitle
	if a.Header != nil {
		label, title = style.TypeName, style.Excerpt
	}
	w.raw("<hgroup>\n<h2 id=\"", appendixID(i), "-ten\">\n")
	w.line("span", label, a.Label)
	if len(a.Title) > 0 {
		w.inWord("<br>")
		w.element("span", class(title), title, a.Title)
	}
	w.raw("</h2>\n")
	w.line("p", style.AppendixReference, a.Reference)
	w.raw("</hgroup>\n")
	w.wordRule(w.partRule(style.AppendixReference, strings.Split(a.Reference.Text, "\n"), w.page.TextWidth()), w.page.TextWidth(),
		w.doc.Styles.Measures.TitleGap)
}

// fromTwo leaves out the number of the first page.
const fromTwo = `@counter-style trong{system:cyclic;symbols:" "}
@counter-style tu-trang-2{system:extends decimal;range:2 infinite;fallback:trong}
`

// appendixPages give every appendix pages of its own name, paper and numbers.
// The number is counted by the page, since no element can set back that of
// the document.
func (w *writer) appendixPages() {
	if len(w.doc.Appendices) == 0 {
		return
	}
	w.raw(fromTwo)
	for i, a := range w.doc.Appendices {
		id, p := appendixID(i), paper(w.doc.Styles.Page, a)
		w.raw("@page ", id, "{size:", mm(p.Width), " ", mm(p.Height), ";counter-increment:", id,
			";@top-center{content:counter(", id, ",tu-trang-2)}}\n")
		w.rule("#"+id, "page:"+id)
		if a.Reference.Text != "" {
			rule := w.partRule(style.AppendixReference, strings.Split(a.Reference.Text, "\n"), p.TextWidth())
			w.rule("#"+id+" hgroup::after", "width:"+pt(rule))
		}
		if a.ESign.Text != "" {
			w.printedESign(id, a.ESign)
		}
	}
}

// printedESign sets what a digital signature says in the margin of the first
// page of the name: as the way in which its number, 1, is written. Where a
// browser prints no boxes in margins it stands above the label.
func (w *writer) printedESign(page string, said doc.Line) {
	w.raw(inMargins, "@media print{#", page, ">.", class(style.ESign), "{display:none}}\n",
		"@counter-style ky-so-", page, "{system:fixed;symbols:", quoted(said.Text), ";fallback:trong}\n",
		"@page ", page, "{@top-right{content:counter(", page, ",ky-so-", page, ");vertical-align:bottom;text-align:right;padding-bottom:", pt(style.StampGap),
		";font-family:", w.family(), ";", strings.Join(declarations(w.doc.Styles.Of(style.ESign)), ";"), "}}\n}\n")
}
