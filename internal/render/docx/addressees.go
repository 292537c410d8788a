package docx

import (
	"strings"

	"vanban/internal/doc"
	"vanban/internal/style"
)

// addressees writes Kính gửi in the middle of the page: one name on the
// label's line; several below it, their dashes under the colon (Phụ lục I, mục
// II.9.d). A công điện's label is a whole line: its names stand a little right
// of where that begins (mẫu 1.6).
func (w *writer) addressees(to doc.Addressees, next []doc.Block) {
	if to.Label.Text == "" {
		return
	}
	text := w.page.TextWidth()
	label := w.natural(style.Addressee, to.Label.Text)
	indent := label - w.natural(style.Addressee, ":")
	single := len(to.Names) == 1 && !strings.HasPrefix(to.Names[0].Text, dashed)
	switch {
	case single:
		indent = label + w.natural(style.Addressee, " ")
	case label > text/4:
		indent = w.measures.NestedIndent
	}
	left := max(0, text-max(label, indent+w.widest(to.Names))) / 2
	p := paragraph{style: style.Addressee, keepNext: true, spacing: before(w.measures.TitleBefore)}
	if single {
		p.indent = leftBy(left+indent) + hangingBy(indent)
		w.line(p, doc.Line{Text: to.Label.Text + " " + to.Names[0].Text})
	} else {
		p.indent = leftBy(left)
		w.line(p, to.Label)
		w.addresseeNames(to.Names, left+indent)
	}
	w.gap = w.measures.TitleGap
	if table := w.aboveTable(next); table > 0 || len(next) == 0 {
		w.filler(w.gap+table, true)
		w.gap = 0
	}
}

// dashed is how a name that is one of several begins.
const dashed = "- "

// addresseeNames writes names below one another; what wraps stands under the
// text behind the dash.
func (w *writer) addresseeNames(names []doc.Line, left pt) {
	for _, n := range names {
		p := paragraph{style: style.Addressee, keepNext: true, indent: leftBy(left)}
		if strings.HasPrefix(n.Text, dashed) {
			hang := w.natural(style.Addressee, dashed)
			p.indent = leftBy(left+hang) + hangingBy(hang)
		}
		w.line(p, n)
	}
}

// widest is the width of the longest name on one line, and a hair.
func (w *writer) widest(names []doc.Line) pt {
	var widest pt
	for _, n := range names {
		widest = max(widest, w.natural(style.Addressee, n.Text))
	}
	return widest + hair/2
}
