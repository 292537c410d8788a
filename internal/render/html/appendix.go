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
func (w *writer) appendix(d *doc.Document, i int) {
	a := &d.Appendices[i]
	f := &frame{w, d, paper(d.Styles.Page, a).TextWidth()}
	w.section(i + 1)
	w.raw(`<section class="`, sheetClasses(a), `" id="`, appendixID(i), `" aria-labelledby="`, appendixID(i), "-ten\">\n")
	f.watermark()
	w.line("p", style.ESign, a.ESign)
	if a.Header != nil {
		f.header(*a.Header, doc.Marks{})
	}
	f.appendixHead(i, a)
	(&body{writer: w, width: f.width, outline: outline{0}}).write(a.Body, i+1)
	w.raw("</section>\n")
	w.endSection()
}

func sheetClasses(a *doc.Appendix) string {
	if a.Landscape {
		return "to-giay ngang"
	}
	return "to-giay"
}

// paper is the page that an appendix stands on.
func paper(p style.Page, a *doc.Appendix) style.Page {
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

func (f *frame) appendixHead(i int, a *doc.Appendix) {
	label, title := style.AppendixLabel, style.AppendixTitle
	if a.Header != nil {
		label, title = style.TypeName, style.Excerpt
	}
	f.raw("<hgroup>\n<h2 id=\"", appendixID(i), "-ten\">\n")
	f.line("span", label, a.Label)
	if len(a.Title) > 0 {
		f.inWord("<br>")
		f.element("span", class(title), title, a.Title)
	}
	f.raw("</h2>\n")
	f.line("p", style.AppendixReference, a.Reference)
	f.raw("</hgroup>\n")
	f.wordRule(referenceRule(f.styles, a, f.width), f.width, f.styles.Measures.TitleGap)
}

// referenceRule is the length of the rule under an appendix's reference.
func referenceRule(styles *style.Sheet, a *doc.Appendix, width style.Pt) style.Pt {
	return partRule(styles.Of(style.AppendixReference), strings.Split(a.Reference.Text, "\n"), width)
}

// fromTwo leaves out the number of the first page.
const fromTwo = `@counter-style trong{system:cyclic;symbols:" "}
@counter-style tu-trang-2{system:extends decimal;range:2 infinite;fallback:trong}
`

// appendices gives every appendix pages of its own name, paper and numbers.
// The number is counted by the page, since no element can set back that of
// the document.
func (s *styleSheet) appendices() {
	if len(s.doc.Appendices) == 0 {
		return
	}
	s.raw(fromTwo)
	for i := range s.doc.Appendices {
		a := &s.doc.Appendices[i]
		id, p := appendixID(i), paper(s.doc.Styles.Page, a)
		s.raw("@page ", id, "{size:", mm(p.Width), " ", mm(p.Height), ";counter-increment:", id,
			";@top-center{content:counter(", id, ",tu-trang-2)}}\n")
		s.rule("#"+id, "page:"+id)
		if a.Reference.Text != "" {
			s.rule("#"+id+" hgroup::after", "width:"+pt(referenceRule(s.doc.Styles, a, p.TextWidth())))
		}
		if a.ESign.Text != "" {
			s.printedESign(id, a.ESign)
		}
	}
}

// printedESign sets what a digital signature says in the margin of the first
// page of the name: as the way in which its number, 1, is written. Where a
// browser prints no boxes in margins it stands above the label.
func (s *styleSheet) printedESign(page string, said doc.Line) {
	s.raw(inMargins, "@media print{#", page, ">.", class(style.ESign), "{display:none}}\n",
		"@counter-style ky-so-", page, "{system:fixed;symbols:", quoted(said.Text), ";fallback:trong}\n",
		"@page ", page, "{@top-right{content:counter(", page, ",ky-so-", page,
		");vertical-align:bottom;text-align:right;padding-bottom:", pt(style.StampGap),
		";font-family:", family(s.doc.Styles), ";", strings.Join(declarations(s.doc.Styles.Of(style.ESign)), ";"), "}}\n}\n")
}
